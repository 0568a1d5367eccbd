/**
 * Everything there is to test, from a fresh clone. Every stage runs, whatever the ones before it gave; the last line
 * says `N passed, N failed`.
 *
 * npm test
 */
import { setUpBuild } from './setup.mjs';

const total = { passed: 0, failed: 0 };
/** What failed, told once more at the end: a log that is cut in the middle still says it. */
const failures = [];

/** Runs one stage and adds up what it gives. One that throws, or gives no result at all, has failed. */
async function runStage({ name, run }) {
  const started = Date.now();
  console.log(`\n▶ ${name}`);
  const result = await run().catch((error) => {
    console.error(error);
    return { passed: 0, failed: 1 };
  });
  const { passed, failed } = result;
  const nothing = passed + failed === 0;
  if (nothing) console.error(`${name} gave no results`);
  total.passed += passed;
  total.failed += nothing ? 1 : failed;
  if (failed > 0 || nothing) failures.push(...(result.failures ?? [name]));
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(
    `${failed > 0 || nothing ? '✖' : '✔'} ${name}: ${passed} passed, ${failed} failed, ${seconds} s`,
  );
}

async function runLane(stages) {
  for (const stage of stages) await runStage(stage);
}

try {
  await setUpBuild();
  // Imported only now: the stages use what npm has just installed.
  const { STAGES } = await import('./stages/stages.mjs');
  for (const lanes of STAGES) await Promise.all(lanes.map(runLane));
} catch (error) {
  console.error(error);
  total.failed += 1;
}
for (const failure of failures) console.log(`✖ ${failure}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 ? 1 : 0);
