/**
 * The packed extension, as a person sees it: kakao-share-doctor.vsix installed in VS Code, a window driven by keyboard and
 * read by eye. Leaves pictures in test/e2e/screenshots.
 */
import * as fs from 'node:fs';
import * as path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { startBrowser } from '../../scripts/host/browser.mjs';
import { temporaryFolder } from '../../scripts/host/processes.mjs';
import { dataFolders, installVsix, startServer } from '../../scripts/host/server.mjs';
import { SAMPLE, VSIX } from '../../scripts/setup/paths.mjs';
import { eventually } from './eventually.mjs';
import { workbench } from './workbench.mjs';

const SCREENSHOTS = path.join(import.meta.dirname, 'screenshots');
const CODE = '4002/template-id-not-integer';
const LANGUAGES = [
  {
    locale: 'en',
    problem: /must be a number/,
    fix: 'Change to 12345',
    card: /Kakao/,
    report: /Checked and right/,
  },
  { locale: 'ko', problem: /숫자여야/, fix: '12345로 변경', card: /카카오/, report: /확인 결과 이상 없음/ },
];

let browser;
beforeAll(async () => {
  browser = await startBrowser();
  browser.page.setDefaultTimeout(45_000);
});
afterAll(() => browser?.close());

describe.each(LANGUAGES)('in $locale', ({ locale, problem, fix, card, report }) => {
  let folder;
  let server;
  let page;
  let window;
  const picture = (name) => page.screenshot({ path: path.join(SCREENSHOTS, `${locale}-${name}.png`) });

  beforeAll(async () => {
    page = browser.page;
    window = workbench(page);
    folder = path.join(temporaryFolder('kakao-ui'), 'shop');
    fs.cpSync(SAMPLE, folder, { recursive: true });
    const folders = dataFolders(temporaryFolder('kakao-ui-vscode'));
    await installVsix(VSIX, folders);
    server = await startServer(folders, { settings: { 'kakaoShare.locale': locale } });
    await page.goto(server.address({ folder }));
    await window.ready();
  });
  afterAll(() => server?.stop());
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await picture(`failed-${task.name.replaceAll(' ', '-')}`);
  });

  test('a mistake is underlined and listed', async () => {
    await window.open('src/share.ts');
    await window.squiggles('error').first().waitFor();
    await window.showProblems();
    const row = window.problems().filter({ hasText: CODE }).first();
    await row.waitFor();
    expect(await row.textContent()).toMatch(problem);
    // Both mistakes in view.
    await window.goTo(24, 1);
    await picture('1-diagnostic');
  });

  test('an error code explains itself', async () => {
    await window.open('src/kakao-errors.ts');
    await window.goTo(...placeOf('src/kakao-errors.ts', '4019'));
    await window.hover(card);
    await picture('2-hover');
    await page.keyboard.press('Escape');
  });

  test('a quick fix is offered and applied', async () => {
    await window.open('src/share.ts');
    await window.goTo(...placeOf('src/share.ts', "'12345'"));
    const entry = await window.quickFix(fix);
    await picture('3-quick-fix');
    await entry.click();
    await eventually('the text is fixed', async () => {
      expect((await window.lines()).join('\n')).toContain('templateId: 12345,');
    });
    await eventually('the problem is gone', async () => {
      expect(await window.problems().filter({ hasText: CODE }).count()).toBe(0);
    });
    await picture('4-fixed');
  });

  test('the report opens, and knows what was repaired', async () => {
    await window.command('Kakao Share: Diagnose setup');
    // The panel is a page in a page in a page.
    const text = page.frameLocator('iframe.webview.ready').frameLocator('#active-frame').locator('main');
    await text.filter({ hasText: report }).waitFor();
    expect(await text.textContent()).toContain('4002/link-domain-not-registered');
    expect(await text.textContent()).not.toContain(CODE);
    await picture('5-report');
  });
});

/** Line and column, from 1, of the first place of `text` in a file of the sample. */
function placeOf(file, text) {
  const lines = fs.readFileSync(path.join(SAMPLE, file), 'utf8').split('\n');
  const line = lines.findIndex((one) => one.includes(text));
  return [line + 1, lines[line].indexOf(text) + 1];
}
