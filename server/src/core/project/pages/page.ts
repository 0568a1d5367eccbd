/**
 * What there is in a page that a browser gets, from whichever file it comes. `at` orders it: an offset in the page as it
 * is put together. What is not `isCertain` a server may leave out.
 */
import type { FileFacts, ScriptFacts, ScriptTag } from '../../facts/facts.ts';
import type { PageSource, SocialTag } from '../../facts/page.ts';
import type { FileId, Range } from '../../text/text.ts';
import type { Piece, Stretch } from './composePage.ts';
import { isChosen } from './ranges.ts';

export interface InPage {
  readonly at: number;
  readonly file: FileId;
  readonly isCertain: boolean;
}

export interface PageScript extends InPage {
  readonly script: ScriptFacts;
}

export interface PageTag extends InPage {
  readonly tag: ScriptTag;
}

/** A `<script src>`, whatever it loads. */
export interface SourceInPage extends InPage {
  readonly source: PageSource;
}

export interface SocialInPage extends InPage {
  readonly social: SocialTag;
}

export interface Page {
  /** Which the server is asked for. */
  readonly file: FileId;
  /** All that it is made of, each once. */
  readonly parts: readonly FileFacts[];
  /** A whole document, as far as its files show. */
  readonly isWhole: boolean;
  readonly scripts: readonly PageScript[];
  readonly tags: readonly PageTag[];
  readonly sources: readonly SourceInPage[];
  readonly socialTags: readonly SocialInPage[];
  /** Where something is written into it that no file tells. */
  readonly unknown: readonly { readonly at: number; readonly what: 'part' | 'value' }[];
}

export function pageOf(file: FileId, pieces: readonly Piece[]): Page {
  const unknown: Page['unknown'][number][] = [];
  const placed: PlacedStretch[] = [];
  let base = 0;
  for (const piece of pieces) {
    if ('unknown' in piece) unknown.push({ at: base, what: piece.unknown });
    else {
      placed.push({ ...piece, base });
      base += piece.range.end - piece.range.start;
    }
  }
  const all = <T, P extends object>(
    itemsOf: (facts: FileFacts) => readonly T[],
    startOf: (item: T) => number,
    as: (item: T) => P,
  ): readonly (P & InPage)[] =>
    placed
      .flatMap((stretch) =>
        itemsOf(stretch.facts).flatMap((item) => {
          const place = placeIn(stretch, startOf(item));
          return place ? [{ ...place, ...as(item) }] : [];
        }),
      )
      .sort((a, b) => a.at - b.at);
  return {
    file,
    parts: [...new Set(placed.map(({ facts }) => facts))],
    isWhole: placed.some(({ facts, range }) => facts.page?.whole && range.start === 0),
    scripts: all(scriptsOf, startOfRange, (script) => ({ script })),
    tags: all(tagsOf, startOfRange, (tag) => ({ tag })),
    sources: all(
      sourcesOf,
      ({ start }) => start,
      (source) => ({ source }),
    ),
    socialTags: all(socialTagsOf, startOfRange, (social) => ({ social })),
    unknown,
  };
}

interface PlacedStretch extends Stretch {
  readonly base: number;
}

function placeIn({ facts, range, base, isCertain }: PlacedStretch, start: number): InPage | undefined {
  if (start < range.start || start >= range.end) return undefined;
  return {
    at: base + start - range.start,
    file: facts.file,
    isCertain: isCertain && !isChosen(facts, start),
  };
}

const scriptsOf = ({ scripts }: FileFacts) => scripts;
const tagsOf = ({ scriptTags }: FileFacts) => scriptTags;
const sourcesOf = ({ page }: FileFacts) => page?.sources ?? [];
const socialTagsOf = ({ page }: FileFacts) => page?.socialTags ?? [];
const startOfRange = ({ range }: { readonly range: Range }): number => range.start;
