/** The app keys that the native apps of a project start with, and the schemes that are made of them. */
import { appKeyForm } from '../../catalog/appKey.ts';
import { returnScheme } from '../../catalog/native/setup.ts';
import type { FileFacts, NativeKey } from '../../facts/facts.ts';
import type { PlacedWord } from '../../facts/nativeSetup.ts';
import type { FileId, Place } from '../../text/text.ts';
import type { Project, Scoped } from '../project.ts';
import { manifestsIn, plistsIn } from './native.ts';

/** A key, and where it is used. */
export interface PlacedKey {
  readonly value: string;
  readonly place: Place;
}

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

/** The schemes of addresses that open the app, in a plist or a manifest. */
export const schemesIn = (facts: FileFacts): readonly PlacedWord[] => [
  ...plistsIn(facts).flatMap(({ urlSchemes }) => urlSchemes),
  ...manifestsIn(facts).flatMap(({ filters }) =>
    filters.flatMap(({ data }) => data.flatMap(({ scheme }) => scheme ?? [])),
  ),
];

/** The keys in `kakao{key}` of those. */
export const schemeKeysIn = (facts: FileFacts): readonly PlacedKey[] =>
  schemesIn(facts).flatMap(({ value, range }) => {
    const key = value.replace(returnScheme, '');
    return key !== value && appKeyForm.test(key) ? [{ value: key, place: { file: facts.file, range } }] : [];
  });

/** Where a native app of the project uses the same key; undefined where none does, or nothing tells. */
export function nativeKeyLike(key: Scoped, project: Project): Place | undefined {
  const found = project.evaluate(key);
  if (found.kind !== 'known' || typeof found.value !== 'string' || !appKeyForm.test(found.value))
    return undefined;
  const starts = project.all(nativeStartsIn).flatMap((start) => keyOfStart(start, project) ?? []);
  return [...starts, ...project.all(schemeKeysIn)].find(({ value }) => value === found.value)?.place;
}
