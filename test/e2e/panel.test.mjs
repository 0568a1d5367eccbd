/**
 * The Doctor's panel in the packed extension, as a person sees it: every button, a reload of the window, two languages,
 * three themes, a narrow window, and what axe has to say. Leaves pictures in test/e2e/screenshots.
 */
import * as fs from 'node:fs';
import { createRequire } from 'node:module';
import * as path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { startBrowser } from '../../scripts/host/browser.mjs';
import { temporaryFolder } from '../../scripts/host/processes.mjs';
import { dataFolders, installVsix, startServer } from '../../scripts/host/server.mjs';
import { SAMPLE, VSIX } from '../../scripts/setup/paths.mjs';
import { eventually } from './eventually.mjs';
import { workbench } from './workbench.mjs';

const SCREENSHOTS = path.join(import.meta.dirname, 'screenshots');
const AXE = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TEMPLATE = '4002/template-id-not-integer';
const LANGUAGES = [
  {
    locale: 'en',
    theme: 'Default Dark Modern',
    headline: 'Sharing will fail: 2 errors to fix',
    repaired: 'Sharing will fail: 1 error to fix',
    fix: 'Fix: Change to 12345',
    explain: 'Explain 4019',
    filter: 'Filter by text',
    ticked: '1 of 1 checked',
    explained: /domain/i,
    run: 'Run again',
    fixAll: /Fix all safe/,
    copied: /in the clipboard/,
    right: 'Checked and right',
    changed: /not saved yet/,
  },
  {
    locale: 'ko',
    theme: 'Default Light Modern',
    headline: '공유가 실패합니다: 고칠 오류 2개',
    repaired: '공유가 실패합니다: 고칠 오류 1개',
    fix: '수정: 12345로 변경',
    explain: '4019 설명',
    filter: '텍스트로 필터링',
    ticked: '1개 중 1개 확인',
    explained: /도메인/,
    run: '다시 진단',
    fixAll: /안전한 수정 모두 적용/,
    copied: /클립보드/,
    right: '확인 결과 이상 없음',
    changed: /아직 저장 안 됨/,
  },
];

let browser;
beforeAll(async () => {
  browser = await startBrowser();
  browser.page.setDefaultTimeout(20_000);
});
afterAll(() => browser?.close());

