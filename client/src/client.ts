/** The language client, the same for Node and the browser but for how the server is reached. */
import * as vscode from 'vscode';
import {
  type BaseLanguageClient,
  CloseAction,
  ErrorAction,
  type ErrorHandler,
  type LanguageClientOptions,
  RevealOutputChannelOn,
  State,
  WorkDoneProgress,
} from 'vscode-languageclient';
import { cardsInHovers } from './cardsInHovers.ts';
import { answerFileRequests } from './files.ts';
import { documentSelector } from './languages.ts';
import type { ClientParts, RunningClient, ServerState } from './runningClient.ts';
import { themeName } from './theme.ts';

/** A server that dies more often than this within the time has a lasting reason, and another start will not help. */
const MOST_RESTARTS = 4;
const WITHIN_MS = 3 * 60 * 1000;

const STATES: Readonly<Partial<Record<State, ServerState>>> = {
  [State.Starting]: 'starting',
  [State.Running]: 'running',
  [State.Stopped]: 'stopped',
};

export function clientOptions(parts: ClientParts): LanguageClientOptions {
  return {
    documentSelector: documentSelector(),
    diagnosticCollectionName: 'kakao-share',
    outputChannel: parts.log,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationOptions: { kakaoShare: settings(), commandLinks: true },
    middleware: cardsInHovers,
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

export async function start(client: BaseLanguageClient, parts: ClientParts, pid: () => number | undefined) {
  const listening = vscode.Disposable.from(
    client.onDidChangeState(({ newState }) => {
      const state = STATES[newState];
      if (state !== undefined) parts.onState(state);
    }),
    ...answerFileRequests(client),
  );
  await client.start();
  // Pictures in hovers should fit the colours around them.
  const sayTheme = (): void => void client.sendNotification('kakaoShare/theme', { theme: themeName() });
  sayTheme();
  const watching = vscode.Disposable.from(listening, vscode.window.onDidChangeActiveColorTheme(sayTheme));
  return running(client, pid, watching);
}

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

/** Starts a server that died again, quietly: its problems come back by themselves. */
function createErrorHandler({ log, gaveUp }: ClientParts): ErrorHandler {
  const deaths: number[] = [];
  return {
    error: (_error, _message, count) => ({
      action: (count ?? 0) <= 3 ? ErrorAction.Continue : ErrorAction.Shutdown,
      handled: true,
    }),
    closed() {
      const now = Date.now();
      deaths.push(now);
      const recent = deaths.filter((death) => now - death < WITHIN_MS).length;
      if (recent > MOST_RESTARTS)
        return { action: CloseAction.DoNotRestart, message: gaveUp(), handled: true };
      log.warn('The server has ended unexpectedly and is started again.');
      return { action: CloseAction.Restart, handled: true };
    },
  };
}
