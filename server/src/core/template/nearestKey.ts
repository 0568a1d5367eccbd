/** Which allowed name a wrong one stands for. */
import { distance } from '../text/distance.ts';

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
