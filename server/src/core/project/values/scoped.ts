/** An expression together with the scope that its names belong to. */
import type { Expression } from '../../facts/expression.ts';
import type { FileId } from '../../text/text.ts';

export interface Scoped {
  readonly file: FileId;
  /** Index into `FileFacts.scripts`. */
  readonly script: number;
  readonly expression: Expression;
  /** The calls that led here, the last one first: what parameters stand for. Undefined: whoever calls is not looked at. */
  readonly via?: Frame | undefined;
}

/** One call of a function, seen from inside of the function. */
export interface Frame {
  readonly file: FileId;
  readonly script: number;
  /** Index into `ScriptFacts.functions`. */
  readonly function: number;
  readonly call: Called;
  /** Where the call stands. */
  readonly caller: Pick<Scoped, 'file' | 'script' | 'via'>;
}

export interface Called {
  readonly callee: Expression;
  readonly arguments: readonly Expression[];
  readonly hasSpread?: boolean;
}

/** Binds an argument of `use` to the scope it stands in. */
export const scoped = (use: Pick<Scoped, 'file' | 'script' | 'via'>, expression: Expression): Scoped => ({
  file: use.file,
  script: use.script,
  expression,
  ...(use.via && { via: use.via }),
});
