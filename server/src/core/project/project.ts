/**
 * The files of one package root, joined: the questions that rules ask. Each answer is kept until something that it was
 * made of changes. No rule walks the files: it asks all of them one question, or one of them.
 */

import type { Framework } from '../catalog/framework.ts';
import type { EnvironmentRead } from '../facts/expression.ts';
import type { FileFacts, KakaoCall, ScriptTag } from '../facts/facts.ts';
import type { NativeAppName } from '../facts/nativeApp.ts';
import type { SetupWord } from '../facts/nativeSetup.ts';
import type { PackageFacts } from '../facts/packageJson.ts';
import type { SecurityPolicy } from '../facts/policy.ts';
import type { ManifestFacts } from '../manifest/facts.ts';
import type { FileId } from '../text/text.ts';
import type { Caller } from './caller.ts';
import type { EnvironmentAnswer } from './environment/variables.ts';
import type { FileQuestion } from './fileAnswers.ts';
import type { ResourceTexts } from './native/resources.ts';
import type { PlacedKey } from './native/schemeKeys.ts';
import type { OriginEvidence } from './origins/origins.ts';
import type { Page } from './pages/page.ts';
import type { SdkVersionAnswer } from './sdkVersion.ts';
import type { Question, Resolve } from './values/question.ts';
import type { Scoped } from './values/scoped.ts';
import type { Value } from './values/value.ts';

export type { EnvironmentAnswer } from './environment/variables.ts';
export type { Resolve } from './values/question.ts';
export { type Scoped, scoped } from './values/scoped.ts';

export interface Project {
  /** Folder of the package root, without a trailing slash. */
  readonly root: string;
  /** Asks for the files that every other file of the project is judged by. */
  readonly prepare: () => void;
  /** Names of the files that say something about Kakao. */
  readonly files: readonly FileId[];
  /** Whether some file, of those that have been given, loads scripts whose address may come from anywhere. */
  readonly loadsScripts: boolean;
  /** Names of the files that import others, of those that have been given: they may not say anything about Kakao. */
  readonly importing: readonly FileId[];
  /** Names of the files that call functions, of those that have been given: they may not say anything about Kakao. */
  readonly calling: readonly FileId[];
  /** The answers of all files, one behind the other. */
  readonly all: <T>(question: FileQuestion<T>) => readonly T[];
  /** The answers of all files, each once. Stays the same while its members do. */
  readonly distinct: <T>(question: FileQuestion<T>) => ReadonlySet<T>;
  /** The answer of one file of the project; empty for others. */
  readonly of: <T>(file: FileId, question: FileQuestion<T>) => readonly T[];
  readonly framework: Framework | undefined;
  /** The nearest manifest upward from `file`. */
  readonly manifestFor: (file: FileId) => ManifestFacts | undefined;
  /** Every manifest from `file` up to the root, nearest first. Only the first one counts. */
  readonly manifestsOf: (file: FileId) => readonly ManifestFacts[];
  /** The name of the baseline that holds findings of `file` back, whether or not there is one. */
  readonly baselineFor: (file: FileId) => FileId;
  /** Those of all files of the project. */
  readonly baselines: ReadonlySet<FileId>;
  readonly initCalls: readonly KakaoCall[];
  readonly shareCalls: readonly KakaoCall[];
  readonly scriptTags: readonly ScriptTag[];
  /** Each as the browser gets it, with all that it includes. */
  readonly pages: readonly Page[];
  /** Those that a file is a part of, or that load it. */
  readonly pagesWith: (file: FileId) => readonly Page[];
  /** Some file uses or loads the SDK. */
  readonly usesSdk: boolean;
  /** What is loaded, each version once; undefined among them for a tag that does not tell. */
  readonly sdkVersions: ReadonlySet<string | undefined>;
  /** The version of the SDK that a call in `file` meets. */
  readonly sdkVersion: (file: FileId) => SdkVersionAnswer;
  /** Who calls a function (an index into `ScriptFacts.functions`), as far as the files show. */
  readonly callersOf: (file: FileId, script: number, index: number) => readonly Caller[];
  readonly resolve: Resolve;
  /**
   * The function that is called, if one of the files that have been given has it: a project's other modules are not asked
   * for, since nothing in them says Kakao.
   */
  readonly calledAt: (callee: Scoped) => Scoped | undefined;
  /** The file that an import in `file` means, if it is known by now. */
  readonly importedFile: (file: FileId, specifier: string) => FileId | undefined;
  /** Resolves `expression` to a primitive, as far as the files show. */
  readonly evaluate: (expression: Scoped, question?: Question) => Value;
  readonly environment: (read: EnvironmentRead) => EnvironmentAnswer;
  /** What the `.env` files give a variable, whoever reads it. */
  readonly definitionsOf: (name: string) => EnvironmentAnswer['definitions'];
  /** Where the project's pages run, as far as its files prove it. */
  readonly origins: readonly OriginEvidence[];
  /** Package names and bundle IDs of the project's own apps. Files that show them are asked for when this is read. */
  readonly nativeApps: readonly NativeAppName[];
  /** Keys that are plainly written in schemes of native apps, in all files of the workspace that were given. */
  readonly schemeKeys: readonly PlacedKey[];
  /** The texts of Android's resources, of every module and build. */
  readonly resourceTexts: ResourceTexts;
  /** Words of the set-up of native apps in files whose own words nobody here reads: then it may be done there. */
  readonly setupWords: ReadonlySet<SetupWord>;
  /** How often a name with “kakao” in it is written, comments included, in all files of the workspace that were given. */
  readonly timesWritten: (name: string) => number;
  /** Names that the `.env` files of the root define, each once. */
  readonly environmentNames: readonly string[];
  readonly package: PackageFacts | undefined;
  /**
   * Every file of the project has been looked at. Before that, what is missing may only not have been met yet.
   */
  readonly complete: boolean;
  /** The facts of another file, if it exists and has been given. */
  readonly file: (file: FileId) => FileFacts | undefined;
  /** The file that an address in `page` means, if it has been given: it is not asked for. */
  readonly servedAt: (address: string, page: FileId) => FileFacts | undefined;
  /** Files of other projects that load or initialise the SDK: packages of one repository share such code. */
  readonly preparedElsewhere: boolean;
  /** Content Security Policies that pages of the project get, from whichever file. */
  readonly policies: readonly SecurityPolicy[];
}
