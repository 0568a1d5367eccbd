/**
 * What people do about errors and manifests, in the packed extension: terminal links, "Explain", inquiries, key hashes, the
 * first manifest, the preview. Leaves pictures in test/e2e/screenshots.
 */
import { createHash } from 'node:crypto';
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
const ERROR = 'KAPIError: [-401] domain mismatched! caller=https://www.bakery.example.com';
const digest = createHash('sha1').update('certificate').digest();
const FINGERPRINT = digest.toString('hex').toUpperCase().match(/../g).join(':');
const KEY_HASH = digest.toString('base64');

const LANGUAGES = [
  {
    locale: 'en',
    explained: /Only www\. differs/,
    fix: /Add https:\/\/www\.bakery/,
    listed: /is in the manifest/,
    manifestHead: 'then delete its TODO',
    notWritten: /is not written yet/,
    exists: /exists already/,
    existsAlready: 'exists already',
    inquiry: 'Kakao Talk Share',
    choices: ['The message arrived, but its links or buttons are wrong', 'Another page opens'],
    symptom: /The link opens another page/,
  },
  {
    locale: 'ko',
    explained: /www\. 유무가 다르므로/,
    fix: /https:\/\/www\.bakery.*추가/,
    listed: /SDK 도메인으로 적혀 있습니다/,
    manifestHead: '확인한 뒤 TODO를 지우십시오',
    notWritten: /아직 저장되지 않았습니다/,
    exists: /이미 있습니다/,
    existsAlready: '이미 있음',
    inquiry: '카카오톡 공유',
    choices: ['메시지는 왔지만 링크나 버튼이 이상함', '다른 페이지가 열림'],
    symptom: /링크가 다른 페이지로 연결됨/,
  },
];

let browser;
beforeAll(async () => {
  browser = await startBrowser();
  browser.page.setDefaultTimeout(45_000);
});
afterAll(() => browser?.close());