describe.each(LANGUAGES)('the panel in $locale', (words) => {
  const { locale, theme } = words;
  let server;
  let folder;
  let page;
  let window;
  let userSettings;
  const picture = (name) => page.screenshot({ path: path.join(SCREENSHOTS, `${locale}-panel-${name}.png`) });
  const panelOf = (frames) => frames.frameLocator('#active-frame').locator('body:has(main .list)');
  /** Of several pages in VS Code, the panel's. */
  const panel = () => {
    const tab = page.locator('iframe.webview.ready[src*="kakao-share-doctor"]').first();
    return panelOf(tab.contentFrame());
  };
  const press = (name) => panel().getByRole('button', { name, exact: true }).first().click();
  const headline = (text) => panel().getByRole('heading', { level: 1, name: text }).waitFor();
  const codes = () => panel().locator('.mistakes .code').allTextContents();

  async function expectNothingFromAxe() {
    for (const one of page.frames()) {
      if (
        (await one
          .locator('main .list')
          .count()
          .catch(() => 0)) === 0
      )
        continue;
      await one.evaluate(AXE);
      const { violations } = await one.evaluate(() => globalThis.axe.run(document));
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
      expect(found).toEqual([]);
      return;
    }
    throw new Error('the panel is not there');
  }

  /** As a person does it: VS Code writes its state down first. */
  async function reloadWindow() {
    const loaded = page.waitForEvent('load');
    await window.command('Developer: Reload Window');
    await loaded;
    await window.ready();
  }

  beforeAll(async () => {
    page = browser.page;
    await page.setViewportSize({ width: 1280, height: 900 });
    window = workbench(page);
    folder = path.join(temporaryFolder('kakao-ui'), 'shop');
    fs.cpSync(SAMPLE, folder, { recursive: true });
    const folders = dataFolders(temporaryFolder('kakao-ui-vscode'));
    userSettings = path.join(folders.user, 'User/settings.json');
    installVsix(VSIX, folders);
    const settings = { 'kakaoShare.locale': locale, 'workbench.colorTheme': theme };
    server = await startServer(folders, { settings });
    await page.goto(server.address({ folder }));
    await window.ready();
    await window.open('src/share.ts');
    await window.squiggles('error').first().waitFor();
    await window.command('View: Close All Editors');
    await window.command('Diagnose Kakao Share setup');
  });
  afterAll(() => server?.stop());
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await picture(`failed-${task.name.replaceAll(' ', '-')}`);
  });

  test('says first whether sharing will work, and then why', async () => {
    await headline(words.headline);
    expect(await codes()).toContain(TEMPLATE);
    expect(await codes()).toContain('4019/env-not-public');
    expect(await panel().locator('details.folded summary').first().textContent()).toContain(words.right);
    await picture('1');
  });

  test('has nothing that axe finds fault with, unfolded, too', async () => {
    await panel().locator('details.folded summary').first().click();
    await panel().locator('details.folded .item').first().waitFor();
    await expectNothingFromAxe();
  });

  test('fits into a narrow window', async () => {
    await page.setViewportSize({ width: 460, height: 900 });
    await page.keyboard.press('Control+B');
    await eventually('it fits', async () => {
      const [width, room] = await panel().evaluate((body) => {
        const { scrollWidth, clientWidth } = body.ownerDocument.documentElement;
        return [scrollWidth, clientWidth];
      });
      expect(width).toBeLessThanOrEqual(room);
    });
    await picture('4-narrow');
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.keyboard.press('Control+B');
  });

  test('filters by text and severity', async () => {
    await panel().getByRole('searchbox', { name: words.filter }).fill('template');
    await eventually('fewer', async () => expect(new Set(await codes())).toEqual(new Set([TEMPLATE])));
    await panel().getByRole('searchbox', { name: words.filter }).fill('');
    await panel().locator('.toggle').first().click();
    await eventually('no errors', async () => expect(await codes()).not.toContain(TEMPLATE));
    await panel().locator('.toggle').first().click();
    await eventually('all', async () => expect(await codes()).toContain(TEMPLATE));
  });

  test('copies a value for the console, and remembers what was ticked off across a reload', async () => {
    await panel().locator('.checklist button').first().click();
    await eventually('the value', async () => {
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('KAKAO_JS_KEY');
    });
    await panel().locator('.checklist input').first().check();
    await panel().locator('.progress-text', { hasText: words.ticked }).waitFor();
    await reloadWindow();
    await headline(words.headline);
    await panel().locator('.checklist input:checked').first().waitFor();
    await panel().locator('.mistakes .item').first().waitFor();
  });

  test('opens a place beside the report', async () => {
    const item = panel().locator('.mistakes .item').filter({ hasText: TEMPLATE });
    await item.getByRole('button').nth(2).click();
    await page.locator('.tab.active[data-resource-name="share.ts"]').waitFor();
    await panel().getByRole('heading', { level: 1 }).waitFor();
    await picture('2-beside');
  });

  test('explains an error without taking the place of the report', async () => {
    await press(words.explain);
    await page
      .locator('.tab')
      .filter({ hasText: /Kakao error|카카오 에러 설명/ })
      .first()
      .waitFor();
    await headline(words.headline);
    await window.command('Notifications: Clear All Notifications');
  });

  test('repairs with one click, and says so', async () => {
    await panel().getByRole('button', { name: words.fix }).first().click();
    await headline(words.repaired);
    expect(await codes()).not.toContain(TEMPLATE);
    await panel().locator('.said', { hasText: words.changed }).waitFor();
    await picture('3-repaired');
  });

  test('follows what changes on disk', async () => {
    const manifest = path.join(folder, 'kakao-share.json');
    const text = fs.readFileSync(manifest, 'utf8');
    fs.writeFileSync(
      manifest,
      text.replace('"webDomains": [', '"webDomains": ["https://www.bakery.example.com", '),
    );
    await eventually('the domain is registered', async () =>
      expect(await codes()).not.toContain('4002/link-domain-not-registered'),
    );
  });

  test('copies itself as Markdown', async () => {
    await panel().locator('.toolbar button').nth(1).click();
    await panel().locator('.said', { hasText: words.copied }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('4019/env-not-public');
  });

  test('can be read in high contrast', async () => {
    const settings = JSON.parse(fs.readFileSync(userSettings, 'utf8'));
    const contrast = locale === 'en' ? 'Default High Contrast' : 'Default High Contrast Light';
    fs.writeFileSync(userSettings, JSON.stringify({ ...settings, 'workbench.colorTheme': contrast }));
    await page.reload();
    await page.locator('.monaco-workbench.hc-black, .monaco-workbench.hc-light').waitFor();
    await panel().locator('.mistakes .item').first().waitFor();
    await eventually('nothing is wrong', expectNothingFromAxe);
    await picture('5-high-contrast');
  });
});
