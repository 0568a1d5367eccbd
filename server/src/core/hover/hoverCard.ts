/** The card for whatever stands under the pointer: a Kakao error code or message, and what this project shows of it. */
import type { ErrorEntry } from '../catalog/errors/entry.ts';
import { describeCaller } from '../explain/caller.ts';
import { errorCard } from '../explain/card.ts';
import { errorAt } from '../explain/explain.ts';
import type { ManifestApp } from '../manifest/facts.ts';
import type { Finding } from '../rules/finding.ts';
import type { Locale } from '../text/messages.ts';
import type { Place, Range } from '../text/text.ts';

export interface Card {
  /** Markdown without HTML and without command links from file text. */
  readonly markdown: string;
  /** What the card is about, file-absolute UTF-16. */
  readonly range: Range;
}

/** A link of our own under a card. */
export interface CardAction {
  readonly title: string;
  readonly target: string;
}

/** Texts that are not empty, as one Markdown text. */
export const paragraphs = (...texts: readonly string[]): string =>
  texts.filter((text) => text !== '').join('\n\n');

/** The error that a card is about, and the words of the file that name it. */
export interface NamedError {
  readonly entry: ErrorEntry;
  readonly said: string;
  readonly caller: string | undefined;
}

export interface HoverQuestion {
  readonly text: string;
  readonly offset: number;
  readonly locale: Locale;
  /** Of the project that the file belongs to; undefined where there is none. */
  readonly findings: () => readonly Finding[] | undefined;
  /** What the manifest has registered, for messages that name a caller. */
  readonly apps: () => readonly ManifestApp[];
  /** The address of a place, where the shell has one. */
  readonly link: ((place: Place) => string | undefined) | undefined;
  /** What the shell can do about an error, where it can do anything. */
  readonly actions: ((error: NamedError, locale: Locale) => readonly CardAction[]) | undefined;
}

export function hoverCard({
  text,
  offset,
  locale,
  findings,
  apps,
  link,
  actions,
}: HoverQuestion): Card | undefined {
  const match = errorAt(text, offset);
  if (!match) return undefined;
  const { entry, range, caller } = match;
  const known = findings();
  const callerAnswer = caller === undefined ? undefined : describeCaller(caller, apps());
  const markdown = errorCard(entry, {
    locale,
    ...(known ? { findings: known } : {}),
    ...(link ? { link } : {}),
    ...(caller === undefined ? {} : { caller }),
    ...(callerAnswer ? { callerAnswer } : {}),
    ...(actions
      ? { actions: actions({ entry, said: text.slice(range.start, range.end), caller }, locale) }
      : {}),
  });
  return { markdown, range };
}
