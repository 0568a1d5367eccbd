/** Positions. Every offset in the core counts UTF-16 code units from the start of the file, never of an embedded block. */

export interface Range {
  readonly start: number;
  /** First offset behind the range. */
  readonly end: number;
}

/** Whether they share an offset, ends included: two changes at one place touch. */
export const touches = (one: Range, other: Range): boolean =>
  one.start <= other.end && other.start <= one.end;

/**
 * A range in a named file. Files are named by `FileId`: an absolute path with forward slashes for files on disk,
 * `scheme://authority/path` (decoded) for virtual file systems. The shells translate from and to their own names.
 */
export interface Place {
  readonly file: FileId;
  readonly range: Range;
}

export type FileId = string;

/** A zero-based line and UTF-16 character, as LSP counts them. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** Offsets at which the lines of `text` start. CR LF, LF and CR end a line, as in LSP. */
export function lineStartsOf(text: string): number[] {
  const starts = [0];
  if (text.includes('\r'))
    for (const { index, 0: end } of text.matchAll(/\r\n?|\n/g)) starts.push(index + end.length);
  else for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

export function positionAt(lineStarts: readonly number[], offset: number): Position {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (lineStarts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low, character: Math.max(0, offset - lineStarts[low]!) };
}

/** Whether `range` lies in a text of this length. */
export const isWithin = ({ start, end }: Range, length: number): boolean =>
  0 <= start && start <= end && end <= length;

export const isSameRange = (one: Range, other: Range): boolean =>
  one.start === other.start && one.end === other.end;

/** Whether `inner` lies in `outer`, which may be the same. */
export const covers = (outer: Range, inner: Range): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** Whether `inner` lies between the ends of `outer`, as code does between its braces. */
export const encloses = (outer: Range, inner: Range): boolean =>
  outer.start < inner.start && inner.end < outer.end;

export const contains = (range: Range, offset: number): boolean =>
  range.start <= offset && offset <= range.end;
