/** What an expression can be at run time, as far as the SDK's checks look: the alternatives, each a shape. */

import type { Expression, ObjectLiteral, Property } from '../facts/expression.ts';
import type { Scoped } from '../project/project.ts';
import type { Place } from '../text/text.ts';

export type Shape = { readonly from: Scoped } & (
  | { readonly is: 'unknown' }
  /** Some falsy value: the left side of `a && b` when the right one is not reached. */
  | { readonly is: 'falsy' }
  /** Undefined `value`: a string (number, boolean) that the files do not show. */
  | { readonly is: 'string'; readonly value: string | undefined }
  | { readonly is: 'number'; readonly value: number | undefined }
  | { readonly is: 'boolean'; readonly value: boolean | undefined }
  | { readonly is: 'null' | 'undefined' | 'bigint' | 'symbol' }
  /** `isAsync`: an async function or a generator. */
  | { readonly is: 'function'; readonly isAsync: boolean }
  /** A string or, where the variable is missing, `undefined`. */
  | { readonly is: 'environment' }
  | ObjectShape
  | { readonly is: 'array'; readonly elements: readonly Expression[]; readonly hasSpread: boolean }
);

export interface ObjectShape {
  readonly is: 'object';
  readonly from: Scoped;
  /** What it is made by; `other` is none of the others, `unknown` may be any. */
  readonly brand: 'plain' | 'String' | 'Number' | 'Boolean' | 'Element' | 'other' | 'unknown';
  /** In the order in which the SDK meets them. */
  readonly fields: ReadonlyMap<string, Field>;
  /** More keys may be there: a spread or a computed key that the files do not show. */
  readonly open: boolean;
}

export interface Field {
  readonly key: string;
  readonly keyPlace: Place;
  readonly value: Scoped;
  /** False where only one branch of a spread brings the key. */
  readonly always: boolean;
  /** False where a later spread may replace the value. */
  readonly final: boolean;
  /** The literal that holds it, for edits; undefined for array elements. */
  readonly site: { readonly property: Property; readonly object: ObjectLiteral } | undefined;
}
