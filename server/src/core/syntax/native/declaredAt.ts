import type { Token } from './tokens.ts';

/** Words in front of a name that is there already. */
const USES = new Set([
  ...['await', 'return', 'try', 'throw', 'else', 'in', 'is', 'as', 'case', 'if', 'when', 'yield', 'guard'],
  ...['while', 'and', 'or', 'assert'],
]);
/** Tokens of the parameters of a lambda, and of a type. */
const LONGEST_LIST = 16;

/**
 * Whether a word is a name that may begin there: `final name`, `Type name`, `List<Type> name`, `name: Type`, `name ->`,
 * `(name, other) {`. Generous: of what only uses the name, a little is taken for it.
 */
export function isDeclaredAt(at: number, tokens: readonly Token[]): boolean {
  const textAt = (one: number): string => tokens[one]?.text ?? '';
  const before = textAt(at - 1);
  const next = textAt(at + 1);
  return (
    (tokens[at - 1]?.kind === 'word' && !tokens[at]!.startsLine && !USES.has(before)) ||
    /^[>?\]]$/.test(before) ||
    (next === ':' && (/^(?:[[(]|any|some)$/.test(textAt(at + 2)) || isType(at + 2, tokens))) ||
    /^(?:->|=>|in)$/.test(next) ||
    (/^[(,]$/.test(before) && isOfLambda(at, tokens))
  );
}

/** `(name, other) =>`, but not `object.call(name) {` */
function isOfLambda(from: number, tokens: readonly Token[]): boolean {
  const isOfList = (at: number): boolean => tokens[at]?.kind === 'word' || tokens[at]?.text === ',';
  let at = from;
  while (at - from < LONGEST_LIST && isOfList(at)) at++;
  if (tokens[at]?.text !== ')' || !/^(?:\{|=>|->|async|in)$/.test(tokens[at + 1]?.text ?? '')) return false;
  let first = from;
  while (from - first < LONGEST_LIST && isOfList(first - 1)) first--;
  return tokens[first - 1]?.text === '(' && tokens[first - 3]?.text !== '.';
}

/** `Type`, `com.shop.Type`; not `Type(…)` or `Type.shared`, which are what a label's argument has. */
function isType(from: number, tokens: readonly Token[]): boolean {
  let at = from;
  while (at - from < LONGEST_LIST && tokens[at + 1]?.text === '.') at += 2;
  return tokens[at]?.kind === 'word' && /^[A-Z]/.test(tokens[at]!.text) && tokens[at + 1]?.text !== '(';
}
