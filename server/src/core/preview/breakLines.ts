/** Breaks text into the lines of a card and cuts what does not fit with an ellipsis. */
import { type Glyph, glyphsOf, type Run } from './measureText.ts';

export interface LineSpace {
  /** In user units. */
  readonly width: number;
  readonly size: number;
  readonly lines: number;
}

const ELLIPSIS: Glyph = { text: '…', unknown: false, width: 0.8 };

export function breakLines(runs: readonly Run[], { width, size, lines: most }: LineSpace): Run[][] {
  const room = width / size;
  const glyphs = glyphsOf(runs);
  const lines: Glyph[][] = [];
  let at = 0;
  while (at < glyphs.length && lines.length < most) {
    const end = lineEnd(glyphs, at, room);
    lines.push(glyphs.slice(at, end));
    at = end;
    // The blank or the line end that a line stops at is not shown.
    if (glyphs[at]?.text === '\n' || (glyphs[at]?.text === ' ' && at < glyphs.length)) at++;
  }
  const last = lines.at(-1);
  if (last && at < glyphs.length) lines[lines.length - 1] = shortened(last, room);
  return lines.map(joined);
}

/** Index behind the last glyph of the line: at a blank where there is one, in a word where it is longer than a line. */
function lineEnd(glyphs: readonly Glyph[], start: number, room: number): number {
  let used = 0;
  let blank = -1;
  for (let i = start; i < glyphs.length; i++) {
    const { text, width } = glyphs[i]!;
    if (text === '\n') return i;
    if (text === ' ') blank = i;
    used += width;
    if (used <= room) continue;
    if (text === ' ') return i;
    // Korean text may break inside a word, Latin text only between words.
    const breaksAnywhere = width > 0.9;
    if (breaksAnywhere || blank <= start) return Math.max(i, start + 1);
    return blank;
  }
  return glyphs.length;
}

function shortened(line: readonly Glyph[], room: number): Glyph[] {
  const kept = [...line];
  let used = kept.reduce((sum, { width }) => sum + width, ELLIPSIS.width);
  while (kept.length > 0 && (used > room || kept.at(-1)!.text === ' ')) used -= kept.pop()!.width;
  return [...kept, ELLIPSIS];
}

/** Neighbours of the same kind become one run. */
function joined(line: readonly Glyph[]): Run[] {
  const runs: { text: string; unknown: boolean }[] = [];
  for (const { text, unknown } of line) {
    const last = runs.at(-1);
    if (last && last.unknown === unknown) last.text += text;
    else runs.push({ text, unknown });
  }
  return runs;
}
