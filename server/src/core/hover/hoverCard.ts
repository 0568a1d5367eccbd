/** The card for whatever stands under the pointer: a Kakao error code or message, and what this project shows of it. */
import { errorCard } from '../explain/card.ts';
import { errorAt } from '../explain/explain.ts';
import type { Locale } from '../messages.ts';
import type { Finding } from '../rules/finding.ts';
import type { FileId, Place, Range } from '../text.ts';

export interface Card {
  /** Markdown without HTML and without command links from file text. */
  readonly markdown: string;
  /** What the card is about, file-absolute UTF-16. */
  readonly range: Range;
}

export interface HoverQuestion {
  readonly file: FileId;
  readonly text: string;
  readonly offset: number;
  readonly locale: Locale;
  /** Findings of the project that the file belongs to; undefined where there is none. */
  readonly findings: () => readonly Finding[] | undefined;
  readonly link: ((place: Place) => string | undefined) | undefined;
}

export function hoverCard({ text, offset, locale, findings, link }: HoverQuestion): Card | undefined {
  const match = errorAt(text, offset);
  if (!match) return undefined;
  const known = findings();
  const markdown = errorCard(match.entry, {
    locale,
    ...(known && { findings: known }),
    ...(link && { link }),
    ...(match.caller !== undefined && { caller: match.caller }),
  });
  return { markdown, range: match.range };
}
