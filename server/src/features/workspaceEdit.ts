/** Planned edits of the engine as an LSP workspace edit. */
import type { TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { PlannedEdit } from '../core/rules/finding.ts';
import type { FileId } from '../core/text/text.ts';
import type { ClientSupport } from '../session/clientSupport.ts';
import type { DocumentUris } from '../session/documentUri.ts';
import type { OpenDocuments } from '../session/openDocuments.ts';
import type { Core, Files } from '../session/runtime.ts';

export interface EditSources {
  readonly documents: OpenDocuments;
  readonly files: Files;
  readonly uris: DocumentUris;
  readonly support: ClientSupport;
}

/** `undefined` where the edits no longer fit the texts. */
export async function workspaceEditOf(
  planned: readonly PlannedEdit[],
  core: Core,
  sources: EditSources,
): Promise<WorkspaceEdit | undefined> {
  const texts = await textsOf(new Set(planned.map((edit) => edit.file)), sources);
  const edits = core.realizeEdits(planned, (file) => texts.get(file)?.getText());
  const changed = [...new Set(edits.map((edit) => edit.file))];
  if (changed.length === 0) return undefined;
  const changes = changed.map((file): FileChange => {
    const text = texts.get(file)!;
    const textEdits = edits.filter((edit) => edit.file === file);
    return {
      file,
      version: sources.documents.get(file)?.version ?? null,
      edits: textEdits.map((edit) => ({
        range: { start: text.positionAt(edit.range.start), end: text.positionAt(edit.range.end) },
        newText: edit.text,
      })),
    };
  });
  return toWorkspaceEdit(changes, sources);
}

export interface FileChange {
  readonly file: FileId;
  /** Of the open document; null for a file that is only on disk. */
  readonly version: number | null;
  readonly edits: TextEdit[];
}

export function toWorkspaceEdit(
  changes: readonly FileChange[],
  { uris, support }: Pick<EditSources, 'uris' | 'support'>,
): WorkspaceEdit {
  if (!support.versionedEdits) {
    return { changes: Object.fromEntries(changes.map(({ file, edits }) => [uris.toClient(file), edits])) };
  }
  const documentChanges = changes.map(
    ({ file, version, edits }): TextDocumentEdit => ({
      textDocument: { uri: uris.toClient(file), version },
      edits,
    }),
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
