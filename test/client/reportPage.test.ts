/** The page of the report in a browser: what it shows of what it is told, and what it asks for. */
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Teller } from '../../client/src/panel/doctor/toldReport.ts';
import { doctorReport } from '../../server/src/core/doctor/diagnose.ts';
import { messagesView } from '../../server/src/core/view/messageView.ts';
import { reportView } from '../../server/src/core/view/reportView.ts';
import { hasChromium, launchChromium } from '../chromium.ts';
import { projectFrom } from '../rules/exampleProject.ts';

const MAIN = join(import.meta.dirname, '../../client/src/panel/page/main.ts');

const told = { ticks: [], groupBy: 'file', online: null, busy: null, failure: null };
const same = (file: string): string => file;

function viewsOf(...values: readonly string[]) {
  const text = `Kakao.init(key);\n${values.map((value) => `Kakao.Share.sendCustom({ templateId: '${value}' });\n`).join('')}`;
  const { service } = projectFrom({
    'src/share.js': text,
    'src/feed.js':
      "Kakao.Share.sendDefault({ objectType: 'text', text: '<b>Hi</b>', link: { webUrl: 'https://a.io' } });\n",
  });
  const summary = { files: 2, candidates: 2, milliseconds: 1 };
  return {
    report: reportView(doctorReport(service, { locale: 'en', pathOf: same, summary }), same),
    pictures: messagesView('all', { service, locale: 'en', pathOf: same, uriOf: same })!,
  };
}

