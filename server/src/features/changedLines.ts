/** What an edit would change, for people who are asked before it is applied: lines with `-` and `+`, file by file. */
import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Core } from '../session/runtime.ts';
import type { EditSources } from './workspaceEdit.ts';

/** Of one file; the rest is told as a number. */
const MOST_LINES = 12;
/** UTF-16 units of a line. */
const LONGEST = 140;

export interface ChangedLines {
  readonly path: string;
  readonly lines: readonly string[];
}

export async function changedLines(
  { changes = {}, documentChanges = [] }: WorkspaceEdit,
  { documents, files, uris }: EditSources,
  { plain, shownPath }: { plain: Core['excerpt']; shownPath: (file: string) => string },
): Promise<ChangedLines[]> {
  const edited = documentChanges.flatMap((change): [string, TextEdit[]][] =>
    'edits' in change
      ? [[change.textDocument.uri, change.edits.filter((one): one is TextEdit => 'newText' in one)]]
      : [],
  );
  const all: ChangedLines[] = [];
  for (const [uri, edits] of [...Object.entries(changes), ...edited]) {
    const file = uris.fromClient(uri);
    const text = documents.get(file)?.getText() ?? (await files.read(file)) ?? '';
    const lines = edits.flatMap((edit) => linesOf(TextDocument.create('', '', 0, text), edit));
    const shown = lines.slice(0, MOST_LINES).map((line) => plain(line, LONGEST));
    const more = lines.length > shown.length ? [`… (+${lines.length - shown.length})`] : [];
    all.push({ path: plain(shownPath(file), LONGEST), lines: [...shown, ...more] });
  }
  return all;
}

/** The whole lines that an edit touches, before and after. */
function linesOf(document: TextDocument, { range, newText }: TextEdit): string[] {
  const from = { line: range.start.line, character: 0 };
  const behind = document.getText({ start: range.end, end: { line: range.end.line + 1, character: 0 } });
  const before = document.getText({ start: from, end: range.end }) + behind;
  const after = document.getText({ start: from, end: range.start }) + newText + behind;
  const signed = (sign: string, text: string): string[] =>
    text
      .split(/\r?\n/)
      .filter((line) => line.trim() !== '')
      .map((line) => `${sign} ${line.trim()}`);
  return [...signed('-', before), ...signed('+', after)];
}
