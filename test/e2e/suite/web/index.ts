/** What the web worker extension host runs: those suites of the shop that need no Node. */
import './mocha.ts';

/** The line that carries the counts out of the browser; the caller believes nothing else. */
const RESULTS = 'TEST_RESULTS';

export async function run(): Promise<void> {
  await import('./activation.test.ts');
  await import('../shop/diagnostics.test.ts');
  await import('../shop/hover.test.ts');
  await import('../shop/quickFix.test.ts');
  await import('../shop/report.test.ts');
  await import('../shop/editing.test.ts');
  await import('../shop/commands.test.ts');
  await import('../shop/terminalLinks.test.ts');
  const counts = { passed: 0, failed: 0 };
  await new Promise<void>((resolve, reject) => {
    const runner = mocha.run((failures) => {
      console.log(RESULTS, JSON.stringify(counts));
      if (failures > 0) reject(new Error(`${failures} tests failed`));
      else resolve();
    });
    runner.on('pass', () => {
      counts.passed++;
    });
    runner.on('fail', () => {
      counts.failed++;
    });
  });
}
