/** The language server: capabilities and wiring, nothing else. */
import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type DocumentDiagnosticParams,
  DocumentDiagnosticRequest,
  type ExecuteCommandParams,
  FileChangeType,
  type FullDocumentDiagnosticReport,
  type InitializeResult,
  type ReferenceParams,
  type TextDocumentPositionParams,
  WorkspaceDiagnosticRequest,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { APPLY_EDIT, codeActions } from './features/codeActions.ts';
import { completion } from './features/completion.ts';
import { type Cursor, cursorOf } from './features/cursor.ts';
import { definitions, references } from './features/definition.ts';
import { documentLinks } from './features/documentLinks.ts';
import { executeCommand } from './features/executeCommand.ts';
import { hover } from './features/hover.ts';
import { answerOwnRequests } from './features/ownRequests.ts';
import { documentProblems, workspaceProblems } from './features/pullDiagnostics.ts';
import { rethrow, runSafe } from './features/runSafe.ts';
import { signatureHelp } from './features/signatureHelp.ts';
import { Trials } from './features/tryMessage.ts';
import { createBackgroundRunner } from './session/backgroundWork.ts';
import { carriedOut, createClient, within } from './session/client.ts';
import { createClientFiles } from './session/clientFiles.ts';
import { foldersOf, supportOf } from './session/clientSupport.ts';
import { DocumentUris } from './session/documentUri.ts';
import { createLog } from './session/log.ts';
import { OpenDocuments } from './session/openDocuments.ts';
import {
  PingRequest,
  ReportChangedNotification,
  ShareCallsNotification,
  StatusNotification,
  ThemeNotification,
  TriedNotification,
} from './session/protocol.ts';
import { Publisher } from './session/publisher.ts';
import { ReportState } from './session/reportState.ts';
import type { Runtime } from './session/runtime.ts';
import { initializeResult } from './session/serverCapabilities.ts';
import { type DiskChange, Session } from './session/session.ts';
import { readSettings } from './session/settings.ts';
import { ShareCalls } from './session/shareCalls.ts';
import { Status } from './session/status.ts';
import { unnoted } from './session/underway.ts';
import { WATCHED_GLOBS } from './session/watchedFiles.ts';

const SECTION = 'kakaoShare';
const NO_PROBLEMS: FullDocumentDiagnosticReport = { kind: 'full', items: [] };
/** Milliseconds that the first words wait for the settings. */
const SETTINGS_PATIENCE = 3000;
const TOP = { line: 0, character: 0 };

const CHANGE_KINDS: Readonly<Record<FileChangeType, DiskChange['kind']>> = {
  [FileChangeType.Created]: 'created',
  [FileChangeType.Changed]: 'changed',
  [FileChangeType.Deleted]: 'deleted',
};

