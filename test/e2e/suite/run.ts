import { writeFileSync } from 'node:fs';
import Mocha from 'mocha';

/**
 * Runs a suite inside the extension host and writes down the counts: an extension host that dies looks like success from
 * outside, so the caller believes the file only. `load` imports the files with the tests.
 */
export async function runSuite(load: () => Promise<unknown>): Promise<void> {
  const results = process.env.TEST_RESULTS_FILE;
  if (!results) throw new Error('TEST_RESULTS_FILE is not set');
  const mocha = new Mocha({ ui: 'tdd', color: false, timeout: 40_000 });
  // What mocha does before each file it loads by itself.
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await load();
  const counts = { passed: 0, failed: 0, finished: false };
  const write = () => writeFileSync(results, JSON.stringify(counts));
  await new Promise<void>((resolve, reject) => {
    const runner = mocha.run((failures) => {
      counts.finished = true;
      write();
      if (failures > 0) reject(new Error(`${failures} tests failed`));
      else resolve();
    });
    runner.on('pass', () => {
      counts.passed++;
      write();
    });
    runner.on('fail', () => {
      counts.failed++;
      write();
    });
  });
}
