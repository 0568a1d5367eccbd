/** The packed extension in hard times: its server is killed again and again, and the folder is one that nobody trusts. */
import * as fs from 'node:fs';
import * as path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { startBrowser } from '../../scripts/host/browser.mjs';
import { temporaryFolder } from '../../scripts/host/processes.mjs';
import { dataFolders, installVsix, startServer } from '../../scripts/host/server.mjs';
import { SAMPLE, VSIX } from '../../scripts/setup/paths.mjs';
import { eventually } from './eventually.mjs';
import { serverProcesses } from './serverProcesses.mjs';
import { workbench } from './workbench.mjs';

const SCREENSHOTS = path.join(import.meta.dirname, 'screenshots');
/** As VS Code's own error handler, too, gives up at the fifth death in three minutes. */
const DEATHS = 5;

let browser;
let page;
let window;
let host;
beforeAll(async () => {
  browser = await startBrowser();
  page = browser.page;
  page.setDefaultTimeout(45_000);
  window = workbench(page);
});
afterAll(() => browser?.close());
afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return;
  await page.screenshot({ path: path.join(SCREENSHOTS, `failed-${task.name.replaceAll(' ', '-')}.png`) });
});

/** Opens a copy of the sample in a window of its own; answers the folders of that VS Code and the copy. */
async function openShop(options, change = () => {}) {
  const folder = path.join(temporaryFolder('kakao-hard'), 'shop');
  fs.cpSync(SAMPLE, folder, { recursive: true });
  change(folder);
  const folders = dataFolders(temporaryFolder('kakao-hard-vscode'));
  await installVsix(VSIX, folders);
  host = await startServer(folders, options);
  await page.goto(host.address({ folder }));
  await window.ready();
  return { folder, folders };
}

async function oneServer(folders, except) {
  return eventually('one server runs', async () => {
    const [id, ...others] = serverProcesses(folders.extensions);
    expect(id).toBeDefined();
    expect(others).toEqual([]);
    expect(id).not.toBe(except);
    return id;
  });
}

async function killUntilItGivesUp(folders) {
  let killed;
  for (let death = 1; death <= DEATHS; death++) {
    killed = await oneServer(folders, killed);
    process.kill(killed, 'SIGKILL');
  }
}

describe('a server that is killed five times', () => {
  afterAll(() => host?.stop());

  test('is given up with a sentence, and its button and the command start it again', async () => {
    const { folders } = await openShop({ settings: { 'kakaoShare.locale': 'ko' } });
    await window.open('src/share.ts');
    await window.squiggles('error').first().waitFor();
    await killUntilItGivesUp(folders);

    const toast = page
      .locator('.notification-toast')
      .filter({ hasText: /서버가 몇 분 사이에 여러 번 종료되어/ })
      .first();
    await toast.waitFor();
    // The library would speak of pending responses.
    expect(await page.locator('.notification-toast').filter({ hasText: 'Kakao' }).count()).toBe(1);
    expect(serverProcesses(folders.extensions)).toEqual([]);
    await eventually('its problems are gone', async () => {
      expect(await window.squiggles('error').count()).toBe(0);
    });
    await page.screenshot({ path: path.join(SCREENSHOTS, 'ko-given-up.png') });
    await toast.getByRole('button', { name: '다시 시작' }).click();
    await window.squiggles('error').first().waitFor();
    const again = await oneServer(folders);

    await window.command('Kakao Share: Restart server');
    await oneServer(folders, again);
    await window.squiggles('error').first().waitFor();
  });
});

describe('a folder that nobody trusts', () => {
  afterAll(() => host?.stop());

  test('gets its problems, explanations and report, and nothing of it runs', async () => {
    const traces = path.join(temporaryFolder('kakao-traces'), 'ran');
    const trace = `require('node:fs').writeFileSync(${JSON.stringify(traces)}, '');\n`;
    const { folder } = await openShop(
      { trusted: false, settings: { 'security.workspace.trust.startupPrompt': 'never' } },
      (shop) => {
        for (const name of ['vite.config.js', 'vite.config.cjs', 'webpack.config.js', 'kakao.js'])
          fs.writeFileSync(path.join(shop, name), trace);
        fs.writeFileSync(path.join(shop, '.env.local'), `VITE_X=$(touch ${traces})\n`);
      },
    );
    await page.locator('.part.statusbar').filter({ hasText: 'Restricted Mode' }).waitFor();

    await window.open('src/share.ts');
    await window.squiggles('error').first().waitFor();
    await window.showProblems();
    await window.problems().filter({ hasText: '4002/template-id-not-integer' }).first().waitFor();
    await window.open('src/kakao-errors.ts');
    const lines = fs.readFileSync(path.join(folder, 'src/kakao-errors.ts'), 'utf8').split('\n');
    const line = lines.findIndex((one) => one.includes('4019'));
    await window.goTo(line + 1, lines[line].indexOf('4019') + 1);
    await window.hover(/4019/);
    await page.keyboard.press('Escape');
    await window.command('Kakao Share: Diagnose setup');
    const report = page.frameLocator('iframe.webview.ready').frameLocator('#active-frame').locator('body');
    await report.filter({ hasText: '4002/link-domain-not-registered' }).waitFor();

    expect(fs.existsSync(traces)).toBe(false);
    expect(await page.locator('.part.statusbar').textContent()).toContain('Restricted Mode');
  });
});
