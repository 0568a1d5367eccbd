/**
 * Mutated real files of every kind, through the engine, through LSP with random edits, and through `--fix`. The inputs are
 * the same in every run; `npm run fuzz -- --minutes 30` goes on for as long with others. What failed is named by its
 * number: `npm run fuzz -- --first 4711` begins with it.
 */
import { strict as assert } from 'node:assert';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { type Random, randomFrom } from '../core/random.ts';
import { fixFuzz } from './throughFix.ts';
import { lspFuzz } from './throughLsp.ts';
import { ServiceFuzz } from './throughService.ts';

const MINUTES = Number(process.env.KAKAO_SHARE_FUZZ_MINUTES ?? 0);
const FIRST = Number(process.env.KAKAO_SHARE_FUZZ_FIRST ?? 1);
const PER_TARGET = (MINUTES * 60_000) / 3;

/** Runs `count` inputs, or as many as fit into the minutes that were asked for. */
async function fuzz(
  count: number,
  run: (random: Random) => Promise<void>,
  each = (_: number) => {},
): Promise<void> {
  const end = Date.now() + PER_TARGET;
  for (let seed = FIRST; MINUTES > 0 ? Date.now() < end : seed < FIRST + count; seed++) {
    try {
      await run(randomFrom(seed * 2_654_435_761));
    } catch (error) {
      throw new Error(`input ${seed}: ${(error as Error).message}`, { cause: error });
    }
    each(seed - FIRST);
  }
}

const timeout = 60_000 + PER_TARGET;

it('through the engine, whose memory stays flat', { timeout }, async () => {
  const target = new ServiceFuzz();
  const sizes: number[] = [];
  await fuzz(
    400,
    (random) => target.run(random),
    (index) => {
      if (index % 50 === 49) sizes.push(heapInUse());
    },
  );
  // Names that somebody asked for and that are not there.
  expect(target.kept.files).toBeLessThan(1000);
  // The first inputs compile, and fill what is kept for all of them.
  const first = sizes[sizes.length >> 2]!;
  assert.ok(sizes.at(-1)! < first * 1.1, `memory grows: ${sizes.join(', ')}`);
});

it('through LSP, edit by edit', { timeout }, () => fuzz(25, lspFuzz));

it('through --fix', { timeout }, () => fuzz(200, fixFuzz));

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

function heapInUse(): number {
  collect();
  return process.memoryUsage().heapUsed;
}
