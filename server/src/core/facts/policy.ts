/** What a file says of a Content Security Policy. */
import type { FileId, Range } from '../text/text.ts';

/** A Content Security Policy that a file writes down. */
export interface SecurityPolicy {
  readonly file: FileId;
  /** From the first directive to the last. */
  readonly range: Range;
  readonly directives: readonly PolicyDirective[];
  /** Code fills in more directives. */
  readonly open: boolean;
  /** Only reported by the browser, not enforced. */
  readonly reportOnly: boolean;
}

export interface PolicyDirective {
  /** In lower case: `script-src`. */
  readonly name: string;
  /** The name and its sources as written. */
  readonly range: Range;
  readonly sources: readonly string[];
  /** A part of the sources is filled in by code. */
  readonly open: boolean;
  /** Where another source, with a space in front, can be written; undefined for lists. */
  readonly extendAt: number | undefined;
}
