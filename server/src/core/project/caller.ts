import type { CallSite } from '../facts/functions.ts';
import type { FileId, Range } from '../text/text.ts';

/** A call of a function, or a use of the SDK: where it stands, and how often that runs. */
export interface Caller {
  readonly file: FileId;
  /** Index into `FileFacts.scripts`; none of them for a handler that a page names. */
  readonly script: number;
  readonly context: CallSite['context'];
  /** In a handler of clicks: CSS selectors of the elements. */
  readonly clicked?: readonly string[];
  /** Of what is called; undefined for a handler that a page names. */
  readonly range?: Range;
}

/** A function among those of its file. */
export const functionKey = (script: number, index: number): string => `${script} ${index}`;
