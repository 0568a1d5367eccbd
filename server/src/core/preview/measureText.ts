/** How wide text is, without a font at hand: close enough to break lines where KakaoTalk roughly does. */

/** A part of a text that is known, or the name of a value that is not. */
export interface Run {
  readonly text: string;
  readonly unknown: boolean;
}

export interface Glyph extends Run {
  /** In ems of the regular weight. */
  readonly width: number;
}

const NARROW = /^[iljtf.,:;'’"!|()[\]{}`·]$/;
const WIDE = /^[mwMWQO@%&]$/;
const UPPER = /^[A-Z]$/;
// Hangul, kana, ideographs, full-width forms.
const FULL =
  /^[\u1100-\u11ff\u2e80-\ua4cf\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/;
const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}/u;

/** Text far beyond what a card shows is not measured. */
const MOST_CHARACTERS = 4000;

let segmenter: Intl.Segmenter | undefined;

/** User-perceived characters: an emoji of several code points, or jamo with their syllable, are one. */
export function glyphsOf(runs: readonly Run[]): Glyph[] {
  const glyphs: Glyph[] = [];
  for (const { text, unknown } of runs) {
    const bounded = text.slice(0, MOST_CHARACTERS);
    // Segmenting is slow, and plain text does not need it.
    const parts = /^[\x20-\x7e\uac00-\ud7a3\n]*$/.test(bounded) ? bounded : graphemes(bounded);
    for (const part of parts) glyphs.push({ text: part, unknown, width: widthOf(part) });
  }
  return glyphs;
}

function graphemes(text: string): string[] {
  // Loads tables of its own, as long as a third of the engine takes: not before a text needs them.
  segmenter ??= new Intl.Segmenter('ko', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

function widthOf(glyph: string): number {
  if (glyph === ' ' || glyph === '\u00a0') return 0.26;
  if (FULL.test(glyph)) return 0.92;
  if (EMOJI.test(glyph)) return 1.24;
  if (NARROW.test(glyph)) return 0.3;
  if (WIDE.test(glyph)) return 0.86;
  if (UPPER.test(glyph)) return 0.65;
  return glyph.length > 1 && glyph.charCodeAt(0) > 0x2fff ? 1 : 0.56;
}

export const widthOfRuns = (runs: readonly Run[], size: number): number =>
  glyphsOf(runs).reduce((sum, glyph) => sum + glyph.width * size, 0);
