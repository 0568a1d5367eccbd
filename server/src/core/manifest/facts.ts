/** The manifest `kakao-share.json`, with the place of everything that a rule may point at. */
import type { FileId, Range } from '../text/text.ts';
import type { RuleLevel } from './shape.ts';

/** Names and indices from the root of a JSON file to a value: `['apps', 0, 'webDomains']`. */
export type JsonPath = readonly (string | number)[];

/** A value of the manifest and where it is written. The range of a string includes its quotes. */
export interface Located<T> {
  readonly value: T;
  readonly range: Range;
}

/** A list, its place in the JSON file, and the entries that have the right type. */
export interface ManifestList<T> {
  readonly range: Range;
  readonly path: JsonPath;
  readonly entries: readonly ManifestEntry<T>[];
}

export interface ManifestEntry<T> extends Located<T> {
  /** Position in the file's array, which also counts entries of a wrong type. */
  readonly index: number;
}

/** A key is written out, or named by the environment variable that carries it. */
export type ManifestKey =
  | { readonly kind: 'literal'; readonly value: string; readonly range: Range }
  | { readonly kind: 'env'; readonly value: string; readonly range: Range };

export interface ManifestTemplate {
  readonly range: Range;
  readonly path: JsonPath;
  readonly id: Located<number>;
  readonly name: string | undefined;
  readonly args: readonly Located<string>[] | undefined;
  /** Of the list `args`. */
  readonly argsAt: Range | undefined;
}

export interface ManifestJavaScriptKey {
  readonly range: Range;
  readonly path: JsonPath;
  readonly key: ManifestKey | undefined;
  readonly sdkDomains: readonly Located<string>[];
  /** Undefined where the manifest does not speak of the list; then nothing may be claimed about it. */
  readonly sdkDomainList: ManifestList<string> | undefined;
}

export interface ManifestNativeKey {
  readonly range: Range;
  readonly path: JsonPath;
  readonly key: ManifestKey | undefined;
  readonly packageName: Located<string> | undefined;
  readonly keyHashes: ManifestList<string> | undefined;
  readonly bundleIds: ManifestList<string> | undefined;
}

export interface ManifestApp {
  readonly range: Range;
  /** JSON path of the app: `['apps', 0]`. */
  readonly path: JsonPath;
  readonly name: string | undefined;
  readonly appId: number | undefined;
  /** The same, with its place. */
  readonly appIdAt?: Located<number> | undefined;
  readonly javascriptKeys: readonly ManifestJavaScriptKey[];
  readonly nativeKeys: readonly ManifestNativeKey[];
  /** First is the default domain. Undefined where the manifest does not speak of it. */
  readonly webDomains: readonly Located<string>[] | undefined;
  readonly webDomainList: ManifestList<string> | undefined;
  readonly templates: readonly ManifestTemplate[] | undefined;
  /** Of the list `templates`. */
  readonly templatesAt: Range | undefined;
}

export interface ManifestLevel {
  readonly code: Located<string>;
  readonly level: RuleLevel;
}

/** Something in the file that is not as the schema says. Rule `manifest/…` reports it. */
export interface ManifestProblem {
  readonly kind: 'syntax' | 'type' | 'unknownField' | 'missingField' | 'duplicateField' | 'tooLarge';
  readonly range: Range;
  /** `apps[0].webDomains` */
  readonly path: string;
  /**
   * For `syntax` the parser's name of the error (`CommaExpected`), for `type` the wanted type (`string`, `integer`,
   * `object`, `array`, `key`, `glob`, `level`, `levels`), else the name of the field.
   */
  readonly detail: string;
  /** The field that was probably meant, where one is close. */
  readonly suggestion?: string;
  /** Of the field's name alone, where `kind` is `unknownField` or `duplicateField`. */
  readonly jsonPath?: JsonPath;
  /** Of `type`: how the value is written in the wanted type, where only one way can be meant. */
  readonly repair?: readonly { readonly range: Range; readonly text: string }[];
}

/** A comment with a TODO: what it stands at is a proposal, not yet compared with the console. */
export interface ManifestTodo {
  /** Of the TODO; of the whole comment, where it says nothing else. */
  readonly range: Range;
  /** The field, entry or list that it stands at. */
  readonly about: Range;
  /** What the file says once that is done: other words of the comment stay, a line that has none goes. */
  readonly done: { readonly range: Range; readonly text: string };
}

export interface ManifestFacts {
  readonly file: FileId;
  readonly range: Range;
  /** Where the manifest begins in its file: empty, or `['kakaoShare']` in a `package.json`. */
  readonly path: JsonPath;
  readonly apps: readonly ManifestApp[];
  /** What the team makes of rules, those that do not exist included. The last of a code counts. */
  readonly levels: readonly ManifestLevel[];
  /** Lines as in `.gitignore`: files that nothing is reported about, relative to the manifest's folder. */
  readonly ignore: readonly Located<string>[];
  readonly todos: readonly ManifestTodo[];
  readonly problems: readonly ManifestProblem[];
}
