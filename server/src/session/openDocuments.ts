/** The documents that the editor has open, by the engine's names. */
import { TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { isAlwaysRead, isWrittenByHand } from '../core/facts/candidate.ts';
import { nameOf } from '../core/text/paths.ts';
import type { FileId } from '../core/text/text.ts';
import type { DocumentUris } from './documentUri.ts';
import { isTooLarge } from './kakaoText.ts';
import type { OpenDocument } from './workspaceIndex.ts';

export interface OpenFile {
  readonly file: FileId;
  readonly document: TextDocument;
}

export class OpenDocuments {
  readonly texts = new TextDocuments(TextDocument);
  private readonly byFile = new Map<FileId, TextDocument>();
  /** Open, but deleted under the editor: until something brings the file back, the disk is right. */
  private readonly deleted = new Set<FileId>();

  constructor(private readonly uris: DocumentUris) {}

  /** Takes note of a document that was opened or changed, and says what the engine calls it. */
  see(document: TextDocument): { readonly file: FileId; readonly isNew: boolean } {
    const file = this.uris.fromClient(document.uri, document.languageId);
    const isNew = !this.byFile.has(file);
    this.byFile.set(file, document);
    this.deleted.delete(file);
    return { file, isNew };
  }

  /** The open document that a request names. */
  find(uri: string): OpenFile | undefined {
    const document = this.texts.get(uri);
    if (document === undefined) return undefined;
    return { document, file: this.uris.fromClient(uri, document.languageId) };
  }

  close(document: TextDocument): FileId {
    const file = this.uris.fromClient(document.uri, document.languageId);
    this.byFile.delete(file);
    this.deleted.delete(file);
    return file;
  }

  markDeleted(file: FileId): void {
    if (this.byFile.has(file)) this.deleted.add(file);
  }

  markCreated(file: FileId): void {
    this.deleted.delete(file);
  }

  files(): FileId[] {
    return [...this.byFile.keys()].filter((file) => !this.deleted.has(file));
  }

  get(file: FileId): TextDocument | undefined {
    return this.deleted.has(file) ? undefined : this.byFile.get(file);
  }

  /** As the index wants it. */
  open(file: FileId): OpenDocument | undefined {
    const document = this.get(file);
    if (document === undefined) return undefined;
    const text = document.getText();
    const name = nameOf(file);
    // The manifest's own reader says so where it is too large.
    const counts = isAlwaysRead(name) || (!isTooLarge(text.length) && isWrittenByHand(name, text));
    return { version: document.version, text: counts ? text : undefined };
  }
}
