/** The texts of an Android app's resources, by the names that its manifest calls them. */
import { resourceName } from '../../catalog/native/setup.ts';
import type { FileFacts } from '../../facts/facts.ts';
import type { PlacedWord } from '../../facts/nativeSetup.ts';
import type { FileId, Place } from '../../text/text.ts';

export interface ResourceText {
  readonly name: string;
  readonly value: string;
  readonly place: Place;
}

/** By their names. */
export type ResourceTexts = ReadonlyMap<string, readonly ResourceText[]>;

const PREFIX = resourceName('');

/** `@string/kakao_host`, `${host}`: what only a build knows. */
export const isOpenText = (value: string): boolean => /^@|\$\{/.test(value);

export const resourceTextsIn = ({ file, scripts }: FileFacts): readonly ResourceText[] =>
  scripts.flatMap(({ declarations }) =>
    declarations.flatMap((one) =>
      one.kind === 'constant' && one.name.startsWith(PREFIX) && one.initializer.kind === 'string'
        ? [{ name: one.name, value: one.initializer.value, place: { file, range: one.initializer.range } }]
        : [],
    ),
  );

/**
 * What `@string/name` stands for in the module of `manifest`, among `texts`; undefined for other words, and where builds of
 * the app differ in it.
 */
export function resourceText(
  { value }: PlacedWord,
  manifest: FileId,
  texts: ResourceTexts,
): ResourceText | undefined {
  if (!value.startsWith(PREFIX)) return undefined;
  const module = moduleOf(manifest);
  const named = texts.get(value) ?? [];
  const [first, ...others] = named.filter(({ place }) => moduleOf(place.file) === module);
  return others.every((one) => one.value === first?.value) ? first : undefined;
}

/** The folder around `src`, of all of a module's builds. */
const moduleOf = (file: FileId): string => file.slice(0, Math.max(0, file.lastIndexOf('/src/')));
