/** Sums of measurements, and the Markdown table that shows them. */

/** @param {number[]} values @param {number} share 0.5 for the median */
export function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

export const median = (values) => quantile(values, 0.5);

/**
 * Runs the candidates turn by turn, so that whatever else the machine does hits all of them. One that has used up its
 * `seconds` takes no further part.
 * @param {Record<string, (round: number) => Promise<void> | void>} candidates
 * @returns {Promise<Record<string, number[]>>} milliseconds
 */
export async function turnByTurn(candidates, rounds, { before = () => {}, seconds = 60 } = {}) {
  const times = Object.fromEntries(Object.keys(candidates).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, run] of Object.entries(candidates)) {
      if (sum(times[name]) > seconds * 1000) continue;
      await before();
      times[name].push(await timed(() => run(round)));
    }
  }
  return times;
}

const sum = (values) => values.reduce((total, value) => total + value, 0);

/** Milliseconds. */
export async function timed(run) {
  const start = performance.now();
  const waiting = run();
  // Waiting for what is no promise takes longer than a keystroke does.
  if (waiting instanceof Promise) await waiting;
  return performance.now() - start;
}

const reached = { yes: 0, no: 0 };

export function tableHead(title) {
  console.log(`\n## ${title}\n`);
  row('what', 'measured', 'goal', '', 'detail');
  row('---', '---', '---', '---', '---');
}

/** @param {{ atMost?: number, atLeast?: number }} goal in the unit of `value` */
export function result(what, value, unit, { atMost, atLeast } = {}, detail = '') {
  const show = (number) => `${unit === '×' || number < 10 ? number.toFixed(2) : Math.round(number)}${unit}`;
  if (atMost === undefined && atLeast === undefined) return row(what, show(value), '', '', detail);
  const isReached = value <= (atMost ?? Infinity) && value >= (atLeast ?? -Infinity);
  reached[isReached ? 'yes' : 'no']++;
  const goal = atMost === undefined ? `≥ ${atLeast}${unit}` : `≤ ${atMost}${unit}`;
  row(what, show(value), goal, isReached ? '✓' : '✗', detail);
}

/** Medians as a ratio, with the spread of each. */
export function ratio(what, ours, theirs, goal, detail = '') {
  const both = `${spread(ours)} / ${spread(theirs)}`;
  result(what, median(ours) / median(theirs), '×', goal, detail ? `${both}; ${detail}` : both);
}

export const note = (what, detail) => row(what, '', '', '', detail);

export const summary = () => `\n${reached.yes} goals reached, ${reached.no} missed`;

/** Median, and tenth to ninetieth of a hundred. */
export const spread = (times) =>
  `${milliseconds(median(times))} (${milliseconds(quantile(times, 0.1))}–${milliseconds(quantile(times, 0.9))})`;

export const milliseconds = (value) => `${value < 10 ? value.toFixed(2) : Math.round(value)} ms`;

function row(what, value, goal, mark, detail) {
  console.log(
    `| ${what.padEnd(58)} | ${value.padStart(9)} | ${goal.padEnd(9)} | ${mark.padEnd(3)} | ${detail} |`,
  );
}
