/** What every reader of native code is given: the tokens of a file, and how they hang together. */
import type { NativeLanguage } from '../../catalog/native/languages.ts';
import type { Range } from '../../text/text.ts';
import type { Brackets } from './brackets.ts';
import type { LanguageProfile } from './profiles.ts';
import type { SdkNames } from './sdkNames.ts';
import type { Token } from './tokens.ts';

export interface Source {
  readonly tokens: readonly Token[];
  readonly brackets: Brackets;
  readonly language: NativeLanguage;
  readonly profile: LanguageProfile;
  /** By token: an index into the blocks. */
  readonly blockAt: Int32Array;
  /** Of the text. */
  readonly length: number;
  readonly textAt: (range: Range) => string;
  readonly sdkNames: SdkNames;
}

/** Of the tokens from `from` to `to` (exclusive). */
export function rangeOf(source: Source, from: number, to: number): Range {
  const { tokens, length } = source;
  const start = tokens[from]?.start ?? length;
  return { start, end: Math.max(start, tokens[to - 1]?.end ?? start) };
}
