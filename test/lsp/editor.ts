/** An editor for tests: speaks LSP over any pair of streams and keeps what the server says. */
import type { Readable, Writable } from 'node:stream';
import {
  type CodeAction,
  CodeActionRequest,
  createProtocolConnection,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  type FileChangeType,
  type Hover,
  HoverRequest,
  type InitializeParams,
  type InitializeResult,
  type MessageConnection,
  type Position,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
  StreamMessageReader,
  StreamMessageWriter,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

/** Of an editor that can do everything. */
export const CAPABILITIES: InitializeParams['capabilities'] = {
  workspace: {
    applyEdit: true,
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceFolders: true,
    workspaceEdit: { documentChanges: true },
  },
  textDocument: {
    hover: { contentFormat: ['markdown', 'plaintext'] },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } },
    completion: { completionItem: { documentationFormat: ['markdown'] } },
    signatureHelp: {
      signatureInformation: {
        documentationFormat: ['markdown'],
        parameterInformation: { labelOffsetSupport: true },
        noActiveParameterSupport: true,
      },
    },
    publishDiagnostics: {
      relatedInformation: true,
      codeDescriptionSupport: true,
      dataSupport: true,
      versionSupport: true,
    },
  },
};

export interface EditorOptions {
  readonly folder?: string;
  readonly locale?: string;
  /** The user's settings, section `kakaoShare`. */
  readonly settings?: object;
  readonly capabilities?: InitializeParams['capabilities'];
  readonly initializationOptions?: object;
  /** Answers all of the server's requests in place of a friendly editor. */
  readonly answer?: (method: string, params: unknown) => unknown;
}

export class Editor {
  readonly connection: ProtocolConnection;
  readonly published: PublishDiagnosticsParams[] = [];
  readonly logged: string[] = [];
  readonly registered: string[] = [];
  settings: object;
  /** What the server said that it can do. */
  capabilities: InitializeResult['capabilities'] | undefined;
  private readonly documents = new Map<string, TextDocument>();
  private readonly waiting = new Set<() => void>();

