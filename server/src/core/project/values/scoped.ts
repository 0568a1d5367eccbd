/** An expression together with the scope that its names belong to. */
import type { Expression } from '../../facts/expression.ts';
import type { FileId } from '../../text/text.ts';

export interface Scoped {
  readonly file: FileId;
  /** Index into `FileFacts.scripts`. */
  readonly script: number;
  readonly expression: Expression;
}

/** Binds an argument of `use` to the scope it stands in. */
export const scoped = (
  use: { readonly file: FileId; readonly script: number },
  expression: Expression,
): Scoped => ({
  file: use.file,
  script: use.script,
  expression,
});
