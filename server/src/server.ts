/** The language server: capabilities and wiring, nothing else. */
import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type InitializeParams,
  type InitializeResult,
  type ReferenceParams,
  type TextDocumentPositionParams,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { applyFix } from './features/applyFix.ts';
import { CODE_ACTION_KINDS, codeActions } from './features/codeActions.ts';
import { COMPLETION_TRIGGERS, completion } from './features/completion.ts';
import { composeInquiry, inquiryDefaults } from './features/composeInquiry.ts';
import { createManifest } from './features/createManifest.ts';
import { type Cursor, cursorOf } from './features/cursor.ts';
import { definitions, references } from './features/definition.ts';
import { diagnose } from './features/diagnose.ts';
import { documentLinks } from './features/documentLinks.ts';
import { explain } from './features/explain.ts';
import { findErrors } from './features/findErrors.ts';
import { hover } from './features/hover.ts';
import { keyHash } from './features/keyHash.ts';
import { preview } from './features/preview.ts';
import { runSafe } from './features/runSafe.ts';
import { SIGNATURE_TRIGGERS, signatureHelp } from './features/signatureHelp.ts';
import { createBackgroundRunner } from './session/backgroundWork.ts';
import { createClientFiles } from './session/clientFiles.ts';
import { DocumentUris } from './session/documentUri.ts';
import { createLog } from './session/log.ts';
import { OpenDocuments } from './session/openDocuments.ts';
import {
  ApplyFixRequest,
  ComposeInquiryRequest,
  CreateManifestRequest,
  DiagnoseRequest,
  ExplainRequest,
  FindErrorsRequest,
  InquiryDefaultsRequest,
  KeyHashRequest,
  PreviewRequest,
  ThemeNotification,
} from './session/protocol.ts';
import { Publisher } from './session/publisher.ts';
import type { Runtime } from './session/runtime.ts';
import { type DiskChange, Session } from './session/session.ts';
import { readSettings } from './session/settings.ts';
import { WATCHED_GLOBS } from './session/watchedFiles.ts';

const SECTION = 'kakaoShare';
const NO_ERRORS = { errors: [], masked: '' };
const TOP = { line: 0, character: 0 };

const CHANGE_KINDS: Readonly<Record<FileChangeType, DiskChange['kind']>> = {
  [FileChangeType.Created]: 'created',
  [FileChangeType.Changed]: 'changed',
  [FileChangeType.Deleted]: 'deleted',
};

