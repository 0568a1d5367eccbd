/** From a sentence in free words to the symptom it describes. */
import type { ErrorEntry } from '../catalog/errors/entry.ts';
import { errorEntries } from '../catalog/errors/index.ts';
import {
  fillers,
  inTalk,
  type Notion,
  type NotionName,
  notions,
  otherPreviews,
  otherSubjects,
} from '../catalog/errors/symptoms/notions.ts';
import { covers, type Range } from '../text/text.ts';
import { type Clause, clausesOf, findNotion } from './sentence.ts';

export interface SymptomHit {
  readonly entry: ErrorEntry;
  readonly range: Range;
}

/** UTF-16 units of a sentence. More is a log or code, which is not told in free words. */
const LONGEST = 300;
/** Signs of code in one sentence. */
const MOST_SIGNS = 3;
/** More than this is no answer. */
const MOST = 2;

interface Way {
  readonly entry: ErrorEntry;
  readonly all: readonly NotionName[];
  readonly none: readonly NotionName[];
  /** It says that something does or does not work, so that where it does must stand in the same clause. */
  readonly isPolar: boolean;
}

const POLAR: ReadonlySet<NotionName> = new Set(['works', 'fails', 'onlyWorks', 'only']);

const ways: readonly Way[] = errorEntries.flatMap((entry) =>
  (entry.said ?? []).map((said): Way => {
    const names = said.split(' ');
    const all = names.filter((name) => !name.startsWith('!')) as NotionName[];
    const none = names.filter((name) => name.startsWith('!')).map((name) => name.slice(1)) as NotionName[];
    return { entry, all, none, isPolar: all.some((name) => POLAR.has(name)) };
  }),
);

/** The likeliest symptom first; empty where the sentence describes none, or is about something else. */
export function findSymptoms(lower: string): readonly SymptomHit[] {
  if (lower.length > LONGEST || (lower.match(/[{}();=<>[\]]/g) ?? []).length > MOST_SIGNS) return [];
  const clauses = clausesOf(lower);
  if (clauses.length === 0) return [];
  const asWritten = symptomsOf(clauses, false);
  return asWritten.length > 0 ? asWritten : symptomsOf(clauses, true);
}

interface Scored extends SymptomHit {
  readonly score: number;
  readonly parts: readonly Range[];
}

function symptomsOf(clauses: readonly Clause[], loosely: boolean): readonly SymptomHit[] {
  const said = clauses.map(
    (clause): Sayings =>
      new Map(
        (Object.entries(notions) as [NotionName, Notion][]).flatMap(([name, notion]) => {
          const ranges = findNotion(notion, clause, loosely);
          return ranges.length > 0 ? [[name, ranges] as const] : [];
        }),
      ),
  );
  const together = joined(said);
  if (together.size === 0) return [];
  const halves = halvesOf(said);
  const byEntry = new Map<string, Scored>();
  for (const way of ways)
    for (const sayings of way.isPolar ? halves : [together]) {
      const scored = scoreOf(way, sayings);
      const best = byEntry.get(way.entry.id);
      if (scored && (!best || best.score < scored.score)) byEntry.set(way.entry.id, scored);
    }
  return [...byEntry.values()]
    .filter(({ parts }) => isAboutSharing(clauses, together, parts, loosely))
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ entry, range }) => ({ entry, range }));
}

/** Clauses, but for those that say nothing of what works: these tell where, and belong to their neighbour. */
function halvesOf(said: readonly Sayings[]): readonly Sayings[] {
  const halves: Sayings[] = [];
  for (const sayings of said) {
    const last = halves.at(-1);
    if (last && !(isPolar(last) && isPolar(sayings))) halves[halves.length - 1] = joined([last, sayings]);
    else halves.push(sayings);
  }
  return halves;
}

const isPolar = (sayings: Sayings): boolean => [...POLAR].some((name) => sayings.has(name));

const joined = (said: readonly Sayings[]): Sayings =>
  new Map(
    (Object.keys(notions) as NotionName[]).flatMap((name) => {
      const ranges = said.flatMap((one) => one.get(name) ?? []);
      return ranges.length > 0 ? [[name, ranges] as const] : [];
    }),
  );

type Sayings = ReadonlyMap<NotionName, readonly Range[]>;

/** Of two that are said alike, the one whose words stand nearer together is meant. */
const PER_UNIT_APART = 0.004;

function scoreOf({ entry, all, none }: Way, sayings: Sayings): Scored | undefined {
  if (none.some((name) => sayings.has(name))) return undefined;
  const parts: Range[] = [];
  let score = 0;
  for (const name of all) {
    const found = sayings.get(name);
    if (!found) return undefined;
    parts.push(parts[0] ? nearest(found, parts[0]) : found[0]!);
    score += (notions[name] as Notion).weight ?? 1;
  }
  const range = {
    start: Math.min(...parts.map(({ start }) => start)),
    end: Math.max(...parts.map(({ end }) => end)),
  };
  return { entry, range, parts, score: score - (range.end - range.start) * PER_UNIT_APART };
}

const nearest = (ranges: readonly Range[], to: Range): Range =>
  ranges.reduce((best, one) =>
    Math.abs(one.start - to.start) < Math.abs(best.start - to.start) ? one : best,
  );

const overlaps = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;

/** Whether a preview that other places show is missing in KakaoTalk; `subjects` are what else the sentence is about. */
function isMissedInTalk(clauses: readonly Clause[], said: Sayings, subjects: readonly Range[]): boolean {
  const rangesOf = (notion: Notion) => clauses.flatMap((clause) => findNotion(notion, clause, false));
  const places = rangesOf(otherPreviews);
  return (
    (said.has('picture') || said.has('title')) &&
    rangesOf(inTalk).length > 0 &&
    subjects.every((subject) => places.some((place) => covers(place, subject)))
  );
}

/** Whether a sentence that would describe a symptom of sharing is not about Kakao Login, a map or a refrigerator. */
function isAboutSharing(
  clauses: readonly Clause[],
  said: Sayings,
  parts: readonly Range[],
  loosely: boolean,
): boolean {
  const others = clauses
    .flatMap((clause) => findNotion(otherSubjects, clause, false))
    .filter((other) => !parts.some((part) => covers(part, other)));
  const [ofKakao, ofSharing] = [said.has('kakao'), said.has('share')];
  if (others.length > 0) return ofKakao && (ofSharing || isMissedInTalk(clauses, said, others));
  if (ofKakao || ofSharing) return true;
  const told = [...said.values()].flat();
  return clauses.every((clause) => {
    const carried = findNotion(fillers, clause, loosely);
    return [...clause.english, ...clause.korean].every(
      ({ range, text }) =>
        told.some((one) => overlaps(one, range)) ||
        carried.some(({ start }) => start === range.start) ||
        (text >= '가' && text.length === 1) ||
        // An error's number, which is explained by itself.
        /^(?:koe)?\d{3,}$/.test(text),
    );
  });
}
