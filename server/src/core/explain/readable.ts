/**
 * What a person reads in a pasted text: escapes, entities, percent signs, tags, colours and control characters are
 * undone in one linear pass, so that one plain pattern finds a message however it was wrapped. Every character knows
 * the place it came from.
 */
import type { Range } from '../text/text.ts';
import { decodeLeniently } from './utf8.ts';

export interface Readable {
  /** Blanks are single; a run with a line break is `\n`. Every kind of quote is `"`. */
  readonly text: string;
  /** `text` in lower case with `\n` as a blank; same length. */
  readonly lower: string;
  /** The stretch of the original, UTF-16, that `[start, end)` of `text` was read from. */
  readonly origin: (start: number, end: number) => Range;
}

const ANSI = /\u001b(?:\[[0-9;:?]{0,40}[A-Za-z]|\][^\u0007\u001b]{0,400}(?:\u0007|\u001b\\))/y;
/** Colours whose escape character was lost on the way. */
const BARE_COLOUR = /\[\d{1,3}(?:;\d{1,3}){0,4}m/y;
const UNICODE_ESCAPE = /\\{1,8}u([0-9a-fA-F]{4})/y;
const BLANK_ESCAPE = /\\{1,8}[nrt]/y;
const PUNCTUATION_ESCAPE = /\\{1,16}(?=["'`/[\]()*_!#.-])/y;
const ENTITY = /&(?:#(\d{2,5})|#x([0-9a-fA-F]{2,4})|(quot|apos|amp|lt|gt|nbsp));/y;
const PERCENT = /(?:%[0-9a-fA-F]{2}){1,256}/y;
const TAG_START = /<\/?[a-zA-Z][\w:-]{0,40}(?=[\s/>])/y;
const NAMED: Readonly<Record<string, string>> = {
  quot: '"',
  apos: '"',
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: ' ',
};

const INVISIBLE = /[\p{Cc}\p{Default_Ignorable_Code_Point}]/u;
const QUOTE = /["'`“”‘’«»]/;
const BLANK = /\s/;

export function readable(source: string): Readable {
  const characters: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  let inTag = false;
  /** Inside a word with `?` or `%41`, a plus sign is a blank. */
  let inAddress = false;

  const put = (character: string, start: number, end: number): void => {
    const last = characters[characters.length - 1];
    if (BLANK.test(character)) {
      const lineBreak = character === '\n' || character === '\r';
      if (last === ' ' || last === '\n') {
        if (lineBreak) characters[characters.length - 1] = '\n';
        return;
      }
      characters.push(lineBreak ? '\n' : ' ');
    } else if (INVISIBLE.test(character)) return;
    else characters.push(QUOTE.test(character) ? '"' : character);
    starts.push(start);
    ends.push(end);
  };

  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(source);
  };

  while (at < source.length) {
    const start = at;
    const character = source[at]!;
    if (isPlain(source.charCodeAt(at))) {
      characters.push(character);
      starts.push(at);
      ends.push(++at);
      continue;
    }
    const found = special(character);
    if (found !== undefined) {
      at = start + found.length;
      for (const one of found.text) put(one, start, at);
      continue;
    }
    if (BLANK.test(character)) inAddress = false;
    if (character === '?') inAddress = true;
    if (character === '>' && inTag) {
      inTag = false;
      put(' ', start, start + 1);
    } else put(character === '+' && inAddress ? ' ' : character, start, start + 1);
    at++;
  }

  const text = characters.join('');
  return {
    text,
    lower: text.replace(/[A-Z\n]+/g, (run) => run.toLowerCase().replaceAll('\n', ' ')),
    origin: (from, to) => ({ start: starts[from] ?? source.length, end: ends[to - 1] ?? 0 }),
  };

  function special(character: string): { readonly text: string; readonly length: number } | undefined {
    switch (character) {
      case '\u001b': {
        const match = take(ANSI);
        return match ? { text: '', length: match[0].length } : undefined;
      }
      case '[': {
        const match = take(BARE_COLOUR);
        return match ? { text: '', length: match[0].length } : undefined;
      }
      case '\\': {
        const unicode = take(UNICODE_ESCAPE);
        if (unicode)
          return { text: String.fromCharCode(Number.parseInt(unicode[1]!, 16)), length: unicode[0].length };
        const blank = take(BLANK_ESCAPE);
        if (blank) return { text: blank[0].endsWith('t') ? ' ' : '\n', length: blank[0].length };
        const punctuation = take(PUNCTUATION_ESCAPE);
        return punctuation ? { text: '', length: punctuation[0].length } : undefined;
      }
      case '&': {
        const match = take(ENTITY);
        if (!match) return undefined;
        const [whole, decimal, hexadecimal, name] = match;
        const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal ?? '20', 16);
        return { text: name ? NAMED[name]! : String.fromCharCode(code), length: whole.length };
      }
      case '%': {
        const match = take(PERCENT);
        if (!match) return undefined;
        inAddress = true;
        return { text: decodePercent(match[0]), length: match[0].length };
      }
      case '<': {
        const match = take(TAG_START);
        if (!match) return undefined;
        inTag = true;
        return { text: ' ', length: match[0].length };
      }
      default:
        return undefined;
    }
  }
}

/** ASCII letters and digits and Korean syllables stand for themselves: most of any text. */
const isPlain = (unit: number): boolean =>
  (unit >= 97 && unit <= 122) ||
  (unit >= 48 && unit <= 57) ||
  (unit >= 65 && unit <= 90) ||
  (unit >= 0xac00 && unit <= 0xd7a3);

const decodePercent = (run: string): string =>
  decodeLeniently((run.match(/[0-9a-fA-F]{2}/g) ?? []).map((pair) => Number.parseInt(pair, 16)));

export const speaksOfKakao = (lower: string): boolean =>
  /kakao|카카오|카톡|koe[0-3]\d\d|kae[01]\d\d/.test(lower);
