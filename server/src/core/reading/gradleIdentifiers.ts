/**
 * The names that an Android app is built with: `applicationId` of the default configuration or of a flavour, with the
 * suffixes of flavour and build type. Kakao's console knows each of them, or its builds share nothing.
 */
import type { NativeIdentifier } from '../facts/nativeApp.ts';
import { blankComments } from '../syntax/blankComments.ts';
import type { Range } from '../text/text.ts';

interface Setting {
  /** Names of the two innermost braces around it. */
  readonly path: readonly string[];
  readonly isSuffix: boolean;
  readonly value: string;
  readonly range: Range;
}

/** Flavours of several dimensions are put together: of those, only what is written in full is known. */
const DIMENSIONS = /\bflavorDimensions\b[^\n]{0,200}["'][^\n]{0,200},[^\n]{0,200}["']/;
const SETTING = /\bapplicationId(Suffix)?\b\s{0,20}[=(]?\s{0,20}(["'])([^"'\n]{1,200})\2/g;
/** In front of a brace: `debug`, `create("staging")`, `"staging"`. */
const HEAD = /(?:\(\s{0,9}["'](\w{1,60})["'][^(){}]{0,60}\)|\b(\w{1,60})|["'](\w{1,60})["'])\s{0,20}$/;
const LONGEST_HEAD = 160;
const MOST_NAMES = 40;
const MOST_SETTINGS = 200;

/** Each name once; its place is that of the last text that it is made of. */
export function readGradleIdentifiers(text: string): NativeIdentifier[] {
  const code = blankComments(text);
  const { settings, flavours } = settingsIn(code);
  const written = settings.filter(({ isSuffix }) => !isSuffix);
  const made = DIMENSIONS.test(code) ? [] : namesMadeOf(settings.slice(0, MOST_SETTINGS), flavours);
  const all = [...written, ...made].slice(0, MOST_NAMES);
  const byName = new Map(all.toReversed().map((one) => [one.value, one]));
  return [...byName.values()]
    .reverse()
    .map(({ value, range }) => ({ platform: 'android', value, range, weak: false }));
}

function settingsIn(code: string): { settings: Setting[]; flavours: ReadonlySet<string> } {
  const settings: Setting[] = [];
  const flavours = new Set<string>();
  const braces = [...code.matchAll(/[{}]/g)];
  const path: string[] = [];
  let next = 0;
  for (const one of code.matchAll(SETTING)) {
    for (; braces[next] && braces[next]!.index < one.index; next++)
      enter(braces[next]!, code, path, flavours);
    const end = one.index + one[0].length - 1;
    const range = { start: end - one[3]!.length, end };
    settings.push({ path: path.slice(-2), isSuffix: one[1] !== undefined, value: one[3]!, range });
  }
  for (; braces[next]; next++) enter(braces[next]!, code, path, flavours);
  return { settings, flavours };
}

function enter(
  { 0: brace, index }: RegExpExecArray,
  code: string,
  path: string[],
  flavours: Set<string>,
): void {
  if (brace === '}') {
    path.pop();
    return;
  }
  const head = HEAD.exec(code.slice(Math.max(0, index - LONGEST_HEAD), index));
  const name = head?.[1] ?? head?.[2] ?? head?.[3] ?? '';
  if (path.at(-1) === 'productFlavors') flavours.add(name);
  path.push(name);
}

/** Of each flavour, as its release and as each build type with a suffix. */
function namesMadeOf(
  settings: readonly Setting[],
  flavours: ReadonlySet<string>,
): Pick<Setting, 'value' | 'range'>[] {
  const of = (section: string, name: string, isSuffix: boolean): Setting | undefined =>
    settings.find(
      ({ path, ...one }) => one.isSuffix === isSuffix && path.at(-2) === section && path.at(-1) === name,
    );
  const base = settings.find(({ path, isSuffix }) => !isSuffix && path.at(-1) === 'defaultConfig');
  const types = settings.filter(({ path, isSuffix }) => isSuffix && path.at(-2) === 'buildTypes');
  const names = flavours.size > 0 ? [...flavours].slice(0, MOST_NAMES) : [''];
  return names.flatMap((flavour) => {
    const id = of('productFlavors', flavour, false) ?? base;
    if (!id) return [];
    const own = withSuffix(id, of('productFlavors', flavour, true));
    return [own, ...types.map((type) => withSuffix(own, type))];
  });
}

/** Gradle puts a dot between the two. */
const withSuffix = (
  name: Pick<Setting, 'value' | 'range'>,
  suffix: Setting | undefined,
): Pick<Setting, 'value' | 'range'> =>
  suffix ? { value: `${name.value}.${suffix.value.replace(/^\./, '')}`, range: suffix.range } : name;
