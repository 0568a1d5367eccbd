import type { ObjectLiteral, Property } from './expression.ts';

const known = new WeakMap<ObjectLiteral, ReadonlyMap<string | undefined, Property>>();

/** The property that counts for `key`, which is the last; for `undefined`, one whose key is computed. Reads a literal once. */
export function propertyOf(object: ObjectLiteral, key: string | undefined): Property | undefined {
  let byKey = known.get(object);
  if (!byKey) {
    byKey = new Map(object.properties.map((one) => [one.key, one]));
    known.set(object, byKey);
  }
  return byKey.get(key);
}

/** The property that `key` certainly has its value from: nothing behind it, and no computed key, may bring another. */
export function finalPropertyOf(object: ObjectLiteral, key: string): Property | undefined {
  const found = propertyOf(object, key);
  if (!found || propertyOf(object, undefined)) return undefined;
  return object.spreads.some(({ range }) => range.start > found.range.start) ? undefined : found;
}
