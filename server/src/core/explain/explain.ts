/** From whatever a person pastes, or a cursor points at, to the errors it speaks of. */
import type { ErrorEntry } from '../catalog/errors/entry.ts';
import { errorEntry } from '../catalog/errors/index.ts';
import type { Range } from '../text/text.ts';
import { type CodeContext, findCodes } from './codes.ts';
import { failurePayloads } from './failureUrl.ts';
import { findPhrases } from './phrases.ts';
import { type Readable, readable, speaksOfKakao } from './readable.ts';
import { findSymptoms } from './symptoms.ts';

export type { ErrorEntry } from '../catalog/errors/entry.ts';

export interface Match {
  readonly entry: ErrorEntry;
  /** Where the pasted text or file says so, UTF-16. */
  readonly range: Range;
  /** The origin, key hash, bundle ID or address that Kakao says the request came from. */
  readonly caller?: string;
  /** The text does not say this one; the first match leads to it. */
  readonly related?: true;
}

interface Ranked extends Match {
  readonly rank: number;
}

/** Of a longer text the head and the tail are read: an error is at the end of a log. UTF-16 code units. */
const HEAD = 192 * 1024;
const TAIL = 64 * 1024;
/** UTF-16 code units of a sentence with all that surrounds it. */
const LONGEST_SENTENCE = 1000;

/**
 * Best match first; empty where nothing of Kakao's is recognised. Never throws, and takes time in proportion to the
 * length at most, whatever is pasted. An exact id of the catalogue (`sdk/not-loaded`) is answered with its entry.
 */
export function explain(pasted: string): readonly Match[] {
  const named = pasted.length < 100 ? errorEntry(pasted.trim()) : undefined;
  if (named?.id.includes('/')) return [{ entry: named, range: { start: 0, end: pasted.length } }];

  const ranked: Ranked[] = [];
  for (const [start, end] of windows(pasted.length)) {
    const text = readable(pasted.slice(start, end));
    ranked.push(...matchesIn(text, start, { kakao: speaksOfKakao(text.lower), asked: true }));
  }
  const matches = best([...ranked, ...inFreeWords(pasted)]);
  return [...matches, ...relatedOf(matches)].map(strip);
}

/** What the person says in own words; behind everything that stands there as a message or a code. */
function inFreeWords(pasted: string): Ranked[] {
  if (pasted.length > LONGEST_SENTENCE) return [];
  const text = readable(pasted);
  return findSymptoms(text.lower).map(({ entry, range }, index) => ({
    entry,
    range: text.origin(range.start, range.end),
    rank: 100 - index,
  }));
}

export interface HoverContext {
  /** Whether the file speaks of Kakao. Default: whether `text` does. */
  readonly kakao?: boolean;
}

/** How much of a line is read to either side. Failure addresses are long. */
const REACH = 1500;

/** The error that the code or message at `offset` of a file names, if any. */
export function errorAt(text: string, offset: number, context: HoverContext = {}): Match | undefined {
  const [start, end] = lineAt(text, offset);
  const line = readable(text.slice(start, end));
  const kakao = context.kakao ?? (speaksOfKakao(line.lower) || /kakao|카카오|카톡/i.test(text));
  const here = matchesIn(line, start, { kakao, asked: false }).filter(
    ({ range }) => range.start <= offset && offset <= range.end,
  );
  const match = best(here)[0];
  return match && strip(match);
}

/**
 * Every error that a line of a terminal, a log or an answer names by itself, in the order of their places. As strict as
 * hovering: a number counts only where the line speaks of Kakao.
 */
export function errorsIn(line: string): readonly Match[] {
  const text = readable(line.slice(0, HEAD));
  const found = best(matchesIn(text, 0, { kakao: speaksOfKakao(text.lower), asked: false }));
  // Two sentences that share their words are one place: the surer one speaks for it.
  const apart = found.filter(
    ({ range }, index) => !found.slice(0, index).some((surer) => overlap(surer.range, range)),
  );
  return apart.map(strip).sort((a, b) => a.range.start - b.range.start);
}

