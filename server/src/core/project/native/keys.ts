/** The app keys that the native apps of a project start with, and the schemes that are made of them. */
import { appKeyForm } from '../../catalog/appKey.ts';
import { valueNames } from '../../catalog/native/builds.ts';
import { keyInPlist } from '../../catalog/native/reactNative.ts';
import { returnScheme } from '../../catalog/native/setup.ts';
import type { FileFacts } from '../../facts/facts.ts';
import type { NativeKey } from '../../facts/nativeFacts.ts';
import type { PlacedWord } from '../../facts/nativeSetup.ts';
import type { FileId, Place } from '../../text/text.ts';
import type { Project, Scoped } from '../project.ts';
import { expand, type SettingValue } from './buildSettings.ts';
import { isOverruled } from './expo.ts';
import { resourceText } from './resources.ts';
import { keyInScheme, type PlacedKey, schemeWordsIn } from './schemeKeys.ts';
import { builtText } from './xcode.ts';

export interface NativeStart {
  readonly file: FileId;
  readonly script: number;
  readonly key: NativeKey;
}

export const nativeStartsIn = ({ file, scripts }: FileFacts): readonly NativeStart[] =>
  scripts.flatMap(({ nativeKeys = [] }, script) =>
    nativeKeys.filter(({ kind }) => kind === 'native').map((key) => ({ file, script, key })),
  );

/** Undefined where the files do not tell the key. */
export function keyOfStart({ file, script, key }: NativeStart, project: Project): PlacedKey | undefined {
  const found = project.evaluate({ file, script, expression: key.expression });
  if (found.kind !== 'known' || typeof found.value !== 'string') return undefined;
  return { value: found.value, place: { file, range: key.expression.range } };
}

/** The key that a package starts the iOS app with. */
export function plistKeyIn({ file, native }: FileFacts, project: Project): PlacedKey | undefined {
  const word = native?.plist?.texts.find(({ name }) => name === keyInPlist.name);
  const isRead = keyInPlist.packages.some((name) => project.package?.dependencies[name] !== undefined);
  const built = word && isRead ? builtText(word, file, project) : undefined;
  return built && { value: built.value, place: { file, range: word!.range } };
}

/** A scheme of addresses that open the app, and what it is in the app that is built. */
export interface PlacedScheme {
  readonly word: PlacedWord;
  readonly file: FileId;
  /** Undefined where the files do not tell. */
  readonly built: SettingValue | undefined;
}

/** In a plist, a manifest, or what Expo makes both of. */
export function schemesIn(facts: FileFacts, project: Project): readonly PlacedScheme[] {
  const { expo, plist } = facts.native ?? {};
  if (expo && isOverruled(expo, project)) return [];
  return schemeWordsIn(facts).map((word) => ({
    ...{ word, file: facts.file },
    built: plist ? builtText(word, facts.file, project) : manifestText(word, facts.file, project),
  }));
}

/** A text of a manifest with what its names stand for: `kakao${KAKAO_KEY}`, `@string/kakao_scheme`. */
function manifestText(word: PlacedWord, file: FileId, project: Project): SettingValue | undefined {
  const resource = resourceText(word, file, project.resourceTexts);
  if (resource) return resource;
  if (!word.value.includes('${')) return { value: word.value, place: { file, range: word.range } };
  return expand(word.value, (name) => {
    const own = valueNames.placeholder(name);
    const expression = { kind: 'reference', name: own, declaration: undefined, range: word.range } as const;
    const found = project.evaluate({ file, script: 0, expression });
    if (found.kind !== 'known' || typeof found.value !== 'string') return undefined;
    return { value: found.value, place: found.origins.length === 1 ? found.origins[0] : undefined };
  });
}

const filesWithSchemes = (facts: FileFacts): readonly FileFacts[] =>
  schemeWordsIn(facts).some(({ value }) => returnScheme.test(value) || value.startsWith('@')) ? [facts] : [];

const kakaoSchemesOf = (project: Project): readonly PlacedScheme[] =>
  project.all(filesWithSchemes).flatMap((facts) => schemesIn(facts, project));

/** The keys in `kakao{key}` of those. */
export const schemeKeysOf = (project: Project): readonly PlacedKey[] =>
  kakaoSchemesOf(project).flatMap(({ word: { range }, file, built }) => {
    const key = built && keyInScheme(built.value);
    return key === undefined ? [] : [{ value: key, place: { file, range } }];
  });

/** The key in a manifest's scheme with something beside it, which nobody opens: `kakao$0123…`, `kakao{0123…}`. */
export function mistypedKey(file: FileId, scheme: string): string | undefined {
  const [whole, key] = (file.endsWith('.xml') && MISTYPED.exec(scheme)) || [];
  return whole === `kakao${key}` ? undefined : key;
}

export const mistypedSchemesOf = (project: Project): readonly Place[] =>
  kakaoSchemesOf(project).flatMap(({ word: { range }, file, built }) =>
    built && mistypedKey(file, built.value) ? [built.place ?? { file, range }] : [],
  );

/** Not quotes, which Android takes away from resources. */
const MISTYPED = /^kakao[^\w"'-]{0,3}([\da-f]{32})[^\w"'+.-]{0,3}$/;

/** `$(NAME)`, `kakao${NAME}`, `@string/name`, but not `fb$(NAME)`: what may be `kakao{key}`. */
const OPEN_SCHEME = /^(?:kakao.{0,80}\$|[$@])/;

const filesWithOpenSchemes = (facts: FileFacts): readonly FileFacts[] =>
  schemeWordsIn(facts).some(({ value }) => OPEN_SCHEME.test(value)) ? [facts] : [];

/** Files with a scheme that they do not tell, and that may be the app's. */
export const filesOfUntoldSchemes = (project: Project): readonly FileId[] =>
  project
    .all(filesWithOpenSchemes)
    .flatMap((facts) => schemesIn(facts, project))
    .flatMap(({ word, file, built }) => (OPEN_SCHEME.test(built?.value ?? word.value) ? [file] : []));

/** Where a native app of the workspace uses the same key; undefined where none does, or nothing tells. */
export function nativeKeyLike(key: Scoped, project: Project): Place | undefined {
  const found = project.evaluate(key);
  if (found.kind !== 'known' || typeof found.value !== 'string' || !appKeyForm.test(found.value))
    return undefined;
  const starts = project.all(nativeStartsIn).flatMap((start) => keyOfStart(start, project) ?? []);
  return [...starts, ...schemeKeysOf(project), ...project.schemeKeys].find(
    ({ value }) => value === found.value,
  )?.place;
}