/** Serves one editor over `connection`, until it says goodbye. */
export function startServer(connection: Connection, runtime: Runtime): void {
  const log = createLog(connection.console);
  const uris = new DocumentUris();
  const documents = new OpenDocuments(uris);
  const files = runtime.createFiles(createClientFiles(connection, uris));
  const publisher = new Publisher(uris, (params) => void connection.sendDiagnostics(params));
  const background = createBackgroundRunner(connection, () => session.locale);
  const session = new Session({
    loadCore: runtime.loadCore,
    files,
    documents,
    uris,
    publisher,
    log,
    inBackground: background.run,
  });
  let client: InitializeParams | undefined;

  connection.onInitialize((params): InitializeResult => {
    client = params;
    session.start(params.locale);
    background.useProgress(params.capabilities.window?.workDoneProgress === true);
    useSettings(params.initializationOptions?.[SECTION]);
    session.commandLinks = params.initializationOptions?.commandLinks === true;
    void session.useFolders(foldersOf(params).map((uri) => uris.fromClient(uri)));
    return {
      serverInfo: { name: 'kakao-share-doctor' },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        hoverProvider: true,
        codeActionProvider: { codeActionKinds: CODE_ACTION_KINDS },
        completionProvider: { triggerCharacters: COMPLETION_TRIGGERS },
        signatureHelpProvider: { triggerCharacters: SIGNATURE_TRIGGERS },
        definitionProvider: true,
        referencesProvider: true,
        documentLinkProvider: {},
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      },
    };
  });

  connection.onInitialized(async () => {
    const workspace = client?.capabilities.workspace;
    if (workspace?.configuration === true) session.waitFor(pullSettings());
    if (workspace?.didChangeConfiguration?.dynamicRegistration === true) {
      await connection.client.register(DidChangeConfigurationNotification.type, { section: SECTION });
    }
    if (workspace?.didChangeWatchedFiles?.dynamicRegistration === true) {
      const watchers = WATCHED_GLOBS.map((globPattern) => ({ globPattern }));
      await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    }
    if (workspace?.workspaceFolders === true) {
      connection.workspace.onDidChangeWorkspaceFolders(async () => {
        const folders = (await connection.workspace.getWorkspaceFolders()) ?? [];
        await session.useFolders(folders.map((folder) => uris.fromClient(folder.uri)));
      });
    }
  });

  connection.onDidChangeConfiguration(async ({ settings }) => {
    if (client?.capabilities.workspace?.configuration === true) await pullSettings();
    else useSettings((settings as Record<string, unknown> | null)?.[SECTION]);
  });

  async function pullSettings(): Promise<void> {
    try {
      useSettings(await connection.workspace.getConfiguration(SECTION));
    } catch (error) {
      log.error('settings', error);
    }
  }

  function useSettings(section: unknown): void {
    if (section !== undefined) void session.useSettings(readSettings(section)).catch(failed('settings'));
  }

  function atCursor<P extends TextDocumentPositionParams, R>(
    name: string,
    neutral: R,
    answer: (cursor: Cursor, params: P) => R | Promise<R>,
  ) {
    return runSafe<P, R>(log, name, neutral, async (params) => {
      const cursor = await cursorOf(params, session, documents);
      return cursor === undefined ? neutral : answer(cursor, params);
    });
  }

  function editSources() {
    const versionedEdits = client?.capabilities.workspace?.workspaceEdit?.documentChanges === true;
    return { documents, files, uris, versionedEdits };
  }

  const failed =
    (where: string) =>
    (error: unknown): void =>
      log.error(where, error);

  // Also told of a document's first content, right after it was opened.
  documents.texts.onDidChangeContent(({ document }) => {
    const { file, isNew } = documents.see(document);
    if (isNew) session.opened(file);
    else session.changed(file);
  });
  documents.texts.onDidClose(({ document }) => {
    session.closed(documents.close(document)).catch(failed('close'));
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const seen = changes.map(({ uri, type }) => ({ file: uris.fromClient(uri), kind: CHANGE_KINDS[type] }));
    session.changedOnDisk(seen).catch(failed('watched files'));
  });

  connection.onHover(runSafe(log, 'hover', null, (params) => hover(params, session, documents)));
  connection.onCodeAction(
    runSafe(log, 'code actions', [], (params) => {
      return codeActions(params, { session, publisher, ...editSources() });
    }),
  );
  connection.onCompletion(
    atCursor('completion', [], (cursor) => {
      const support = client?.capabilities.textDocument?.completion?.completionItem?.snippetSupport;
      return completion(cursor, support === true, () => session.index.settle());
    }),
  );
  connection.onSignatureHelp(atCursor('signature help', null, signatureHelp));
  connection.onDefinition(atCursor('definition', [], (cursor) => definitions(cursor, uris)));
  connection.onReferences(
    atCursor('references', [], (cursor, { context }: ReferenceParams) =>
      references(cursor, uris, context.includeDeclaration),
    ),
  );
  connection.onDocumentLinks(
    runSafe(log, 'document links', [], async ({ textDocument }) => {
      const cursor = await cursorOf({ textDocument, position: TOP }, session, documents);
      return cursor === undefined ? [] : documentLinks(cursor);
    }),
  );
  connection.onRequest(
    DiagnoseRequest,
    runSafe(log, 'diagnose', rethrow, (params, token) => diagnose(params, token, session, connection)),
  );
  connection.onRequest(
    ExplainRequest,
    runSafe(log, 'explain', rethrow, (params) => explain(params, session)),
  );
  connection.onRequest(
    CreateManifestRequest,
    runSafe(log, 'create manifest', rethrow, (params, token) => createManifest(params, session, token)),
  );
  connection.onRequest(
    PreviewRequest,
    runSafe(log, 'preview', null, (params) => preview(params, session, documents)),
  );
  connection.onRequest(
    ApplyFixRequest,
    runSafe(log, 'apply fix', rethrow, (params) => applyFix(params, session, editSources(), connection)),
  );
  connection.onRequest(
    FindErrorsRequest,
    runSafe(log, 'find errors', NO_ERRORS, (params) => findErrors(params, session)),
  );
  connection.onRequest(
    InquiryDefaultsRequest,
    runSafe(log, 'inquiry defaults', rethrow, (params, token) => inquiryDefaults(params, session, token)),
  );
  connection.onRequest(
    ComposeInquiryRequest,
    runSafe(log, 'compose inquiry', rethrow, (params) => composeInquiry(params, session)),
  );
  connection.onRequest(
    KeyHashRequest,
    runSafe(log, 'key hash', rethrow, (params) => keyHash(params, session)),
  );
  connection.onNotification(ThemeNotification, ({ theme }) => {
    session.theme = theme;
  });
  connection.onShutdown(() => session.dispose());

  documents.texts.listen(connection);
  connection.listen();
}

// A command was run by a person, who is to hear why it failed.
function rethrow(error: unknown): never {
  throw error;
}

function foldersOf(params: InitializeParams): string[] {
  if (params.workspaceFolders) return params.workspaceFolders.map((folder) => folder.uri);
  return typeof params.rootUri === 'string' ? [params.rootUri] : [];
}
