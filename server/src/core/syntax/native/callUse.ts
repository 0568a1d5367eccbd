/** What is done with a call: whether it runs at all, and where its result goes. */
import type { NativeResult } from '../../facts/native.ts';
import type { Source } from './source.ts';

/** `!await call()`. `first` is the token that begins the call, here and below. */
export function isNegated(source: Source, first: number): boolean {
  const { tokens } = source;
  let at = first - 1;
  while (/^(?:await|try|\()$/.test(tokens[at]?.text ?? '')) at--;
  return tokens[at]?.text === '!';
}

/** Whether something in front of it, in the same statement, decides if it runs: `a && call()`, `if (a) call()`. */
export function isConditional(source: Source, first: number): boolean {
  const { tokens, brackets } = source;
  const before = tokens[first - 1];
  if (!before || /^(?:else|->|\?|:|\?:|&&|\|\||\?\?)$/.test(before.text)) return before !== undefined;
  const opener = before.text === ')' ? brackets.opens.get(first - 1) : undefined;
  return opener !== undefined && /^(?:if|while|for)$/.test(tokens[opener - 1]?.text ?? '');
}

/** `closer` is the token that closes its parentheses. */
export function resultOf(source: Source, first: number, closer: number): NativeResult {
  const { tokens } = source;
  let before = first - 1;
  while (before >= 0 && /^(?:await|try|[?!])$/.test(tokens[before]!.text)) before--;
  const ends = tokens[closer + 1];
  const used: NativeResult = { kind: 'used' };
  if (ends?.text !== ';') return used;
  const mark = tokens[before];
  if (mark === undefined || /^[;{}]$/.test(mark.text)) return { kind: 'dropped' };
  const name = tokens[before - 1];
  return mark.text === '=' && name?.kind === 'word' && tokens[before - 2]?.text !== '.'
    ? { kind: 'named', name: name.text }
    : used;
}
