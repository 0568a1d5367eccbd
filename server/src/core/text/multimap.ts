/** Maps that have several values for a key, in the order in which they came. */

export function addTo<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const before = map.get(key);
  if (before) before.push(value);
  else map.set(key, [value]);
}

export function groupBy<Key, Value>(
  items: readonly Value[],
  keyOf: (item: Value) => Key,
): ReadonlyMap<Key, readonly Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const item of items) addTo(groups, keyOf(item), item);
  return groups;
}
