/** Private members that nothing gives another value, `private var site = "…"`: as good as constants. */
import { fillsMembers } from '../../catalog/native/builds.ts';
import type { NativeAssignment, NativeBlock } from '../../facts/native.ts';
import { tokenAt } from './assignments.ts';
import type { Source } from './source.ts';
import type { Token } from './tokens.ts';

/** Tokens in front of a name or of a type's braces among which annotations are, with what they are given as one. */
const LONGEST_HEAD = 30;
/** Behind a name that gets a value: `=`, `+=`, `++`; Swift's and Kotlin's labels, Dart's `this.name,` among parameters. */
const WRITES = /^(?:=|[+\-*/]=?|\?\?|:|in)$/;
const WRITES_OWN = /^[,)}\]]$/;
/** In front of one whose value something else gets to: Swift's `&name` and `\.name`, Kotlin's `::name`. */
const HANDS_ON = /^(?:&|::|\\)$/;

export function withConstants(
  assignments: readonly NativeAssignment[],
  blocks: readonly NativeBlock[],
  source: Source,
): readonly NativeAssignment[] {
  const { tokens, language } = source;
  // The parts of a library see what is private to it.
  if (language === 'groovy' || (language === 'dart' && hasParts(tokens))) return assignments;
  const candidates = new Map(
    assignments.filter((one) => mayBeConstant(one, blocks, source)).map((one) => [one.name, one]),
  );
  if (candidates.size === 0) return assignments;
  for (const one of assignments) if (candidates.get(one.name) !== one) candidates.delete(one.name);
  for (const [at, { kind, text, start }] of tokens.entries()) {
    const name = text.startsWith('$') ? text.slice(1) : text;
    const one = kind === 'word' ? candidates.get(name) : undefined;
    if (one && one.nameRange.start !== start && (name !== text || mayWrite(at, source)))
      candidates.delete(name);
  }
  return assignments.map((one) => (candidates.get(one.name) === one ? { ...one, isConstant: true } : one));
}

const hasParts = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ text, startsLine }, at) =>
      text === 'part' && startsLine && (tokens[at + 1]?.kind === 'string' || tokens[at + 1]?.text === 'of'),
  );

function mayBeConstant(one: NativeAssignment, blocks: readonly NativeBlock[], source: Source): boolean {
  const { isDeclared, isConstant, isPrivate, isFunction, value, block, nameRange } = one;
  if (!isDeclared || isConstant || !isPrivate || isFunction || value.kind === 'word') return false;
  const type = blocks[block];
  if (
    type &&
    (type.kind !== 'type' || headOf(type.range.start, source).some((word) => fillsMembers.has(word)))
  )
    return false;
  return !headOf(nameRange.start, source).includes('@');
}

/** The words in front of what begins at `start`, back to the statement before, without what stands in brackets. */
function headOf(start: number, { tokens, brackets }: Source): readonly string[] {
  const words: string[] = [];
  for (let at = tokenAt(tokens, start) - 1; at >= 0 && words.length < LONGEST_HEAD; at--) {
    const { text } = tokens[at]!;
    if (/^[;{}]$/.test(text)) break;
    words.push(text);
    at = brackets.opens.get(at) ?? at;
  }
  return words;
}

function mayWrite(at: number, { tokens, brackets }: Source): boolean {
  const textAt = (index: number): string => tokens[index]?.text ?? '';
  const isOwn = textAt(at - 1) === '.' && textAt(at - 2) === 'this';
  if (WRITES.test(textAt(at + 1)) || (isOwn && WRITES_OWN.test(textAt(at + 1)))) return true;
  // `(name, other) = pair`, `[name, other] = list`
  const around = brackets.around[at]!;
  if (/^[([]$/.test(textAt(around)) && textAt(brackets.closes.get(around)! + 1) === '=') return true;
  // `&self.name`, `\Type.name`, `++name`
  const from = textAt(at - 1) === '.' ? at - 3 : at - 1;
  const before = [from, at - 1, at - 2].map(textAt);
  const [mark] = before;
  return before.some((text) => HANDS_ON.test(text)) || (/^[+-]$/.test(mark!) && textAt(from - 1) === mark);
}
