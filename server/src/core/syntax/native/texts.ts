/** Names, and texts that are put together of names and texts. */
import type { NativeName, NativeString, NativeValue } from '../../facts/native.ts';
import type { Range } from '../../text/text.ts';
import { passOver } from './brackets.ts';
import { LONGEST_PATH } from './calledNames.ts';
import { readsSettings, settingRead } from './settingReads.ts';
import { rangeOf, type Source } from './source.ts';
import { readTokens } from './tokens.ts';

/** Tokens. */
const LONGEST_TEXT = 200;

/** `"a" "b"`, `"a" + "b"` and `A + "b"` say one text. */
export function readText(source: Source, from: number, to: number): NativeValue | undefined {
  const { tokens } = source;
  if (to - from > LONGEST_TEXT) return undefined;
  const parts: NonNullable<NativeString['parts']>[number][] = [];
  let operand = from;
  let isText = false;
  const add = (end: number): void => {
    if (end > operand) parts.push(...textPartsOf(source, operand, end));
  };
  let isSum = true;
  passOver(source.brackets, from, to, (at) => {
    const { kind, text } = tokens[at]!;
    isText ||= kind === 'string';
    const isMark = kind === 'mark' && text === '+';
    if (kind === 'mark' && /^(?:\?\?|\?:|\?|:|&&|\|\||[=!]=|[<>*/%-])$/.test(text)) isSum = false;
    const isNeighbour = kind === 'string' && tokens[at - 1]?.kind === 'string' && at > operand;
    if (isMark || isNeighbour) {
      add(at);
      operand = isMark ? at + 1 : at;
    }
    return isSum;
  });
  if (!isText || !isSum) return undefined;
  add(to);
  const [head] = parts;
  const isWhole = parts.every((part) => typeof part === 'string');
  const value = isWhole ? parts.join('') : typeof head === 'string' ? head : '';
  return { kind: 'string', value, isWhole, ...(!isWhole && { parts }), range: rangeOf(source, from, to) };
}

function textPartsOf(source: Source, from: number, to: number): NonNullable<NativeString['parts']> {
  const token = source.tokens[from]!;
  if (to - from > 1 || token.kind !== 'string') {
    const value = nameIn(source, from, to) ?? settingAt(source, from, to);
    return [value?.kind === 'name' ? value : undefined];
  }
  if (token.isPlain) return [token.text];
  // Half-typed: more text may follow.
  if (!token.pieces) return [token.text, undefined];
  return token.pieces.map((piece) => {
    if (typeof piece === 'string') return piece;
    const path = source.textAt(piece).split('.');
    return path.length <= LONGEST_PATH && path.every((name) => /^[A-Za-z_]\w*$/.test(name))
      ? { kind: 'name', path, range: piece }
      : settingIn(source, piece);
  });
}

/** Of code that is put into a text. */
function settingIn(source: Source, range: Range): NativeName | undefined {
  const { language, textAt } = source;
  if (!readsSettings(language)) return undefined;
  const name = settingRead(readTokens(textAt(range), language), language);
  return name === undefined ? undefined : { kind: 'name', path: [name], range, isSetting: true };
}

/** `dotenv.env['NAME']`, as the name of what it reads. */
export function settingAt(source: Source, from: number, to: number): NativeName | undefined {
  const { tokens, language } = source;
  const name = settingRead(tokens, language, from, to);
  return name === undefined
    ? undefined
    : { kind: 'name', path: [name], range: rangeOf(source, from, to), isSetting: true };
}

/** `a.b?.c`, and nothing else. */
export function nameIn(source: Source, from: number, to: number): NativeValue | undefined {
  const { tokens } = source;
  if (to - from > 2 * LONGEST_PATH) return undefined;
  const path: string[] = [];
  for (let at = from; at < to; at++) {
    const token = tokens[at]!;
    const isName = token.kind === 'word';
    if ((at - from) % 2 === 0 ? !isName : !/^(?:\.|\?\.|::)$/.test(token.text)) return undefined;
    if (isName) path.push(token.text);
  }
  return (to - from) % 2 === 1
    ? { kind: 'name', path: source.sdkNames(path).path, range: rangeOf(source, from, to) }
    : undefined;
}
