/** What commas, colons and other marks part, within one pair of brackets. */
import { passOver } from './brackets.ts';
import type { Source } from './source.ts';

/** Tokens. */
export const LONGEST_GENERICS = 16;

/** What commas part in a bracket; a comma at the end is none. */
export function partsIn(source: Source, opener: number, closer: number): [number, number][] {
  const parts: [number, number][] = [];
  let from = opener + 1;
  let behindGenerics = 0;
  const add = (to: number): void => {
    if (to > from) parts.push([from, to]);
    from = to + 1;
  };
  passOver(source.brackets, opener + 1, closer, (at) => {
    const { kind, text } = source.tokens[at]!;
    if (kind !== 'mark' || at < behindGenerics) return undefined;
    if (text === ',') add(at);
    if (text === '<') behindGenerics = genericsEnd(source, at);
    return undefined;
  });
  add(Math.min(closer, source.tokens.length));
  return parts;
}

/** Behind the types of `mapOf<String, String>(…)`; 0 for a comparison. */
export function genericsEnd(source: Source, opener: number): number {
  const { tokens } = source;
  let depth = 0;
  for (let at = opener; at < opener + LONGEST_GENERICS; at++) {
    const token = tokens[at];
    if (token?.text === '<') depth++;
    else if (token?.text === '>' && --depth === 0)
      return /^[([{]$/.test(tokens[at + 1]?.text ?? '') ? at + 1 : 0;
    else if (token?.kind !== 'word' && !/^[,.?]$/.test(token?.text ?? '')) return 0;
  }
  return 0;
}

/** The first mark with the text that stands in no bracket between the tokens; -1 where there is none. */
export function markIn(source: Source, from: number, to: number, text: string): number {
  let found = -1;
  passOver(source.brackets, from, to, (at) => {
    if (source.tokens[at]!.text !== text) return undefined;
    found = at;
    return false;
  });
  return found;
}
