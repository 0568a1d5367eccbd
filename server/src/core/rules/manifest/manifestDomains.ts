/** The domain lists of a manifest, entries read, for the rules that look at them. */
import { type DomainEntry, readDomain } from '../../domain/readDomain.ts';
import type { ManifestApp, ManifestEntry, ManifestFacts, ManifestList } from '../../manifest/facts.ts';
import type { Place } from '../../text/text.ts';

export interface ListedDomain extends DomainEntry {
  readonly entry: ManifestEntry<string>;
  readonly place: Place;
  /** JSON path of the entry. */
  readonly path: readonly (string | number)[];
}

export interface DomainList {
  readonly kind: 'sdk' | 'web';
  readonly app: ManifestApp;
  readonly list: ManifestList<string>;
  readonly domains: readonly ListedDomain[];
}

/** No list of the console is nearly as long; what is behind is not looked at one by one. */
const MOST_ENTRIES = 1000;

const read = new WeakMap<ManifestFacts, readonly DomainList[]>();

/** Read once per version of the manifest. */
export function domainLists(manifest: ManifestFacts): readonly DomainList[] {
  const lists = read.get(manifest) ?? readLists(manifest);
  read.set(manifest, lists);
  return lists;
}

function readLists(manifest: ManifestFacts): DomainList[] {
  return manifest.apps.flatMap((app) => {
    const sdk = app.javascriptKeys.map((key) => ({ kind: 'sdk' as const, list: key.sdkDomainList }));
    return [...sdk, { kind: 'web' as const, list: app.webDomainList }].flatMap(({ kind, list }) =>
      list
        ? [
            {
              kind,
              app,
              list,
              domains: list.entries.slice(0, MOST_ENTRIES).map((entry) => listed(manifest, list, entry)),
            },
          ]
        : [],
    );
  });
}

const listed = (
  { file }: ManifestFacts,
  list: ManifestList<string>,
  entry: ManifestEntry<string>,
): ListedDomain => ({
  ...readDomain(entry.value),
  entry,
  place: { file, range: entry.range },
  path: [...list.path, entry.index],
});
