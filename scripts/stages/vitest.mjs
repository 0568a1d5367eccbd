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
  const tests = testResults.flatMap((file) => file.assertionResults.map((test) => ({ ...test, file })));
  const failures = tests.filter(hasFailed).map(({ file, fullName }) => `${relative(file)}: ${fullName}`);
  // A file that does not load has no tests that could fail.
  const unloaded = testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some(hasFailed),
  );
  failures.push(...unloaded.map((file) => `${relative(file)}: ${file.message}`));
  if (failures.length === 0 && status !== 0) failures.push(`vitest ended with exit status ${status}`);
  const passed = tests.filter((test) => test.status === 'passed').length;
  return { passed, failed: failures.length, failures };
}

const relative = (file) => path.relative(ROOT, file.name);
const hasFailed = (test) => test.status === 'failed';
