/**
 * What the page of the panel may ask for: what its report offers, and nothing else. The page shows texts of files, so its
 * messages are read like any input.
 */
import type { PlaceView, ReportView } from '../../../server/src/core/report/view.ts';

/** Asked by a name alone. */
const COMMANDS = [
  'ready',
  'run',
  'cancel',
  'fixAll',
  'copyMarkdown',
  'export',
  'inquiry',
  'symptoms',
  'manifest',
] as const;

export type Asked =
  | { readonly type: (typeof COMMANDS)[number] }
  | { readonly type: 'fix'; readonly id: string }
  | { readonly type: 'open'; readonly place: PlaceView }
  | { readonly type: 'explain'; readonly code: string }
  | { readonly type: 'copy'; readonly text: string }
  | { readonly type: 'tick'; readonly id: string; readonly on: boolean };

export interface Offers {
  readonly fixes: ReadonlySet<string>;
  readonly places: ReadonlyMap<string, PlaceView>;
  readonly codes: ReadonlySet<string>;
  /** By the item of the checklist; null where there is nothing to copy. */
  readonly items: ReadonlyMap<string, string | null>;
}

export const NO_OFFERS: Offers = { fixes: new Set(), places: new Map(), codes: new Set(), items: new Map() };

export function offersOf({ projects }: ReportView): Offers {
  const mistakes = projects.flatMap((project) => project.mistakes);
  const questions = projects.flatMap((project) => project.open);
  const places = [
    ...mistakes.flatMap(({ place, related }) => [place, ...related.map((one) => one.place)]),
    ...questions.flatMap(({ place }) => place ?? []),
    ...projects.flatMap(({ right }) => right.flatMap((one) => one.places)),
  ];
  return {
    fixes: new Set(mistakes.filter(({ fix }) => fix !== null).map(({ id }) => id)),
    places: new Map(places.map((place) => [place.id, place])),
    codes: new Set([...mistakes, ...questions].flatMap(({ kakaoCodes }) => kakaoCodes)),
    items: new Map(questions.flatMap(({ items }) => items.map(({ id, value }) => [id, value] as const))),
  };
}

/** `undefined` for everything else. */
export function readMessage(given: unknown, offers: Offers): Asked | undefined {
  if (typeof given !== 'object' || given === null) return undefined;
  const { type, id, code, on } = given as Readonly<Record<string, unknown>>;
  const command = COMMANDS.find((one) => one === type);
  if (command !== undefined) return { type: command };
  if (type === 'explain')
    return typeof code === 'string' && offers.codes.has(code) ? { type, code } : undefined;
  if (typeof id !== 'string') return undefined;
  if (type === 'fix') return offers.fixes.has(id) ? { type, id } : undefined;
  if (type === 'open') return asked(offers.places.get(id), (place) => ({ type, place }));
  if (type === 'copy') return asked(offers.items.get(id), (text) => ({ type, text }));
  if (type === 'tick' && typeof on === 'boolean' && offers.items.has(id)) return { type, id, on };
  return undefined;
}

const asked = <T>(found: T | null | undefined, make: (found: T) => Asked): Asked | undefined =>
  found === null || found === undefined ? undefined : make(found);
