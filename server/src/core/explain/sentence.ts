/** A sentence as it sounds, so that notions are found in it however it is spelt. Free words only; code is never read so. */
import type { Notion } from '../catalog/errors/symptoms/notions.ts';
import type { Range } from '../text/text.ts';

export interface Word {
  readonly text: string;
  readonly range: Range;
}

export interface Clause {
  readonly english: readonly Word[];
  /** Korean words without blanks, in folded letters (jamo). */
  readonly sounds: string;
  /** Where in the text each letter of `sounds` stands. */
  readonly places: readonly number[];
  readonly korean: readonly Word[];
}

/** Where one half of what is said may say the opposite of the other. */
const ENDS =
  /(?<=는데|은데|인데|지만|니다만|으나|되고|하고|되는(?!데)|[요다죠네] |[가-힣]됨|니다)|[.,;!?\n→]|(?=\b(?:but|however|while|whereas|although|though|yet|and|not (?:on|in|from|with|when))\b)/;
const NEGATIONS =
  /\b(?:does|do|did|is|are|was|were|has|have|can|could|will|would|should|wo|ca)? ?n"t\b|\b(?:doesnt|dont|didnt|isnt|arent|wasnt|cant|wont|couldnt|cannot|never|unable to)\b/g;
/** How an address begins says nothing of which of two is meant. */
const WWW = /\bwww\./g;
/** `2개` is one word. */
const WORDS = /\d{0,3}[가-힣]+|[a-z0-9_]+(?:[:.][a-z]+)*/g;

const isKorean = ({ text }: Word): boolean => /[가-힣]$/.test(text);

/** `lower`: one text in lower case, its quotes all `"`. Offsets of what is found are those of `lower`. */
export function clausesOf(lower: string): Clause[] {
  // As long as what it stands for, so that places stay.
  const plain = lower.replace(NEGATIONS, (said) => ' not'.padEnd(said.length)).replace(WWW, '    ');
  const clauses: Clause[] = [];
  let start = 0;
  for (const part of plain.split(ENDS)) {
    const at = plain.indexOf(part, start);
    start = at + part.length;
    if (part.trim() !== '') clauses.push(clause(part, at));
  }
  return clauses;
}

function clause(part: string, start: number): Clause {
  const words = [...part.matchAll(WORDS)].map(
    ({ 0: text, index }): Word => ({
      text,
      range: { start: start + index, end: start + index + text.length },
    }),
  );
  const korean = words.filter(isKorean);
  let sounds = '';
  const places: number[] = [];
  for (const { text, range } of korean)
    for (const [index, syllable] of [...text].entries())
      for (const letter of folded(syllable)) {
        sounds += letter;
        places.push(range.start + index);
      }
  return { english: words.filter((word) => !isKorean(word)), sounds, places, korean };
}

/** Letters that are heard, and therefore written, as others: 되/돼, 않/안, 없/업, 세/새. */
const HEARD: Readonly<Record<string, string>> = {
  ᅫ: 'ᅬ',
  ᅰ: 'ᅬ',
  ᅢ: 'ᅦ',
  ᅤ: 'ᅦ',
  ᅨ: 'ᅦ',
  ᆭ: 'ᆫ',
  ᆹ: 'ᆸ',
  ᆶ: 'ᆯ',
  ᆻ: 'ᆺ',
  ᆩ: 'ᆨ',
};

const folded = (korean: string): string =>
  [...korean.normalize('NFD')].map((letter) => HEARD[letter] ?? letter).join('');

interface Ways {
  /** By the first letter: every stem begins like the word that it stands for. */
  readonly english: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly korean: readonly string[];
}

const waysOf = new WeakMap<Notion, Ways>();

function compiled(notion: Notion): Ways {
  const known = waysOf.get(notion);
  if (known) return known;
  const english = new Map<string, string[][]>();
  for (const way of notion.en.split('|'))
    english.set(way[0]!, [...(english.get(way[0]!) ?? []), way.split(' ')]);
  const ways = { english, korean: notion.ko.split('|').map((way) => folded(way.replaceAll(' ', ''))) };
  waysOf.set(notion, ways);
  return ways;
}

