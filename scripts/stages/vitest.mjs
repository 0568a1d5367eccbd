/** Runs vitest and reads its counts from its own report, not from what it prints. */
import * as fs from 'node:fs';
import * as path from 'node:path';
import { runLimited, temporaryFolder } from '../host/processes.mjs';
import { ROOT } from '../setup/paths.mjs';

const VITEST = path.join(ROOT, 'node_modules/vitest/vitest.mjs');

/** @param {string} config the configuration file, relative to the project */
export async function runVitest(config, limit) {
  const report = path.join(temporaryFolder('kakao-vitest'), 'report.json');
  const args = [
    VITEST,
    'run',
    '--config',
    config,
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${report}`,
  ];
  const status = await runLimited(process.execPath, args, limit, { cwd: ROOT });
  if (!fs.existsSync(report)) throw new Error(`vitest gave no report (exit status ${status})`);
  const { testResults } = JSON.parse(fs.readFileSync(report, 'utf8'));
  const tests = testResults.flatMap((file) => file.assertionResults);
  const passed = tests.filter((test) => test.status === 'passed').length;
  let failed = tests.filter((test) => test.status === 'failed').length;
  // A file that does not load has no tests that could fail.
  failed += testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some(hasFailed),
  ).length;
  if (failed === 0 && status !== 0) failed = 1;
  return { passed, failed };
}

const hasFailed = (test) => test.status === 'failed';