describe.each(LANGUAGES)('in $locale', (words) => {
  const { locale } = words;
  let folder;
  let server;
  let page;
  let window;
  const picture = (name) => page.screenshot({ path: path.join(SCREENSHOTS, `${locale}-${name}.png`) });
  const notification = (text) => page.locator('.notification-toast').filter({ hasText: text }).first();
  const explained = (text, timeout = 40_000) =>
    eventually(
      'the explanation',
      async () => {
        const explanation = await window.shown('explanation', timeout);
        expect(await explanation.locator('main').textContent()).toMatch(text);
      },
      timeout,
    );
  const box = () => page.locator('.quick-input-widget input').first();

  beforeAll(async () => {
    page = browser.page;
    window = workbench(page);
    folder = path.join(temporaryFolder('kakao-ui'), 'sites');
    fs.cpSync(SAMPLE, path.join(folder, 'shop'), { recursive: true });
    // A second package, without a manifest in it or above.
    fs.mkdirSync(path.join(folder, 'landing'));
    fs.writeFileSync(
      path.join(folder, 'landing/package.json'),
      '{ "name": "landing", "devDependencies": { "vite": "7.1.0" } }\n',
    );
    fs.writeFileSync(path.join(folder, 'landing/kakao.js'), 'Kakao.init(import.meta.env.VITE_KAKAO_KEY);\n');
    const folders = dataFolders(temporaryFolder('kakao-ui-vscode'));
    await installVsix(VSIX, folders);
    server = await startServer(folders, {
      settings: {
        'kakaoShare.locale': locale,
        'terminal.integrated.gpuAcceleration': 'off',
        'terminal.integrated.shellIntegration.enabled': false,
      },
    });
    await page.goto(server.address({ folder }));
    await window.ready();
    await window.open('src/share.ts');
    await window.squiggles('error').first().waitFor();
  });
  afterAll(() => server?.stop());
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await picture(`failed-${task.name.replaceAll(' ', '-')}`);
    await page.keyboard.press('Escape');
  });

  test('a message can be previewed beside the editor', async () => {
    await window.goTo(7, 20);
    await window.command('Preview Kakao message');
    await eventually('the picture is drawn', async () => {
      const image = (await window.shown('message')).locator('img');
      expect(await image.evaluate((one) => one.naturalWidth)).toBeGreaterThan(100);
    });
    await picture('6-preview');
  });

  test('a call shows its message in the hover', async () => {
    await window.command('View: Close All Editors');
    await window.open('src/share.ts');
    await window.goTo(6, 18);
    await window.hover(/^/);
    const drawn = page.locator('.monaco-hover:not(.hidden) img').first();
    await drawn.waitFor();
    await eventually('the picture is drawn', async () => {
      expect(await drawn.evaluate((one) => one.naturalWidth)).toBeGreaterThan(100);
    });
    // Whole, without scrolling.
    const hover = await page.locator('.monaco-hover:not(.hidden)').first().boundingBox();
    const image = await drawn.boundingBox();
    expect(image.y + image.height).toBeLessThanOrEqual(hover.y + hover.height);
    await picture('15-message-hover');
    await page
      .locator('.monaco-hover:not(.hidden) a')
      .filter({ hasText: /^(?:Preview|미리보기)$/ })
      .first()
      .click();
    await (await window.shown('message')).locator('img').waitFor();
  });

  test('keys are offered while typing', async () => {
    await window.command('View: Close All Editors');
    await window.open('src/share.ts');
    await window.goTo(8, 15);
    await page.keyboard.press('Enter');
    const list = page.locator('.suggest-widget .monaco-list-row');
    await eventually('suggestions', async () => {
      await page.keyboard.press('Control+Space');
      await list.filter({ hasText: 'imageWidth' }).first().waitFor({ timeout: 2500 });
    });
    await picture('7-completion');
    await page.keyboard.press('Escape');
    await window.command('File: Revert File');
  });

  test('an error in a terminal leads to its explanation, and from there to a fix', async () => {
    await window.command('View: Close All Editors');
    await window.open('src/share.ts');
    await window.command('Terminal: Create New Terminal');
    const rows = page.locator('.xterm-rows');
    await rows.waitFor();
    await page.locator('.xterm-helper-textarea').first().focus();
    await page.keyboard.type(`clear; echo '${ERROR}'\n`);
    const line = rows
      .locator('> div')
      .filter({ hasText: /^KAPIError/ })
      .first();
    await line.waitFor();
    await eventually('the link opens', async () => {
      const { x, y, height } = await line.boundingBox();
      await page.mouse.move(x + 200, y + height / 2);
      await page.mouse.move(x + 205, y + height / 2);
      await page.keyboard.down('Control');
      await page.mouse.click(x + 207, y + height / 2);
      await page.keyboard.up('Control');
      await explained(words.explained, 3000);
    });
    await picture('8-explanation');
    await (await window.shown('explanation')).getByRole('button', { name: words.fix }).click();
    await explained(words.listed);
    await picture('9-fixed');
    await window.open('shop/kakao-share.json');
    const text = (await window.lines()).join('\n');
    expect(text).toContain('"http://localhost:5173", "https://www.bakery.example.com"');
    expect(text).toContain('who may call');
    await window.command('File: Revert File');
    await page.keyboard.press('Control+J');
    await rows.waitFor({ state: 'hidden' });
  });

  test('an error in the clipboard stands in the box, and nothing else does', async () => {
    await window.command('View: Close All Editors');
    const shown = async (text) => {
      await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
      await window.command('Explain Kakao error…');
      await page
        .locator('.quick-input-widget .quick-input-message')
        .filter({ hasText: /sent anywhere|전송/ })
        .waitFor();
      const value = await box().inputValue();
      await page.keyboard.press('Escape');
      return value;
    };
    const key = createHash('md5').update('sample').digest('hex');
    expect(await shown(`${ERROR}\nKakao wrong appKey(${key}) format`)).toBe(
      `${ERROR} Kakao wrong appKey(${key.slice(0, 4)}…${key.slice(-2)}) format`,
    );
    expect(await shown('my diary')).toBe('');
  });

  test('with nothing entered a list leads from what one sees to the answer', async () => {
    await window.command('View: Close All Editors');
    await page.evaluate(() => navigator.clipboard.writeText('my diary'));
    await window.command('Explain Kakao error…');
    await page.locator('.quick-input-widget .quick-input-message').waitFor();
    expect(await box().inputValue()).toBe('');
    await page.keyboard.press('Enter');
    const explanation = await window.shown('explanation');
    for (const choice of words.choices) await explanation.getByText(choice, { exact: true }).click();
    await explained(words.symptom);
    await window.command('View: Close All Editors');
  });

  test('an inquiry opens as text', async () => {
    await window.open('src/kakao-errors.ts');
    await window.command('Compose DevTalk inquiry…');
    await eventually('the error is asked for', async () => {
      expect(await page.locator('.quick-input-title').textContent()).toContain('1/4');
    });
    await box().fill(ERROR);
    for (const step of ['1/4', '2/4', '3/4', '4/4']) {
      await page.locator('.quick-input-title').filter({ hasText: step }).waitFor();
      if (step === '2/4') expect(await box().inputValue()).toBe('123456');
      await page.keyboard.press('Enter');
    }
    await eventually('the text', async () => {
      expect((await window.lines()).join('\n')).toContain(words.inquiry);
    });
    await picture('10-inquiry');
    await window.command('View: Revert and Close Editor');
  });

  test('a fingerprint is converted while it is typed', async () => {
    await window.command('Kakao Share: Convert key hash…');
    await page.locator('.quick-input-message').filter({ hasText: 'SHA-1' }).waitFor();
    await box().fill(FINGERPRINT);
    await page.locator('.quick-input-message').filter({ hasText: KEY_HASH }).waitFor();
    await picture('11-key-hash-box');
    await page.keyboard.press('Enter');
    await explained(new RegExp(KEY_HASH.replaceAll('+', '\\+')));
    await picture('12-key-hash');
    await window.command('View: Close All Editors');
  });

  test('a hover carries commands that work', async () => {
    await window.open('src/kakao-errors.ts');
    await window.goTo(9, 20);
    const card = await window.hover(/Kakao -401/);
    await picture('13-hover-commands');
    await card
      .locator('a')
      .filter({ hasText: /^(?:Explain|자세히)$/ })
      .click();
    await explained(words.explained);
    await window.command('View: Close All Editors');
  });

  test('an existing manifest is opened, a missing one is proposed and written by saving it', async () => {
    const manifest = path.join(folder, 'landing/kakao-share.json');
    const choose = async (text) => {
      await window.command('Kakao Share: Create manifest');
      await page.locator('.quick-input-widget .monaco-list-row').filter({ hasText: text }).first().click();
    };
    await choose(words.existsAlready);
    await notification(words.exists).waitFor();
    await window.command('Notifications: Clear All Notifications');
    await window.command('View: Close All Editors');

    await choose('landing');
    await notification(words.notWritten).waitFor();
    await eventually('the proposal', async () => {
      expect((await window.lines()).join('\n')).toContain(words.manifestHead);
    });
    await picture('14-create-manifest');
    expect(fs.existsSync(manifest)).toBe(false);
    await window.focusEditor();
    await page.keyboard.press('Control+S');
    await eventually('it is written', async () =>
      expect(fs.readFileSync(manifest, 'utf8')).toContain('VITE_KAKAO_KEY'),
    );
  });
});
