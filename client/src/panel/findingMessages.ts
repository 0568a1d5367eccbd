/**
 * What a page may ask about the findings that it shows: what they offer, and nothing else. The page shows texts of files,
 * so its messages are read like any input.
 */
import type { FindingView, PlaceView } from '../../../server/src/core/view/findingView.ts';

export type FindingAsked =
  | { readonly type: 'fix'; readonly id: string }
  | { readonly type: 'fixHow'; readonly id: string; readonly titles: readonly string[] }
  | { readonly type: 'open'; readonly place: PlaceView }
  | { readonly type: 'explain'; readonly code: string }
  | { readonly type: 'page'; readonly path: string };

export interface FindingOffers {
  readonly fixes: ReadonlySet<string>;
  /** Titles of the fixes that are not safe, by finding. */
  readonly otherFixes: ReadonlyMap<string, readonly string[]>;
  readonly places: ReadonlyMap<string, PlaceView>;
  readonly codes: ReadonlySet<string>;
  /** Paths of pages about rules and errors. */
  readonly pages: ReadonlySet<string>;
}

export const NO_FINDINGS: FindingOffers = offersOfFindings([], [], []);

/** `places`, `codes` and `pages` are those that are shown beside the findings. */
export function offersOfFindings(
  findings: readonly FindingView[],
  places: readonly PlaceView[],
  codes: readonly string[],
  pages: readonly string[] = [],
): FindingOffers {
  const all = [
    ...findings.flatMap(({ place, related }) => [place, ...related.map((one) => one.place)]),
    ...places,
  ];
  return {
    fixes: new Set(findings.filter(({ fix }) => fix !== null).map(({ id }) => id)),
    otherFixes: new Map(findings.map(({ id, otherFixes }) => [id, otherFixes])),
    places: new Map(all.map((place) => [place.id, place])),
    codes: new Set([...findings.flatMap(({ kakaoCodes }) => kakaoCodes), ...codes]),
    pages: new Set([...findings.map(({ page }) => page), ...pages]),
  };
}

export type Given = Readonly<Record<string, unknown>>;

/** `undefined` for what is no message at all. */
export const given = (message: unknown): Given | undefined =>
  typeof message === 'object' && message !== null ? (message as Given) : undefined;

/** `undefined` for everything else. */
export function readFindingMessage(
  { type, id, code, path }: Given,
  offers: FindingOffers,
): FindingAsked | undefined {
  if (type === 'explain')
    return typeof code === 'string' && offers.codes.has(code) ? { type, code } : undefined;
  if (type === 'page') return typeof path === 'string' && offers.pages.has(path) ? { type, path } : undefined;
  if (typeof id !== 'string') return undefined;
  if (type === 'fix') return offers.fixes.has(id) ? { type, id } : undefined;
  if (type === 'fixHow') {
    const titles = offers.otherFixes.get(id) ?? [];
    return titles.length > 0 ? { type, id, titles } : undefined;
  }
  const place = type === 'open' ? offers.places.get(id) : undefined;
  return place && { type: 'open', place };
}
