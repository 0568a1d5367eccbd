/** Private members that nothing gives another value, `private var site = "…"`: as good as constants. */
import type { NativeAssignment, NativeBlock } from '../../facts/native.ts';
import { tokenAt } from './assignments.ts';
import type { Source } from './source.ts';
import type { Token } from './tokens.ts';

/** Tokens in front of a name among which its annotations are, which may have something else see to its value. */
const LONGEST_HEAD = 14;
/** Behind a name that gets a value: `=`, `+=`, `++`; Swift's and Kotlin's labels, Dart's `this.name,` among parameters. */
const WRITES = /^(?:=|[+\-*/]=?|\?\?|:)$/;
const WRITES_OWN = /^[,)}\]]$/;
/** In front of one whose value something else gets to: Swift's `&name` and `\.name`, Kotlin's `::name`, `++name`. */
const HANDS_ON = /^(?:&|::|\+|-|\\)$/;

export function withConstants(
  assignments: readonly NativeAssignment[],
  blocks: readonly NativeBlock[],
  { tokens, language }: Source,
): readonly NativeAssignment[] {
  // The parts of a library see what is private to it.
  if (language === 'groovy' || (language === 'dart' && hasParts(tokens))) return assignments;
  const candidates = new Map(
    assignments.filter((one) => mayBeConstant(one, blocks, tokens)).map((one) => [one.name, one]),
  );
  if (candidates.size === 0) return assignments;
  for (const one of assignments) if (candidates.get(one.name) !== one) candidates.delete(one.name);
  for (const [at, { kind, text, start }] of tokens.entries()) {
    const name = text.startsWith('$') ? text.slice(1) : text;
    const one = kind === 'word' ? candidates.get(name) : undefined;
    if (one && one.nameRange.start !== start && (name !== text || mayWrite(at, tokens)))
      candidates.delete(name);
  }
  return assignments.map((one) => (candidates.get(one.name) === one ? { ...one, isConstant: true } : one));
}

const hasParts = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ text, startsLine }, at) =>
      text === 'part' && startsLine && (tokens[at + 1]?.kind === 'string' || tokens[at + 1]?.text === 'of'),
  );

function mayBeConstant(
  one: NativeAssignment,
  blocks: readonly NativeBlock[],
  tokens: readonly Token[],
): boolean {
  const { isDeclared, isConstant, isPrivate, isFunction, value, block, nameRange } = one;
  if (!isDeclared || isConstant || !isPrivate || isFunction || value.kind === 'word') return false;
  if (block >= 0 && blocks[block]!.kind !== 'type') return false;
  for (let at = tokenAt(tokens, nameRange.start), steps = 0; at >= 0 && steps < LONGEST_HEAD; at--, steps++) {
    if (tokens[at]!.text === '@') return false;
    if (/^[;{}]$/.test(tokens[at]!.text)) return true;
  }
  return true;
}

function mayWrite(at: number, tokens: readonly Token[]): boolean {
  const textAt = (index: number): string => tokens[index]?.text ?? '';
  const isOwn = textAt(at - 1) === '.' && textAt(at - 2) === 'this';
  if (WRITES.test(textAt(at + 1)) || (isOwn && WRITES_OWN.test(textAt(at + 1)))) return true;
  return HANDS_ON.test(textAt(at - 1)) || (textAt(at - 1) === '.' && HANDS_ON.test(textAt(at - 2)));
}
