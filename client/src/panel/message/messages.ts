/** What the page of messages may ask for: what its messages offer, and another one of them. */
import type { MessagesView } from '../../../../server/src/core/view/messageView.ts';
import {
  type FindingAsked,
  type FindingOffers,
  given,
  NO_FINDINGS,
  offersOfFindings,
  readFindingMessage,
} from '../findingMessages.ts';

/** Asked by a name alone. */
const COMMANDS = ['ready', 'follow', 'all', 'endTry'] as const;

export type Asked =
  | FindingAsked
  | { readonly type: (typeof COMMANDS)[number] }
  | { readonly type: 'show' | 'try'; readonly id: string };

export interface Offers extends FindingOffers {
  readonly messages: ReadonlySet<string>;
}

export const NO_OFFERS: Offers = { ...NO_FINDINGS, messages: new Set() };

export function offersOf({ messages }: MessagesView): Offers {
  const findings = messages.flatMap((one) => one.findings);
  const places = messages.map(({ place }) => place);
  return { ...offersOfFindings(findings, places, []), messages: new Set(messages.map(({ id }) => id)) };
}

/** `undefined` for everything else. */
export function readMessage(message: unknown, offers: Offers): Asked | undefined {
  const asked = given(message);
  if (asked === undefined) return undefined;
  const { type, id } = asked;
  const command = COMMANDS.find((one) => one === type);
  if (command !== undefined) return { type: command };
  if (type !== 'show' && type !== 'try') return readFindingMessage(asked, offers);
  return typeof id === 'string' && offers.messages.has(id) ? { type, id } : undefined;
}
