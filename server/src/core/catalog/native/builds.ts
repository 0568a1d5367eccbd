/**
 * How builds of native apps hand values to code and set-up files. From Google's guides of Android builds, Apple's of
 * Info.plist and some forty public build files (2026-11-26); of Flutter, from flutter_dotenv 5.2.1 and Dart's
 * documentation of `fromEnvironment` (2026-11-27).
 */
import type { NativeLanguage } from './languages.ts';

/** What values are called here that one file of an app has and others name; no code has a name with these marks. */
export const valueNames = {
  /** `local.properties` and the like. */
  property: (name: string): string => `property:${name}`,
  infoPlist: (name: string): string => `plist:${name}`,
  /** A line of a `.env` file that flutter_dotenv reads. */
  dotenv: (name: string): string => `dotenv:${name}`,
  /** `--dart-define=NAME=value` */
  dartDefine: (name: string): string => `define:${name}`,
  /** `BuildConfig.NAME` */
  buildConfig: (name: string): string => `BuildConfig.${name}`,
  /** `${NAME}` in a manifest. */
  placeholder: (name: string): string => `\${${name}}`,
  /** A function of a type, or of none. */
  function: (owner: string | undefined, name: string): string =>
    `${owner === undefined ? '' : `${owner}.`}${name}(…)`,
} as const;

/** The type and the name in what a function is called here. */
export const functionNamed = /^(?:(\w{1,200})\.)?(\w{1,200})\(…\)$/;

/** Calls of Gradle that give code or resources a value, and the first argument of those that are texts. */
export const fieldCalls: Readonly<Record<string, { readonly type: string; readonly isCode: boolean }>> = {
  buildConfigField: { type: 'String', isCode: true },
  resValue: { type: 'string', isCode: false },
};
/** Calls and a property of Gradle that give manifests values. */
export const placeholderNames: ReadonlySet<string> = new Set([
  ...['manifestPlaceholders', 'addManifestPlaceholders', 'setManifestPlaceholders'],
]);

/** How flutter_dotenv reads a file, which has to be among the app's assets: without it, it throws. */
export const dotenvLoad = {
  ...{ package: 'package:flutter_dotenv/', method: 'load', label: 'fileName', usual: '.env' },
  /** With `testLoad` and `loadFromString`, which need no file. */
  anyLoad: /(?:^|\.)dotenv\.\w*load/i,
} as const;

/**
 * How Dart's envied has its generator give a field the value of a line: by this annotation, with nothing but these
 * arguments, in front of the field, which stands for one of a class that is made (https://pub.dev/packages/envied, 2026-11-27).
 */
export const enviedField = { annotation: 'EnviedField', name: 'varName', others: ['obfuscate'] } as const;

/** What gives members values that no line of the file does: of Lombok, kotlinx.serialization, Room, Moshi, Swift (2026-11-27). */
export const fillsMembers: ReadonlySet<string> = new Set([
  ...['Setter', 'Data', 'Builder', 'SuperBuilder', 'Serializable', 'Entity', 'JsonClass'],
  ...['Codable', 'Decodable'],
]);

/** Google's plugin gives code and manifests all that `local.properties` has: then nothing else is sure. */
export const secretsPlugin = /secrets-gradle-plugin|\bplugins\.[\w.]{0,40}secrets\b/;

/** What the value is asked of: names and calls with dots between them. Of anything else in front, it is a part. */
const asked = String.raw`(?:\( ){0,3}(?:\w+ (?:\( (?:\w+ (?:, )?){0,5}\) )?(?:!! |[?!] )?\??\. ){0,9}`;
const ends = String.raw`[)\]](?: \)| !!| [?!]| as(?: [?!])? String| \?{0,1}\. (?:toString|get|trim) \( \))*$`;
const gradle = new RegExp(
  String.raw`^(?![^"]*\bSystem )${asked}(?:\w{0,40}[pP]rop(?:s|ert\w{0,20})|get\w{0,40}Key) (?:!! )?[([] (?:\w+ [:=] )?" (?:, (?:""?|\w+) )?` +
    ends,
);

export interface SettingMade {
  readonly by: string;
  readonly label: string;
  readonly resource: string;
}

interface SettingRead {
  readonly form: RegExp;
  /** The name that the form begins with is made by this, in a file whose only resource is this one. */
  readonly made?: SettingMade;
  readonly nameOf: (name: string) => string;
}

/** What a call gives where nothing has the name, up to its parenthesis: anything but nothing is another value. */
const fallback = (label: string): string => `(?:, ${label} : "" )?(?:, )?`;

/** Expressions that read such a value by its name, with `"` for it, `""` for an empty text and blanks between words and marks. */
export const settingReads: Readonly<Partial<Record<NativeLanguage, readonly SettingRead[]>>> = {
  kotlin: [{ form: gradle, nameOf: valueNames.property }],
  groovy: [{ form: gradle, nameOf: valueNames.property }],
  swift: [
    {
      form: new RegExp(
        String.raw`^${asked}(?:infoDictionary (?:[?!] )?\[|object \( forInfoDictionaryKey :) " ` + ends,
      ),
      nameOf: valueNames.infoPlist,
    },
    {
      form: new RegExp(String.raw`^\w+ (?:[?!] )?(?:\[|\. (?:object|value) \( forKey :) " ` + ends),
      made: { by: 'NSDictionary', label: 'forResource', resource: 'Info' },
      nameOf: valueNames.infoPlist,
    },
  ],
  dart: [
    {
      form: new RegExp(
        String.raw`^(?:\w+ \. )?(?:dotenv|DotEnv \( \)) \. (?:env \[|(?:get|maybeGet) \() " ${fallback('fallback')}` +
          ends,
      ),
      nameOf: valueNames.dotenv,
    },
    {
      form: new RegExp(String.raw`^String \. fromEnvironment \( " ${fallback('defaultValue')}` + ends),
      nameOf: valueNames.dartDefine,
    },
  ],
};
