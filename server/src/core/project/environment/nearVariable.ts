/** Which variable of a project was meant by a name that it does not have. */
import { type EnvironmentConvention, publicPrefixes } from '../../catalog/environment.ts';

export interface NearVariable {
  readonly name: string;
  /** `slip`: one letter, or the order of the words; `prefix`: what stands in front makes it public for some tool. */
  readonly how: 'slip' | 'prefix';
}

/** Shorter names are like each other by chance; of longer ones nobody types any. */
const SHORTEST = 8;
const LONGEST = 100;
/** Of names that are all alike the first are enough. */
const MOST_ALIKE = 20;

/** Names by what those that are like them have in common, so that many reads of many variables stay cheap. */
export type NamesByLikeness = ReadonlyMap<string, readonly string[]>;

export function namesByLikeness(names: Iterable<string>): NamesByLikeness {
  const index = new Map<string, string[]>();
  for (const name of names) {
    for (const key of likenessesOf(name)) {
      const alike = index.get(key);
      if (!alike) index.set(key, [name]);
      else if (alike.length < MOST_ALIKE) alike.push(name);
    }
  }
  return index;
}

/** The name, without each of its letters, its words in order, and what stands behind its prefix. */
function likenessesOf(name: string): ReadonlySet<string> {
  if (name.length < SHORTEST || name.length > LONGEST) return new Set();
  const shorter = Array.from(name, (_, at) => name.slice(0, at) + name.slice(at + 1));
  return new Set([
    name,
    ...shorter,
    `words ${sortedWords(name)}`,
    `stem ${name.slice(prefixOf(name).length)}`,
  ]);
}

/** The first name that is `name` but for one slip; those that `isPublic` go first. */
export function nearVariable(
  name: string,
  names: NamesByLikeness,
  isPublic: (name: string) => boolean,
  convention: EnvironmentConvention | undefined,
): NearVariable | undefined {
  const alike = new Set([...likenessesOf(name)].flatMap((key) => names.get(key) ?? []));
  const near = [...alike].flatMap((other): NearVariable[] => {
    if (other === name) return [];
    if (isOneSlip(name, other) || hasSameWords(name, other)) return [{ name: other, how: 'slip' }];
    return differsInPrefix(name, other, convention) ? [{ name: other, how: 'prefix' }] : [];
  });
  return near.find((one) => isPublic(one.name)) ?? near[0];
}

/** One letter too many, too few or another, or two that changed places. Digits and short words count things. */
function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [one, other] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (/\d/.test(one + other)) return false;
  if (one.length + other.length === 1) return true;
  if (one.length === 2 && other.length === 2) return one[0] === other[1] && one[1] === other[0];
  return one.length === 1 && other.length === 1 && wordAround(a, start).length > 2;
}

function wordAround(name: string, at: number): string {
  const end = name.indexOf('_', at);
  return name.slice(name.lastIndexOf('_', at) + 1, end < 0 ? name.length : end);
}

const hasSameWords = (a: string, b: string): boolean =>
  a.length === b.length && sortedWords(a) === sortedWords(b);

const sortedWords = (name: string): string => name.split('_').sort().join('_');

function differsInPrefix(a: string, b: string, convention: EnvironmentConvention | undefined): boolean {
  const [one, other] = [prefixOf(a), prefixOf(b)];
  if (one === other || a.slice(one.length) !== b.slice(other.length)) return false;
  return (one !== '' && other !== '') || (convention !== undefined && (other !== '' || !convention.serves));
}

/** What some tool puts in front of public variables; empty where nothing stands there. */
export const prefixOf = (name: string): string =>
  publicPrefixes.find((prefix) => name.startsWith(prefix)) ?? '';