const overlap = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;

function matchesIn(text: Readable, shift: number, context: CodeContext): Ranked[] {
  const matches: Ranked[] = [];
  const place = (start: number, end: number): Range => {
    const range = text.origin(start, end);
    return { start: range.start + shift, end: range.end + shift };
  };
  for (const found of recognise(text, context))
    matches.push({ ...found, range: place(found.start, found.end) });
  for (const payload of failurePayloads(text)) {
    const range = place(payload.start, payload.end);
    // What Kakao put into its own address is about Kakao.
    for (const found of recognise(readable(payload.text), { ...context, kakao: true }))
      matches.push({ ...found, range });
  }
  return matches;
}

interface Found {
  readonly entry: ErrorEntry;
  readonly start: number;
  readonly end: number;
  readonly rank: number;
  readonly caller?: string;
}

function recognise(text: Readable, context: CodeContext): Found[] {
  const phrases = findPhrases(text, context).map(({ entry, start, end, certainty, values }): Found => {
    // A symptom is what is left where nothing says what went wrong.
    if (entry.family === 'symptom') return { entry, start, end, rank: 200 + certainty };
    // A sentence of the share page fits two codes; a message that names its caller says most.
    const rank = (entry.family === 'share' ? 600 : 1000) + certainty + (values.caller ? 200 : 0);
    return { entry, start, end, rank, ...(values.caller ? { caller: values.caller } : {}) };
  });
  const codes = findCodes(text, context).map(({ entry, start, end, named }): Found => {
    if (entry.id === '-401') return { entry, start, end, rank: 400 };
    return { entry, start, end, rank: entry.family === 'login' ? 900 : named ? 800 : 500 };
  });
  return [...phrases, ...codes];
}

/** One match per entry, the surest first. A plain `-401` says nothing beside a message that explains it. */
function best(ranked: readonly Ranked[]): Ranked[] {
  const byEntry = new Map<string, Ranked>();
  for (const match of ranked) {
    const known = byEntry.get(match.entry.id);
    if (!known || known.rank < match.rank) byEntry.set(match.entry.id, match);
  }
  const explained = [...byEntry.keys()].some((id) => id.startsWith('-401/'));
  return [...byEntry.values()]
    .filter(({ entry }) => !(explained && entry.id === '-401'))
    .sort((a, b) => b.rank - a.rank || a.range.start - b.range.start);
}

const LEADS_ON: ReadonlySet<string> = new Set(['credentials', 'login', 'symptom']);

/** A message leads on to the codes under which it surfaces. */
function relatedOf(matches: readonly Ranked[]): Ranked[] {
  const first = matches[0];
  if (!first || !LEADS_ON.has(first.entry.family)) return [];
  if (first.entry.family !== 'symptom' && first.rank < 1000) return [];
  return (
    first.entry.related
      .map(errorEntry)
      // A plain `-401` says nothing beside a message that explains it.
      .filter(
        (entry) =>
          entry !== undefined && entry.id !== '-401' && !matches.some((match) => match.entry === entry),
      )
      .map((entry): Ranked => ({ entry: entry!, range: first.range, rank: 0, related: true }))
  );
}

function strip({ rank: _, ...match }: Ranked): Match {
  return match;
}

function windows(length: number): readonly (readonly [start: number, end: number])[] {
  if (length <= HEAD + TAIL) return [[0, length]];
  return [
    [0, HEAD],
    [length - TAIL, length],
  ];
}

function lineAt(text: string, offset: number): readonly [start: number, end: number] {
  const from = Math.max(0, offset - REACH);
  const before = text.slice(from, offset);
  const behind = text.slice(offset, offset + REACH);
  const lineEnd = /[\r\n]/.exec(behind);
  const start = from + Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
  return [start, offset + (lineEnd ? lineEnd.index : behind.length)];
}
