/**
 * The pages of ours in the packed extension, as a person sees them: every button, a reload of the window, and then in
 * other languages, themes and widths what they say, whether they fit, and what axe finds. Leaves pictures in
 * test/e2e/screenshots.
 */
import * as fs from 'node:fs';
import { createRequire } from 'node:module';
import * as path from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { startBrowser } from '../../scripts/host/browser.mjs';
import { temporaryFolder } from '../../scripts/host/processes.mjs';
import { dataFolders, installVsix, startServer } from '../../scripts/host/server.mjs';
import { SAMPLE, VSIX } from '../../scripts/setup/paths.mjs';
import { eventually } from './eventually.mjs';
import { workbench } from './workbench.mjs';

const SCREENSHOTS = path.join(import.meta.dirname, 'screenshots');
const AXE = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TEMPLATE = '4002/template-id-not-integer';
/** Files. */
const LARGE = 4000;
const WIDE = { width: 1280, height: 900 };
const LOOKS = [
  {
    locale: 'ko',
    theme: 'Default Light Modern',
    is: 'vs',
    says: /공유는 되지만/,
    taps: /누르면 이동하는 곳/,
  },
  { locale: 'ko', theme: 'Default High Contrast', is: 'hc-black', says: /공유는 되지만/, taps: /누르면/ },
  {
    locale: 'en',
    theme: 'Default High Contrast Light',
    is: 'hc-light',
    says: /should work/,
    taps: /tap leads/,
  },
];

let browser;
let server;
let page;
let window;
let folder;
let userSettings;

const picture = (name) => page.screenshot({ path: path.join(SCREENSHOTS, `panel-${name}.png`) });
const report = () => window.shown('report');
const press = async (name, where = 'report') =>
  (await window.shown(where)).getByRole('button', { name, exact: true }).first().click();
const headline = async (text) => (await report()).getByRole('heading', { level: 1, name: text }).waitFor();
const codes = async () => (await report()).locator('.mistakes .code').allTextContents();
const clipboard = () => page.evaluate(() => navigator.clipboard.readText());

async function expectNothingFromAxe(name) {
  const frame = await window.shown(name);
  await frame.evaluate(AXE);
  const { violations } = await frame.evaluate(() => globalThis.axe.run(document));
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}

const expectToFit = (name) =>
  eventually(`${name} fits`, async () => {
    const frame = await window.shown(name);
    const [width, room] = await frame.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return [scrollWidth, clientWidth];
    });
    expect(width).toBeLessThanOrEqual(room);
  });

function useSettings(settings) {
  const now = JSON.parse(fs.readFileSync(userSettings, 'utf8'));
  fs.writeFileSync(userSettings, JSON.stringify({ ...now, ...settings }));
}

/** A mistake in each of its files, which take longer to read than a person takes to press Cancel. */
function writeLargeProject(root) {
  const mistake = "Kakao.Share.sendCustom({ templateId: '12345' });\n";
  const others = 'export const price = (cake) => `${cake.name}: ${cake.price}`;\n'.repeat(200);
  for (let n = 0; n < LARGE; n++) {
    const page = path.join(root, `src/pages${n % 40}`);
    fs.mkdirSync(page, { recursive: true });
    fs.writeFileSync(path.join(page, `${n}.js`), mistake + others);
  }
}

/** As a person does it: VS Code writes its state down first. */
async function reloadWindow() {
  const loaded = page.waitForEvent('load');
  await window.command('Developer: Reload Window');
  await loaded;
  await window.ready();
}

