/**
 * Records the pictures of the README that nobody crops by hand: the shop of samples/ in a real VS Code, from a mistake to
 * its repair and to the message (first-minute.png in docs/images, an animated PNG), and the report, light and dark.
 * `npm run package` comes first.
 *
 * node scripts/record.mjs
 */
import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import UPNG from 'upng-js';
import { eventually } from '../test/e2e/eventually.mjs';
import { workbench } from '../test/e2e/workbench.mjs';
import { startBrowser } from './host/browser.mjs';
import { temporaryFolder } from './host/processes.mjs';
import { dataFolders, installVsix, startServer } from './host/server.mjs';
import { ROOT, SAMPLE, VSIX } from './setup/paths.mjs';

const IMAGES = path.join(ROOT, 'docs/images');
const PICTURE = path.join(IMAGES, 'first-minute.png');
/** What was in the window when a step did not come to its end. */
const FAILED = path.join(ROOT, 'test/e2e/screenshots/record-failed.png');
const VIEWPORT = { width: 1040, height: 640 };
const COLOURS = 256;
/** In which the report has its answer and the first mistakes, without a line that is cut off. */
const NARROW = { width: 680, height: 736 };
const TOGGLE = 'Preferences: Toggle between Light/Dark Themes';
/** Milliseconds for which a frame stays. */
const READ = 2600;
const GLANCE = 900;
const SETTINGS = {
  'kakaoShare.locale': 'en',
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.preferredLightColorTheme': 'Default Light Modern',
  'workbench.preferredDarkColorTheme': 'Default Dark Modern',
  'workbench.activityBar.location': 'hidden',
  'editor.minimap.enabled': false,
  'breadcrumbs.enabled': false,
};

const folder = path.join(temporaryFolder('kakao-record'), 'shop');
fs.cpSync(SAMPLE, folder, { recursive: true });
const folders = dataFolders(temporaryFolder('kakao-record-vscode'));
await installVsix(VSIX, folders);
const server = await startServer(folders, { settings: SETTINGS });
const browser = await startBrowser({ viewport: VIEWPORT });
const { page } = browser;
const window = workbench(page);
const frames = [];

async function frame(milliseconds) {
  frames.push({ png: await page.screenshot(), milliseconds });
}

/** Screenshots show no mouse: a ring is where it clicks. */
async function click(target) {
  await target.scrollIntoViewIfNeeded();
  const { x, y, width, height } = await target.boundingBox();
  await page.evaluate(
    ([left, top]) => {
      const ring = document.createElement('div');
      ring.id = 'ring';
      ring.style.cssText = `position:fixed;left:${left - 16}px;top:${top - 16}px;width:26px;height:26px;border:3px solid #e0483e;border-radius:50%;z-index:99999;pointer-events:none`;
      document.body.append(ring);
    },
    [x + width / 2, y + height / 2],
  );
  await frame(GLANCE);
  await page.evaluate(() => document.getElementById('ring').remove());
  await target.click();
}

async function pictureOfReport(theme) {
  const shown = await window.shown('report');
  await shown.locator(`body.vscode-${theme}`).waitFor();
  const clip = await page.locator('iframe.webview.ready').boundingBox();
  await page.screenshot({ path: path.join(IMAGES, `report-${theme}.png`), clip });
}

const button = async (name, where) => (await window.shown(where)).getByRole('button', { name }).first();
const headline = async (name) =>
  (await window.shown('report')).getByRole('heading', { level: 1, name }).waitFor();
const lens = (title) => page.locator('.codelens-decoration a', { hasText: title }).last();

try {
  await page.goto(server.address({ folder }));
  await window.ready();
  await window.open('src/share.ts');
  await window.command('View: Toggle Primary Side Bar Visibility');
  await window.goTo(34, 1);
  await window.squiggles('error').first().waitFor();
  await lens('Diagnose').waitFor();
  await frame(READ);
  await click(lens('Diagnose'));
  await headline('Sharing will fail: 2 errors to fix');
  await page.setViewportSize(NARROW);
  await window.command(TOGGLE);
  await pictureOfReport('dark');
  await window.command(TOGGLE);
  await pictureOfReport('light');
  await page.setViewportSize(VIEWPORT);
  await frame(READ);
  await click(await button('Fix: Change to 12345', 'report'));
  await headline('Sharing will fail: 1 error to fix');
  await frame(READ);
  await click(await button('Fix…', 'report'));
  await click(page.getByRole('button', { name: 'Apply', exact: true }));
  await headline(/Sharing should work/);
  await frame(READ);
  await window.command('File: Save All');
  await window.open('src/share.ts');
  await window.goTo(9, 15);
  await window.command('Preview Kakao message');
  await (await window.shown('message')).locator('img').waitFor();
  await frame(READ);
  const drawn = async () => (await window.shown('message')).locator('img').getAttribute('src');
  const before = await drawn();
  await window.goTo(9, 15);
  await page.keyboard.type('오늘의 ');
  await eventually('the message follows', async () => assert.notEqual(await drawn(), before));
  await frame(READ);
} catch (error) {
  await page.screenshot({ path: FAILED });
  throw new Error(`the window is in ${FAILED}`, { cause: error });
} finally {
  server.stop();
  await browser.close();
}

const bitmaps = frames.map(({ png }) => UPNG.toRGBA8(UPNG.decode(png))[0]);
const delays = frames.map(({ milliseconds }) => milliseconds);
const { width, height } = VIEWPORT;
fs.writeFileSync(PICTURE, Buffer.from(UPNG.encode(bitmaps, width, height, COLOURS, delays)));
console.log(`${PICTURE}: ${frames.length} frames, ${Math.round(fs.statSync(PICTURE).size / 1024)} KB`);
