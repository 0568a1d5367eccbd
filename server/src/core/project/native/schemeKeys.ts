/** The schemes that files say an app is opened by, and the app keys that are plainly written in them. */
import { appKeyForm } from '../../catalog/appKey.ts';
import { returnScheme } from '../../catalog/native/setup.ts';
import type { FileFacts } from '../../facts/facts.ts';
import type { PlacedWord } from '../../facts/nativeSetup.ts';
import type { Place } from '../../text/text.ts';

/** A key, and where it is used. */
export interface PlacedKey {
  readonly value: string;
  readonly place: Place;
}

/** In plists and manifests of Android, and those that Expo's plugins make of a key. */
export const schemeWordsIn = ({ native }: FileFacts): readonly PlacedWord[] => [
  ...(native?.expo?.plugins ?? []).flatMap(({ key }) =>
    key ? [{ value: `kakao${key.value}`, range: key.range }] : [],
  ),
  ...(native?.plist?.urlSchemes ?? []),
  ...(native?.manifest?.filters ?? []).flatMap(({ data }) => data.flatMap(({ scheme }) => scheme ?? [])),
];

/** The key in `kakao{key}`; undefined for other schemes. */
export function keyInScheme(scheme: string): string | undefined {
  const key = scheme.replace(returnScheme, '');
  return key !== scheme && appKeyForm.test(key) ? key : undefined;
}

/** Of one file, whatever a build makes of it. */
export const schemeKeysIn = (facts: FileFacts): readonly PlacedKey[] =>
  schemeWordsIn(facts).flatMap(({ value, range }) => {
    const key = keyInScheme(value);
    return key === undefined ? [] : [{ value: key, place: { file: facts.file, range } }];
  });
