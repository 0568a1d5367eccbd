/** Runs test/e2e/suite/web in the worker of a real VS Code for the web, with the extension from this folder. */
import * as fs from 'node:fs';
import * as path from 'node:path';
import { build } from 'esbuild';
import { temporaryFolder } from '../host/processes.mjs';
import { runInWorker } from '../host/webExtension.mjs';
import { ROOT, SAMPLE } from '../setup/paths.mjs';

const SUITE = path.join(ROOT, 'test/e2e/suite/web');
const TESTS = 'out/e2e/web.js';
const LIMIT = 240_000;
/** What the workbench says meanwhile is not indented. */
const MOCHA = /^ {2}/;
const STAND_INS = { mocha: 'mocha.ts', 'node:assert/strict': 'assert.ts' };

/** The suites' imports that there is no Node for. */
const standIns = {
  name: 'stand-ins',
  setup(build) {
    build.onResolve({ filter: /^(?:mocha|node:assert\/strict)$/ }, ({ path: name }) => ({
      path: path.join(SUITE, STAND_INS[name]),
    }));
  },
};

export async function runInWebHost() {
  await build({
    entryPoints: [path.join(SUITE, 'index.ts')],
    outfile: path.join(ROOT, TESTS),
    bundle: true,
    platform: 'browser',
    format: 'cjs',
    target: 'es2022',
    external: ['vscode'],
    plugins: [standIns],
    logLevel: 'warning',
  });
  const folder = path.join(temporaryFolder('kakao-web-suite'), 'shop');
  fs.cpSync(SAMPLE, folder, { recursive: true });
  let results;
  const status = await runInWorker({
    folder,
    tests: TESTS,
    limit: LIMIT,
    onLine(line) {
      const found = /^TEST_RESULTS (.*)$/.exec(line)?.[1];
      if (found) results = JSON.parse(found);
      else if (MOCHA.test(line) || process.env.CODE_TEST_VERBOSE) console.log(line);
    },
  });
  if (!results) throw new Error(`the web suite did not come to its end (exit status ${status})`);
  return results.failed === 0 && status !== 0 ? { ...results, failed: 1 } : results;
}
