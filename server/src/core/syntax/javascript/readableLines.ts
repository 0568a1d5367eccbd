/** What to leave out of a script that is too much for the parser's stack, so that the rest can be read. */
import { lineStartsOf } from '../../text/text.ts';
import { PLACEHOLDER } from '../placeholders.ts';

/** UTF-16 units that may be parsed in search of the lines; of what is not tried, nothing is kept. */
const MOST_EFFORT = 5_000_000;

/**
 * `text` with the lines blotted out at which it becomes unreadable. More of them each time: a parser may be as deep in
 * the next line, and the one after.
 */
export function readableLines(text: string, isReadable: (text: string) => boolean): string {
  const starts = [...lineStartsOf(text), text.length];
  let effort = 0;
  let readable = text;
  /** Lines from the beginning that are known to be readable together. */
  let known = 0;
  const isReadableTo = (line: number): boolean => {
    effort += starts[line]!;
    return effort < MOST_EFFORT && isReadable(readable.slice(0, starts[line]));
  };
  for (let lines = 1; !isReadableTo(starts.length - 1); lines *= 2) {
    for (let end = starts.length - 1; end - known > 1; ) {
      const middle = (known + end) >> 1;
      if (isReadableTo(middle)) known = middle;
      else end = middle;
    }
    const end = effort < MOST_EFFORT ? Math.min(known + lines, starts.length - 1) : starts.length - 1;
    readable =
      readable.slice(0, starts[known]) +
      blotted(readable.slice(starts[known], starts[end])) +
      readable.slice(starts[end]);
    if (end === starts.length - 1) break;
  }
  return readable;
}

/** Brackets and templates stay: what follows must not slip out of the function that it stands in. */
const blotted = (lines: string): string => lines.replace(/[^\r\n()[\]{}`]/g, PLACEHOLDER);
