/** The parameters of a function: what callers pass them by, and what they are without a caller. */
import { type NativeParameters, type NativeValue, placeKey } from '../../facts/native.ts';
import { behind, passOver } from './brackets.ts';
import { namesFunction, type Path } from './calledNames.ts';
import { isPrivate } from './isPrivate.ts';
import { markIn, partsIn } from './parts.ts';
import { rangeOf, type Source } from './source.ts';
import { endsBefore } from './statements.ts';
import type { Token } from './tokens.ts';

type ReadValue = (from: number, to: number) => NativeValue;

/** Tokens between the parameters and the braces. */
const LONGEST_HEAD = 200;
/** May begin a line between the parameters of a function and its braces. */
const BEHIND_PARAMETERS = /^(?:->|throws|async|where)$/;

/** Undefined where there are none. `value` reads what the tokens from the one to the other (exclusive) write. */
export function readParameters(
  source: Source,
  path: Path,
  opener: number,
  value: ReadValue,
): NativeParameters | undefined {
  const closer = source.brackets.closes.get(opener)!;
  const words = wordsIn(source, opener, closer);
  if (words.length === 0) return undefined;
  const { tokens, blockAt } = source;
  const range = rangeOf(source, opener, bodyEnd(source, closer));
  const parts = partsIn(source, opener, closer);
  return {
    ...{ words, block: blockAt[opener]!, end: tokens[closer]?.end ?? range.end, range },
    passed: passedIn(source, parts),
    defaults: defaultsIn(source, opener, closer, value),
    ...(namesFunction(source, path) && { name: path.names.at(-1)! }),
    ...(isPrivate(tokens, path.first) && { isPrivate: true as const }),
  };
}

function passedIn(source: Source, parts: readonly [number, number][]): NativeParameters['passed'] {
  const { tokens, brackets, language } = source;
  let arePlain = true;
  return parts.flatMap(([from, to], index) => {
    const isInner = language === 'dart' && tokens[from]!.text === '{';
    if (isInner)
      return partsIn(source, from, brackets.closes.get(from)!).flatMap((one) => {
        const name = parameterIn(source, ...one)?.text;
        return name === undefined ? [] : [{ name, keys: [name] }];
      });
    const name = parameterIn(source, from, to)?.text;
    if (name === undefined) return [];
    const place = [placeKey(index)];
    if (language === 'kotlin') return [{ name, keys: [name, ...place] }];
    if (language !== 'swift') return [{ name, keys: place }];
    arePlain &&= tokens[from]!.text === '_';
    return [{ name, keys: arePlain ? place : [tokens[from]!.text] }];
  });
}

/** `name` of `name: Type = value` or `Type name = value`. */
function parameterIn(source: Source, from: number, to: number): Token | undefined {
  const { tokens, profile } = source;
  const mark = markIn(source, from, to, profile.nameBehindKeyword ? ':' : '=');
  const name = tokens[(mark < 0 ? to : mark) - 1];
  return name?.kind === 'word' ? name : undefined;
}

/** `name: Type = value`, `Type name = value`; of Dart's `({String url = value})`, too. */
function defaultsIn(
  source: Source,
  opener: number,
  closer: number,
  value: ReadValue,
  isInner = false,
): NativeParameters['defaults'] {
  const { tokens, brackets } = source;
  return partsIn(source, opener, closer).flatMap(([from, to]) => {
    const inner = brackets.closes.get(from);
    if (!isInner && inner === to - 1 && /^[{[]$/.test(tokens[from]!.text))
      return defaultsIn(source, from, inner, value, true);
    const mark = markIn(source, from, to, '=');
    const name = parameterIn(source, from, to);
    if (mark < 0 || !name) return [];
    return [{ name: name.text, value: value(mark + 1, to) }];
  });
}

/** Of parameters in Dart's `({required String url})`, too. */
function wordsIn(source: Source, opener: number, closer: number): string[] {
  const words: string[] = [];
  const { tokens, brackets } = source;
  passOver(brackets, opener + 1, closer, (at) => {
    const { kind, text } = tokens[at]!;
    if (kind === 'word') words.push(text);
    if (text === '{' || text === '[')
      passOver(brackets, at + 1, brackets.closes.get(at)!, (inner) => {
        if (tokens[inner]!.kind === 'word') words.push(tokens[inner]!.text);
        return undefined;
      });
    return undefined;
  });
  return words;
}

/** Behind the braces of a function, or where the value or the line ends that it has instead. */
function bodyEnd(source: Source, closer: number): number {
  const { tokens, brackets, profile } = source;
  let at = closer + 1;
  while (at < closer + LONGEST_HEAD) {
    const token = tokens[at];
    if (!token || (token.kind === 'mark' && /^[;)\]}]$/.test(token.text))) return at;
    if (token.text === '{') return brackets.closes.get(at)! + 1;
    if (profile.linesEndStatements && endsBefore(tokens, at) && !BEHIND_PARAMETERS.test(token.text))
      return at;
    at = behind(brackets, at);
  }
  return at;
}
