/** The card for whatever stands under the mouse: a Kakao error code or message. */
import type { Locale } from '../messages.ts';
import type { Project } from '../project/project.ts';
import type { Finding } from '../rules/finding.ts';
import type { FileId, Range } from '../text.ts';

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
  readonly project: Project;
  readonly diagnose: (root: string) => readonly Finding[];
}

export function hoverCard(_question: HoverQuestion): Card | undefined {
  return undefined;
}
