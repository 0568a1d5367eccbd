/** By what Kakao knows the native apps of a project: what the manifest has unverified, and what no manifest has. */

import type { NativeAppName } from '../facts/nativeApp.ts';
import type { ManifestFacts } from '../manifest/facts.ts';
import { isVerified } from '../manifest/registered/verified.ts';
import { sharesNatively } from '../project/native/native.ts';
import { nativePartOf } from '../project/native/platforms.ts';
import type { Project } from '../project/project.ts';

type Kind = 'packageName' | 'keyHash' | 'bundleId';

interface Registered {
  readonly kind: Kind;
  readonly value: string;
  readonly isVerified: boolean;
}

const KIND_OF_NAME: Readonly<Record<NativeAppName['platform'], Kind>> = {
  android: 'packageName',
  ios: 'bundleId',
};

/** Values to look for, by kind. */
export function nativeIdentity(
  project: Project,
  manifests: readonly ManifestFacts[],
): Readonly<Record<Kind, readonly string[]>> {
  const registered = manifests.flatMap(registeredIn);
  const own = sharesNatively(project) ? project.nativeApps : [];
  const missing = own.filter(({ value }) => !registered.some((one) => one.value === value));
  const of = (kind: Kind): readonly string[] => [
    ...registered.filter((one) => one.kind === kind && !one.isVerified).map(({ value }) => value),
    ...missing.filter(({ platform }) => KIND_OF_NAME[platform] === kind).map(({ value }) => value),
  ];
  return { packageName: of('packageName'), keyHash: of('keyHash'), bundleId: of('bundleId') };
}

/** Only Android's apps have key hashes. */
export function sharesOnAndroid(project: Project): boolean {
  const platforms = sharesNatively(project) ? nativePartOf(project)?.platforms : undefined;
  return platforms?.some((name) => name !== 'iOS') === true;
}

function registeredIn(manifest: ManifestFacts): readonly Registered[] {
  return manifest.apps.flatMap(({ nativeKeys }) =>
    nativeKeys.flatMap(({ packageName, keyHashes, bundleIds }) =>
      Object.entries({
        packageName: packageName ? [packageName] : [],
        keyHash: keyHashes?.entries ?? [],
        bundleId: bundleIds?.entries ?? [],
      }).flatMap(([kind, entries]) =>
        entries.map(({ value, range }) => ({
          kind: kind as Kind,
          value,
          isVerified: isVerified(manifest, range),
        })),
      ),
    ),
  );
}
