/** Sums of measurements, and the lines that show them. */

/** @param {number[]} values @param {number} share 0.5 for the median */
export function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

export const median = (values) => quantile(values, 0.5);

/**
 * Runs the candidates turn by turn, so that whatever else the machine does hits all of them.
 * @param {Record<string, () => Promise<void> | void>} candidates @param {number} rounds
 * @returns {Promise<Record<string, number[]>>} milliseconds
 */
export async function turnByTurn(candidates, rounds, before = () => {}) {
  const times = Object.fromEntries(Object.keys(candidates).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, run] of Object.entries(candidates)) {
      await before();
      const start = performance.now();
      await run();
      times[name].push(performance.now() - start);
    }
  }
  return times;
}

/** `  what                     0.66×  goal ≤ 1.0×   66 ms against 100 ms` */
export function line(what, value, goal = '', detail = '') {
  console.log(`  ${what.padEnd(46)} ${value.padStart(10)}  ${goal.padEnd(14)} ${detail}`.trimEnd());
}

export const milliseconds = (value) => `${value < 10 ? value.toFixed(2) : Math.round(value)} ms`;

/** Medians as a ratio, with the spread of each. */
export function ratioLine(what, ours, theirs, goal) {
  const show = (values) =>
    `${milliseconds(median(values))} (${milliseconds(Math.min(...values))}–${milliseconds(Math.max(...values))})`;
  line(what, `${(median(ours) / median(theirs)).toFixed(2)}×`, goal, `${show(ours)} against ${show(theirs)}`);
}
