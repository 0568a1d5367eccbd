/** Which Xcode projects build an app, and what the names in its Info.plist stand for. */
import type { PlacedWord, XcodeConfiguration } from '../../facts/nativeSetup.ts';
import { folderOf, join, nameOf, upward } from '../../text/paths.ts';
import type { FileId, Place } from '../../text/text.ts';
import type { Project, Scoped } from '../project.ts';
import type { Value } from '../values/value.ts';
import { expand, type Layers, layersOf, type SettingValue, settingNamed } from './buildSettings.ts';

/** Folders above a plist in which its project is looked for. */
const MOST_FOLDERS = 6;

/**
 * By the names that Xcode gives: a project lies beside the folder of its app, or around it, and has its name. Asks for files
 * as it goes.
 */
export function xcodeProjectsNear(plist: FileId, project: Project): readonly FileId[] {
  const folders = upward(folderOf(plist), project.root).slice(0, MOST_FOLDERS);
  const names = folders.map(nameOf);
  const files = folders.flatMap((folder, index) =>
    names
      .slice(Math.max(0, index - 1), index + 1)
      .filter((name) => name !== '')
      .map((name) => `${folder}/${name}.xcodeproj/project.pbxproj`),
  );
  return [...new Set(files)].filter((file) => project.file(file)?.native?.xcode);
}

/** One app in one configuration. */
export interface AppBuild {
  readonly xcode: FileId;
  readonly layers: Layers;
}

export function buildsIn(xcode: FileId, project: Project): readonly AppBuild[] {
  if (!xcode.endsWith('.pbxproj')) return [];
  const { apps, configurations } = project.file(xcode)?.native?.xcode ?? { apps: [], configurations: [] };
  const commonOf = (own: XcodeConfiguration) => configurations.find(({ name }) => name === own.name);
  return apps.flatMap(({ name: target, configurations: all }) =>
    all.map((own) => ({ xcode, layers: layersOf({ own, common: commonOf(own), target, xcode }, project) })),
  );
}

/** Undefined where it cannot be told which builds of an app have the plist. */
function buildsWith(plist: FileId, project: Project): readonly AppBuild[] | undefined {
  const builds = xcodeProjectsNear(plist, project).flatMap((xcode) => buildsIn(xcode, project));
  const plists = builds.map(({ layers, xcode }) => {
    const path = settingNamed('INFOPLIST_FILE', layers)?.value;
    return path === undefined ? undefined : join(folderOf(folderOf(xcode)), path);
  });
  if (plists.includes(undefined)) return undefined;
  return builds.filter((_, index) => plists[index] === plist);
}

/** A text of a plist with what its names stand for; undefined where builds differ, or the files do not tell. */
export function builtText(word: PlacedWord, plist: FileId, project: Project): SettingValue | undefined {
  const own: Place = { file: plist, range: word.range };
  if (!isMade(word.value)) return { value: word.value, place: own };
  const builds = buildsWith(plist, project) ?? [];
  const values = builds.map(({ layers }) => expand(word.value, (name) => settingNamed(name, layers)));
  const [first, ...others] = values;
  return first && others.every((one) => one?.value === first.value) ? first : undefined;
}

/** What an expression is that stands for a text of a plist; undefined for others. */
export function plistValue({ file, expression: { range } }: Scoped, project: Project): Value | undefined {
  const texts = project.file(file)?.native?.plist?.texts ?? [];
  const word = texts.find((one) => one.range.start === range.start);
  const built = word && builtText(word, file, project);
  return built && { kind: 'known', value: built.value, origins: [built.place ?? { file, range }] };
}

export const isMade = (text: string): boolean => /\$[({]/.test(text);
