/** What can be done at once about a `caller` that the manifest does not list: write it down. */
import { matchDomain } from '../domain/matchDomain.ts';
import { originText } from '../domain/origin.ts';
import { readDomain } from '../domain/readDomain.ts';
import type { ManifestFacts } from '../manifest/facts.ts';
import { type Fix, withoutKeys } from '../rules/finding.ts';
import { nameOf } from '../text/paths.ts';

/** Keys that a fix is offered for. More would be a guess which one the page uses. */
const MOST_KEYS = 2;

/** One fix per JavaScript key whose list lacks the caller. None is safe: each tells that the console has the domain. */
export function callerFixes(caller: string, manifests: readonly ManifestFacts[]): readonly Fix[] {
  const { origin } = readDomain(caller);
  if (!origin || !/^https?:/i.test(caller)) return [];
  const lists = manifests.flatMap(({ file, apps }) =>
    apps.flatMap((app) => app.javascriptKeys.map((key) => ({ file, app, key }))),
  );
  const lacking = lists.filter(({ key }) => {
    const listed = key.sdkDomains.map(({ value }) => readDomain(value).origin);
    return key.sdkDomainList !== undefined && matchDomain(origin, listed).kind !== 'listed';
  });
  // A key that lists it is the one that the page should use.
  if (lacking.length < lists.length || lacking.length > MOST_KEYS) return [];
  const value = originText(origin);
  const fixes = lacking.map(
    ({ file, app, key }): Fix => ({
      title: {
        text: {
          en: 'Add {origin} to sdkDomains of {app} (register it in the console, too)',
          ko: '{app}의 sdkDomains에 {origin} 추가(콘솔에도 등록 필요)',
        },
        params: { origin: value, app: app.name ?? nameOf(file) },
      },
      safe: false,
      edits: [{ file, path: [...key.path, 'sdkDomains', -1], value }],
    }),
  );
  return withoutKeys(fixes);
}
