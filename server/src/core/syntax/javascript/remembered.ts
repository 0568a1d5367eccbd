/** Answers that are computed when they are first asked for. */

export interface Answers<K, V> {
  has(key: K): boolean;
  get(key: K): V | undefined;
  set(key: K, value: V): unknown;
}

/** The answer for `key`, `undefined` being one. Not for questions that may lead back to themselves. */
export function remembered<K, V>(answers: Answers<K, V>, key: K, compute: () => V): V {
  const known = answers.get(key);
  if (known !== undefined || answers.has(key)) return known as V;
  const value = compute();
  answers.set(key, value);
  return value;
}

export function once<V>(compute: () => V): () => V {
  let answer: { readonly of: V } | undefined;
  return () => {
    answer ??= { of: compute() };
    return answer.of;
  };
}
