/** Planned edits of the engine as an LSP workspace edit. */
import { CreateFile, type TextDocumentEdit, type TextEdit, type WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { DeclarationEdit, PlannedEdit } from '../core/rules/finding.ts';
import type { FileId } from '../core/text/text.ts';
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
  const versionOf = (file: FileId): number | null => sources.documents.get(file)?.version ?? null;
  const changes = changed.map((file): FileChange => {
    const text = texts.get(file)!;
    const textEdits = edits.filter((edit) => edit.file === file);
    return {
      file,
      version: versionOf(file),
      edits: textEdits.map((edit) => ({
        range: { start: text.positionAt(edit.range.start), end: text.positionAt(edit.range.end) },
        newText: edit.text,
      })),
    };
  });
  const declarations = declared.map(({ file, declares }): FileChange => {
    const present = texts.get(file);
    const start = { line: 0, character: 0 };
    const end = present?.positionAt(present.getText().length) ?? start;
    return {
      file,
      version: versionOf(file),
      isNew: present === undefined,
      edits: [{ range: { start, end }, newText: core.typeDeclaration(declares, locale) }],
    };
  });
  return toWorkspaceEdit([...declarations, ...changes], sources);
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
