/**
 * The fuzz tests for longer, with other inputs each time: `npm run fuzz -- --minutes 30`. What failed is named by its
 * number; `--first 4711` begins with it.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from './setup/paths.mjs';

const { minutes, first } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    first: { type: 'string', default: String(Math.floor(Date.now() / 1000) % 10_000_000) },
  },
}).values;
if (!(Number(minutes) > 0 && Number.isInteger(Number(first)))) {
  console.error('usage: npm run fuzz -- [--minutes N] [--first NUMBER]');
  process.exit(2);
}
console.log(`${minutes} minutes, beginning with input ${first}`);
const { status } = spawnSync(
  process.execPath,
  [join(ROOT, 'node_modules/vitest/vitest.mjs'), 'run', 'test/fuzz'],
  {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, KAKAO_SHARE_FUZZ_MINUTES: minutes, KAKAO_SHARE_FUZZ_FIRST: first },
  },
);
process.exit(status ?? 1);