/** Everywhere that the clause says it. With `loosely`, a slip of the finger is forgiven in long words. */
export function findNotion(notion: Notion, clause: Clause, loosely: boolean): Range[] {
  const { english, korean } = compiled(notion);
  const found: Range[] = [];
  for (let index = 0; index < clause.english.length; index++)
    for (const way of english.get(clause.english[index]!.text[0]!) ?? []) {
      const last = lastWordOf(way, clause.english, index, loosely);
      if (last >= 0)
        found.push({ start: clause.english[index]!.range.start, end: clause.english[last]!.range.end });
    }
  if (clause.sounds !== '') for (const stem of korean) addKorean(found, stem, clause, loosely);
  return found;
}

/** Where the way that begins with the word at `index` ends; -1 where it is not said there. */
function lastWordOf(way: readonly string[], words: readonly Word[], index: number, loosely: boolean): number {
  if (!isWord(words[index]!.text, way[0]!, loosely)) return -1;
  let last = index;
  for (const stem of way.slice(1)) {
    // One word may stand between: `not even open`.
    const next = [last + 1, last + 2].find((at) => words[at] && isWord(words[at].text, stem, loosely));
    if (next === undefined) return -1;
    last = next;
  }
  return last;
}

/** Shorter stems are whole words; longer ones are beginnings. */
const SHORT = 3;
/** Of shorter words only exchanged letters are forgiven: `blnak` is blank, `black` is not. */
const LONG = 6;

function isWord(word: string, stem: string, loosely: boolean): boolean {
  if (stem.length <= SHORT) return word === stem || word === `${stem}s`;
  if (word.startsWith(stem)) return true;
  if (!loosely || word.length < LONG - 2 || word[0] !== stem[0] || stem.length < LONG - 1) return false;
  return stem.length < LONG ? startsExchanged(word, stem) : startsNearly(word, stem);
}

/** Letters of a Korean stem in which one wrong is forgiven: three syllables or so. */
const LONG_IN_KOREAN = 8;

function addKorean(found: Range[], stem: string, { sounds, places }: Clause, loosely: boolean): void {
  const add = (from: number, to: number): void => {
    found.push({ start: places[from]!, end: (places[to - 1] ?? places.at(-1)!) + 1 });
  };
  if (sounds.includes(stem)) {
    for (const at of everyIndexOf(sounds, stem)) add(at, at + stem.length);
    return;
  }
  if (!loosely || stem.length < LONG_IN_KOREAN) return;
  // With one letter wrong, one half of the stem is right.
  const half = stem.length >> 1;
  const [head, tail] = [stem.slice(0, half), stem.slice(half)];
  for (const at of everyIndexOf(sounds, head))
    if (startsNearly(sounds.slice(at + half, at + stem.length + 1), tail)) add(at, at + stem.length);
  for (const at of everyIndexOf(sounds, tail))
    if (startsNearly(reversed(sounds.slice(Math.max(0, at - half - 1), at)), reversed(head)))
      add(Math.max(0, at - half), at + tail.length);
}

function* everyIndexOf(text: string, part: string): Generator<number> {
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) yield at;
}

const reversed = (text: string): string => [...text].reverse().join('');

/** Whether `text` begins with `stem` but for one letter too many, too few or wrong, or two exchanged. */
function startsNearly(text: string, stem: string): boolean {
  const at = sameLetters(text, stem);
  return (
    startsExchanged(text, stem) ||
    text.startsWith(stem.slice(at + 1), at + 1) ||
    text.startsWith(stem.slice(at), at + 1) ||
    text.startsWith(stem.slice(at + 1), at)
  );
}

function startsExchanged(text: string, stem: string): boolean {
  const at = sameLetters(text, stem);
  return (
    text[at] === stem[at + 1] && text[at + 1] === stem[at] && text.startsWith(stem.slice(at + 2), at + 2)
  );
}

function sameLetters(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}
