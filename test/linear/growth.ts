/** How the time of some work grows with the size of its input. */

import { processTime } from '../processTime.ts';

/** Makes the input of a size, and gives back the work on it, which is done once: only that is measured. */
export type Prepare = (size: number) => () => unknown;

export interface Sizes {
  readonly from: number;
  /** Work that is still too short to judge at this size is fast enough. */
  readonly to: number;
  /** Milliseconds of the larger input from which on a measurement is more than noise. */
  readonly enough?: number;
}

/** What is compared is a size and a quarter of it: four times the time is linear, sixteen times quadratic. */
const SPAN = 4;
const MOST = 7;

const MOST_ATTEMPTS = 5;
/** Milliseconds; work that takes longer is not made larger. */
const LONG = 1000;

/** What grows too fast, as text; `undefined` where the work is linear, or too short to tell. */
export function excess(prepare: Prepare, { from, to, enough = 8 }: Sizes): string | undefined {
  let size = from;
  while (milliseconds(prepare(size)) < enough) {
    if (size === to) return undefined;
    size = Math.min(to, size * 4);
  }
  for (let attempt = 1; ; attempt++) {
    const [small, large] = quickest(prepare, size, attempt + 1);
    if (large < enough || large <= MOST * small) return undefined;
    if (attempt === MOST_ATTEMPTS)
      return `${small.toFixed(1)} ms at ${size / SPAN}, ${large.toFixed(1)} ms at ${size}`;
    // Noise goes away with more rounds, what a start or a full heap costs with more size.
    if (large < LONG) size *= 2;
  }
}

/** The best of several rounds at a part of the size and at the whole, in turns: what else the machine does slows both. */
function quickest(prepare: Prepare, size: number, rounds: number): [number, number] {
  let best: [number, number] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < rounds; round++)
    best = [
      Math.min(best[0], milliseconds(prepare(size / SPAN))),
      Math.min(best[1], milliseconds(prepare(size))),
    ];
  return best;
}

function milliseconds(work: () => unknown): number {
  const before = processTime();
  work();
  return processTime() - before;
}
