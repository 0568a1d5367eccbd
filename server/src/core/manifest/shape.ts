/** The manifest as a TypeScript type, and the kind of table that describes its fields to readers, schema and hover. */
import type { Localized } from '../text/messages.ts';

export interface Manifest {
  readonly $schema?: string;
  readonly apps?: readonly ManifestAppShape[];
  readonly rules?: LevelsShape;
  readonly ignore?: readonly string[];
}

/** How gravely a rule is taken; `hint` is a note that editors hardly underline. */
export const ruleLevels = ['off', 'hint', 'information', 'warning', 'error'] as const;
export type RuleLevel = (typeof ruleLevels)[number];

/** By the rule's code. */
export type LevelsShape = Readonly<Record<string, RuleLevel>>;

export interface ManifestAppShape {
  readonly name?: string;
  readonly appId?: number;
  readonly javascriptKeys?: readonly JavaScriptKeyShape[];
  readonly nativeKeys?: readonly NativeKeyShape[];
  readonly webDomains?: readonly string[];
  readonly templates?: readonly TemplateShape[];
}

/** The key itself, or the name of the environment variable that carries it. */
export type KeyShape = string | { readonly env: string };

export interface JavaScriptKeyShape {
  readonly key?: KeyShape;
  readonly sdkDomains?: readonly string[];
}

export interface NativeKeyShape {
  readonly key?: KeyShape;
  readonly android?: { readonly packageName?: string; readonly keyHashes?: readonly string[] };
  readonly ios?: { readonly bundleIds?: readonly string[] };
}

export interface TemplateShape {
  readonly id: number;
  readonly name?: string;
  readonly args?: readonly string[];
}

interface Described {
  /** What to write, why, and where the console shows it. Plain text; menus in square brackets. */
  readonly description: Localized;
}

/** A field at run time: what a reader, the schema and hover need to know about it. */
export type Field = Described &
  /** `glob`: as a line of `.gitignore`. `levels`: of rules, by their codes. */
  (
    | { readonly type: 'string' | 'integer' | 'key' | 'glob' | 'level' | 'levels' }
    | { readonly type: 'array'; readonly items: Field }
    | {
        readonly type: 'object';
        readonly fields: Readonly<Record<string, Field>>;
        readonly required?: readonly string[];
      }
  );

type Present<T> = Exclude<T, undefined>;

/** Forces the table to have exactly the fields of the type `T`, each with the fitting type. */
export type FieldOf<T> = Described &
  ([KeyShape] extends [T]
    ? { readonly type: 'key' }
    : T extends string
      ? { readonly type: 'string' | 'glob' }
      : T extends number
        ? { readonly type: 'integer' }
        : T extends readonly (infer Item)[]
          ? { readonly type: 'array'; readonly items: FieldOf<Item> }
          : T extends LevelsShape
            ? { readonly type: 'levels' }
            : {
                readonly type: 'object';
                readonly fields: { readonly [Name in keyof T]-?: FieldOf<Present<T[Name]>> };
                readonly required?: readonly (keyof T & string)[];
              });
