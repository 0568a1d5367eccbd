/** A copy of what a test's code shared, so that later changes of its objects do not change the record. */
export function snapshot<T>(value: T, copied = new Map<unknown, unknown>()): T {
  if (typeof value !== 'object' || value === null) return value;
  const known = copied.get(value);
  if (known !== undefined) return known as T;
  const isList = Array.isArray(value);
  const prototype: unknown = Object.getPrototypeOf(value);
  if (!isList && prototype !== Object.prototype && prototype !== null) return value;
  const copy: Record<string, unknown> | unknown[] = isList ? [] : {};
  copied.set(value, copy);
  for (const [key, inner] of Object.entries(value))
    Object.defineProperty(copy, key, {
      value: snapshot(inner, copied),
      enumerable: true,
      writable: true,
      configurable: true,
    });
  return copy as T;
}
