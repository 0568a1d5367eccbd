/** Reads the text of a Content Security Policy. */

import type { PolicyDirective, SecurityPolicy } from '../facts/policy.ts';
import type { FileId, Range } from '../text/text.ts';

/** Stands for a part of the text that code fills in. */
export const HOLE = '\u0000';

/** Text that may be put together from several literals; every UTF-16 unit knows where it is written. */
export class PlacedText {
  private readonly pieces: string[] = [];
  private readonly offsets: number[] = [];

  /** `text` stands at `start`, unit by unit. */
  add(text: string, start: number): void {
    this.pieces.push(text);
    for (let i = 0; i < text.length; i++) this.offsets.push(start + i);
  }

  /** One unit that is written nowhere. */
  mark(unit: string, at: number): void {
    this.pieces.push(unit);
    this.offsets.push(at);
  }

  get text(): string {
    return this.pieces.join('');
  }

  /** The file's range of the units from `start` to before `end`. */
  range(start: number, end: number): Range {
    const first = this.offsets[start] ?? 0;
    return { start: first, end: Math.max(first, (this.offsets[end - 1] ?? first) + 1) };
  }
}

/** Undefined where the text has no directive at all. */
export function readPolicy(
  file: FileId,
  placed: PlacedText,
  reportOnly: boolean,
): SecurityPolicy | undefined {
  const directives: PolicyDirective[] = [];
  let open = false;
  let at = 0;
  for (const part of placed.text.split(';')) {
    const start = at + part.length - part.trimStart().length;
    const end = at + part.trimEnd().length;
    at += part.length + 1;
    if (start >= end) continue;
    const written = part.trim();
    const name = /^[a-z][a-z-]*(?=\s|$)/i.exec(written)?.[0].toLowerCase();
    if (name === undefined) {
      open ||= written.includes(HOLE);
      continue;
    }
    const sources = written
      .slice(name.length)
      .split(/[\s\\]+/)
      .filter((one) => one !== '');
    const range = placed.range(start, end);
    directives.push({ name, range, sources, open: written.includes(HOLE), extendAt: range.end });
  }
  const [first] = directives;
  const last = directives.at(-1);
  if (!first || !last) return undefined;
  return { file, range: { start: first.range.start, end: last.range.end }, directives, open, reportOnly };
}
