/** The life of the server: not started, started once, started anew when it dies or a person asks. One owner of the client. */
import * as vscode from 'vscode';
import type { ExplainParams, ShareCallsParams, StatusParams } from '../../server/src/session/protocol.ts';
import type { ClientParts, RunningClient, ServerState, StartClient } from './runningClient.ts';

export type LifeState = ServerState | 'idle' | 'failed';

/** A server that dies more often than this within the time has a lasting reason, and another start will not help. */
const MOST_RESTARTS = 4;
const WITHIN_MS = 3 * 60 * 1000;
/** What a server counts that had to be ended because it was silent: that takes a while, and there are fewer of them. */
const SILENCE = 2;

/** Milliseconds in which a client notices that its server is gone. */
const MOMENT = 1000;

interface Launch {
  readonly client: Promise<RunningClient>;
  /** Ends whatever of it is still there. */
  readonly end: () => void;
}

export interface ServerParts extends Pick<ClientParts, 'context' | 'log'> {
  /** Told when the server will not be started again. */
  readonly onGivingUp: () => void;
}

export class LanguageServer {
  private launched: Launch | undefined;
  private current: RunningClient | undefined;
  private deaths: number[] = [];
  private readonly stateChanged = new vscode.EventEmitter<LifeState>();
  readonly onDidChangeState = this.stateChanged.event;
  private readonly reportChanged = new vscode.EventEmitter<void>();
  readonly onDidChangeReport = this.reportChanged.event;
  private readonly shareCallsChanged = new vscode.EventEmitter<ShareCallsParams>();
  readonly onDidChangeShareCalls = this.shareCallsChanged.event;
  private readonly statusChanged = new vscode.EventEmitter<StatusParams>();
  readonly onDidChangeStatus = this.statusChanged.event;
  private readonly tried = new vscode.EventEmitter<ExplainParams>();
  /** A page on which a message is tried was told of a known error. */
  readonly onDidTry = this.tried.event;

  constructor(
    private readonly startClient: StartClient,
    private readonly parts: ServerParts,
  ) {}

  /** The process of the running server; `undefined` as long as none was needed. */
  pid(): number | undefined {
    return this.current?.pid();
  }

  /** Starts the server unless it is there. Rejects where it cannot be started; the next call tries again. */
  start(): Promise<RunningClient> {
    this.launched ??= this.launch();
    return this.launched.client;
  }

  async restart(): Promise<void> {
    await this.stop();
    this.deaths = [];
    await this.start();
  }

  async stop(): Promise<void> {
    const { launched, current } = this;
    this.forget();
    // A client that is half dead has nothing left to stop, and one that never came up is not waited for.
    await current?.stop().catch(() => undefined);
    launched?.end();
  }

  private forget(): void {
    this.launched = undefined;
    this.current = undefined;
  }

  private launch(): Launch {
    this.stateChanged.fire('starting');
    const abort = new AbortController();
    const isCurrent = (): boolean => this.launched === launch;
    const client = this.startClient({
      context: this.parts.context,
      log: this.parts.log,
      ending: abort.signal,
      onState: (state) => isCurrent() && this.stateChanged.fire(state),
      onReportChanged: () => isCurrent() && this.reportChanged.fire(),
      onShareCalls: (said) => isCurrent() && this.shareCallsChanged.fire(said),
      onStatus: (said) => isCurrent() && this.statusChanged.fire(said),
      onTried: (said) => isCurrent() && this.tried.fire(said),
      onDeath: (how) => isCurrent() && this.died(launch, how === 'silent' ? SILENCE : 1),
    });
    const launch: Launch = { client, end: () => abort.abort() };
    client.then(
      (running) => {
        if (isCurrent()) this.current = running;
        // Nobody waits for one that comes up when another has taken its place.
        else void running.stop().catch(() => undefined);
      },
      (error: unknown) => {
        abort.abort();
        if (!isCurrent()) return;
        this.forget();
        this.parts.log.error(error instanceof Error ? error : String(error));
        this.stateChanged.fire('failed');
      },
    );
    return launch;
  }

  /** Starts another one, quietly: its problems come back by themselves. */
  private died({ client, end }: Launch, weight: number): void {
    this.forget();
    end();
    // The library has not yet taken note itself.
    setTimeout(() => void client.then((running) => running.stop()).catch(() => undefined), MOMENT);
    const now = Date.now();
    const recent = this.deaths.filter((death) => now - death < WITHIN_MS);
    this.deaths = [...recent, ...Array<number>(weight).fill(now)];
    if (this.deaths.length > MOST_RESTARTS) {
      this.parts.log.error('The server has ended several times in a few minutes and is not started again.');
      this.stateChanged.fire('stopped');
      this.parts.onGivingUp();
      return;
    }
    this.parts.log.warn('The server has ended unexpectedly and is started again.');
    // A failed start is in the log and in the status item.
    void this.start().catch(() => undefined);
  }
}
