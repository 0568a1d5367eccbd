/**
 * "Diagnose Kakao Share setup": the report as a panel that follows the project. The server says when the report is true no
 * longer; it is asked again while somebody looks. The page is thrown away when it is hidden and told everything when it
 * comes back, after a reload of the window, too.
 */
import * as vscode from 'vscode';
import type { ReportView } from '../../../server/src/core/report/view.ts';
import { isCancellation, orSayWhy, reasonOf } from '../commands/failure.ts';
import type { LanguageServer } from '../languageServer.ts';
import { t } from '../words.ts';
import { act } from './actions.ts';
import { NO_OFFERS, type Offers, offersOf, readMessage } from './messages.ts';
import { PAGE_FOLDER, pageHtml } from './page.ts';
import type { ToPage } from './pageMessages.ts';
import { Ticks } from './ticks.ts';
import { PANEL_TYPE } from './type.ts';

/** Milliseconds; the server has waited for the end of typing already. */
const PAUSE = 50;

export interface PanelParts {
  readonly context: vscode.ExtensionContext;
  readonly server: LanguageServer;
  readonly log: vscode.LogOutputChannel;
  /** Beside what is active. */
  readonly explain: (text: string) => Promise<void>;
}

interface ReportAnswer {
  readonly revision: string;
  readonly view: ReportView | null;
}

export class DoctorPanel {
  private readonly ticks: Ticks;
  private panel: vscode.WebviewPanel | undefined;
  private view: ReportView | null = null;
  private revision: string | undefined;
  private offers: Offers = NO_OFFERS;
  private busy: string | undefined;
  private failure: string | undefined;
  private running: Promise<void> | undefined;
  private stopping: vscode.CancellationTokenSource | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isStale = false;

  constructor(readonly parts: PanelParts) {
    this.ticks = new Ticks(parts.context.workspaceState);
    parts.context.subscriptions.push(
      this,
      parts.server.onDidChangeReport(() => this.later()),
      // Another server knows nothing yet.
      parts.server.onDidChangeState((state) => state === 'running' && this.later()),
    );
  }

  /** Shows the panel and diagnoses. */
  async show(): Promise<void> {
    if (this.panel === undefined)
      this.attach(vscode.window.createWebviewPanel(PANEL_TYPE, title(), column()));
    else this.panel.reveal();
    await this.run();
  }

  /** Takes over a panel that VS Code has kept. */
  restore(panel: vscode.WebviewPanel): void {
    // There is one report of one window.
    if (this.panel !== undefined) panel.dispose();
    else this.attach(panel);
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.stopping?.cancel();
    this.panel?.dispose();
  }

  get viewColumn(): vscode.ViewColumn | undefined {
    return this.panel?.viewColumn;
  }

  /** Opens the explanation beside the panel, wherever the focus was. */
  async explain(text: string): Promise<void> {
    this.panel?.reveal();
    await this.parts.explain(text);
  }

  /** Reads the project anew. One at a time; one that is cancelled leaves what it has read so far. */
  run(): Promise<void> {
    this.running ??= this.diagnose().finally(() => {
      this.running = undefined;
    });
    return this.running;
  }

  cancel(): void {
    this.stopping?.cancel();
  }

  /** For a moment, and for a screen reader. */
  say(text: string): void {
    this.post({ type: 'said', text });
  }

  /** What is shown. */
  get report(): ReportView | null {
    return this.view;
  }

  /** From the page, which may ask for what its report offers. */
  receive(given: unknown): void {
    const asked = readMessage(given, this.offers);
    if (asked?.type === 'ready') this.greet();
    else if (asked?.type === 'tick') void this.ticks.set(asked.id, asked.on);
    else if (asked !== undefined) void orSayWhy(this.parts.log, () => act(asked, this));
  }