beforeAll(async () => {
  browser = await startBrowser({ viewport: WIDE });
  page = browser.page;
  page.setDefaultTimeout(45_000);
  window = workbench(page);
  folder = path.join(temporaryFolder('kakao-ui'), 'shop');
  fs.cpSync(SAMPLE, folder, { recursive: true });
  const folders = dataFolders(temporaryFolder('kakao-ui-vscode'));
  userSettings = path.join(folders.user, 'User/settings.json');
  await installVsix(VSIX, folders);
  const settings = { 'kakaoShare.locale': 'en', 'workbench.colorTheme': 'Default Dark Modern' };
  server = await startServer(folders, { settings });
  await page.goto(server.address({ folder }));
  await window.ready();
  await window.open('src/share.ts');
  await window.squiggles('error').first().waitFor();
  await window.command('View: Close All Editors');
  await window.command('Kakao Share: Diagnose setup');
});
afterAll(async () => {
  server?.stop();
  await browser?.close();
});
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await picture(`failed-${task.name.replaceAll(' ', '-')}`);
});

test('the report says first whether sharing will work, and then why', async () => {
  await headline('Sharing will fail: 2 errors to fix');
  expect(await codes()).toContain(TEMPLATE);
  expect(await codes()).toContain('4019/env-not-public');
  await picture('1-report');
  await (await report())
    .locator('details.folded', { hasText: 'Checked and right' })
    .locator('summary')
    .click();
  await (await report())
    .locator('details.folded', { hasText: 'Checked and right' })
    .locator('.item')
    .first()
    .waitFor();
  await expectNothingFromAxe('report');
});

test('the report filters by text and severity', async () => {
  const search = (await report()).getByRole('searchbox', { name: 'Filter by text' });
  await search.fill('template');
  await eventually('fewer', async () => expect(new Set(await codes())).toEqual(new Set([TEMPLATE])));
  await search.fill('');
  const errors = (await report()).locator('.toggle').first();
  await errors.click();
  await eventually('no errors', async () => expect(await codes()).not.toContain(TEMPLATE));
  await errors.click();
  await eventually('all', async () => expect(await codes()).toContain(TEMPLATE));
});

test('the report is as it was when another tab was over it', async () => {
  await page.setViewportSize({ ...WIDE, height: 400 });
  const frame = await report();
  await frame.getByRole('searchbox', { name: 'Filter by text' }).fill('share');
  await frame.evaluate(() => window.scrollTo(0, 250));
  const seen = async () => {
    const shown = await report();
    const [text, top] = await shown.evaluate(() => [
      document.querySelector('.list').textContent,
      window.scrollY,
    ]);
    return [text, top, await shown.getByRole('searchbox', { name: 'Filter by text' }).inputValue()];
  };
  const before = await seen();
  expect(before.slice(1)).toEqual([250, 'share']);
  await window.open('src/share.ts');
  await eventually('it is hidden', async () => expect(frame.isDetached()).toBe(true));
  await page.locator('.tab', { hasText: 'Kakao Share report' }).click();
  await eventually('it is back', async () => expect(await seen()).toEqual(before));
  await (await report()).getByRole('searchbox', { name: 'Filter by text' }).fill('');
  await page.locator('.tab[data-resource-name="share.ts"]').click({ button: 'middle' });
  await page.setViewportSize(WIDE);
});

test('the report copies a value for the console, and itself', async () => {
  await (await report()).locator('.checklist button').first().click();
  await eventually('the value', async () => expect(await clipboard()).toBe('KAKAO_JS_KEY'));
  await press('Copy as Markdown');
  await eventually('the report', async () => expect(await clipboard()).toContain('4019/env-not-public'));
});

test('the report has the pictures of all messages, which nobody makes before they are seen', async () => {
  const messages = (await report()).locator('details.folded', { hasText: 'Messages' });
  expect(await messages.locator('img').count()).toBe(0);
  await messages.locator('summary').click();
  await messages.locator('.gallery img').first().waitFor();
  await messages
    .getByRole('button', { name: /^Open src\/share\.ts/ })
    .first()
    .waitFor();
  await expectNothingFromAxe('report');
  await picture('1-messages');
});

