import type { CallSite } from '../facts/functions.ts';
import type { FileId, Range } from '../text/text.ts';

/** A call of a function, or a use of the SDK: where it stands, and how often that runs. */
export interface Caller {
  readonly file: FileId;
  /** Index into `FileFacts.scripts`; none of them for a handler that a page names. */
  readonly script: number;
  readonly context: CallSite['context'];
  /** Of what is called; undefined for a handler that a page names. */
  readonly range?: Range;
}

/** A function of a file, as a key. */
export const functionKey = (file: FileId, script: number, index: number): string =>
  [file, script, index].join('\0');
