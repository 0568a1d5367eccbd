/** The life of the server: not started, started once, started anew when asked. One owner of the client. */
import * as vscode from 'vscode';
import type { ClientParts, RunningClient, ServerState, StartClient } from './runningClient.ts';

export type LifeState = ServerState | 'idle' | 'failed';

export class LanguageServer {
  private client: Promise<RunningClient> | undefined;
  private current: RunningClient | undefined;
  private readonly stateChanged = new vscode.EventEmitter<LifeState>();
  readonly onDidChangeState = this.stateChanged.event;

  constructor(
    private readonly startClient: StartClient,
    private readonly parts: Omit<ClientParts, 'onState'>,
  ) {}

  /** The process of the running server; `undefined` as long as none was needed. */
  pid(): number | undefined {
    return this.current?.pid();
  }

  /** Starts the server unless it is there. Rejects where it cannot be started; the next call tries again. */
  start(): Promise<RunningClient> {
    this.client ??= this.launch();
    return this.client;
  }

  async restart(): Promise<void> {
    await this.stop();
    await this.start();
  }

  async stop(): Promise<void> {
    const client = this.client;
    this.client = undefined;
    this.current = undefined;
    // A client that never came up, or is half dead, has nothing left to stop.
    await client?.then((running) => running.stop()).catch(() => undefined);
  }

  private async launch(): Promise<RunningClient> {
    this.stateChanged.fire('starting');
    try {
      const onState = (state: ServerState): void => this.stateChanged.fire(state);
      this.current = await this.startClient({ ...this.parts, onState });
      return this.current;
    } catch (error) {
      this.client = undefined;
      this.parts.log.error(error instanceof Error ? error : String(error));
      this.stateChanged.fire('failed');
      throw error;
    }
  }
}