test('the report groups by step, exports itself to a file, and leads to an inquiry and to all messages', async () => {
  const groups = async () => (await report()).locator('.mistakes summary').allTextContents();
  await press('By step');
  await eventually('steps', async () => expect((await groups()).join()).not.toContain('.ts'));
  await press('By file');
  await eventually('files', async () => expect((await groups()).join()).toContain('share.ts'));

  await press('Export…');
  await page.locator('.quick-input-widget .monaco-list-row', { hasText: 'Markdown' }).click();
  const box = page.locator('.quick-input-widget input').first();
  const file = path.join(folder, 'kakao-share-report.md');
  await eventually('where to', async () => expect(await box.inputValue()).toBe(file));
  await page.keyboard.press('Enter');
  await (await report()).locator('.said', { hasText: 'Wrote kakao-share-report.md.' }).waitFor();
  expect(fs.readFileSync(file, 'utf8')).toContain(TEMPLATE);
  fs.rmSync(file);

  await press('Compose DevTalk inquiry');
  await page.locator('.quick-input-title', { hasText: '1/4' }).waitFor();
  await page.keyboard.press('Escape');

  await press('Messages');
  await (await window.shown('message')).locator('.gallery li').nth(1).waitFor();
  await (await window.shown('message')).getByRole('button', { name: 'Follow the cursor' }).waitFor();
  await page.locator('.tab', { hasText: 'Kakao message' }).click({ button: 'middle' });
});

test('a check online names the hosts, requests nothing after a no, and says what came after a yes', async () => {
  const check = 'Check pictures and pages online…';
  const question = page.locator('.monaco-dialog-box', { hasText: 'Send at most 20 requests to these hosts' });
  await press(check);
  await question.filter({ hasText: 'bakery.example.com' }).waitFor();
  await picture('2-asks-before-requests');
  await question.getByRole('button', { name: 'Cancel', exact: true }).click();
  const nothing = (await report()).locator('.said', { hasText: 'Nothing was requested.' });
  await nothing.waitFor();
  expect(await (await report()).locator('.online').count()).toBe(0);
  await press(check);
  await nothing.waitFor({ state: 'detached' });
  await question.getByRole('button', { name: 'Check online', exact: true }).click();
  const found = (await report()).locator('.online');
  // Nobody has these names: there is no server that could answer.
  await found.getByText('https://bakery.example.com/images/salt-bread.jpg').waitFor({ timeout: 60_000 });
  await found
    .getByText(/DNS does not know bakery|no answer from bakery|bakery.example.com did not/)
    .first()
    .waitFor();
  await expectNothingFromAxe('report');
  await picture('2-online');
  await found
    .getByRole('button', { name: /^Open src\/share\.ts/ })
    .first()
    .click();
  await page.locator('.tab.active[data-resource-name="share.ts"]').waitFor();
  await window.command('View: Close Editor');
});

test('an explanation stands beside the report; what was ticked off, and both pages, survive a reload', async () => {
  await press('Explain 4019');
  const explained = async () => (await window.shown('explanation')).getByText('Kakao 4019').first().waitFor();
  await explained();
  await expectNothingFromAxe('explanation');
  await picture('2-explanation');
  await (await report()).locator('.checklist input').first().check();
  await (await report()).locator('.progress-text', { hasText: /^1 of/ }).waitFor();
  await reloadWindow();
  await headline('Sharing will fail: 2 errors to fix');
  await (await report()).locator('.checklist input:checked').first().waitFor();
  await explained();
});

test('one click on an explanation shows what its fix would change, and the page follows', async () => {
  const none = 'show none of the known causes';
  await eventually('its evidence', async () =>
    expect(await (await window.shown('explanation')).locator('main').textContent()).not.toContain(none),
  );
  await press('Fix…', 'explanation');
  await page.locator('.monaco-dialog-box', { hasText: '+ Kakao.init(import.meta.env.VITE_' }).waitFor();
  await picture('3-asks');
  await page.getByRole('button', { name: 'Apply', exact: true }).click();
  await headline('Sharing will fail: 1 error to fix');
  await (await window.shown('explanation')).getByText(none).waitFor();
  await window.command('File: Save All');
});

