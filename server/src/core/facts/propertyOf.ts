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
