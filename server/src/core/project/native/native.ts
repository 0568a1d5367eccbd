/** What the native parts of a project say, asked of all its files. */
import type { FileFacts, KakaoCall } from '../../facts/facts.ts';
import type { CodeOfFile, NativeCall } from '../../facts/native.ts';
import { isLegacyShare, isNativeShare } from '../../facts/nativeCalls.ts';
import type {
  AndroidManifestFacts,
  ExpoFacts,
  NativeDependency,
  PlistFacts,
  UnreadCode,
} from '../../facts/nativeSetup.ts';
import { folderOf, upward } from '../../text/paths.ts';
import type { FileId, Place } from '../../text/text.ts';
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
export const legacySharesIn = ({ native }: FileFacts): readonly NativeCall[] =>
  native?.code?.calls.filter(isLegacyShare) ?? [];
/** Languages that nobody here reads. */
export const unreadIn = ({ native }: FileFacts): readonly UnreadCode['language'][] =>
  just(native?.unread?.language);
export const scriptSharesIn = ({ scripts }: FileFacts): readonly KakaoCall[] =>
  scripts.flatMap(({ moduleUses, messages }) => (moduleUses ? (messages ?? []) : []));

const withoutWebIn = (facts: FileFacts): readonly boolean[] =>
  scriptSharesIn(facts).map(({ withoutWeb }) => withoutWeb === true);

/** Whether a message of React Native is not sent at all where KakaoTalk is not found. */
export const sendsByTalkAlone = (project: Project): boolean => project.distinct(withoutWebIn).has(true);

/** Where code asks for KakaoTalk by its scheme. */
export const talkChecksIn = ({ file, native }: FileFacts): readonly Place[] =>
  native?.talkCheck ? [{ file, range: native.talkCheck }] : [];

/** Stays the same while one types. */
const hasNativeMessages = (facts: FileFacts): readonly boolean[] => [nativeMessagesIn(facts).length > 0];

export const sharesNatively = (project: Project): boolean => project.distinct(hasNativeMessages).has(true);

/** What React Native and Expo call the app, which is what its Xcode project is called. */
export const appNameOf = ({ root, file }: Project): string | undefined =>
  ['app.json', 'app.config.js', 'app.config.ts'].flatMap(
    (name) => file(`${root}/${name}`)?.nativeApp?.name ?? [],
  )[0];

/** It need not speak of Kakao. */
const plistsByName = (project: Project): readonly PlistFacts[] =>
  just(project.file(`${project.root}/ios/${appNameOf(project)}/Info.plist`)?.native?.plist);

/** Those of the name in its folder and above, the nearest first. */
export const filesAbove = (file: FileId, name: string, project: Project): readonly FileFacts[] =>
  upward(folderOf(file), project.root).flatMap((folder) => project.file(`${folder}/${name}`) ?? []);

/** Of the app that code belongs to: above it by name, else whatever the project has. */
export function plistsOfApp(file: FileId, project: Project): readonly PlistFacts[] {
  const name = file.endsWith('.dart') ? 'ios/Runner/Info.plist' : 'Info.plist';
  const near = filesAbove(file, name, project).flatMap(({ native }) => native?.plist ?? []);
  const all = project.all(plistsIn);
  const others = all.length > 0 ? all : plistsByName(project);
  const found = near.length > 0 ? near.slice(0, 1) : others;
  return found.filter(({ isApp }) => isApp);
}
