/** As much of `node:assert/strict` as the suites use, where there is no Node. */
export function ok(value: unknown, message = `${value} is not true`): asserts value {
  if (!value) throw new Error(message);
}

export function equal(actual: unknown, expected: unknown): void {
  ok(Object.is(actual, expected), `${actual} is not ${expected}`);
}

export function match(text: string, pattern: RegExp): void {
  ok(pattern.test(text), `${pattern} does not match ${text}`);
}

export function doesNotMatch(text: string, pattern: RegExp): void {
  ok(!pattern.test(text), `${pattern} matches ${text}`);
}

/** Of plain data. */
export function deepEqual(actual: unknown, expected: unknown): void {
  equal(JSON.stringify(actual), JSON.stringify(expected));
}
