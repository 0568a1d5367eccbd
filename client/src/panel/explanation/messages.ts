/** What the page of an explanation may ask for: what the explanation offers, and the explanation of something else. */
import type { ExplanationView } from '../../../../server/src/core/view/explanationView.ts';
import {
  type FindingAsked,
  type FindingOffers,
  given,
  NO_FINDINGS,
  offersOfFindings,
  readFindingMessage,
} from '../findingMessages.ts';

/** Asked by a name alone. */
const COMMANDS = ['ready', 'diagnose', 'inquiry'] as const;

/** UTF-16 units of what is typed or pasted into the page. */
const LONGEST = 1024 * 1024;

export type Asked =
  | FindingAsked
  | { readonly type: (typeof COMMANDS)[number] }
  /** Typed by the person. Empty: back to the start. */
  | { readonly type: 'ask'; readonly text: string }
  | { readonly type: 'fixCaller'; readonly title: string };

export interface Offers extends FindingOffers {
  readonly callerFixes: ReadonlySet<string>;
}

export const NO_OFFERS: Offers = { ...NO_FINDINGS, callerFixes: new Set() };

export function offersOf({ cards, also, guide }: ExplanationView): Offers {
  const ids = [...also, ...guide.flatMap(({ answers }) => answers)].map(({ id }) => id);
  const places = cards.flatMap(({ ruledOut }) => ruledOut.map(({ place }) => place));
  return {
    ...offersOfFindings(
      cards.flatMap(({ proven }) => proven),
      places,
      ids,
      cards.map(({ page }) => page.path),
    ),
    callerFixes: new Set(cards.flatMap(({ callerFixes }) => callerFixes)),
  };
}

/** `undefined` for everything else. */
export function readMessage(message: unknown, offers: Offers): Asked | undefined {
  const asked = given(message);
  if (asked === undefined) return undefined;
  const { type, text, title } = asked;
  const command = COMMANDS.find((one) => one === type);
  if (command !== undefined) return { type: command };
  if (type === 'ask') return typeof text === 'string' && text.length <= LONGEST ? { type, text } : undefined;
  if (type === 'fixCaller')
    return typeof title === 'string' && offers.callerFixes.has(title) ? { type, title } : undefined;
  return readFindingMessage(asked, offers);
}
