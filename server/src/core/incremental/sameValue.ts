/** When two answers say the same, and how a new version of a fact keeps what the one before had already. */

export type Same<T> = (before: T, after: T) => boolean;

export const sameItems = <T>(one: readonly T[], other: readonly T[]): boolean =>
  one.length === other.length && one.every((item, index) => Object.is(item, other[index]));

export const sameMembers = <T>(one: ReadonlySet<T>, other: ReadonlySet<T>): boolean =>
  one.size === other.size && [...one].every((item) => other.has(item));

/** The same keys in the same order, with the same values. */
export const sameEntries = <K, V>(
  one: ReadonlyMap<K, V>,
  other: ReadonlyMap<K, V>,
  same: Same<V> = Object.is,
): boolean => {
  if (one.size !== other.size) return false;
  const others = other.entries();
  for (const [key, value] of one) {
    const [otherKey, otherValue] = others.next().value!;
    if (!Object.is(key, otherKey) || !same(value, otherValue)) return false;
  }
  return true;
};

/** Deeply equal, for plain data: objects, lists, primitives. Nothing else is equal to anything but itself. */
export function sameValue(one: unknown, other: unknown, depth = 0): boolean {
  if (Object.is(one, other)) return true;
  if (!areBranches(one, other) || depth > DEEPEST) return false;
  const [a, b] = [one as Branch, other as Branch];
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every((key) => Object.hasOwn(b, key) && sameValue(a[key], b[key], depth + 1));
}

/** Data is made by readers that bound their own depth; what is nested deeper still is taken as it is. */
const DEEPEST = 400;

/**
 * `after`, with each part that says the same as the part of `before` in the same place replaced by that one. So lists
 * and look-ups by identity stay right across versions of a file, and comparing answers is comparing references.
 * For plain data (objects, arrays, sets of primitives, primitives) that nobody else has yet: `after` is changed in place.
 */
export function keepParts<T>(before: T, after: T, depth = 0): T {
  if (typeof after !== 'object' || Object.is(before, after) || depth > DEEPEST) return after;
  if (Array.isArray(before) && Array.isArray(after)) return keepItems(before, after, depth) as T;
  if (!isPlain(before) || !isPlain(after)) return keptSet(before, after) ?? after;
  const [old, made] = [before as Branch, after as Branch];
  let isSame = true;
  let more = 0;
  for (const key in made) {
    more++;
    const was = old[key];
    const is = made[key];
    const kept = typeof is === 'object' ? keepParts(was, is, depth + 1) : is;
    if (kept !== is) made[key] = kept;
    if (!Object.is(kept, was) || (was === undefined && !Object.hasOwn(old, key))) isSame = false;
  }
  if (!isSame) return after;
  for (const _ in old) more--;
  return more === 0 ? before : after;
}

const keptSet = <T>(before: T, after: T): T | undefined =>
  before instanceof Set && after instanceof Set && sameMembers(before, after) ? before : undefined;

function keepItems(before: unknown[], after: unknown[], depth: number): unknown[] {
  let isSame = before.length === after.length;
  for (let index = Math.min(before.length, after.length) - 1; index >= 0; index--) {
    const was = before[index];
    const is = after[index];
    const kept = typeof is === 'object' ? keepParts(was, is, depth + 1) : is;
    if (kept !== is) after[index] = kept;
    if (!Object.is(kept, was)) isSame = false;
  }
  return isSame ? before : after;
}

type Branch = Record<string, unknown>;

const areBranches = (one: unknown, other: unknown): boolean =>
  Array.isArray(one) ? Array.isArray(other) : isPlain(one) && isPlain(other);

const isPlain = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
