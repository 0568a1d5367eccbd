/** From whatever a person pastes to the errors it speaks of. */
import type { ErrorEntry } from '../catalog/errors/entry.ts';
import { errorEntries } from '../catalog/errors/index.ts';
import type { Range } from '../text.ts';

export type { ErrorEntry } from '../catalog/errors/entry.ts';

export interface Match {
  readonly entry: ErrorEntry;
  /** Where the pasted text or file says so, UTF-16. */
  readonly range: Range;
  /** The origin, key hash, bundle ID or address that Kakao says the request came from. */
  readonly caller?: string;
}

/** Best match first; empty where nothing of Kakao's is recognised. Never throws, whatever is pasted. */
export function explain(pasted: string): readonly Match[] {
  const code = /(?<![\w.:-])\d{4}(?!\w)/.exec(pasted);
  const entry = code && errorEntries.find((candidate) => candidate.id === code[0]);
  return entry ? [{ entry, range: { start: code.index, end: code.index + code[0].length } }] : [];
}
