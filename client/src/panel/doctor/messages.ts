/** What the report's page may ask for: what the report offers, and nothing else. */
import type { MessagesView } from '../../../../server/src/core/view/messageView.ts';
import type { OnlineView } from '../../../../server/src/core/view/onlineView.ts';
import type { ReportView } from '../../../../server/src/core/view/reportView.ts';
import {
  type FindingAsked,
  type FindingOffers,
  given,
  NO_FINDINGS,
  offersOfFindings,
  readFindingMessage,
} from '../findingMessages.ts';
import { GROUPINGS, type GroupBy } from './grouping.ts';

/** Asked by a name alone. */
const COMMANDS = [
  'ready',
  'run',
  'cancel',
  'fixAll',
  'copyMarkdown',
  'export',
  'online',
  'inquiry',
  'symptoms',
  'manifest',
  'messages',
  'walkthrough',
  'sample',
] as const;

export type Asked =
  | FindingAsked
  | { readonly type: (typeof COMMANDS)[number] }
  | { readonly type: 'group'; readonly by: GroupBy }
  | { readonly type: 'pictures'; readonly on: boolean }
  | { readonly type: 'copy'; readonly text: string }
  | { readonly type: 'tick'; readonly id: string; readonly on: boolean };

export interface Offers extends FindingOffers {
  /** By the item of the checklist; null where there is nothing to copy. */
  readonly items: ReadonlyMap<string, string | null>;
}

export const NO_OFFERS: Offers = { ...NO_FINDINGS, items: new Map() };

/** What is shown under and over the list of mistakes, where somebody has asked for it. */
export interface Beside {
  readonly pictures?: MessagesView | null;
  readonly online?: OnlineView | null;
}

export function offersOf({ projects }: ReportView, { pictures, online }: Beside = {}): Offers {
  const questions = projects.flatMap((project) => project.open);
  const places = [
    ...questions.flatMap(({ place }) => place ?? []),
    ...(pictures?.messages ?? []).map(({ place }) => place),
    ...(online?.addresses.flatMap((one) => one.places) ?? []),
    ...projects.flatMap(({ right }) => right.flatMap((one) => one.places)),
  ];
  const codes = questions.flatMap(({ kakaoCodes }) => kakaoCodes);
  return {
    ...offersOfFindings(
      projects.flatMap((project) => project.mistakes),
      places,
      codes,
    ),
    items: new Map(questions.flatMap(({ items }) => items.map(({ id, value }) => [id, value] as const))),
  };
}

/** `undefined` for everything else. */
export function readMessage(message: unknown, offers: Offers): Asked | undefined {
  const asked = given(message);
  if (asked === undefined) return undefined;
  const { type, id, on } = asked;
  if (type === 'pictures') return typeof on === 'boolean' ? { type, on } : undefined;
  const by = type === 'group' ? GROUPINGS.find((one) => one === asked.by) : undefined;
  if (by !== undefined) return { type: 'group', by };
  const command = COMMANDS.find((one) => one === type);
  if (command !== undefined) return { type: command };
  if (type !== 'copy' && type !== 'tick') return readFindingMessage(asked, offers);
  const value = typeof id === 'string' ? offers.items.get(id) : undefined;
  if (typeof id !== 'string' || value === undefined) return undefined;
  if (type === 'tick') return typeof on === 'boolean' ? { type, id, on } : undefined;
  return value === null ? undefined : { type, text: value };
}
