/** A sentence as it sounds, so that notions are found in it however it is spelt. Free words only; code is never read so. */
import type { Notion } from '../catalog/errors/symptoms/notions.ts';
import { distance } from '../text/distance.ts';
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
const WORDS = /[a-z0-9_]+(?:[:.][a-z]+)*|[가-힣]+/g;

/** `lower`: one text in lower case, its quotes all `"`. Offsets of what is found are those of `lower`. */
export function clausesOf(lower: string): Clause[] {
  // As long as what it stands for, so that places stay.
  const plain = lower.replace(NEGATIONS, (said) => ' not'.padEnd(said.length));
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
  const korean = words.filter(({ text }) => text >= '가');
  let sounds = '';
  const places: number[] = [];
  for (const { text, range } of korean)
    for (const [index, syllable] of [...text].entries())
      for (const letter of folded(syllable)) {
        sounds += letter;
        places.push(range.start + index);
      }
  return { english: words.filter(({ text }) => text < '가'), sounds, places, korean };
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
  readonly english: readonly (readonly string[])[];
  readonly korean: readonly string[];
}

const waysOf = new WeakMap<Notion, Ways>();

function compiled(notion: Notion): Ways {
  const known = waysOf.get(notion);
  if (known) return known;
  const ways: Ways = {
    english: notion.en.split('|').map((way) => way.split(' ')),
    korean: notion.ko.split('|').map((way) => folded(way.replaceAll(' ', ''))),
  };
  waysOf.set(notion, ways);
  return ways;
}

/** Everywhere that the clause says it. With `loosely`, a slip of the finger is forgiven in long words. */
export function findNotion(notion: Notion, clause: Clause, loosely: boolean): Range[] {
  const { english, korean } = compiled(notion);
  return [
    ...english.flatMap((way) => findEnglish(way, clause.english, loosely)),
    ...korean.flatMap((way) => findKorean(way, clause, loosely)),
  ];
}

function findEnglish(way: readonly string[], words: readonly Word[], loosely: boolean): Range[] {
  const found: Range[] = [];
  for (const [index, { range }] of words.entries()) {
    let last = index - 1;
    const fits = way.every((stem) => {
      // One word may stand between: `not even open`.
      const next = [last + 1, last + 2].find(
        (at) => (at === index || last >= index) && words[at] && isWord(words[at].text, stem, loosely),
      );
      last = next ?? last;
      return next !== undefined;
    });
    if (fits) found.push({ start: range.start, end: words[last]!.range.end });
  }
  return found;
}

/** Shorter stems are whole words; longer ones are beginnings. */
const SHORT = 3;

function isWord(word: string, stem: string, loosely: boolean): boolean {
  if (stem.length <= SHORT) return word === stem || word === `${stem}s`;
  if (word.startsWith(stem)) return true;
  if (!loosely || word[0] !== stem[0] || stem.length < 5) return false;
  // Of short words only exchanged letters are forgiven: `blnak` is blank, `black` is not.
  if (stem.length === 5) return word.length < 8 && sorted(word.slice(0, 5)) === sorted(stem);
  const most = stem.length >= 9 ? 2 : 1;
  return [-1, 0, 1].some((more) => distance(stem, word.slice(0, stem.length + more), most) <= most);
}

const sorted = (word: string): string => [...word].sort().join('');

/** Letters of a Korean stem in which one wrong is forgiven: three syllables or so. */
const LONG = 8;

function findKorean(stem: string, { sounds, places }: Clause, loosely: boolean): Range[] {
  const found: Range[] = [];
  const add = (from: number, to: number): void => {
    found.push({ start: places[from]!, end: (places[to - 1] ?? places.at(-1)!) + 1 });
  };
  for (let at = sounds.indexOf(stem); at >= 0; at = sounds.indexOf(stem, at + 1)) add(at, at + stem.length);
  if (found.length > 0 || !loosely || stem.length < LONG) return found;
  // With one letter wrong, one half of the stem is right.
  const half = stem.length >> 1;
  const [head, tail] = [stem.slice(0, half), stem.slice(half)];
  for (let at = sounds.indexOf(head); at >= 0; at = sounds.indexOf(head, at + 1)) {
    const rest = sounds.slice(at + half, at + stem.length + 1);
    if ([-1, 0, 1].some((more) => distance(tail, rest.slice(0, tail.length + more), 1) <= 1))
      add(at, Math.min(at + stem.length, sounds.length));
  }
  for (let at = sounds.indexOf(tail); at >= 0; at = sounds.indexOf(tail, at + 1)) {
    const before = sounds.slice(Math.max(0, at - half - 1), at);
    if ([-1, 0, 1].some((more) => distance(head, before.slice(-(half + more)), 1) <= 1))
      add(Math.max(0, at - half), at + tail.length);
  }
  return found;
}
