/** Runs the suites of test/e2e/suite inside the extension host of a real VS Code, with the extension from this folder. */
import * as fs from 'node:fs';
import * as path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import { temporaryFolder } from '../host/processes.mjs';
import { ROOT } from '../setup/paths.mjs';

const OUT = path.join(ROOT, 'out/e2e');
const CODE = path.join(ROOT, 'scripts/host/code-oss.mjs');

/** Each folder of test/e2e/suite is one run of VS Code; `workspace` is copied, so that tests may change it. */
export async function runInHost(suite, workspace) {
  await build({
    entryPoints: [path.join(ROOT, 'test/e2e/suite', suite, 'index.ts')],
    outfile: path.join(OUT, `${suite}.js`),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    sourcemap: 'inline',
    external: ['vscode', 'mocha'],
    logLevel: 'warning',
  });
  const folder = path.join(temporaryFolder('kakao-suite'), path.basename(workspace));
  fs.cpSync(path.resolve(ROOT, workspace), folder, { recursive: true });
  const results = path.join(temporaryFolder('kakao-results'), 'results.json');
  const status = await runTests({
    ...(process.env.VSCODE_DOWNLOAD ? {} : { vscodeExecutablePath: CODE }),
    extensionDevelopmentPath: ROOT,
    extensionTestsPath: path.join(OUT, `${suite}.js`),
    launchArgs: [folder],
    extensionTestsEnv: { TEST_RESULTS_FILE: results },
  }).catch((error) => {
    console.error(`${suite}: ${error.message}`);
    return 1;
  });
  if (!fs.existsSync(results)) throw new Error(`${suite} did not run: no results were written`);
  const { passed, failed, finished } = JSON.parse(fs.readFileSync(results, 'utf8'));
  if (!finished) console.error(`${suite} did not come to its end`);
  // A run that ends badly without a failed test has failed all the same.
  return { passed, failed: failed === 0 && (status !== 0 || !finished) ? 1 : failed };
}
