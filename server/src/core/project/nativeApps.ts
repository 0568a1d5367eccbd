/** The package names and bundle IDs of a project's own apps, as far as its build files write them down. */
import { nativeAppFiles } from '../catalog/nativeApps.ts';
import type { FileFacts } from '../facts/facts.ts';
import type { NativeIdentifier } from '../facts/nativeApp.ts';
import type { FileId, Place } from '../text/text.ts';

export interface NativeAppName {
  readonly platform: NativeIdentifier['platform'];
  readonly value: string;
  readonly place: Place;
}

/**
 * Each name once, in the order of the catalogue's files. Asks for files as it goes: the first answer is complete only
 * when what was wanted has been given.
 */
export function collectNativeApps(
  root: string,
  want: (file: FileId) => FileFacts | undefined,
): NativeAppName[] {
  const name = want(`${root}/app.json`)?.nativeApp?.name;
  const files = nativeAppFiles.flatMap((file) => {
    if (file.includes('{name}') && name === undefined) return [];
    return [`${root}/${file.replaceAll('{name}', name ?? '')}`];
  });
  const all = files.flatMap((file) =>
    (want(file)?.nativeApp?.identifiers ?? []).map((one) => ({ ...one, place: { file, range: one.range } })),
  );
  const strong = all.filter(({ weak }) => !weak);
  const counts = all.filter(
    ({ weak, platform }) => !weak || !strong.some((other) => other.platform === platform),
  );
  const byName = new Map(counts.toReversed().map((one) => [`${one.platform} ${one.value}`, one]));
  return [...byName.values()].reverse().map(({ platform, value, place }) => ({ platform, value, place }));
}
