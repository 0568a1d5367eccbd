/**
 * Words, literals and marks of Kotlin, Java, Groovy, Swift and Dart. Comments and blanks are left out; what is not finished
 * ends with its line or with the file. Linear: no part of the text is looked at again once a token has ended.
 */
import type { NativeLanguage } from '../../catalog/native/languages.ts';
import type { Range } from '../../text/text.ts';
import { type LanguageProfile, profiles, type StringKind } from './profiles.ts';

export interface Token {
  readonly kind: 'word' | 'number' | 'string' | 'mark';
  readonly start: number;
  readonly end: number;
  /** As written; of strings, what they say up to the first value that is put in. */
  readonly text: string;
  /** Of strings: nothing is put in, and nothing is missing. */
  readonly isPlain: boolean;
  /** Of strings that are not plain: texts, and where the values stand that are put between them. */
  readonly pieces?: readonly (string | Range)[];
  /** A line ends in front of it. */
  readonly startsLine: boolean;
}

const BLANK = /\s+/y;
const LINE_COMMENT = /\/\/[^\r\n]*/y;
const WORD = /[A-Za-z_$\u0080-\uffff][\w$\u0080-\uffff]*|`[^`\r\n]{1,200}`/y;
const NUMBER = /\d\w*(?:\.\d\w*)?/y;
const MARK = /\?\.|!!|->|=>|[=!<>]=|::|&&|\|\||\?\?|\?:|\.\.\.?|[^\s\w]/y;

export function readTokens(text: string, language: NativeLanguage): readonly Token[] {
  const profile = profiles[language];
  const tokens: Token[] = [];
  let startsLine = true;
  for (let at = 0; at < text.length; ) {
    const blank = blankEnd(text, at, profile);
    if (blank > at) {
      startsLine ||= /[\r\n]/.test(text.slice(at, blank));
      at = blank;
      continue;
    }
    const token = tokenAt(text, at, startsLine, profile);
    tokens.push(token);
    at = token.end;
    startsLine = false;
  }
  return tokens;
}

function tokenAt(text: string, start: number, startsLine: boolean, profile: LanguageProfile): Token {
  const string = stringAt(text, start, profile);
  if (string) {
    const { end, known } = string;
    // What Swift and Java take off the lines of a long text is not looked at.
    const isIndented = profile.trimsLines && /[\r\n]/.test(text.slice(start, end));
    const isPlain = string.isPlain && string.isClosed && !isIndented;
    const pieces = string.isPlain || !string.isClosed || isIndented ? undefined : string.pieces;
    return { kind: 'string', start, end, text: known, isPlain, startsLine, ...(pieces && { pieces }) };
  }
  const word = match(WORD, text, start);
  const number = word === undefined ? match(NUMBER, text, start) : undefined;
  const written = word ?? number ?? match(MARK, text, start) ?? text.charAt(start);
  const kind = word !== undefined ? 'word' : number !== undefined ? 'number' : 'mark';
  return { kind, start, end: start + written.length, text: written, isPlain: true, startsLine };
}

function match(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

/** Behind one run of blanks or one comment at `at`; `at` itself where there is neither. */
function blankEnd(text: string, at: number, { nestedComments }: LanguageProfile): number {
  const short = match(BLANK, text, at) ?? match(LINE_COMMENT, text, at);
  if (short !== undefined) return at + short.length;
  return text.startsWith('/*', at) ? blockCommentEnd(text, at, nestedComments) : at;
}

function blockCommentEnd(text: string, start: number, nested: boolean): number {
  const edge = /\/\*|\*\//g;
  edge.lastIndex = start + 2;
  for (let depth = 1; depth > 0; ) {
    const found = edge.exec(text);
    if (!found) return text.length;
    if (found[0] === '*/') depth--;
    else if (nested) depth++;
  }
  return edge.lastIndex;
}

interface StringReading {
  readonly end: number;
  readonly known: string;
  readonly pieces: readonly (string | Range)[];
  readonly isPlain: boolean;
  readonly isClosed: boolean;
}

/** What is open around a place in a string: the string itself, code that is put into it, a string in that code. */
type Frame =
  | { readonly kind: 'string'; readonly string: StringKind; readonly closes: string; readonly hashes: string }
  | { readonly kind: 'code'; readonly closes: string; depth: number };

function stringAt(text: string, start: number, profile: LanguageProfile): StringReading | undefined {
  const first = openingAt(text, start, profile);
  if (!first) return undefined;
  const frames: Frame[] = [first.frame];
  /** Pieces of texts between values, and where values begin and end. */
  let said: string[] = [];
  const pieces: (string | Range)[] = [];
  let at = first.end;
  let codeStart = 0;
  const endText = (): void => {
    if (said.length > 0) pieces.push(said.join(''));
    said = [];
  };
  const reading = (isClosed: boolean): StringReading => {
    endText();
    const [known] = pieces;
    const isPlain = pieces.length === 0 || (pieces.length === 1 && typeof known === 'string');
    return { end: at, known: typeof known === 'string' ? known : '', pieces, isPlain, isClosed };
  };
  while (at < text.length) {
    const frame = frames.at(-1)!;
    if (frame.kind === 'code') {
      const end = at;
      at = passCode(text, at, frame, frames, profile);
      if (frames.length === 1) pieces.push({ start: codeStart, end });
      continue;
    }
    if (text.startsWith(frame.closes, at)) {
      at += frame.closes.length;
      frames.pop();
      if (frames.length === 0) return reading(true);
      continue;
    }
    // Half-typed: the rest of the file is no string.
    if (frame.string.lines === 'one' && /[\r\n]/.test(text.charAt(at))) {
      frames.pop();
      if (frames.length === 0) break;
      continue;
    }
    const put = interpolationAt(text, at, frame.string, frame.hashes);
    if (put) {
      if (frames.length === 1) {
        endText();
        if (!put.closes) pieces.push({ start: at + 1, end: put.end });
        codeStart = put.end;
      }
      at = put.end;
      if (put.closes) frames.push({ kind: 'code', closes: put.closes, depth: 0 });
      continue;
    }
    const piece = pieceAt(text, at, frame.string, frame.hashes);
    if (frames.length === 1) said.push(piece.says);
    at = piece.end;
  }
  return reading(false);
}

function openingAt(
  text: string,
  at: number,
  { strings }: LanguageProfile,
): { frame: Frame; end: number } | undefined {
  for (const string of strings) {
    const hashes = string.hashes ? (match(/#{0,9}/y, text, at) ?? '') : '';
    if (!text.startsWith(string.opens, at + hashes.length)) continue;
    const closes = string.opens.replace(/^r/, '') + hashes;
    return {
      frame: { kind: 'string', string, closes, hashes },
      end: at + hashes.length + string.opens.length,
    };
  }
  return undefined;
}

/** One step through code that is put into a string. */
function passCode(
  text: string,
  at: number,
  frame: Extract<Frame, { kind: 'code' }>,
  frames: Frame[],
  profile: LanguageProfile,
): number {
  const blank = blankEnd(text, at, profile);
  if (blank > at) return blank;
  const inner = openingAt(text, at, profile);
  if (inner) {
    frames.push(inner.frame);
    return inner.end;
  }
  const unit = text.charAt(at);
  if (unit === OPENER_OF[frame.closes]) frame.depth++;
  else if (unit === frame.closes && frame.depth-- === 0) frames.pop();
  return at + 1;
}

const OPENER_OF: Readonly<Record<string, string>> = { '}': '{', ')': '(' };

function interpolationAt(
  text: string,
  at: number,
  { interpolation }: StringKind,
  hashes: string,
): { readonly end: number; readonly closes: string | undefined } | undefined {
  if (interpolation === '\\(') {
    const opens = `\\${hashes}(`;
    return text.startsWith(opens, at) ? { end: at + opens.length, closes: ')' } : undefined;
  }
  if (interpolation !== '$' || text[at] !== '$') return undefined;
  if (text[at + 1] === '{') return { end: at + 2, closes: '}' };
  const name = match(/[A-Za-z_]\w*/y, text, at + 1);
  return name === undefined ? undefined : { end: at + 1 + name.length, closes: undefined };
}

const PLAIN = /[^\\$"'\r\n]+/y;
const ESCAPE = /\\(?:u\{([0-9A-Fa-f]{1,6})\}|u([0-9A-Fa-f]{4})|([\s\S]))/y;
const SHORT: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', '0': '\0' };

/** A run of plain text, or one escape. */
function pieceAt(
  text: string,
  at: number,
  { escapes }: StringKind,
  hashes: string,
): { readonly says: string; readonly end: number } {
  const plain = match(PLAIN, text, at);
  if (plain !== undefined) return { says: plain, end: at + plain.length };
  ESCAPE.lastIndex = at;
  const escaped = escapes && hashes === '' ? ESCAPE.exec(text) : null;
  if (!escaped) return { says: text.charAt(at), end: at + 1 };
  const [whole, braced, four, one = ''] = escaped;
  const code = Number.parseInt(braced ?? four ?? '', 16);
  const says = code <= 0x10ffff ? String.fromCodePoint(code) : (SHORT[one] ?? one);
  return { says, end: at + whole.length };
}
