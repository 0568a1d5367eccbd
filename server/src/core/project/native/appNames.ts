/** The package names and bundle IDs of a project's own apps, as far as its build files write them down. */
import { gradleFiles, nativeAppFiles, nativeIdentifier } from '../../catalog/native/appFiles.ts';
import { androidCode } from '../../catalog/native/languages.ts';
import type { FileFacts } from '../../facts/facts.ts';
import type { NativeAppName } from '../../facts/nativeApp.ts';
import type { FileId } from '../../text/text.ts';
import type { Project } from '../project.ts';
import { settingNamed } from './buildSettings.ts';
import { nativeStartsIn } from './keys.ts';
import { appNameOf, plistsIn } from './native.ts';
import { buildsIn, xcodeProjectsNear } from './xcode.ts';

/**
 * Each name once, in the order of the catalogue's files. Asks for files as it goes: the first answer is complete only
 * when what was wanted has been given.
 */
export function collectNativeApps(project: Project): NativeAppName[] {
  const { root } = project;
  const name = appNameOf(project);
  const named = nativeAppFiles.flatMap((file) => {
    if (file.includes('{name}') && name === undefined) return [];
    return [`${root}/${file.replaceAll('{name}', name ?? '')}`];
  });
  const plists = project.all(plistsIn).map(({ file }) => file);
  // A plist that is not in the repository, or says nothing of Kakao.
  const apps = plists.length > 0 ? plists : project.all(swiftStartsIn).slice(0, MOST_STARTS);
  const near = apps.flatMap((file) => xcodeProjectsNear(file, project));
  const modules = project.distinct(gradleModulesIn);
  const builds = [...modules]
    .slice(0, MOST_MODULES)
    .flatMap((folder) => gradleFiles.map((name) => `${folder}/${name}`));
  const all = [...new Set([...named, ...near, ...builds])].flatMap((file) => [
    ...bundleIdsIn(file, project),
    ...(project.file(file)?.nativeApp?.identifiers ?? []).map((one) => ({
      ...one,
      place: { file, range: one.range },
    })),
  ]);
  const strong = all.filter(({ weak }) => !weak);
  const counts = all.filter(
    ({ weak, platform }) => !weak || !strong.some((other) => other.platform === platform),
  );
  const byName = new Map(counts.toReversed().map((one) => [`${one.platform} ${one.value}`, one]));
  return [...byName.values()].reverse().map(({ platform, value, place }) => ({ platform, value, place }));
}

const MOST_STARTS = 3;
const MOST_MODULES = 10;
const swiftStartsIn = (facts: FileFacts): readonly FileId[] =>
  facts.file.endsWith('.swift') && nativeStartsIn(facts).length > 0 ? [facts.file] : [];

/** Folders of the modules that start the SDK, or whose manifest speaks of it: not every app is called `app`. */
const gradleModulesIn = (facts: FileFacts): readonly string[] => {
  const starts = facts.native?.manifest ?? (androidCode.test(facts.file) && nativeStartsIn(facts)[0]);
  const folder = starts && /^(.{1,900})\/src\/[^/]{1,99}\//.exec(facts.file)?.[1];
  return folder ? [folder] : [];
};

/** Of every configuration of an Xcode project's apps. */
const bundleIdsIn = (xcode: FileId, project: Project): (NativeAppName & { readonly weak: boolean })[] =>
  buildsIn(xcode, project).flatMap(({ layers }) => {
    const found = settingNamed('PRODUCT_BUNDLE_IDENTIFIER', layers);
    return found?.place && nativeIdentifier.test(found.value)
      ? [{ platform: 'ios', value: found.value, place: found.place, weak: false }]
      : [];
  });
