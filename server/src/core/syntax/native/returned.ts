/** What functions give back that end with their only `return`. */
import type { NativeBlock, NativeReturned, NativeValue } from '../../facts/native.ts';
import { isFixed, tokenAt, valueEnd } from './assignments.ts';
import type { Token } from './tokens.ts';
import type { ValueReader } from './values.ts';

export function readReturned(values: ValueReader, blocks: readonly NativeBlock[]): NativeReturned[] {
  const { tokens, brackets, profile } = values.source;
  const within = exitsWithin(blocks);
  let block = -1;
  return tokens.flatMap(({ kind, text }, brace) => {
    if (kind !== 'mark' || text !== '{') return [];
    const { kind: is, name, exits } = blocks[++block]!;
    const closer = brackets.closes.get(brace)!;
    const isClosed = brackets.opens.get(closer) === brace;
    if (is !== 'function' || name === undefined || !isClosed || within[block] !== exits.length) return [];
    const keyword = exits.length === 1 ? tokenAt(tokens, exits[0]!) : brace;
    const isWhole = profile.computesProperties && exits.length === 0 && tokens[brace - 1]!.text !== ')';
    const mayReturn = keyword === brace ? isWhole : tokens[keyword]!.text === 'return';
    const end = mayReturn ? valueEnd(values, keyword + 1, false, brace) : undefined;
    const isLast = end === closer || (tokens[end!]?.text === ';' && end! + 1 === closer);
    if (end === undefined || end === keyword + 1 || !isLast) return [];
    if (!isFixed(values.source, tokenAt(tokens, blocks[block]!.keyword))) return [];
    return [{ block, value: ofType(values.value(keyword + 1, end), tokens[brace - 1]!) }];
  });
}

/** By block: the exits in it and in all that stand in it. */
function exitsWithin(blocks: readonly NativeBlock[]): Int32Array {
  const within = Int32Array.from(blocks, ({ exits }) => exits.length);
  for (let at = blocks.length - 1; at >= 0; at--) {
    const { parent } = blocks[at]!;
    if (parent >= 0) within[parent]! += within[at]!;
  }
  return within;
}

/** Swift's `-> TextTemplate { .init(…) }` */
const ofType = (value: NativeValue, { kind, text }: Token): NativeValue =>
  value.kind === 'call' && value.path.length === 1 && value.path[0] === 'init' && kind === 'word'
    ? { ...value, path: [text, 'init'], isWhole: true }
    : value;