  private attach(panel: vscode.WebviewPanel): void {
    const { extensionUri } = this.parts.context;
    this.panel = panel;
    panel.webview.options = {
      enableScripts: true,
      enableCommandUris: false,
      localResourceRoots: [vscode.Uri.joinPath(extensionUri, PAGE_FOLDER)],
    };
    panel.iconPath = vscode.Uri.joinPath(extensionUri, 'images/icon.png');
    panel.webview.onDidReceiveMessage((given: unknown) => this.receive(given));
    panel.onDidChangeViewState(() => {
      if (this.isStale) this.later();
    });
    panel.onDidDispose(() => {
      this.panel = undefined;
      this.stopping?.cancel();
      this.view = null;
      this.revision = undefined;
      this.offers = NO_OFFERS;
    });
    panel.webview.html = pageHtml(panel.webview, extensionUri);
  }

  /** The page has started: for the first time, or because it is looked at again. */
  private greet(): void {
    this.tell();
    if (this.running === undefined && this.view === null && this.failure === undefined)
      void orSayWhy(this.parts.log, () => this.run());
  }

  private async diagnose(): Promise<void> {
    const source = new vscode.CancellationTokenSource();
    this.stopping = source;
    this.failure = undefined;
    this.tellBusy(t('Diagnosing Kakao Share'));
    try {
      const client = await this.parts.server.start();
      const say = (message: string): void => this.tellBusy(`${t('Diagnosing Kakao Share')}: ${message}`);
      if (!source.token.isCancellationRequested)
        await client.request('kakaoShare/diagnose', {}, source.token, say).catch(unlessCancelled);
      await this.refresh();
    } catch (error) {
      this.failure = t('Kakao Share Doctor could not do this: {0}', reasonOf(error));
      throw error;
    } finally {
      source.dispose();
      if (this.stopping === source) this.stopping = undefined;
      this.tellBusy(undefined);
    }
  }

  private later(): void {
    clearTimeout(this.timer);
    this.isStale = true;
    if (this.panel?.visible) this.timer = setTimeout(() => void this.follow(), PAUSE);
  }

  private async follow(): Promise<void> {
    if (this.panel === undefined || this.running !== undefined) return;
    try {
      const isThere = await this.refresh();
      // Of a server that has been started anew.
      if (!isThere && this.view !== null) await this.run();
    } catch (error) {
      if (!isCancellation(error)) this.parts.log.error(error instanceof Error ? error : String(error));
    }
  }

  /** Answers whether there is a report. */
  private async refresh(): Promise<boolean> {
    this.isStale = false;
    const client = await this.parts.server.start();
    const known = this.revision === undefined ? {} : { revision: this.revision };
    const answer = await client.request<ReportAnswer | null>('kakaoShare/report', known);
    if (answer === null || this.panel === undefined) return answer !== null;
    if (answer.view === null) return true;
    this.revision = answer.revision;
    this.view = answer.view;
    this.offers = offersOf(answer.view);
    this.panel.title = title();
    this.tell();
    return true;
  }

  private tellBusy(text: string | undefined): void {
    this.busy = text;
    this.tell();
  }

  private tell(): void {
    const { busy, failure } = this;
    this.post({
      type: 'state',
      view: this.view && withoutUris(this.view),
      ticks: this.ticks.all(),
      busy: busy === undefined ? null : { text: busy, cancel: t('Cancel') },
      failure: failure === undefined ? null : { text: failure, again: t('Try again') },
    });
  }

  private post(message: ToPage): void {
    void this.panel?.webview.postMessage(message);
  }
}

/** Names of files are shown with keys masked; addresses are not. */
const withoutUris = (view: ReportView): ReportView =>
  JSON.parse(JSON.stringify(view, (name, value) => (name === 'uri' ? '' : value)));

const title = (): string => t('Kakao Share report');

const column = (): vscode.ViewColumn => vscode.window.tabGroups.activeTabGroup.viewColumn;

function unlessCancelled(error: unknown): void {
  if (!isCancellation(error)) throw error;
}
