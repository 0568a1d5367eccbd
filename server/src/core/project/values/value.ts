/** What is known about the text an expression has at run time. Rules may claim only what the known part proves. */
import type { Lead } from '../../catalog/pageAddress.ts';
import type { Place } from '../../text/text.ts';

/** Where a part of a value was written: the literal, the `.env` line, the constant in another file. */
export type Origin = Place;

export type Primitive = string | number | boolean | null | undefined;

export type UnknownReason =
  /** A function parameter, a prop. */
  | 'parameter'
  /** The result of a call. */
  | 'call'
  /** An environment variable whose value no file shows. */
  | 'environment'
  /** An environment variable that the build tool keeps out of the browser. */
  | 'unreachable'
  /** An environment variable that not every mode of the build has, or that differs between them. */
  | 'modes'
  /** A server or template language fills it in. */
  | 'placeholder'
  /** Reassigned, or declared where no file shows. */
  | 'variable'
  /** Several values are possible and differ. */
  | 'ambiguous'
  | 'other';

export type Value =
  | { readonly kind: 'known'; readonly value: Primitive; readonly origins: readonly Origin[] }
  /** A string of which only the beginning (`head`, or what follows `lead`) and the end (`tail`) are known. */
  | {
      readonly kind: 'partial';
      readonly head: string;
      readonly tail: string;
      /** What stands in front of `head`, where that is not known as a text. */
      readonly lead?: Lead;
      readonly origins: readonly Origin[];
    }
  | { readonly kind: 'unknown'; readonly reason: UnknownReason; readonly origins: readonly Origin[] };
