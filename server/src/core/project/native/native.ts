/** What the native parts of a project say, asked of all its files. */
import { reactNativeSharePackages } from '../../catalog/native/packages.ts';
import type { FileFacts, KakaoCall } from '../../facts/facts.ts';
import type { NativeCall } from '../../facts/native.ts';
import { type CodeOfFile, isNativeShare } from '../../facts/nativeCalls.ts';
import type {
  AndroidManifestFacts,
  ExpoFacts,
  NativeDependency,
  PlistFacts,
} from '../../facts/nativeSetup.ts';
import { folderOf } from '../../text/paths.ts';
import type { FileId } from '../../text/text.ts';
import type { Project } from '../project.ts';

const just = <T>(one: T | undefined): readonly T[] => (one === undefined ? [] : [one]);

export const codeIn = ({ native }: FileFacts): readonly CodeOfFile[] => just(native?.code);
export const plistsIn = ({ native }: FileFacts): readonly PlistFacts[] => just(native?.plist);
export const manifestsIn = ({ native }: FileFacts): readonly AndroidManifestFacts[] => just(native?.manifest);
export const expoIn = ({ native }: FileFacts): readonly ExpoFacts[] => just(native?.expo);
export const dependenciesIn = ({ native }: FileFacts): readonly NativeDependency[] =>
  native?.dependencies ?? [];
export const nativeMessagesIn = ({ scripts }: FileFacts): readonly KakaoCall[] =>
  scripts.flatMap(({ messages }) => messages ?? []);
export const nativeSharesIn = ({ native }: FileFacts): readonly NativeCall[] =>
  native?.code?.calls.filter(isNativeShare) ?? [];
export const scriptSharesIn = ({ scripts }: FileFacts): readonly KakaoCall[] =>
  scripts.flatMap(({ moduleUses, messages }) => (moduleUses ? (messages ?? []) : []));

/**
 * The folders from that of `file` up to the project's root, nearest first: where the files of the app that the code
 * belongs to may be.
 */
export function foldersAbove(file: FileId, project: Project): readonly FileId[] {
  const folders: FileId[] = [];
  for (let folder = folderOf(file); folder.startsWith(project.root); folder = folderOf(folder)) {
    folders.push(folder);
    if (folder === project.root || folder === '') break;
  }
  return folders;
}

/** Whether the project shares by React Native's packages. */
export const sharesByReactNative = (project: Project): boolean =>
  reactNativeSharePackages.some((name) => project.package?.dependencies[name] !== undefined);

/** Of the app that code belongs to: above it by name, else whatever the project has. */
export function plistsOfApp(file: FileId, project: Project): readonly PlistFacts[] {
  const name = file.endsWith('.dart') ? 'ios/Runner/Info.plist' : 'Info.plist';
  const near = foldersAbove(file, project).flatMap(
    (folder) => project.file(`${folder}/${name}`)?.native?.plist ?? [],
  );
  const found = near.length > 0 ? near.slice(0, 1) : project.all(plistsIn);
  return found.filter(({ isApp }) => isApp);
}
