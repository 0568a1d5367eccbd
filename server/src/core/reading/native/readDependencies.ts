/**
 * Reads which of Kakao's packages an app depends on: Gradle files, version catalogues, Podfile, Package.swift,
 * pubspec.yaml and pubspec.lock, and of package.json those that are old. Each is read by the plain lines that people write; a dependency that a build puts
 * together is not seen, and its version is unknown.
 */
import { ownNames, type PackageSystem, packagesBeforeShare } from '../../catalog/native/packages.ts';
import type { NativeDependency } from '../../facts/nativeSetup.ts';
import { blankComments } from '../../syntax/blankComments.ts';
import { addTo } from '../../text/multimap.ts';
import type { FileId, Range } from '../../text/text.ts';

const { group, groupProperty } = ownNames.gradle;
const GROUP = group.replaceAll('.', String.raw`\.`);

type Found = Omit<NativeDependency, 'file'>;
type Reader = (text: string) => readonly Found[];

/** By the file's name; undefined for files of other kinds. */
export function readDependencies(
  file: FileId,
  name: string,
  text: string,
): readonly NativeDependency[] | undefined {
  const reader = readerOf(name);
  return reader?.(text).map((found) => ({ file, ...found }));
}

function readerOf(name: string): Reader | undefined {
  if (/\.gradle(?:\.kts)?$/.test(name)) return readGradle;
  if (name.endsWith('.versions.toml')) return readVersionCatalogue;
  if (name === 'Podfile') return readPodfile;
  if (name === 'Package.swift') return readPackageSwift;
  if (name === 'package.json') return readOldPackages;
  if (name === 'pubspec.yaml') return (text) => readPubspec(text, 'pub');
  return name === 'pubspec.lock' ? (text) => readPubspec(text, 'publock') : undefined;
}

/** `implementation "com.kakao.sdk:v2-share:2.20.0"` */
function readGradle(text: string): Found[] {
  const code = blankComments(text);
  const variables = variablesIn(code, GRADLE_VARIABLE);
  const isDirect = dependencyBlock(code);
  const apart = [...code.matchAll(GRADLE_PARTS)].map((one): Found => {
    const end = one.index + one[0].length - 1;
    const start = end - one[1]!.length;
    const version = PART_VERSION.exec(code.slice(end + 1, end + 200))?.[1];
    return {
      system: 'gradle',
      name: `${group}:${one[1]}`,
      range: { start, end },
      version: version ? plainVersion(version, code.indexOf(version, end + 1)) : undefined,
    };
  });
  const inOne = [...code.matchAll(GRADLE_WHOLE)].map((one): Found => {
    const start = one.index + 1;
    const end = start + one[2]!.length;
    const version = one[3] && plainVersion(one[3], end + 1);
    const configuration = isDirect(one.index)
      ? CONFIGURATION.exec(code.slice(Math.max(0, one.index - 60), one.index))?.[1]
      : undefined;
    return {
      ...(configuration !== undefined && { configuration }),
      system: 'gradle',
      name: one[2]!,
      range: { start, end },
      version: version || variableIn(one[3], variables),
    };
  });
  return [...inOne, ...apart].filter(
    ({ range: { start } }) => !LEFT_OUT.test(code.slice(Math.max(0, start - 80), start)),
  );
}

/** `group: 'com.kakao.sdk', name: 'kakaolink'` up to the quote behind it; with `=` or without names in Kotlin. */
const GRADLE_PARTS = new RegExp(
  String.raw`(?:["']${GROUP}["']|\b${groupProperty})\s{0,9},\s{0,9}(?:name\s{0,9}[:=]\s{0,9})?["']([\w-]{1,60})["']`,
  'g',
);
const GRADLE_WHOLE = new RegExp(String.raw`(["'])(${GROUP}:[\w-]{1,60})(?::([^"'\n]{0,80}))?\1`, 'g');
const PART_VERSION = /^\s{0,9},\s{0,9}(?:version\s{0,9}[:=]\s{0,9})?["']([\d.]{1,20})["']/;

/** `exclude("com.kakao.sdk", "v2-link")`, `substitute(module("com.kakao.sdk:v2-link"))`: what an app is not built with. */
const LEFT_OUT = /\b(?:exclude|substitute)\b[^\n;{})]{0,70}$/;

