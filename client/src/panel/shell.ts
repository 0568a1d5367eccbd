/**
 * A page of ours beside the code: a webview that is not trusted, that VS Code keeps across a reload, and that follows the
 * project while somebody looks. What it shows, and what it may ask for, is up to its content.
 */
import * as vscode from 'vscode';
import { isCancellation, orSayWhy } from '../commands/failure.ts';
import type { LanguageServer } from '../languageServer.ts';
import { PAGE_FOLDER, pageHtml } from './html.ts';
import type { ToPage } from './pageMessages.ts';
import { PANEL_TYPES, type PageName } from './types.ts';

/** Milliseconds; the server has waited for the end of typing already. */
const PAUSE = 50;

export interface PanelParts {
  readonly context: vscode.ExtensionContext;
  readonly server: LanguageServer;
  readonly log: vscode.LogOutputChannel;
}

export interface PageContent {
  readonly name: PageName;
  readonly title: () => string;
  /** From the page. It shows texts of files, so this is read like any input. */
  readonly receive: (given: unknown) => void;
  /** What is shown may be true no longer. */
  readonly refresh: () => Promise<void>;
  /** The person has closed it. */
  readonly closed: () => void;
}

export class Page {
  private panel: vscode.WebviewPanel | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isStale = false;

  constructor(
    private readonly parts: PanelParts,
    private readonly content: PageContent,
  ) {
    parts.context.subscriptions.push(
      this,
      parts.server.onDidChangeReport(() => this.later()),
      // Another server knows nothing yet.
      parts.server.onDidChangeState((state) => state === 'running' && this.later()),
    );
  }

  get isOpen(): boolean {
    return this.panel !== undefined;
  }

  get viewColumn(): vscode.ViewColumn | undefined {
    return this.panel?.viewColumn;
  }

  /** In the group where it is, else in `column`. */
  show(column: vscode.ViewColumn, preserveFocus = false): void {
    const { name, title } = this.content;
    if (this.panel !== undefined) this.panel.reveal(undefined, preserveFocus);
    else
      this.attach(
        vscode.window.createWebviewPanel(PANEL_TYPES[name], title(), { viewColumn: column, preserveFocus }),
      );
  }

  /** Takes over a panel that VS Code has kept. There is one of a kind in a window. */
  restore(panel: vscode.WebviewPanel): void {
    if (this.panel !== undefined) panel.dispose();
    else this.attach(panel);
  }

  post(message: ToPage): void {
    void this.panel?.webview.postMessage(message);
  }

  /** For a moment, and for a screen reader. */
  say(text: string): void {
    this.post({ type: 'said', text });
  }

  /** Brings up to date what is shown: soon, or when somebody looks again. */
  later(pause = PAUSE): void {
    clearTimeout(this.timer);
    this.isStale = true;
    if (this.panel?.visible) this.timer = setTimeout(() => void this.follow(), pause);
  }

  /** Runs what a person has asked for on the page. */
  run(work: () => Promise<unknown>): void {
    void orSayWhy(this.parts.log, work);
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.panel?.dispose();
  }

  private attach(panel: vscode.WebviewPanel): void {
    const { extensionUri } = this.parts.context;
    this.panel = panel;
    panel.title = this.content.title();
    panel.webview.options = {
      enableScripts: true,
      enableCommandUris: false,
      localResourceRoots: [vscode.Uri.joinPath(extensionUri, PAGE_FOLDER)],
    };
    panel.iconPath = vscode.Uri.joinPath(extensionUri, 'images/icon.png');
    panel.webview.onDidReceiveMessage((given: unknown) => this.content.receive(given));
    panel.onDidChangeViewState(() => {
      if (this.isStale) this.later();
    });
    panel.onDidDispose(() => {
      this.panel = undefined;
      this.content.closed();
    });
    panel.webview.html = pageHtml(this.content.name, panel.webview, extensionUri);
  }

  private async follow(): Promise<void> {
    if (this.panel === undefined) return;
    this.isStale = false;
    this.panel.title = this.content.title();
    try {
      await this.content.refresh();
    } catch (error) {
      if (!isCancellation(error)) this.parts.log.error(error instanceof Error ? error : String(error));
    }
  }
}
