/** The language client, the same for Node and the browser but for how the server is reached. */
import * as vscode from 'vscode';
import {
  type BaseLanguageClient,
  CloseAction,
  ErrorAction,
  type ErrorHandler,
  type LanguageClientOptions,
  type Middleware,
  RevealOutputChannelOn,
  State,
  WorkDoneProgress,
} from 'vscode-languageclient';
import { cardsInHovers } from './cardsInHovers.ts';
import { answerFileRequests } from './files.ts';
import { HangWatch, type Patience } from './hangWatch.ts';
import { documentSelector } from './languages.ts';
import type { ClientParts, RunningClient, ServerState } from './runningClient.ts';
import { themeName } from './theme.ts';
import { traceChannel } from './trace.ts';

const PING = 'kakaoShare/ping';
/** Messages in a row that cannot be sent or read. */
const MOST_ERRORS = 3;
/** Who develops the extension may stand at a breakpoint for any time. */
const ENDLESS: Patience = { start: Number.POSITIVE_INFINITY, answer: Number.POSITIVE_INFINITY };

const STATES: Readonly<Record<State, ServerState>> = {
  [State.Starting]: 'starting',
  [State.Running]: 'running',
  [State.Stopped]: 'stopped',
  [State.StartFailed]: 'stopped',
};

export interface ClientKind<C> {
  readonly make: (options: LanguageClientOptions) => C;
  readonly patience: Patience;
  readonly pid: (client: C) => number | undefined;
}

export async function start<C extends BaseLanguageClient>(
  parts: ClientParts,
  { make, patience, pid }: ClientKind<C>,
): Promise<RunningClient> {
  const isDeveloping = parts.context.extensionMode === vscode.ExtensionMode.Development;
  const trace = traceChannel(parts.log);
  const client = quiet(make({ ...clientOptions(parts, () => watch.sent()), traceOutputChannel: trace }));
  const ping = () => client.sendRequest(PING);
  const watch = new HangWatch(isDeveloping ? ENDLESS : patience, ping, () => {
    parts.log.warn('The server does not answer.');
    parts.onDeath('silent');
  });
  const listening = vscode.Disposable.from(
    client.onDidChangeState(({ newState }) => parts.onState(STATES[newState])),
    ...answerFileRequests(client),
    client.onNotification('kakaoShare/reportChanged', parts.onReportChanged),
    client.onNotification('kakaoShare/shareCalls', parts.onShareCalls),
    client.onNotification('kakaoShare/status', parts.onStatus),
    client.onNotification('kakaoShare/tried', parts.onTried),
    watch,
    trace,
  );
  try {
    const started = client.start();
    watch.starting(started);
    await started;
  } catch (error) {
    listening.dispose();
    throw error;
  }
  // Pictures in hovers should fit the colours around them.
  const sayTheme = (): void => void client.sendNotification('kakaoShare/theme', { theme: themeName() });
  sayTheme();
  const watching = vscode.Disposable.from(listening, vscode.window.onDidChangeActiveColorTheme(sayTheme));
  return running(client, () => pid(client), watching);
}

/** Pop-ups are for what a person asked for, and in words for people; the library's errors go to the log. */
function quiet<C extends BaseLanguageClient>(client: C): C {
  const error = client.error.bind(client);
  client.error = (message, data) => error(message, data, false);
  return client;
}

function clientOptions(parts: ClientParts, onSent: () => void): LanguageClientOptions {
  return {
    documentSelector: documentSelector(),
    diagnosticCollectionName: 'kakao-share',
    outputChannel: parts.log,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    // It is started where a document of Kakao's is open, and need not wait for one.
    initializationOptions: { kakaoShare: settings(), commandLinks: true, startAtOnce: true },
    middleware: { ...cardsInHovers, ...tellingOf(onSent) },
    errorHandler: createErrorHandler(parts),
    // Pop-ups are for what a person asked for; a start is not.
    initializationFailedHandler: () => false,
    markdown: { isTrusted: false, supportHtml: false },
  };
}

/** As plain data: what VS Code gives are proxies, which cannot be sent to a worker. */
function settings(): unknown {
  return JSON.parse(JSON.stringify(vscode.workspace.getConfiguration('kakaoShare')));
}

const tellingOf = (onSent: () => void): Pick<Middleware, 'sendRequest' | 'sendNotification'> => ({
  sendRequest(type, params, token, next) {
    if (type !== PING) onSent();
    return next(type, params, token);
  },
  sendNotification(type, next, params) {
    onSent();
    return next(type, params);
  },
});

function running(
  client: BaseLanguageClient,
  pid: () => number | undefined,
  listening: vscode.Disposable,
): RunningClient {
  let requests = 0;
  return {
    pid,
    async request(method, params, token, onProgress) {
      const workDoneToken = `kakao-share-${++requests}`;
      const progress = client.onProgress(WorkDoneProgress.type, workDoneToken, (value) => {
        if (value.kind !== 'end' && value.message !== undefined) onProgress?.(value.message);
      });
      try {
        const withToken = { ...params, workDoneToken };
        // An `undefined` token would count as a second parameter.
        if (token === undefined) return await client.sendRequest(method, withToken);
        return await client.sendRequest(method, withToken, token);
      } finally {
        progress.dispose();
      }
    },
    async stop() {
      listening.dispose();
      await client.dispose();
    },
  };
}

/** Whether there will be another server, the owner of this one decides. */
function createErrorHandler({ onDeath }: ClientParts): ErrorHandler {
  return {
    error(_error, _message, count) {
      if ((count ?? 0) > MOST_ERRORS) onDeath('ended');
      return { action: ErrorAction.Continue, handled: true };
    },
    closed() {
      onDeath('ended');
      return { action: CloseAction.DoNotRestart, message: 'The server has ended.', handled: true };
    },
  };
}
