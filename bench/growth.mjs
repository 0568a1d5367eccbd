/** The first diagnosis of a project, against one of half its size: twice the work, no more. */
import { note, ratio, timed } from './numbers.mjs';
import { madeUpProject, open, ROOT } from './project.mjs';

/** Milliseconds that one diagnosis may take; an engine that is worse than linear would keep us for minutes. */
const LONGEST = 60_000;
const ROUNDS = 3;

export async function measureGrowth({ engine, sizes }) {
  const core = await engine();
  const times = new Map();
  const diagnose = async (count) => {
    const files = madeUpProject(count);
    const took = await timed(() => {
      const found = open(core, files).diagnose(ROOT);
      if (found.length < count / 2) throw new Error(`${found.length} findings in ${count} files`);
    });
    times.set(count, [...(times.get(count) ?? []), took]);
  };
  await diagnose(sizes.doublings[0]);
  times.clear();
  for (let round = 0; round < ROUNDS; round++) {
    for (const count of sizes.doublings) if (await isAffordable(count, round)) await diagnose(count);
  }
  for (const count of sizes.doublings.slice(1)) {
    const what = `first diagnosis, ${count} files / ${count / 2}`;
    if (times.has(count)) ratio(what, times.get(count), times.get(count / 2), { atMost: 2.2 });
    else note(what, 'left out: it would take too long');
  }

  /** Going by the growth so far: what took long once is not measured again. */
  function isAffordable(count, round) {
    const [half, quarter] = [count / 2, count / 4].map((one) => times.get(one)?.[0]);
    if (round > 0) return (times.get(count)?.[0] ?? Infinity) < LONGEST / ROUNDS;
    if (count === sizes.doublings[0]) return true;
    return half !== undefined && half * (quarter === undefined ? 2 : half / quarter) < LONGEST;
  }
}
