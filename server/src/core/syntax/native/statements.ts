/** Where statements end in languages whose lines may end them. */
import { type Brackets, passOver } from './brackets.ts';
import type { Token } from './tokens.ts';

/** Whether a line's end in front of `at` ends the statement: nothing on either side goes on. */
export function endsBefore(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1]!, tokens[at]!];
  if (!token.startsLine) return false;
  const goesOn = (one: Token): boolean =>
    one.kind === 'mark' && /^(?:[.+\-*/%<>=:?&|]|\?\.|\?:|&&|\|\||\?\?|[=!]=)$/.test(one.text);
  return !goesOn(before) && !goesOn(token);
}

/** Of those in the braces, the first token and the one behind the last. */
export function statementsIn(
  tokens: readonly Token[],
  brackets: Brackets,
  from: number,
  to: number,
): [number, number][] {
  const statements: [number, number][] = [];
  let first = from;
  const add = (end: number, next: number): void => {
    if (end > first) statements.push([first, end]);
    first = next;
  };
  passOver(brackets, from, to, (at) => {
    if (tokens[at]!.text === ';') add(at, at + 1);
    else if (at > first && endsBefore(tokens, at)) add(at, at);
    return undefined;
  });
  add(to, to);
  return statements;
}
