/**
 * "Preview Kakao message": the message at the cursor beside the code, which keeps the focus and is followed while somebody
 * types; or all messages of the projects.
 */
import * as vscode from 'vscode';
import type { MessagesView } from '../../../../server/src/core/view/messageView.ts';
import type { LanguageServer } from '../../languageServer.ts';
import { t } from '../../words.ts';
import { besideColumn } from '../columns.ts';
import type { ExplanationPanel } from '../explanation/explanationPanel.ts';
import { actOnFinding, type FindingHost } from '../findingActions.ts';
import { Page, type PageContent, type PanelParts } from '../shell.ts';
import { withoutUris } from '../withoutUris.ts';
import { BrowserTrial } from './browserTrial.ts';
import { type Asked, NO_OFFERS, type Offers, offersOf, readMessage } from './messages.ts';

/** Milliseconds; the server's own pause before it judges a change. */
const PAUSE = 150;
/** Kept in the workspace for the next window: the name of the message, or that all were looked at. */
const KEPT = 'kakaoShare.message';
const ALL = 'all';

export class MessagePanel implements PageContent, FindingHost {
  readonly name = 'message';
  readonly page: Page;
  readonly server: LanguageServer;
  readonly trial: BrowserTrial;
  readonly explain: FindingHost['explain'];
  private readonly memory: vscode.Memento;
  /** A message's name, or all. */
  private shown: string | undefined;
  /** The cursor may be in another message by now. */
  private isMoved = false;
  private view: MessagesView | null = null;
  private offers: Offers = NO_OFFERS;

  constructor(parts: PanelParts, explanation: ExplanationPanel) {
    this.server = parts.server;
    this.trial = new BrowserTrial(parts.server);
    this.explain = explanation.explain;
    this.memory = parts.context.workspaceState;
    this.shown = this.memory.get<string>(KEPT);
    this.page = new Page(parts, this);
    const later = (): void => {
      if (this.shown === ALL) return;
      this.isMoved = true;
      this.page.later(PAUSE);
    };
    parts.context.subscriptions.push(
      parts.server.onDidTry((question) => this.page.run(() => explanation.answer(question))),
      // With a server, its pages end.
      parts.server.onDidChangeState((state) => {
        if (state !== 'running') this.trial.address = undefined;
      }),
      vscode.workspace.onDidChangeTextDocument(later),
      vscode.window.onDidChangeTextEditorSelection(later),
    );
  }

  title(): string {
    return t('Kakao message');
  }

  /** `which` is the name of a message, as a link brings it, or `'all'` for the gallery; else the one at the cursor is meant. */
  async show(which: unknown): Promise<void> {
    this.page.show(besideColumn(), true);
    await this.turnTo(typeof which === 'string' ? which : undefined);
  }

  /** Serves the message at the cursor to a browser, until this panel is closed. */
  async try(): Promise<void> {
    await this.show(undefined);
    const [message] = this.view?.messages ?? [];
    if (message !== undefined) await this.act({ type: 'try', id: message.id });
  }

  /** What is shown; null where the cursor is in no call. */
  get messages(): MessagesView | null {
    return this.view;
  }

  /** Outside of a call the last message stays. */
  async refresh(): Promise<void> {
    const { shown, isMoved } = this;
    this.isMoved = false;
    const view = (isMoved ? await this.atCursor() : null) ?? (await this.asked(shown));
    // Something else was asked for meanwhile.
    if (shown !== this.shown) return;
    if (shown !== ALL) await this.keep(view?.messages[0]?.id ?? shown);
    this.tell(view);
  }

  receive(given: unknown): void {
    const asked = readMessage(given, this.offers);
    if (asked !== undefined) this.page.run(() => this.act(asked));
  }

  closed(): void {
    this.view = null;
    this.offers = NO_OFFERS;
    this.page.run(() => this.trial.end());
  }

  private async act(asked: Asked): Promise<unknown> {
    switch (asked.type) {
      case 'ready':
        return this.refresh();
      case 'follow':
      case 'all':
        return this.turnTo(asked.type === 'all' ? ALL : undefined);
      case 'show':
        return this.turnTo(asked.id);
      case 'try':
        await this.trial.start(asked.id);
        return this.tell(this.view);
      case 'endTry':
        await this.trial.end();
        return this.tell(this.view);
      default:
        return actOnFinding(asked, this);
    }
  }

  /** Without a name: to the message at the cursor. */
  private async turnTo(shown: string | undefined): Promise<void> {
    await this.keep(shown);
    this.isMoved = shown === undefined;
    await this.refresh();
  }

  private async keep(shown: string | undefined): Promise<void> {
    if (shown === this.shown) return;
    this.shown = shown;
    await this.memory.update(KEPT, shown);
  }

  private async asked(shown: string | undefined): Promise<MessagesView | null> {
    if (shown === undefined) return null;
    return this.ask(shown === ALL ? { all: true } : { id: shown });
  }

  /** The page itself may have the focus. */
  private async atCursor(): Promise<MessagesView | null> {
    const editor = vscode.window.activeTextEditor ?? vscode.window.visibleTextEditors[0];
    if (editor === undefined) return null;
    const { line, character } = editor.selection.active;
    return this.ask({ uri: editor.document.uri.toString(), position: { line, character } });
  }

  private async ask(params: object): Promise<MessagesView | null> {
    const client = await this.server.start();
    return client.request<MessagesView | null>('kakaoShare/preview', params);
  }

  private tell(view: MessagesView | null): void {
    if (!this.page.isOpen) return;
    this.view = view;
    this.offers = view === null ? NO_OFFERS : offersOf(view);
    this.page.post({
      type: 'message',
      view: view && withoutUris(view),
      isAll: this.shown === ALL,
      tried: this.trial.address === undefined ? null : new URL(this.trial.address).origin,
      hint: t('Put the cursor into a call of Kakao.Share.sendDefault.'),
    });
  }
}
