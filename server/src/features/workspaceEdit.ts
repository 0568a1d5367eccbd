/** Planned edits of the engine as an LSP workspace edit. */
import {
  CreateFile,
  type Position,
  type TextDocumentEdit,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { DeclarationEdit, PlannedEdit } from '../core/edits/plannedEdit.ts';
import type { FileId, Range as OffsetRange } from '../core/text/text.ts';
import type { ClientSupport } from '../session/clientSupport.ts';
import type { Rendering } from '../session/diagnostics.ts';
import type { DocumentUris } from '../session/documentUri.ts';
import type { OpenDocuments } from '../session/openDocuments.ts';
import type { Files } from '../session/runtime.ts';

export interface EditSources {
  readonly documents: OpenDocuments;
  readonly files: Files;
  readonly uris: DocumentUris;
  readonly support: ClientSupport;
}

/** `undefined` where the edits no longer fit the texts, or the editor cannot make files that they need. */
export async function workspaceEditOf(
  planned: readonly PlannedEdit[],
  { engine: { core }, locale }: Pick<Rendering, 'engine' | 'locale'>,
  sources: EditSources,
): Promise<WorkspaceEdit | undefined> {
  const texts = await textsOf(new Set(planned.map((edit) => edit.file)), sources);
  const edits = core.realizeEdits(planned, (file) => texts.get(file)?.getText());
  const changed = [...new Set(edits.map((edit) => edit.file))];
  const declared = planned.filter((edit) => 'declares' in edit);
  const canDeclare = ({ file }: DeclarationEdit): boolean => {
    const text = texts.get(file)?.getText();
    return text === undefined ? sources.support.createsFiles : core.declaredVersion(text) !== undefined;
  };
  if (changed.length === 0 || !declared.every(canDeclare)) return undefined;
  const changeOf = (file: FileId, all: readonly { range: OffsetRange; text: string }[]): FileChange => {
    const text = texts.get(file);
    const at = (offset: number): Position => text?.positionAt(offset) ?? { line: 0, character: 0 };
    return {
      file,
      isNew: text === undefined,
      version: sources.documents.get(file)?.version ?? null,
      edits: all.map(({ range, text: newText }) => ({
        range: { start: at(range.start), end: at(range.end) },
        newText,
      })),
    };
  };
  const whole = (file: FileId): OffsetRange => ({ start: 0, end: texts.get(file)?.getText().length ?? 0 });
  return toWorkspaceEdit(
    [
      ...declared.map(({ file, declares }) =>
        changeOf(file, [{ range: whole(file), text: core.typeDeclaration(declares, locale) }]),
      ),
      ...changed.map((file) =>
        changeOf(
          file,
          edits.filter((edit) => edit.file === file),
        ),
      ),
    ],
    sources,
  );
}

export interface FileChange {
  readonly file: FileId;
  /** Of the open document; null for a file that is only on disk. */
  readonly version: number | null;
  readonly edits: TextEdit[];
  /** The file has to be made first. */
  readonly isNew?: boolean;
}

export function toWorkspaceEdit(
  changes: readonly FileChange[],
  { uris, support }: Pick<EditSources, 'uris' | 'support'>,
): WorkspaceEdit {
  if (!support.versionedEdits) {
    return { changes: Object.fromEntries(changes.map(({ file, edits }) => [uris.toClient(file), edits])) };
  }
  const documentChanges = changes.flatMap(
    ({ file, version, edits, isNew }): (CreateFile | TextDocumentEdit)[] => {
      const uri = uris.toClient(file);
      const change = { textDocument: { uri, version }, edits };
      return isNew ? [CreateFile.create(uri), change] : [change];
    },
  );
  return { documentChanges };
}

async function textsOf(files: ReadonlySet<FileId>, sources: EditSources): Promise<Map<FileId, TextDocument>> {
  const texts = new Map<FileId, TextDocument>();
  for (const file of files) {
    const text = sources.documents.get(file)?.getText() ?? (await sources.files.read(file));
    if (text !== undefined) texts.set(file, TextDocument.create(file, '', 0, text));
  }
  return texts;
}
