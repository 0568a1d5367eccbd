/** Patterns of single names: `*.log`, `cache-?`, `[Dd]ebug`. Capitals differ from small letters. */
import { matchesSequence } from './wildcards.ts';

/** A name as it stands, or a pattern of UTF-16 units: one of them, any one, one of a set, any number of any. */
export type Glob = string | readonly Part[];
type Part = number | typeof ANY | typeof ANY_RUN | UnitSet;

const ANY = Symbol('?');
export const ANY_RUN = Symbol('*');

interface UnitSet {
  readonly excludes: boolean;
  /** Pairs of a first and a last unit. */
  readonly ranges: readonly (readonly [number, number])[];
}

export const matchesGlob = (glob: Glob, name: string): boolean =>
  typeof glob === 'string' ? glob === name : matchesSequence<string, Part>(glob, name, ANY_RUN, fits);

function fits(part: Part, character: string): boolean {
  const unit = character.charCodeAt(0);
  if (typeof part === 'object')
    return part.ranges.some(([from, to]) => from <= unit && unit <= to) !== part.excludes;
  return part === ANY || part === unit;
}

/** The globs of a path, one for each name; undefined for what is not finished (`[a`, `a\`) and so matches nothing. */
export function readGlobs(text: string): Glob[] | undefined {
  const globs: Part[][] = [[]];
  for (let at = 0; at < text.length; at++) {
    const parts = globs.at(-1)!;
    const isEscaped = text[at] === '\\';
    if (isEscaped) at++;
    if (at === text.length) return undefined;
    if (text[at] === '/') globs.push([]);
    else if (text[at] === '?' && !isEscaped) parts.push(ANY);
    else if (text[at] === '*' && !isEscaped) parts.push(ANY_RUN);
    else if (text[at] === '[' && !isEscaped) {
      const read = readSet(text, at + 1);
      if (!read) return undefined;
      parts.push(read.set);
      at = read.end;
    } else parts.push(text.charCodeAt(at));
  }
  return globs.map(asText);
}

const asText = (parts: readonly Part[]): Glob =>
  parts.every((part) => typeof part === 'number')
    ? parts.map((unit) => String.fromCharCode(unit)).join('')
    : parts;

/** What stands between the brackets, from `start`, and where they close. */
function readSet(text: string, start: number): { set: UnitSet; end: number } | undefined {
  const excludes = text[start] === '!' || text[start] === '^';
  const first = start + (excludes ? 1 : 0);
  const ranges: [number, number][] = [];
  let at = first;
  const unit = (): number => {
    if (text[at] === '\\') at++;
    return text.charCodeAt(at++);
  };
  while (at < text.length) {
    if (text[at] === ']' && at > first) return { set: { excludes, ranges }, end: at };
    NAMED_SET.lastIndex = at;
    const named = NAMED_SET.exec(text);
    if (named) {
      const members = NAMED_SETS[named[1]!];
      if (!members) return undefined;
      ranges.push(...members.map(([from, to]): [number, number] => [from!.charCodeAt(0), to!.charCodeAt(0)]));
      at = NAMED_SET.lastIndex;
      continue;
    }
    const from = unit();
    const isRange = text[at] === '-' && at + 1 < text.length && text[at + 1] !== ']';
    if (isRange) at++;
    ranges.push([from, isRange ? unit() : from]);
  }
  return undefined;
}

const NAMED_SET = /\[:([a-z]*):\]/y;
const NAMED_SETS: Readonly<Record<string, readonly string[]>> = {
  alnum: ['09', 'AZ', 'az'],
  alpha: ['AZ', 'az'],
  blank: ['  ', '\t\t'],
  cntrl: ['\0\x1f', '\x7f\x7f'],
  digit: ['09'],
  graph: ['!~'],
  lower: ['az'],
  print: [' ~'],
  punct: ['!/', ':@', '[`', '{~'],
  space: ['\t\r', '  '],
  upper: ['AZ'],
  xdigit: ['09', 'AF', 'af'],
};