test('the report opens a place beside itself, repairs with one click, and follows the disk', async () => {
  const item = (await report()).locator('.mistakes .item').filter({ hasText: TEMPLATE });
  const why = item.getByRole('button', { name: `Why: rule ${TEMPLATE}` });
  await why.first().click();
  await page.locator('.tab.active', { hasText: 'template-id-not-integer' }).waitFor();
  await item.getByRole('button', { name: /^Open/ }).first().click();
  await page.locator('.tab.active[data-resource-name="share.ts"]').waitFor();
  for (const name of ['Fix: Change to 12345', /^Fix all safe/]) {
    await (await report()).getByRole('button', { name }).first().click();
    await (await report()).locator('.said', { hasText: /not saved yet/ }).waitFor();
    await eventually('it is gone', async () => expect(await codes()).not.toContain(TEMPLATE));
    if (typeof name === 'string') {
      await page.locator('.tab[data-resource-name="share.ts"]').click();
      await window.command('File: Revert File');
      await eventually('it is back', async () => expect(await codes()).toContain(TEMPLATE));
    }
  }
  await window.command('File: Save All');
  const manifest = path.join(folder, 'kakao-share.json');
  const text = fs.readFileSync(manifest, 'utf8');
  const domains = '"webDomains": [';
  fs.writeFileSync(manifest, text.replace(domains, `${domains}"https://www.bakery.example.com", `));
  await eventually('the domain is registered', async () =>
    expect(await codes()).not.toContain('4002/link-domain-not-registered'),
  );
  await picture('4-repaired');
  fs.writeFileSync(manifest, text);
});

test('a message follows typing, which keeps the focus', async () => {
  await window.command('View: Close All Editors');
  await window.open('src/share.ts');
  await window.goTo(9, 15);
  await window.command('Preview Kakao message');
  const title = () => window.shown('message').then((frame) => frame.locator('img').getAttribute('src'));
  const before = await title();
  await page.keyboard.type('Typed ');
  await eventually('another picture', async () => expect(await title()).not.toBe(before));
  await press('PC', 'message');
  await press('Dark', 'message');
  await expectNothingFromAxe('message');
  await picture('5-message');
  await press(/All messages/, 'message');
  await (await window.shown('message')).locator('.gallery li').nth(1).waitFor();
  await expectNothingFromAxe('message');
  await press('Follow the cursor', 'message');
  // Out of the page, which has the focus since its buttons were pressed.
  await page.locator('.tab[data-resource-name="share.ts"]').click();
  await window.command('Kakao Share: Diagnose setup');
  await headline(/Sharing should work/);
});

test.each(LOOKS)('all can be read in $locale, $theme', async ({ locale, theme, is, says, taps }) => {
  useSettings({ 'kakaoShare.locale': locale, 'workbench.colorTheme': theme });
  await reloadWindow();
  await page.locator(`.monaco-workbench.${is}`).waitFor();
  await headline(says);
  await (await window.shown('message')).getByRole('heading', { name: taps }).waitFor();
  await page.setViewportSize({ width: 1250, height: 900 });
  for (const name of ['report', 'message']) {
    await expectToFit(name);
    await eventually(`nothing is wrong with ${name}`, () => expectNothingFromAxe(name));
  }
  await picture(`6-${is}`);
});

test('a diagnosis under way says how far it is; cancelled, it shows what it has found by then', async () => {
  const large = temporaryFolder('kakao-large');
  writeLargeProject(large);
  useSettings({ 'kakaoShare.locale': 'en' });
  await page.goto(server.address({ folder: large }));
  await window.ready();
  // VS Code reads its extensions meanwhile.
  await eventually('the command', async () => {
    await page.keyboard.press('Escape');
    await window.command('Kakao Share: Diagnose setup', 2000);
  });
  await (await report()).locator('.busy', { hasText: /: \d+ files read/ }).waitFor();
  await picture('7-under-way');
  await press('Cancel');
  await headline(/^Sharing will fail/);
  const summary = await (await report()).locator('.answer .meta').first().textContent();
  expect(summary).toMatch(/^Cancelled: only a part was checked/);
  expect(Number(/(\d+) mention Kakao/.exec(summary)[1])).toBeLessThan(LARGE);
  await picture('7-cancelled');
});
