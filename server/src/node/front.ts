/**
 * What the editor speaks to: the main thread, which never computes and so always hears. The server itself runs in a thread
 * that starts with the first document that concerns Kakao. Where it hangs or dies, a new one is told all that still holds,
 * and leaves out what the old one has not come to an end with.
 */
import {
  type CancellationToken,
  createMessageConnection,
  type InitializeParams,
  LSPErrorCodes,
  MessageType,
  ResponseError,
} from 'vscode-languageserver/node';
import type { Locale } from '../core/text/messages.ts';
import { plainLines } from '../core/text/rendering.ts';
import { orderly, type Transport } from '../session/lifecycle.ts';
import { describe } from '../session/log.ts';
import { PingRequest } from '../session/protocol.ts';
import { initializeResult } from '../session/serverCapabilities.ts';
import { localeOf, readSettings } from '../session/settings.ts';
import type { LeftOut } from '../session/underway.ts';
import { Culprits } from './culprits.ts';
import { EditorState } from './editorState.ts';
import type { Death, ServerThread } from './serverThread.ts';
import { Traces } from './traces.ts';

export interface FrontParts {
  readonly transport: Transport;
  readonly startThread: (leftOut: readonly LeftOut[], onDeath: (death: Death) => void) => ServerThread;
  /** Told of the editor's process, where the editor names it. */
  readonly watchProcess: (id: number) => void;
  readonly exit: (code: number) => void;
}

/** A thread that crashes more often than this within the time has a lasting reason: the editor is to hear of it. */
const MOST_CRASHES = 4;
const WITHIN_MS = 3 * 60 * 1000;

const ABANDONED: Readonly<Record<Locale, string>> = {
  en: 'the server got stuck on it and was started again.',
  ko: '서버가 작업을 끝내지 못해 다시 시작했습니다.',
};

/** Answers `leave`, to be called when the editor has gone. */
export function startFront({ transport, startThread, watchProcess, exit }: FrontParts): () => void {
  const { reader, writer } = orderly(transport);
  const editor = createMessageConnection(reader, writer);
  const culprits = new Culprits();
  const pending = new Set<string>();
  const crashes: number[] = [];
  let state: EditorState | undefined;
  let thread: ServerThread | undefined;
  let traces = new Traces();
  let isShutDown = false;

  const leave = (): void => exit(isShutDown ? 0 : 1);
  const send = (method: string, params: unknown): void => void editor.sendNotification(method, params);
  const log = (message: string): void =>
    send('window/logMessage', { type: MessageType.Warning, message: plainLines(message) });

  function initialize(params: InitializeParams) {
    state = new EditorState(params);
    if (typeof params.processId === 'number') watchProcess(params.processId);
    // An editor that starts the server for a document of Kakao's need not wait for a thread that starts only then.
    if (params.initializationOptions?.startAtOnce === true) awake(state);
    return initializeResult(params);
  }

  function awake(known: EditorState): ServerThread {
    if (thread) return thread;
    thread = startThread(culprits.list(), died);
    const { connection } = thread;
    connection.onRequest((method, params, token) =>
      traces.answer(method, params, () => editor.sendRequest(method, params, token)),
    );
    connection.onNotification((method, params) => {
      traces.note(method, params);
      send(method, params);
    });
    connection.onUnhandledProgress((params) => {
      traces.note('$/progress', params);
      send('$/progress', params);
    });
    void connection.sendRequest('initialize', known.initializeParams).catch(() => undefined);
    for (const [method, params] of known.story()) void connection.sendNotification(method, params);
    return thread;
  }

  async function forward(method: string, params: unknown, token: CancellationToken): Promise<unknown> {
    const uri = urisIn(params)[0];
    if (!state || (!thread && isIdle(method, uri, state))) return nothingOf(method);
    const working = awake(state);
    const what = uri === undefined ? method : `${method} on ${uri}`;
    pending.add(what);
    try {
      return await working.connection.sendRequest(method, params, token);
    } catch (error) {
      if (working === thread) throw error;
      if (!method.startsWith('kakaoShare/')) return nothingOf(method);
      throw new ResponseError(LSPErrorCodes.RequestFailed, ABANDONED[localeOfEditor(state)]);
    } finally {
      pending.delete(what);
    }
  }

  function notified(method: string, params: unknown): void {
    if (!state || method === 'initialized') return;
    state.note(method, params);
    const uris = urisIn(params);
    for (const uri of culprits.isEmpty ? [] : uris) culprits.changed(state.fileOf(uri));
    if (thread) void thread.connection.sendNotification(method, params);
    else if (uris.some((uri) => state?.concerns(uri))) awake(state);
  }

  function died(death: Death): void {
    thread = undefined;
    traces.wipe((uri) => state?.isOpen(uri) === true, send);
    traces = traces.successor();
    if (death.kind === 'crashed')
      log(`The server has crashed and is started again. ${describe(death.error)}`);
    else noteHang(death);
    if (death.kind === 'crashed' && crashedTooOften()) exit(1);
    else if (state?.wantsServer) awake(state);
  }

  function noteHang({ step }: Death & { kind: 'hung' }): void {
    if (step) culprits.add(step.place, state?.textOf(step.place));
    const what = step ? `${step.what} on ${step.place}` : [...pending].join(', ');
    const rest =
      step &&
      (culprits.isForGood(step.place) ? ' It is left out from now on.' : ' It is left out until it changes.');
    log(`Abandoned, because it took too long: ${what}.${rest ?? ''}`);
  }

  function crashedTooOften(): boolean {
    const now = Date.now();
    crashes.push(now);
    return crashes.filter((time) => now - time < WITHIN_MS).length > MOST_CRASHES;
  }

  editor.onRequest((method, params, token) => {
    if (method === 'initialize') return initialize(params as InitializeParams);
    if (method === PingRequest.method) return null;
    if (method !== 'shutdown') return forward(method, params, token);
    isShutDown = true;
    thread?.end();
    return null;
  });
  editor.onNotification((method, params) => {
    if (method === 'exit') leave();
    else notified(method, params);
  });
  editor.listen();
  return leave;
}

/** Of documents that do not concern Kakao nothing but a hover is worth a server: it may be over an error's code. */
function isIdle(method: string, uri: string | undefined, state: EditorState): boolean {
  if (!method.startsWith('textDocument/') || method === 'textDocument/hover') return false;
  return uri !== undefined && !state.concerns(uri);
}

/** The answer that says nothing; for most requests that is null. */
const nothingOf = (method: string): unknown =>
  ({ 'textDocument/diagnostic': { kind: 'full', items: [] }, 'workspace/diagnostic': { items: [] } })[
    method
  ] ?? null;

/** The files that a message is about. */
function urisIn(params: unknown): string[] {
  const { textDocument, changes } = (params ?? {}) as {
    readonly textDocument?: { readonly uri?: unknown };
    readonly changes?: readonly { readonly uri?: unknown }[];
  };
  const named = [textDocument, ...(Array.isArray(changes) ? changes : [])].map((one) => one?.uri);
  return named.filter((uri) => typeof uri === 'string');
}

function localeOfEditor({ initializeParams: { initializationOptions, locale } }: EditorState): Locale {
  return localeOf(readSettings(initializationOptions?.kakaoShare), locale);
}
