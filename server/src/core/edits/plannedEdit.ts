/** What a fix is going to change, before anybody looks at the text. */
import type { Localized, Message, Params } from '../text/messages.ts';
import type { FileId, Range } from '../text/text.ts';

/**
 * A change that a fix makes: text at a range, a value at a path of a JSON file (formatting and comments survive), or a
 * file of types.
 */
export type PlannedEdit =
  | { readonly file: FileId; readonly range: Range; readonly text: string }
  | { readonly file: FileId; readonly path: readonly (string | number)[]; readonly value: unknown }
  | DeclarationEdit;

/** Puts `text` in front of what stands at `offset` (UTF-16, file-absolute), and takes nothing away. */
export const insertion = (file: FileId, offset: number, text: string) => ({
  ...{ file, text },
  range: { start: offset, end: offset },
});

/** The whole file, new or not, becomes the declaration of this SDK version, in the language of its reader. */
export interface DeclarationEdit {
  readonly file: FileId;
  readonly declares: string;
}

export interface Fix {
  readonly title: Message;
  /** Safe fixes keep the program's meaning apart from the mistake; `--fix` and fix-all apply only these. */
  readonly safe: boolean;
  readonly edits: readonly PlannedEdit[];
}

/** A list of one fix, or of none where its edits are not possible. */
export const fixOf = (
  text: Localized,
  params: Params,
  safe: boolean,
  edits: readonly PlannedEdit[] | undefined,
): readonly Fix[] => (edits ? [{ title: { text, params }, safe, edits }] : []);
