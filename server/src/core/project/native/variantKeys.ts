/** Keys that one kind of an Android app's builds has instead of all others': `src/debug/res` beside `src/main/res`. */
import { appKeyForm } from '../../catalog/appKey.ts';
import type { FileFacts } from '../../facts/facts.ts';
import type { Place } from '../../text/text.ts';
import type { Project } from '../project.ts';
import { nativeStartsIn } from './keys.ts';
import { isOpenText } from './resources.ts';
import { keyInScheme, type PlacedKey, schemeWordsIn } from './schemeKeys.ts';

const SOURCES = /^(.*\/src\/)(?!main\/|[^/]*[tT]est)([^/]{1,60}\/)res\//;

const manifestSchemesIn = (facts: FileFacts): readonly PlacedKey[] =>
  facts.native?.manifest
    ? schemeWordsIn(facts).map(({ value, range }) => ({ value, place: { file: facts.file, range } }))
    : [];

/** Schemes of builds that start with another key; where the files do not tell one of a build's schemes, none of it. */
export function schemesOfOtherKeys(
  project: Project,
): readonly { readonly scheme: Place; readonly key: Place }[] {
  const names = new Set(
    project
      .all(nativeStartsIn)
      .flatMap(({ key: { expression } }) => (expression.kind === 'reference' ? [expression.name] : [])),
  );
  const textsOf = (name: string) => project.resourceTexts.get(name) ?? [];
  const keys = [...names].flatMap(textsOf).filter(({ value }) => appKeyForm.test(value));
  return keys.flatMap(({ value: key, place }) => {
    const [, sources, own] = SOURCES.exec(place.file) ?? [];
    if (sources === undefined) return [];
    const folders = [sources + own, `${sources}main/`];
    const textOf = (name: string): string | undefined =>
      folders.flatMap((folder) => textsOf(name).find((one) => one.place.file.startsWith(folder)) ?? [])[0]
        ?.value;
    const inSources = ({ place: { file } }: { place: Place }) => file.startsWith(sources);
    const written = project.all(manifestSchemesIn).filter(inSources);
    const named = written.flatMap(({ value }) => textsOf(value)).filter(inSources);
    const isOther = ({ place: { file } }: { place: Place }) => !folders.some((one) => file.startsWith(one));
    // A build may have that of another folder.
    if (written.some(isOther) || named.some(isOther)) return [];
    const schemes = written.map((one) => ({ ...one, value: textOf(one.value) ?? one.value }));
    const isKnown = schemes.every(({ value }) => !isOpenText(value) && keyInScheme(value) !== key);
    const others = isKnown ? schemes.filter(({ value }) => keyInScheme(value) !== undefined) : [];
    return others.map((one) => ({ scheme: one.place, key: place }));
  });
}
