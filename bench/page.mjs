/** The Doctor's page with a large report: from the extension's message to what is painted, in Chromium. */
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { startBrowser } from '../scripts/host/browser.mjs';
import { median, result, spread } from './numbers.mjs';
import { edit, open, ROOT } from './project.mjs';

const PAGE = fileURLToPath(new URL('../client/src/panel/page/', import.meta.url));
const IN_ONE_FILE = 20;
const ROUNDS = 15;
const ALL_ROUNDS = 5;

export async function measurePage({ engine, sizes }) {
  const core = await engine();
  const views = reports(core, sizes.findings);
  const browser = await startBrowser();
  try {
    const { page } = browser;
    const teller = new core.Teller();
    for (const groupBy of ['file', 'step']) {
      const first = [];
      for (let i = 0; i < ALL_ROUNDS; i++) {
        await load(page);
        teller.forget();
        first.push(await shown(page, teller.tell(views[0]), groupBy));
      }
      const about = `${sizes.findings} findings by ${groupBy}`;
      result(`${about}, first view`, median(first), ' ms', { atMost: 300 }, spread(first));
      await page.evaluate(() => {
        for (const group of document.querySelectorAll('details.group')) group.open = true;
      });
      await shown(page, teller.tell(views[1]), groupBy);
      await page.evaluate(countChanges);
      const changes = [];
      for (let i = 0; i < ROUNDS; i++) changes.push(await shown(page, teller.tell(views[i % 2]), groupBy));
      const goal = { atMost: 100 };
      result(`${about}, one changed, all unfolded`, median(changes), ' ms', goal, spread(changes));
      const touched = (await page.evaluate(() => globalThis.touched)) / ROUNDS;
      if (touched === 0) throw new Error('nothing was drawn anew');
      result(`${about}, elements that come and go with it`, touched, '', { atMost: 10 });
    }
  } finally {
    await browser.close();
  }
}

/** In the page: whatever the machine is busy with, an update is quick that touches little. */
function countChanges() {
  globalThis.touched = 0;
  const observer = new MutationObserver((changes) => {
    for (const { addedNodes, removedNodes } of changes)
      globalThis.touched += addedNodes.length + removedNodes.length;
  });
  observer.observe(document.querySelector('.list'), { childList: true, subtree: true });
}

/** Two that differ in one finding. */
function reports({ createKakaoService, doctorReport, reportView }, findings) {
  const files = new Map();
  const name = (i) => `${ROOT}/src/part${i}.js`;
  const text = (i, value) => {
    const calls = Array.from({ length: IN_ONE_FILE }, (_, n) => `'${i}-${n}'`);
    calls[0] = `'${value}'`;
    return calls
      .map((id, n) => `export const f${n} = () => Kakao.Share.sendCustom({ templateId: ${id} });\n`)
      .join('');
  };
  for (let i = 0; i < findings / IN_ONE_FILE; i++) files.set(name(i), text(i, `${i}-0`));
  const service = open({ createKakaoService }, files);
  const view = () => {
    const summary = { files: files.size, candidates: files.size, milliseconds: 1 };
    const report = doctorReport(service, { locale: 'en', pathOf: (file) => file.slice(1), summary });
    return reportView(report, (file) => `file://${file}`);
  };
  const before = view();
  edit(service, files, name(1), text(1, 'changed'), []);
  const after = view();
  const textOf = (one) => JSON.stringify(one.projects[0].mistakes);
  if (before.counts.error < findings || textOf(before) === textOf(after))
    throw new Error('the report does not have the findings it should');
  return [before, after];
}

async function load(page) {
  const { outputFiles } = await esbuild.build({
    entryPoints: [`${PAGE}main.ts`, `${PAGE}page.css`],
    bundle: true,
    write: false,
    outdir: '/',
    format: 'iife',
  });
  const [script, style] = ['.js', '.css'].map(
    (ending) => outputFiles.find((file) => file.path.endsWith(ending)).text,
  );
  await page.goto('about:blank');
  await page.setContent(`<style>${style}</style><body data-page="report">`);
  await page.evaluate(() => {
    globalThis.acquireVsCodeApi = () => ({ postMessage() {}, getState() {}, setState() {} });
  });
  await page.addScriptTag({ content: script });
}

/** Milliseconds until the browser has painted. */
const shown = (page, report, groupBy) =>
  page.evaluate(
    (state) =>
      new Promise((resolve) => {
        const start = performance.now();
        window.postMessage(state);
        // Behind the listener of the page.
        window.addEventListener(
          'message',
          () =>
            requestAnimationFrame(() => {
              const { port1, port2 } = new MessageChannel();
              port1.onmessage = () => resolve(performance.now() - start);
              port2.postMessage(undefined);
            }),
          { once: true },
        );
      }),
    { type: 'report', report, ticks: [], groupBy, online: null, busy: null, failure: null },
  );
