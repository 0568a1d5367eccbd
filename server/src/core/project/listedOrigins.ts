/** The origins that a list of the manifest means, read once per version of the file. */
import { matchDomain } from '../domain/matchDomain.ts';
import type { Origin } from '../domain/origin.ts';
import { readDomain } from '../domain/readDomain.ts';
import type { Located } from '../facts/manifest.ts';

type Entries = readonly Located<string>[];

const read = new WeakMap<Entries, readonly (Origin | undefined)[]>();

/** In the order of the entries; undefined for those that are no domain. */
export function originsOf(entries: Entries): readonly (Origin | undefined)[] {
  const known = read.get(entries);
  if (known) return known;
  const origins = entries.map(({ value }) => readDomain(value).origin);
  read.set(entries, origins);
  return origins;
}

/** The entry that is exactly this origin. */
export function entryFor(origin: Origin, entries: Entries): Located<string> | undefined {
  const match = matchDomain(origin, originsOf(entries));
  return match.kind === 'listed' ? entries[match.index] : undefined;
}
