/** Which allowed name a wrong one stands for. */

export interface Nearest {
  readonly name: string;
  /** Only letter case, underscores or hyphens differ: nobody can have meant anything else. */
  readonly sure: boolean;
}

/** `known` maps mistaken names to right ones and wins over likeness. */
export function nearestName(
  wrong: string,
  allowed: readonly string[],
  known: Readonly<Record<string, string>> = {},
): Nearest | undefined {
  const plain = normal(wrong);
  const same = allowed.find((name) => normal(name) === plain);
  if (same) return { name: same, sure: true };
  const mapped = Object.entries(known).find(([name]) => normal(name) === plain)?.[1];
  if (mapped && allowed.includes(mapped)) return { name: mapped, sure: false };
  // Long names are typed wrong more often, and are less like each other.
  const most = wrong.length >= 6 ? 2 : wrong.length >= 4 ? 1 : 0;
  const near = allowed
    .map((name) => ({ name, distance: distance(plain, normal(name), most) }))
    .filter((one) => one.distance <= most)
    .sort((a, b) => a.distance - b.distance);
  const [best, second] = near;
  return best && best.distance !== second?.distance ? { name: best.name, sure: false } : undefined;
}

const normal = (name: string): string => name.replace(/[_-]/g, '').toLowerCase();

/** Insertions, deletions, substitutions and swaps of neighbours; a number above `most` where there are more. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most || a.length > 64) return most + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(row[j - 1]! + 1, last[j]! + 1, last[j - 1]! + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, beforeLast[j - 2]! + 1);
      row.push(least);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length]!;
}
