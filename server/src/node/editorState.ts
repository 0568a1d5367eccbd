/** All that an editor has said and that still holds: what a server that starts later has to be told. */
import type {
  DidChangeTextDocumentParams,
  DidChangeWorkspaceFoldersParams,
  DidOpenTextDocumentParams,
  InitializeParams,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { URI } from 'vscode-uri';
import type { FileId } from '../core/text/text.ts';
import { fileIdOf } from '../session/documentUri.ts';
import { mentionsKakao } from '../session/kakaoText.ts';

/** Of these, the last one is all that counts. */
const LASTING: readonly string[] = ['workspace/didChangeConfiguration', 'kakaoShare/theme'];

export class EditorState {
  private readonly documents = new Map<string, TextDocument>();
  private readonly lasting = new Map<string, unknown>();

  constructor(private params: InitializeParams) {}

  /** Takes note of a notification of the editor. */
  note(method: string, params: unknown): void {
    if (method === 'textDocument/didOpen') {
      const { uri, languageId, version, text } = (params as DidOpenTextDocumentParams).textDocument;
      this.documents.set(uri, TextDocument.create(uri, languageId, version, text));
    } else if (method === 'textDocument/didChange') {
      const { textDocument, contentChanges } = params as DidChangeTextDocumentParams;
      const document = this.documents.get(textDocument.uri);
      if (document) TextDocument.update(document, contentChanges, textDocument.version);
    } else if (method === 'textDocument/didClose') {
      this.documents.delete((params as DidOpenTextDocumentParams).textDocument.uri);
    } else if (method === 'workspace/didChangeWorkspaceFolders') {
      this.changeFolders(params as DidChangeWorkspaceFoldersParams);
    } else if (LASTING.includes(method)) {
      this.lasting.set(method, params);
    }
  }

  isOpen(uri: string): boolean {
    return this.documents.has(uri);
  }

  /** The engine's name for a document, or for any other file. */
  fileOf(uri: string): FileId {
    return fileIdOf(URI.parse(uri), this.documents.get(uri)?.languageId);
  }

  textOf(file: FileId): string | undefined {
    return [...this.documents.values()].find(({ uri }) => this.fileOf(uri) === file)?.getText();
  }

  /** Whether a document is one for which a server is started. */
  concerns(uri: string): boolean {
    const document = this.documents.get(uri);
    return document !== undefined && (/kakao[^/]*$/i.test(uri) || mentionsKakao(document.getText()));
  }

  get wantsServer(): boolean {
    return [...this.documents.keys()].some((uri) => this.concerns(uri));
  }

  /** What to say to a server after `initialize` with `initializeParams`, in this order. */
  *story(): Iterable<readonly [method: string, params: unknown]> {
    yield ['initialized', {}];
    yield* this.lasting;
    for (const document of this.documents.values()) {
      const { uri, languageId, version } = document;
      yield [
        'textDocument/didOpen',
        { textDocument: { uri, languageId, version, text: document.getText() } },
      ];
    }
  }

  /** As the editor would introduce itself now. The process is not the server's to watch. */
  get initializeParams(): InitializeParams {
    return { ...this.params, processId: null };
  }

  private changeFolders({ event: { added, removed } }: DidChangeWorkspaceFoldersParams): void {
    const gone = new Set(removed.map(({ uri }) => uri));
    const kept = (this.params.workspaceFolders ?? []).filter(({ uri }) => !gone.has(uri));
    this.params = { ...this.params, workspaceFolders: [...kept, ...added] };
  }
}