/** What the app itself is built with. */
const CONFIGURATION = /\b(api|implementation)[ \t]{0,5}\(?[ \t]{0,5}$/;

/** Whether an offset stands directly in the file's only `dependencies { … }`; in it, another one changes nothing. */
function dependencyBlock(code: string): (offset: number) => boolean {
  const [block, ...more] = code.matchAll(/^dependencies\s{0,9}\{/gm);
  if (!block || more.length > 0) return () => false;
  const inside: Range[] = [];
  let depth = 0;
  let again = 0;
  let start = block.index + block[0].length;
  for (const { 0: brace, index } of code.slice(start).matchAll(/(?:\bdependencies\s{0,9})?\{|\}/g)) {
    const at = block.index + block[0].length + index;
    if (brace === '}') {
      if (depth === 0 && again === 0)
        return (offset) =>
          [...inside, { start, end: at }].some((one) => one.start <= offset && offset < one.end);
      if (depth === 0) again--;
      else if (depth-- === 1) start = at;
    } else if (depth === 0 && brace !== '{') again++;
    else if (depth++ === 0) inside.push({ start, end: at });
  }
  return () => false;
}

function plainVersion(value: string, start: number): Found['version'] {
  return /^[\d.]+$/.test(value) ? { value, range: { start, end: start + value.length } } : undefined;
}

/** `$kakaoVersion` or `${kakaoVersion}` of the same file, where it gets one value only. */
function variableIn(version: string | undefined, variables: Variables): Found['version'] {
  const name = /^\$\{?(\w{1,60})\}?$/.exec(version ?? '')?.[1];
  if (name === undefined) return undefined;
  const set = variables.get(name) ?? [];
  return set.length === 1 ? set[0] : undefined;
}

/** The versions that names of a file get. */
type Variables = ReadonlyMap<string, readonly NonNullable<Found['version']>[]>;

function variablesIn(code: string, pattern: RegExp): Variables {
  const variables = new Map<string, NonNullable<Found['version']>[]>();
  for (const one of code.matchAll(pattern)) {
    const start = one.index + one[0].length - 1 - one[2]!.length;
    const version = { value: one[2]!, range: { start, end: start + one[2]!.length } };
    addTo(variables, one[1]!, version);
  }
  return variables;
}

const GRADLE_VARIABLE = /\b(\w{1,60})\s{0,5}=\s{0,5}["']([\d.]{1,20})["']/g;
const CATALOGUE_NAME = new RegExp(String.raw`["'](${GROUP}:[\w-]{1,60})(?=["':]).`);
const CATALOGUE_GROUP = new RegExp(`["']${GROUP}["']`);
const CATALOGUE_WHOLE = new RegExp(String.raw`${GROUP}:[\w-]{1,60}:([\d.]{1,20})["']`);
const CATALOGUE_VERSION = /^([\w.-]{1,60})[ \t]{0,20}=[ \t]{0,20}["']([\d.]{1,20})["']/gm;

/** `kakao-share = { module = "com.kakao.sdk:v2-share", version.ref = "kakao" }` and the longer forms. */
function readVersionCatalogue(text: string): Found[] {
  const code = blankHashes(text);
  const variables = variablesIn(code, CATALOGUE_VERSION);
  return [...code.matchAll(/^[\w.-]{1,80}[ \t]{0,20}=[ \t]{0,20}[{"'][^\n]{0,300}/gm)].flatMap((line) => {
    const inLine = (pattern: RegExp): { value: string; range: Range } | undefined => {
      const found = pattern.exec(line[0]);
      if (!found) return undefined;
      const start = line.index + found.index + found[0].length - 1 - found[1]!.length;
      return { value: found[1]!, range: { start, end: start + found[1]!.length } };
    };
    const short = inLine(CATALOGUE_NAME);
    const name = short ?? inLine(/\bname\s{0,5}=\s{0,5}["']([\w-]{1,60})["']/);
    if (!name || (!short && !CATALOGUE_GROUP.test(line[0]))) return [];
    const reference = inLine(/\bversion\.ref\s{0,5}=\s{0,5}["']([\w.-]{1,60})["']/);
    const version =
      inLine(/\bversion\s{0,5}=\s{0,5}["']([\d.]{1,20})["']/) ??
      inLine(CATALOGUE_WHOLE) ??
      (reference && variables.get(reference.value)?.[0]);
    const full = short ? short.value : `${group}:${name.value}`;
    return [{ system: 'gradle' as const, name: full, range: name.range, version }];
  });
}

/** `"react-native-kakao-links": "^1.0.6"` */
const readOldPackages: Reader = (text) =>
  packagesBeforeShare.flatMap(({ system, name }) => {
    const found =
      system === 'npm' ? new RegExp(`"${name}"\\s{0,9}:\\s{0,9}"[~^<>=v]{0,2}[\\d*]`).exec(text) : null;
    if (!found) return [];
    const start = found.index + 1;
    return [{ system, name, range: { start, end: start + name.length }, version: undefined }];
  });

/** `pod 'KakaoSDKShare', '~> 2.20'` */
function readPodfile(text: string): Found[] {
  return [...blankHashes(text).matchAll(POD)].map((one) => {
    const start = one.index + one[0].indexOf(one[2]!);
    const versionEnd = one.index + one[0].length - 1;
    const version = one[4]
      ? { value: one[4], range: { start: versionEnd - one[4].length, end: versionEnd } }
      : undefined;
    return { system: 'cocoapods', name: one[2]!, range: { start, end: start + one[2]!.length }, version };
  });
}

const POD = new RegExp(
  String.raw`^[ \t]{0,40}pod[ \t(]{1,5}(["'])(${ownNames.cocoapods})\1(?:[ \t]{0,5},[ \t]{0,5}(["'])([^"'\n]{1,40})\3)?`,
  'gm',
);

/** `.product(name: "KakaoSDKShare", package: "kakao-ios-sdk")` */
function readPackageSwift(text: string): Found[] {
  return [...blankComments(text).matchAll(SWIFT_PRODUCT)].map((one) => {
    const start = one.index + 1;
    return {
      system: 'swiftpm',
      name: one[1]!,
      range: { start, end: start + one[1]!.length },
      version: undefined,
    };
  });
}

const SWIFT_PRODUCT = new RegExp(`"(${ownNames.swiftpm})"`, 'g');

/**
 * `  kakao_flutter_sdk_share: ^1.9.0`, or a `version:` further in below it. Lines like these are all that pub writes
 * itself; flow mappings and anchors are not read.
 */
function readPubspec(text: string, system: PackageSystem): Found[] {
  const code = blankHashes(text);
  return [...code.matchAll(PUB)].map((one) => {
    const start = one.index + one[0].indexOf(one[3]!);
    const range = { start, end: start + one[3]!.length };
    const own = one[5];
    const ownStart = own === undefined ? 0 : one.index + one[0].lastIndexOf(own);
    const version = own
      ? { value: own, range: { start: ownStart, end: ownStart + own.length } }
      : versionBelow(code, one.index + one[0].length, one[1]!.length);
    return { system, name: one[3]!, range, version };
  });
}

const PUB = new RegExp(
  String.raw`^( {1,8})(["']?)(${ownNames.pub})\2:[ \t]{0,8}(?:(["']?)([^\s"'#]{1,40})\4)?[ \t]{0,40}\r?$`,
  'gm',
);

/** Characters below a package's name that its own lines take. */
const REACH = 600;

function versionBelow(code: string, start: number, indent: number): Found['version'] {
  const below = code.slice(start, start + REACH);
  const end = [...below.matchAll(/\n( {0,40})(?=[^\s])/g)].find((line) => line[1]!.length <= indent)?.index;
  const own = below.slice(0, end);
  const found = /\n {1,40}version:[ \t]{0,8}(["']?)([^\s"'#]{1,40})\1/.exec(own);
  if (!found) return undefined;
  const at = start + found.index + found[0].lastIndexOf(found[2]!);
  return { value: found[2]!, range: { start: at, end: at + found[2]!.length } };
}

/** Blanks in the place of comments that begin with `#` at the start of a line or behind a blank. */
const blankHashes = (text: string): string =>
  text.replace(/^[ \t]*#[^\n]*|[ \t]#[^\n"']*$/gm, (comment) => comment.replace(/[^\r\n]/g, ' '));
