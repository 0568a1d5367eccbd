/** The card for whatever stands under the mouse: a Kakao error code or message. */
import { describeCaller } from '../explain/caller.ts';
import { errorCard } from '../explain/card.ts';
import { errorAt } from '../explain/explain.ts';
import type { Locale } from '../messages.ts';
import type { Project } from '../project/project.ts';
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
  readonly project: Project;
  readonly diagnose: (root: string) => readonly Finding[];
  /** The address of a place, where the shell has one. */
  readonly link?: (place: Place) => string | undefined;
}

export function hoverCard(question: HoverQuestion): Card | undefined {
  const { file, text, offset, locale, project, diagnose, link } = question;
  const match = errorAt(text, offset);
  if (!match) return undefined;
  const { entry, range, caller } = match;
  const apps = project.manifestFor(file)?.apps ?? [];
  const callerAnswer = caller === undefined ? undefined : describeCaller(caller, apps);
  const markdown = errorCard(entry, {
    locale,
    ...(project.files.length > 0 ? { findings: diagnose(project.root) } : {}),
    ...(link ? { link } : {}),
    ...(caller === undefined ? {} : { caller }),
    ...(callerAnswer ? { callerAnswer } : {}),
  });
  return { markdown, range };
}
