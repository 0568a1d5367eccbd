import type { Token } from './tokens.ts';

const LONGEST_MODIFIERS = 5;

/** Whether other files do not see a name: `private const val NAME`, `fileprivate static func name(…)`, Dart's `_name`. */
export function isPrivate(tokens: readonly Token[], name: number): boolean {
  if (tokens[name]!.text.startsWith('_')) return true;
  // Kotlin's `private set` on the line above is another's.
  let first = name;
  while (first > 0 && name - first < LONGEST_MODIFIERS && !tokens[first]!.startsLine) first--;
  const before = tokens.slice(first, name).map(({ text }) => text);
  const modifiers = before.slice(before.findLastIndex((text) => /^[;{}]$/.test(text)) + 1);
  return modifiers.some((text) => /^(?:private|fileprivate)$/.test(text));
}