  constructor(
    output: Readable,
    input: Writable,
    private readonly options: EditorOptions = {},
  ) {
    this.settings = options.settings ?? {};
    this.connection = createProtocolConnection(
      new StreamMessageReader(output),
      new StreamMessageWriter(input),
    );
    this.connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.published.push(params);
      for (const look of this.waiting) look();
    });
    for (const own of ['kakaoShare/shareCalls', 'kakaoShare/status'])
      this.connection.onNotification(own, () => {
        for (const look of this.waiting) look();
      });
    this.connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
      this.logged.push(message);
    });
    const { answer } = options;
    // LSP's types name every request; any will do here.
    if (answer) (this.connection as MessageConnection).onRequest(answer);
    else this.befriend();
    this.connection.listen();
  }

  private befriend(): void {
    this.connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
      items.map(() => this.settings),
    );
    this.connection.onRequest(
      'client/registerCapability',
      ({ registrations }: { registrations: { method: string }[] }) => {
        this.registered.push(...registrations.map(({ method }) => method));
      },
    );
    this.connection.onRequest('window/workDoneProgress/create', () => null);
  }

  async initialize(): Promise<InitializeResult> {
    const { folder, locale, capabilities, initializationOptions } = this.options;
    const params: InitializeParams = {
      processId: process.pid,
      rootUri: null,
      workspaceFolders: folder === undefined ? null : [{ uri: folder, name: 'test' }],
      capabilities: capabilities ?? CAPABILITIES,
      ...(locale === undefined ? {} : { locale }),
      ...(initializationOptions === undefined ? {} : { initializationOptions }),
    };
    const result = await this.connection.sendRequest<InitializeResult>('initialize', params);
    this.capabilities = result.capabilities;
    await this.connection.sendNotification('initialized', {});
    return result;
  }

  async open(uri: string, text: string, languageId = 'typescript'): Promise<void> {
    const document = TextDocument.create(uri, languageId, 1, text);
    this.documents.set(uri, document);
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId, version: 1, text },
    });
  }

  /** Replaces the first `from` by `to`, as an incremental change. */
  async type(uri: string, from: string, to: string): Promise<void> {
    const document = this.document(uri);
    const start = document.getText().indexOf(from);
    if (start < 0) throw new Error(`"${from}" is not in ${uri}`);
    const range = { start: document.positionAt(start), end: document.positionAt(start + from.length) };
    await this.change(uri, [{ range, newText: to }]);
  }

  async change(uri: string, edits: readonly { range: Range; newText: string }[]): Promise<void> {
    const document = this.document(uri);
    // Last first, so that none moves what another one points at.
    const contentChanges = edits
      .toSorted((a, b) => document.offsetAt(b.range.start) - document.offsetAt(a.range.start))
      .map(({ range, newText }) => ({ range, text: newText }));
    const version = document.version + 1;
    TextDocument.update(document, contentChanges, version);
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version },
      contentChanges,
    });
  }

  /** Applies a workspace edit to the documents that are open; edits of others are an error of the test. */
  async apply(edit: WorkspaceEdit): Promise<void> {
    for (const change of edit.documentChanges ?? []) {
      if (!('edits' in change)) throw new Error('only text edits are expected');
      const { uri, version } = change.textDocument;
      if (version !== this.document(uri).version) throw new Error(`an edit for version ${version} of ${uri}`);
      await this.change(uri, change.edits as { range: Range; newText: string }[]);
    }
  }

  async close(uri: string): Promise<void> {
    this.documents.delete(uri);
    await this.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
  }

  async changeOnDisk(uri: string, type: FileChangeType): Promise<void> {
    await this.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri, type }],
    });
  }

  text(uri: string): string {
    return this.document(uri).getText();
  }

  /** Where `needle` starts in the document, moved by `by` characters. */
  at(uri: string, needle: string, by = 0): Position {
    const offset = this.text(uri).indexOf(needle);
    if (offset < 0) throw new Error(`"${needle}" is not in ${uri}`);
    return this.document(uri).positionAt(offset + by);
  }

  hover(uri: string, position: Position): Promise<Hover | null> {
    return this.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position });
  }

  async codeActions(uri: string, diagnostics: Diagnostic[], only?: string[]): Promise<CodeAction[]> {
    const range = diagnostics[0]?.range ?? {
      start: { line: 0, character: 0 },
      end: { line: 0, character: 0 },
    };
    const context = only === undefined ? { diagnostics } : { diagnostics, only };
    const params = { textDocument: { uri }, range, context };
    return ((await this.connection.sendRequest(CodeActionRequest.type, params)) ?? []) as CodeAction[];
  }

  /** What the Problems list shows for a file now. */
  problems(uri: string): Diagnostic[] {
    return this.published.findLast((params) => params.uri === uri)?.diagnostics ?? [];
  }

  codes(uri: string): string[] {
    return this.problems(uri).map(({ code }) => String(code));
  }

  /** Waits until `holds` of what the server has told without being asked; fails with what is there instead. */
  async until(what: string, holds: () => boolean, milliseconds = 10_000): Promise<void> {
    if (holds()) return;
    await new Promise<void>((resolve, reject) => {
      const look = (): void => {
        if (!holds()) return;
        clearTimeout(timer);
        this.waiting.delete(look);
        resolve();
      };
      const timer = setTimeout(() => {
        this.waiting.delete(look);
        reject(
          new Error(
            `waited for: ${what}\n${JSON.stringify(this.published, null, 1)}\n${this.logged.join('\n')}`,
          ),
        );
      }, milliseconds);
      this.waiting.add(look);
    });
  }

  private document(uri: string): TextDocument {
    const document = this.documents.get(uri);
    if (document === undefined) throw new Error(`${uri} is not open`);
    return document;
  }
}
