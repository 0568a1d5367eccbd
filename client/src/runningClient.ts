/** What the extension needs of a language client, so that the library behind it loads only when a server starts. */
import type * as vscode from 'vscode';
import type { ExplainParams, ShareCallsParams, StatusParams } from '../../server/src/session/protocol.ts';

export type ServerState = 'starting' | 'running' | 'stopped';

export interface ClientParts {
  readonly context: vscode.ExtensionContext;
  readonly log: vscode.LogOutputChannel;
  /** Aborted when the server is to end at once, however far it came. */
  readonly ending: AbortSignal;
  readonly onState: (state: ServerState) => void;
  /** The server has ended unasked, or does not answer any more. May be called more than once. */
  readonly onDeath: (how: 'ended' | 'silent') => void;
  /** What the server said in its last report is true no longer. */
  readonly onReportChanged: () => void;
  readonly onShareCalls: (said: ShareCallsParams) => void;
  readonly onStatus: (said: StatusParams) => void;
  readonly onTried: (said: ExplainParams) => void;
}

export interface RunningClient {
  /** The server's process, where it has one of its own. */
  readonly pid: () => number | undefined;
  /** Rejects where the server answers with an error, or the token is cancelled. `onProgress` hears work-done messages. */
  readonly request: <R>(
    method: string,
    params: object,
    token?: vscode.CancellationToken,
    onProgress?: (message: string) => void,
  ) => Promise<R>;
  readonly stop: () => Promise<void>;
}

/** Loads the library and starts the server. Rejects where that fails. */
export type StartClient = (parts: ClientParts) => Promise<RunningClient>;
