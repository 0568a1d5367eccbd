/** The files of one package root, joined: the questions that rules ask. */
import type { EnvironmentConvention } from '../catalog/environment.ts';
import type { EnvironmentDefinition } from '../facts/env.ts';
import type { FileFacts, KakaoCall, KakaoUse, ScriptTag, SecurityPolicy } from '../facts/facts.ts';
import type { PackageFacts } from '../facts/packageJson.ts';
import type { ManifestFacts } from '../manifest/facts.ts';
import type { EnvironmentRead, Expression } from '../syntax/expression.ts';
import type { FileId, Place } from '../text/text.ts';
import type { Framework } from './environment/framework.ts';
import type { NativeAppName } from './nativeApps.ts';
import type { OriginEvidence } from './origins/origins.ts';
import type { SdkVersionAnswer } from './sdkVersion.ts';
import type { Question } from './values/question.ts';
import type { Value } from './values/value.ts';

/** An expression, and the script whose scope its names belong to. */
export interface Scoped {
  readonly file: FileId;
  /** Index into `FileFacts.scripts`. */
  readonly script: number;
  readonly expression: Expression;
}

/** Binds an argument of `use` to the scope it stands in. */
export const scoped = (
  use: { readonly file: FileId; readonly script: number },
  expression: Expression,
): Scoped => ({
  file: use.file,
  script: use.script,
  expression,
});

/**
 * Follows names, imports, `as`, member reads of literals until something that is no name; else the last name.
 * `question`: the one on whose behalf this is asked, if it is not one of its own.
 */
export type Resolve = (expression: Scoped, question?: Question) => Scoped;

export interface EnvironmentAnswer {
  /** Whether the bundler puts this variable into browser code, as far as the project's files prove it. */
  readonly reachesBrowser: 'yes' | 'no' | 'unknown';
  /**
   * Why not: the name lacks the public prefix, the bundler replaces another expression (`import.meta.env.X`, say), or it
   * replaces only the plain `process.env.X` and this read is none.
   */
  readonly obstacle: 'prefix' | 'source' | 'access' | undefined;
  /** `.env` lines that define the name, the one that wins first. */
  readonly definitions: readonly { readonly definition: EnvironmentDefinition; readonly place: Place }[];
  readonly convention: EnvironmentConvention | undefined;
  /** The build tool's name as people write it. */
  readonly tool: string | undefined;
}

export interface Project {
  /** Folder of the package root, without a trailing slash. */
  readonly root: string;
  readonly files: readonly FileFacts[];
  readonly framework: Framework | undefined;
  /** The nearest manifest upward from `file`. */
  readonly manifestFor: (file: FileId) => ManifestFacts | undefined;
  /** Every manifest from `file` up to the root, nearest first. Only the first one counts. */
  readonly manifestsOf: (file: FileId) => readonly ManifestFacts[];
  readonly uses: readonly KakaoUse[];
  readonly initCalls: readonly KakaoCall[];
  readonly shareCalls: readonly KakaoCall[];
  readonly scriptTags: readonly ScriptTag[];
  /** The version of the SDK that a call in `file` meets. */
  readonly sdkVersion: (api: 'Share' | 'Link', file: FileId) => SdkVersionAnswer;
  readonly resolve: Resolve;
  /** Resolves `expression` to a primitive, as far as the files show. */
  readonly evaluate: (expression: Scoped) => Value;
  readonly environment: (read: EnvironmentRead) => EnvironmentAnswer;
  /** Where the project's pages run, as far as its files prove it. */
  readonly origins: readonly OriginEvidence[];
  /** Package names and bundle IDs of the project's own apps. Files that show them are asked for when this is read. */
  readonly nativeApps: readonly NativeAppName[];
  /** Names that the `.env` files of the root define, each once. */
  readonly environmentNames: readonly string[];
  readonly package: PackageFacts | undefined;
  /**
   * Every file of the project has been looked at. Before that, what is missing may only not have been met yet.
   */
  readonly complete: boolean;
  /** The facts of another file, if it exists and has been given. */
  readonly file: (file: FileId) => FileFacts | undefined;
  /** Files of other projects that load or initialise the SDK: packages of one repository share such code. */
  readonly preparedElsewhere: boolean;
  /** Content Security Policies that pages of the project get, from whichever file. */
  readonly policies: readonly SecurityPolicy[];
}
