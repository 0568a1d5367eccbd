/** Finds the catalogue's messages in a readable text: literal search first, so that the cost stays linear. */
import type { ErrorEntry } from '../catalog/errors/entry.ts';
import { errorEntries } from '../catalog/errors/index.ts';
import { maskKey } from '../text/redact.ts';
import type { CodeContext } from './codes.ts';
import type { Readable } from './readable.ts';

export interface PhraseHit {
  readonly entry: ErrorEntry;
  readonly start: number;
  readonly end: number;
  /** Letters that are fixed in the message: the more, the surer. */
  readonly certainty: number;
  readonly values: Readonly<Record<string, string>>;
}

interface Compiled {
  readonly entry: ErrorEntry;
  readonly needsKakao: boolean | 'unlessAsked';
  /** Fixed parts in lower case; between them, values. */
  readonly parts: readonly string[];
  readonly names: readonly string[];
  readonly certainty: number;
}

const compiled: readonly Compiled[] = errorEntries.flatMap((entry) =>
  entry.phrases.map(({ text, needsKakao, lessLikely }) => {
    const pieces = text
      .toLowerCase()
      .replace(/['`]/g, '"')
      .split(/\{(\w+)\}/);
    const parts = pieces.filter((_, index) => index % 2 === 0);
    const names = pieces.filter((_, index) => index % 2 === 1);
    return {
      entry,
      needsKakao: needsKakao ?? false,
      parts,
      names,
      certainty: lessLikely ? 0 : parts.join('').length,
    };
  }),
);

const LONGEST_VALUE = 300;
/** How often one message is looked at in one text: logs repeat themselves. */
const MOST = 16;

export function findPhrases(
  readable: Readable,
  { kakao, asked }: Pick<CodeContext, 'kakao' | 'asked'>,
): PhraseHit[] {
  const hits: PhraseHit[] = [];
  for (const phrase of compiled) {
    // What a person sees is no name of an error: it answers a question, never a line of code.
    if (phrase.entry.family === 'symptom' && !asked) continue;
    if (phrase.needsKakao && !kakao && !(asked && phrase.needsKakao === 'unlessAsked')) continue;
    const first = phrase.parts[0]!;
    let from = readable.lower.indexOf(first);
    for (let tries = 0; from >= 0 && tries < MOST; tries++) {
      const hit = matchAt(phrase, readable, from);
      if (hit) hits.push(hit);
      from = readable.lower.indexOf(first, from + first.length);
    }
  }
  return hits;
}

/** Where the text ends, more of it may have been left out. */
const HALF_KEY = /(?<![0-9a-f])[0-9a-f]{16,27}$/i;

const WORD = /[a-z0-9_$]/i;

function matchAt(phrase: Compiled, { text, lower }: Readable, start: number): PhraseHit | undefined {
  if (WORD.test(phrase.parts[0]![0]!) && start > 0 && WORD.test(lower[start - 1]!)) return undefined;
  const values: Record<string, string> = {};
  let end = start + phrase.parts[0]!.length;
  for (const [index, name] of phrase.names.entries()) {
    const next = phrase.parts[index + 1]!;
    const length = next === '' ? valueLength(text, end) : lower.slice(end, end + LONGEST_VALUE).indexOf(next);
    if (length < 0) return undefined;
    const value = text.slice(end, end + length);
    if (value.includes('\n')) return undefined;
    const isCut = end + length >= Math.min(text.length, end + LONGEST_VALUE);
    values[name] = isCut ? value.replace(HALF_KEY, maskKey) : value;
    end += length + next.length;
  }
  const last = lower[end - 1]!;
  if (WORD.test(last) && phrase.parts.at(-1) !== '' && end < lower.length && WORD.test(lower[end]!))
    return undefined;
  return { entry: phrase.entry, start, end, certainty: phrase.certainty, values };
}

/** A value at the end of a message runs to the next blank or bracket; a full stop behind it belongs to the sentence. */
function valueLength(text: string, from: number): number {
  const run = /^[^\s"<>()[\]{},]*/.exec(text.slice(from, from + LONGEST_VALUE))![0];
  return run.replace(/(?<![.,;:!])[.,;:!]+$/, '').length;
}
