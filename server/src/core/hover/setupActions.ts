/** Links at the top of a card that is about no error, but about what sets Kakao up or is sent: they lead on from there. */
import { type Finding, gravestFirst } from '../rules/finding.ts';
import type { Locale } from '../text/messages.ts';
import { covers, type Range } from '../text/text.ts';
import type { CardAction } from './hoverCard.ts';

export interface SetupSubject {
  /** The name of the message that is sent there, where it can be pictured. */
  readonly message: string | undefined;
  /** The gravest that is proven there. */
  readonly mistake: Finding | undefined;
}

export type SetupActions = (subject: SetupSubject, locale: Locale) => readonly CardAction[];

/** `about`: where mistakes are looked for, file-absolute UTF-16. The answer is empty where the shell can do nothing. */
export type ActionsLine = (about: Range | undefined, message?: string) => string;

export const actionsLine =
  (actions: SetupActions, findings: () => readonly Finding[], locale: Locale): ActionsLine =>
  (about, message) => {
    const isThere = ({ verdict, place }: Finding): boolean =>
      verdict === 'violated' && about !== undefined && covers(about, place.range);
    const [mistake] = gravestFirst(findings().filter(isThere));
    const links = actions({ message, mistake }, locale);
    return links.map(({ title, target }) => `[${title}](${target})`).join(' · ');
  };
