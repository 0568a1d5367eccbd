/** Which bracket closes which. Linear; what is not closed ends where the bracket around it does, or with the file. */
import type { Token } from './tokens.ts';

export interface Brackets {
  /** By token that opens a bracket: the token that closes it, or another one around it, or the number of all tokens. */
  readonly closes: ReadonlyMap<number, number>;
  /** By token that closes a bracket: the one that opens it. */
  readonly opens: ReadonlyMap<number, number>;
  /** By token: the one that opens the innermost bracket around it; -1 outside of all. */
  readonly around: Int32Array;
}

const CLOSERS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };
const CLOSER = new Set(Object.values(CLOSERS));
/** How far a closing bracket looks for its opening one over others that were left open. */
const FARTHEST = 20;

export const isOpener = (token: Token | undefined): boolean =>
  token?.kind === 'mark' && token.text in CLOSERS;

export function readBrackets(tokens: readonly Token[]): Brackets {
  const closes = new Map<number, number>();
  const opens = new Map<number, number>();
  const around = new Int32Array(tokens.length).fill(-1);
  const open: number[] = [];
  const leave = (depth: number, closer: number): void => {
    for (const left of open.splice(depth)) closes.set(left, closer);
  };
  for (const [index, token] of tokens.entries()) {
    const isMark = token.kind === 'mark';
    if (isMark && CLOSER.has(token.text)) {
      const nearest = Math.max(0, open.length - FARTHEST);
      let depth = open.length - 1;
      while (depth >= nearest && CLOSERS[tokens[open[depth]!]!.text] !== token.text) depth--;
      if (depth >= nearest) {
        opens.set(index, open[depth]!);
        leave(depth, index);
      }
    }
    around[index] = open.at(-1) ?? -1;
    if (isMark && token.text in CLOSERS) open.push(index);
  }
  leave(0, tokens.length);
  return { closes, opens, around };
}

/** Calls `visit` for each token directly between `from` and `to`, and for each bracket's first one; not for what is inside. */
export function passOver(
  brackets: Brackets,
  from: number,
  to: number,
  visit: (index: number) => boolean | undefined,
): void {
  for (let at = from; at < to; at = behind(brackets, at)) if (visit(at) === false) return;
}

/** The token behind the one at `index`, or behind the bracket that it opens. */
export function behind({ closes, opens }: Brackets, index: number): number {
  const closer = closes.get(index);
  if (closer === undefined) return index + 1;
  // One that was left open ends in front of what closes the one around it.
  return opens.get(closer) === index ? closer + 1 : closer;
}
