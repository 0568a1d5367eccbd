/**
 * The first minutes with the packed extension, from a window in which nothing is open. Leaves pictures in
 * test/e2e/screenshots.
 */
import * as fs from 'node:fs';
import * as path from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { startBrowser } from '../../scripts/host/browser.mjs';
import { temporaryFolder } from '../../scripts/host/processes.mjs';
import { dataFolders, installVsix, startServer } from '../../scripts/host/server.mjs';
import { ROOT, VSIX } from '../../scripts/setup/paths.mjs';
import { eventually } from './eventually.mjs';
import { workbench } from './workbench.mjs';

const SCREENSHOTS = path.join(import.meta.dirname, 'screenshots');
/** What is drawn beside a step. */
const PICTURES = {
  'See a mistake': 'Kakao.Share.sendCustom',
  'Repair it': '+ templateId: 12345',
  'Write down': 'kakao-share.json',
  'Ask whether sharing': '✗',
};
const SAMPLE = path.join(ROOT, 'samples/first');

let browser;
let server;
let page;
let window;
let parent;

const picture = (name) => page.screenshot({ path: path.join(SCREENSHOTS, `walkthrough-${name}.png`) });
const step = (title) =>
  page.locator('.getting-started-step').filter({ has: page.locator('.step-title', { hasText: title }) });

beforeAll(async () => {
  browser = await startBrowser();
  page = browser.page;
  page.setDefaultTimeout(45_000);
  window = workbench(page);
  parent = temporaryFolder('kakao-sample');
  const folders = dataFolders(temporaryFolder('kakao-ui-vscode'));
  await installVsix(VSIX, folders);
  server = await startServer(folders, { settings: { 'kakaoShare.locale': 'en' } });
  await page.goto(server.address({}));
  await window.ready();
});
afterAll(async () => {
  server?.stop();
  await browser?.close();
});
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await picture(`failed-${task.name.replaceAll(' ', '-')}`);
});

test('where nothing is to be checked, the report says what to do next', async () => {
  // VS Code reads its extensions meanwhile.
  await eventually('the command', async () => {
    await page.keyboard.press('Escape');
    await window.command('Kakao Share: Diagnose setup', 2000);
  });
  const report = await window.shown('report');
  await report.getByRole('heading', { name: 'What to do next' }).waitFor();
  await picture('1-nothing');
  await report.getByRole('button', { name: 'Open walkthrough' }).click();
});

test('the walkthrough has four steps with a picture each', async () => {
  for (const [title, drawn] of Object.entries(PICTURES)) {
    await step(title).click();
    await step(title).and(page.locator('.expanded')).waitFor();
    await eventually('its picture', async () => {
      const texts = page.frames().map((frame) => frame.locator('svg text').allTextContents());
      expect((await Promise.all(texts)).flat().join('\n')).toContain(drawn);
    });
    await picture(`2-${title.split(' ')[0]}`);
  }
});

test('the sample is copied to the chosen folder, beside what is there, and opened with its two mistakes', async () => {
  fs.mkdirSync(path.join(parent, 'kakao-share-sample'));
  await step('See a mistake').click();
  await page.getByRole('button', { name: 'Open sample project…' }).click();
  const box = page.locator('.quick-input-widget input').first();
  // The dialog begins with a folder of its own.
  await page.locator('.quick-input-widget .monaco-list-row', { hasText: '..' }).waitFor();
  await box.fill(`${parent}/`);
  const loaded = page.waitForEvent('load');
  await page.locator('.quick-input-widget').getByRole('button', { name: 'Put it here' }).click();
  await loaded;
  await window.ready();
  // VS Code goes on with the walkthrough.
  await step('Repair it').waitFor();
  await picture('3-sample');
  await window.open('src/share.js');
  await window.squiggles('error').nth(1).waitFor();
  await picture('4-mistakes');
  expect(fs.readdirSync(path.join(parent, 'kakao-share-sample'))).toEqual([]);
  const files = (folder) => fs.readdirSync(folder, { recursive: true }).sort();
  expect(files(path.join(parent, 'kakao-share-sample-2'))).toEqual(files(SAMPLE));
});