describe.skipIf(!hasChromium)('the page of the report', () => {
  let script: string;
  let browser: Browser;
  let page: Page;
  let teller: Teller;

  beforeAll(async () => {
    const built = await build({ entryPoints: [MAIN], bundle: true, write: false, format: 'iife' });
    script = built.outputFiles[0]!.text;
    browser = await launchChromium();
  }, 60_000);
  afterAll(() => browser?.close());
  beforeEach(async () => {
    teller = new Teller();
    page = await browser.newPage();
  });

  /** `kept` is what VS Code has kept of the page before. */
  async function start(kept?: object): Promise<void> {
    await page.setContent('<body data-page="report">');
    const state = JSON.stringify(kept);
    await page.evaluate(
      `var sent = [], kept = ${state}, acquireVsCodeApi = () => ({ postMessage: (one) => sent.push(one), getState: () => kept, setState: (one) => { kept = one; } })`,
    );
    await page.addScriptTag({ content: script });
  }
  const tell = (message: object) =>
    page.evaluate(`new Promise((done) => {
      window.addEventListener('message', () => done(), { once: true });
      window.postMessage(${JSON.stringify(message)});
    })`);
  const report = (view: ReturnType<typeof viewsOf>['report']) =>
    tell({ type: 'report', ...told, report: teller.tell(view) });
  const asked = () => page.evaluate('sent.splice(0)');
  const codes = () => page.locator('.mistakes .message').allTextContents();

  it('shows after a reload what was seen before, grouped as it was', async () => {
    const { report: view } = viewsOf('a');
    await start({ view, groupBy: 'step', filter: { text: '', hidden: [] }, folds: [] });
    expect(await page.getByRole('button', { name: 'By step' }).getAttribute('aria-pressed')).toBe('true');
    expect(await codes()).toHaveLength(1);
  });

  it('draws what has changed, and nothing else', async () => {
    await start();
    await report(viewsOf('a', 'b', 'c').report);
    await page.evaluate(
      "for (const item of document.querySelectorAll('.mistakes .item')) item.setAttribute('data-old', '')",
    );
    await report(viewsOf('a', 'x', 'c').report);
    expect((await codes()).map((text) => /'(.)'/.exec(text)?.[1])).toEqual(['a', 'x', 'c']);
    expect(await page.locator('.mistakes .item:not([data-old]) .message').allTextContents()).toEqual([
      expect.stringContaining("'x'"),
    ]);
  });

  it('keeps the place of the keyboard when what it was on is repaired', async () => {
    const focused = (inside = '') => page.locator(`${inside} :focus`).textContent({ timeout: 2000 });
    await start();
    await report(viewsOf('1', '2', 'c').report);
    await page.locator('.mistakes .item').nth(1).getByRole('button', { name: /^Fix/ }).focus();
    await report(viewsOf('1', 'c').report);
    expect(await focused('.mistakes .item:nth-child(2)')).toBe('Open');
    await page.getByRole('button', { name: 'Fix all safe (1)' }).focus();
    await report(viewsOf('c').report);
    expect(await focused('.toolbar')).toBe('Run again');
  });

  it('keeps the place of the keyboard while it runs again, and is not asked twice', async () => {
    await start();
    const { report: view } = viewsOf('1');
    await report(view);
    await asked();
    const run = page.getByRole('button', { name: 'Run again' });
    await run.press('Enter');
    expect(await asked()).toEqual([{ type: 'run' }]);
    const busy = { text: 'Diagnosing', cancel: 'Cancel' };
    await tell({ type: 'report', ...told, report: null, busy });
    expect(await page.locator('button:focus').textContent()).toBe('Run again');
    await page.keyboard.press('Enter');
    expect(await asked()).toEqual([]);
    await tell({ type: 'report', ...told, report: null });
    expect(await page.locator('button:focus').textContent()).toBe('Run again');
    await page.keyboard.press('Enter');
    expect(await asked()).toEqual([{ type: 'run' }]);
  });

  it('is cancelled by a mouse that comes up after more progress than it went down at', async () => {
    await start();
    await report(viewsOf('1').report);
    await asked();
    const say = (text: string) =>
      tell({ type: 'report', ...told, report: null, busy: { text, cancel: 'Cancel' } });
    await say('Diagnosing: 100 files read');
    await page.getByRole('button', { name: 'Cancel' }).hover();
    await page.mouse.down();
    await say('Diagnosing: 200 files read');
    await page.mouse.up();
    expect(await asked()).toEqual([{ type: 'cancel' }]);
    expect(await page.getByRole('status').first().textContent()).toBe('Diagnosing: 200 files readCancel');
    await tell({ type: 'report', ...told, report: null });
    expect(await page.getByRole('button', { name: 'Cancel' }).count()).toBe(0);
    expect(await codes()).toHaveLength(1);
  });

  it('shows after a change of tabs the same lines under the same filter, at the same place', async () => {
    const { report: view } = viewsOf(...Array.from({ length: 60 }, (_, index) => `a${index}`));
    await start();
    await report(view);
    await page.getByRole('searchbox').fill('template');
    await page.evaluate('window.scrollTo(0, 700)');
    await expect.poll(() => page.evaluate('kept.scroll')).toBe(700);
    const before = await codes();
    const kept = (await page.evaluate('kept')) as object;
    page = await browser.newPage();
    await start(kept);
    expect(await codes()).toEqual(before);
    expect(await page.getByRole('searchbox').inputValue()).toBe('template');
    expect(await page.evaluate('window.scrollY')).toBe(700);
    teller.forget();
    await report(view);
    expect(await page.evaluate('window.scrollY')).toBe(700);
  });

  it('says what came of one thing no longer when the next is asked for', async () => {
    await start();
    await report(viewsOf('1').report);
    await tell({ type: 'said', text: 'Nothing was requested.' });
    const said = page.locator('.said');
    expect(await said.textContent()).toBe('Nothing was requested.');
    await page.getByRole('button', { name: 'Check pictures and pages online…' }).click();
    expect(await said.textContent()).toBe('');
  });

  it('asks for everything when it has missed something', async () => {
    await start();
    await report(viewsOf('a').report);
    await asked();
    teller.tell(viewsOf('b').report);
    await report(viewsOf('c').report);
    expect(await asked()).toEqual([{ type: 'ready' }]);
    expect((await codes()).join()).toContain("'a'");
    teller.forget();
    await report(viewsOf('c').report);
    expect((await codes()).join()).toContain("'c'");
  });

  it('asks for pictures while they are unfolded', async () => {
    const { report: view, pictures } = viewsOf('a');
    await start();
    await report(view);
    expect(await asked()).toEqual([{ type: 'ready' }]);
    const messages = page.locator('details', { hasText: 'Messages' });
    expect(await messages.locator('.badge').textContent()).toBe('2');
    await messages.locator('summary').click();
    await expect.poll(asked).toEqual([{ type: 'pictures', on: true }]);
    await tell({ type: 'pictures', view: pictures });
    expect(await messages.locator('img').count()).toBe(1);
    await messages.getByRole('button', { name: /^Open .*feed\.js:1$/ }).click();
    const { place } = pictures.messages.find((one) => one.place.path.endsWith('feed.js'))!;
    expect(await asked()).toEqual([{ type: 'open', id: place.id }]);
    await messages.locator('summary').click();
    await expect.poll(asked).toEqual([{ type: 'pictures', on: false }]);
  });
});
