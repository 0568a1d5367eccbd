/** Parses what can be parsed of a script that is too much for the parser's stack. */
import { lineStartsOf } from '../../text/text.ts';
import { PLACEHOLDER } from '../placeholders.ts';

/** UTF-16 units that may be parsed in search of the lines that are too much; what could not be tried is left out. */
const MOST_EFFORT = 2_000_000;

/**
 * Blots out the lines at which `parse` gives up, more of them each time: it may be as deep in the next line, and the one
 * after. Undefined where it gives up at everything.
 */
export function parseLines<T>(text: string, parse: (text: string) => T | undefined): T | undefined {
  const starts = [...lineStartsOf(text), text.length];
  const last = starts.length - 1;
  let left = text;
  let effort = 0;
  const parseTo = (line: number): T | undefined => {
    effort += starts[line]!;
    return effort < MOST_EFFORT ? parse(left.slice(0, starts[line])) : undefined;
  };
  /** Lines from the beginning that can be parsed together. */
  let known = 0;
  for (let lines = 1; effort < MOST_EFFORT; lines *= 4) {
    const tree = parseTo(last);
    if (tree) return tree;
    known = lastParsed(known, last, (line) => parseTo(line) !== undefined);
    const end = Math.min(known + lines, last);
    const [from, to] = [starts[known]!, starts[end]!];
    left = left.slice(0, from) + blotted(left.slice(from, to)) + left.slice(to);
    known = end;
  }
  // What went well at the brink of the stack need not go well again.
  for (; known > 0; known >>= 1) {
    const tree = parse(left.slice(0, starts[known]).padEnd(text.length));
    if (tree) return tree;
  }
  return undefined;
}

/** The last line, from `known` on, up to which the text can be parsed; `last` is too far. */
function lastParsed(known: number, last: number, isParsed: (line: number) => boolean): number {
  let low = known;
  let step = 1;
  for (; low + step < last && isParsed(low + step); step *= 2) low += step;
  for (let high = Math.min(low + step, last); high - low > 1; ) {
    const middle = (low + high) >> 1;
    if (isParsed(middle)) low = middle;
    else high = middle;
  }
  return low;
}

/** Brackets and templates stay: what follows must not slip out of the function that it stands in. */
const blotted = (lines: string): string => lines.replace(/[^\r\n()[\]{}`]/g, PLACEHOLDER);
