/** The origins that a list of the manifest means, read once per version of the file. */
import { matchDomain } from '../../domain/matchDomain.ts';
import { type Origin, originText } from '../../domain/origin.ts';
import { readDomain } from '../../domain/readDomain.ts';
import type { Located } from '../facts.ts';

type Entries = readonly Located<string>[];

interface Listed {
  /** In the order of the entries; undefined for those that are no domain. */
  readonly origins: readonly (Origin | undefined)[];
  /** The first entry of each origin, as text. */
  readonly exact: ReadonlyMap<string, number>;
  /** Compared one by one. */
  readonly wildcards: readonly { readonly origin: Origin; readonly index: number }[];
}

const read = new WeakMap<Entries, Listed>();

/** In the order of the entries; undefined for those that are no domain. */
export const originsOf = (entries: Entries): Listed['origins'] => listed(entries).origins;

/** The entry that is exactly this origin, or a wildcard that certainly covers it. */
export function entryFor(origin: Origin, entries: Entries): Located<string> | undefined {
  const { exact, wildcards } = listed(entries);
  const index = exact.get(originText(origin));
  if (index !== undefined) return entries[index];
  const covering = wildcards.find((one) => matchDomain(origin, [one.origin]).kind === 'listed');
  return covering && entries[covering.index];
}

function listed(entries: Entries): Listed {
  const known = read.get(entries);
  if (known) return known;
  const origins = entries.map(({ value }) => readDomain(value).origin);
  const exact = new Map<string, number>();
  const wildcards: Listed['wildcards'][number][] = [];
  for (const [index, origin] of origins.entries()) {
    if (!origin) continue;
    if (origin.host.startsWith('*.')) wildcards.push({ origin, index });
    const text = originText(origin);
    if (!exact.has(text)) exact.set(text, index);
  }
  const made = { origins, exact, wildcards };
  read.set(entries, made);
  return made;
}