/** Serves one editor over `connection`, until it says goodbye. */
export function startServer(connection: Connection, runtime: Runtime): void {
  const log = createLog(connection.console);
  const client = createClient(log);
  const uris = new DocumentUris();
  const documents = new OpenDocuments(uris);
  const files = runtime.createFiles(createClientFiles(connection, client, uris));
  const publisher = new Publisher(uris, ({ version, ...params }) => {
    if (support.pullsOnly) {
      const again = () => connection.languages.diagnostics.refresh();
      if (support.pullsAgain) void client.ask('problems', again, carriedOut);
      return;
    }
    const known = version !== undefined && support.diagnostics.version;
    void connection.sendDiagnostics(known ? { ...params, version } : params);
  });
  const background = createBackgroundRunner(connection, client, () => session.locale);
  const session = new Session({
    loadCore: runtime.loadCore,
    files,
    documents,
    uris,
    publisher,
    shareCalls: new ShareCalls(
      uris,
      (params) => void connection.sendNotification(ShareCallsNotification, params),
    ),
    status: new Status(publisher, (params) => void connection.sendNotification(StatusNotification, params)),
    reports: new ReportState(() => void connection.sendNotification(ReportChangedNotification)),
    log,
    underway: runtime.underway ?? unnoted,
    leftOut: runtime.leftOut ?? [],
    inBackground: background.run,
  });
  const trials = new Trials({
    session,
    documents,
    serve: runtime.serveTrial,
    tell: (tried) => void connection.sendNotification(TriedNotification, tried),
  });
  let support = supportOf({});
  let folders: readonly string[] = [];

  connection.onInitialize((params): InitializeResult => {
    support = supportOf(params.capabilities);
    session.start(params.locale, support);
    background.useProgress(support.progress);
    useSettings(params.initializationOptions?.[SECTION]);
    session.commandLinks = params.initializationOptions?.commandLinks === true;
    useFolders(foldersOf(params));
    return initializeResult(params);
  });

  connection.onInitialized(async () => {
    if (support.configuration) {
      session.waitFor(within(SETTINGS_PATIENCE, pullSettings()).catch(() => undefined));
    }
    if (support.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => uri));
        useFolders([...folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)]);
      });
    }
    const { client: editor } = connection;
    const watchers = WATCHED_GLOBS.map((globPattern) => ({ globPattern }));
    const watch = () => editor.register(DidChangeWatchedFilesNotification.type, { watchers });
    const listen = () => editor.register(DidChangeConfigurationNotification.type, { section: SECTION });
    if (support.configurationRegistration) void client.ask('changes of settings', listen, carriedOut);
    if (support.fileWatching)
      session.isWatched = (await client.ask('file watching', watch, carriedOut)) ?? false;
  });

  connection.onDidChangeConfiguration(async ({ settings }) => {
    if (support.configuration) await pullSettings();
    else useSettings((settings as Record<string, unknown> | null)?.[SECTION]);
  });

  /** Settings count whenever they come. */
  async function pullSettings(): Promise<void> {
    const pull = () => connection.workspace.getConfiguration(SECTION);
    useSettings(await client.ask('settings', pull, (section) => (section as unknown) ?? undefined));
  }

  function useFolders(given: readonly string[]): void {
    folders = given;
    void session.useFolders(given.map((uri) => uris.fromClient(uri))).catch(failed('folders'));
  }

  async function applyEdit(label: string, edit: WorkspaceEdit): Promise<boolean> {
    if (!support.applyEdit) return false;
    const apply = () => connection.workspace.applyEdit({ label, edit });
    const answer = await client.ask('edits', apply, (given) => given as { applied?: unknown } | undefined);
    return answer?.applied === true;
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
    return { documents, files, uris, support };
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
  documents.texts.onDidSave(() => session.saved());
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const seen = changes.map(({ uri, type }) => ({ file: uris.fromClient(uri), kind: CHANGE_KINDS[type] }));
    session.changedOnDisk(seen).catch(failed('watched files'));
  });

  connection.onHover(runSafe(log, 'hover', null, (params) => hover(params, session, documents, support)));
  connection.onCodeAction(
    runSafe(log, 'code actions', [], (params) => {
      return codeActions(params, { session, publisher, ...editSources() });
    }),
  );
  connection.onRequest(
    DocumentDiagnosticRequest.method,
    runSafe(log, 'problems', NO_PROBLEMS, (params: DocumentDiagnosticParams) =>
      documentProblems(params, session, documents, publisher),
    ),
  );
  connection.onRequest(
    WorkspaceDiagnosticRequest.method,
    runSafe(log, 'all problems', { items: [] }, () => workspaceProblems(session, documents, publisher, uris)),
  );
  connection.onExecuteCommand(
    runSafe(log, 'execute command', rethrow, async (params: ExecuteCommandParams, token) => {
      if (params.command !== APPLY_EDIT) return executeCommand(params, token, session, connection);
      await applyEdit('Kakao Share', params.arguments?.[0] as WorkspaceEdit);
      return null;
    }),
  );
  connection.onCompletion(
    atCursor('completion', [], (cursor) => completion(cursor, support, () => session.index.settle())),
  );
  connection.onSignatureHelp(atCursor('signature help', null, (cursor) => signatureHelp(cursor, support)));
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
  answerOwnRequests({
    ...{ connection, session, log, trials, editSources, applyEdit },
    checkAddresses: runtime.checkAddresses,
  });
  connection.onNotification(ThemeNotification, ({ theme }) => {
    session.theme = theme;
  });
  connection.onRequest(PingRequest, () => null);
  connection.onShutdown(async () => {
    session.dispose();
    await trials.end();
  });

  documents.texts.listen(connection);
  connection.listen();
}
