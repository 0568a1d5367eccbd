/** The manifest `kakao-share.json`, with the place of everything that a rule may point at. */
import type { FileId, Range } from '../text.ts';

/** A value of the manifest and where it is written. */
export interface Located<T> {
  readonly value: T;
  readonly range: Range;
}

/** A key is written out, or named by the environment variable that carries it. */
export type ManifestKey =
  | { readonly kind: 'literal'; readonly value: string; readonly range: Range }
  | { readonly kind: 'env'; readonly value: string; readonly range: Range };

export interface ManifestTemplate {
  readonly id: Located<number>;
  readonly name: string | undefined;
  readonly args: readonly Located<string>[] | undefined;
}

export interface ManifestJavaScriptKey {
  readonly key: ManifestKey | undefined;
  readonly sdkDomains: readonly Located<string>[];
}

export interface ManifestApp {
  readonly range: Range;
  /** JSON path of the app: `['apps', 0]`. */
  readonly path: readonly (string | number)[];
  readonly name: string | undefined;
  readonly appId: number | undefined;
  readonly javascriptKeys: readonly ManifestJavaScriptKey[];
  readonly nativeKeys: readonly { readonly key: ManifestKey | undefined; readonly range: Range }[];
  /** First is the default domain. Undefined where the manifest does not speak of it. */
  readonly webDomains: readonly Located<string>[] | undefined;
  readonly templates: readonly ManifestTemplate[] | undefined;
}

/** Something in the file that is not as the schema says. Rule `manifest/…` reports it. */
export interface ManifestProblem {
  readonly kind: 'syntax' | 'type' | 'unknownField';
  readonly range: Range;
  /** `apps[0].webDomains` */
  readonly path: string;
  readonly detail: string;
}

export interface ManifestFacts {
  readonly file: FileId;
  readonly range: Range;
  readonly apps: readonly ManifestApp[];
  readonly problems: readonly ManifestProblem[];
}
