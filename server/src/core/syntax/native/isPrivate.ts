import type { Token } from './tokens.ts';

const LONGEST_MODIFIERS = 5;

/** Whether other files do not see a name: `private const val NAME`, `fileprivate static func name(…)`, Dart's `_name`. */
export function isPrivate(tokens: readonly Token[], name: number): boolean {
  if (tokens[name]!.text.startsWith('_')) return true;
  const before = tokens.slice(Math.max(0, name - LONGEST_MODIFIERS), name).map(({ text }) => text);
  const modifiers = before.slice(before.findLastIndex((text) => /^[;{}]$/.test(text)) + 1);
  return modifiers.some((text) => /^(?:private|fileprivate)$/.test(text));
}
