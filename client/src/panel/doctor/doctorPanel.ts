/**
 * "Diagnose setup": the report as a page that follows the project. The server says when the report is true no
 * longer; it is asked again while somebody looks. The page is thrown away when it is hidden and told everything when it
 * comes back, after a reload of the window, too.
 */
import * as vscode from 'vscode';
import type { MessagesView } from '../../../../server/src/core/view/messageView.ts';
import type { OnlineView } from '../../../../server/src/core/view/onlineView.ts';
import type { ReportView } from '../../../../server/src/core/view/reportView.ts';
import { isCancellation, reasonOf } from '../../commands/failure.ts';
import type { LanguageServer } from '../../languageServer.ts';
import { t } from '../../words.ts';
import { activeColumn, besideColumn } from '../columns.ts';
import { Page, type PageContent, type PanelParts } from '../shell.ts';
import { withoutUris } from '../withoutUris.ts';
import { act, type ReportHost } from './actions.ts';
import { Grouping } from './grouping.ts';
import { NO_OFFERS, type Offers, offersOf, readMessage } from './messages.ts';
import { Ticks } from './ticks.ts';
import { Teller } from './toldReport.ts';

interface ReportAnswer {
  readonly revision: string;
  readonly view: ReportView | null;
}

export class DoctorPanel implements PageContent, ReportHost {
  readonly name = 'report';
  readonly ticks: Ticks;
  readonly grouping: Grouping;
  readonly page: Page;
  readonly server: LanguageServer;
  private view: ReportView | null = null;
  private readonly teller = new Teller();
  /** Of all messages; they are made for nobody who does not look at them. */
  private pictures: MessagesView | null = null;
  private showsPictures = false;
  private online: OnlineView | null = null;
  private revision: string | undefined;
  private offers: Offers = NO_OFFERS;
  private busy: string | undefined;
  private failure: string | undefined;
  private running: Promise<void> | undefined;
  private stopping: vscode.CancellationTokenSource | undefined;

  constructor(
    parts: PanelParts,
    readonly explain: ReportHost['explain'],
  ) {
    this.server = parts.server;
    this.ticks = new Ticks(parts.context.workspaceState);
    this.grouping = new Grouping(parts.context.workspaceState);
    this.page = new Page(parts, this);
  }

  /** Shows the page and diagnoses. `beside`: what the person is looking at stays in sight. */
  async show(beside = false): Promise<void> {
    this.page.show(beside ? besideColumn() : activeColumn());
    await this.run();
  }

  title(): string {
    return t('Kakao Share report');
  }

  run(): Promise<void> {
    this.running ??= this.diagnose().finally(() => {
      this.running = undefined;
    });
    return this.running;
  }

  cancel(): void {
    this.stopping?.cancel();
  }

  async showPictures(on: boolean): Promise<void> {
    this.showsPictures = on;
    if (on) await this.askForPictures();
  }

  /** What is shown. */
  get report(): ReportView | null {
    return this.view;
  }

  async whileBusy(
    text: string,
    work: (token: vscode.CancellationToken, say: (message: string) => void) => Promise<void>,
  ): Promise<void> {
    const source = new vscode.CancellationTokenSource();
    this.stopping = source;
    this.tellBusy(text);
    try {
      await work(source.token, (message) => this.tellBusy(`${text}: ${message}`));
    } finally {
      source.dispose();
      if (this.stopping === source) this.stopping = undefined;
      this.tellBusy(undefined);
    }
  }

  showOnline(online: OnlineView): void {
    this.online = online;
    this.offer();
  }

  receive(given: unknown): void {
    const asked = readMessage(given, this.offers);
    if (asked !== undefined) this.page.run(() => act(asked, this));
  }

  closed(): void {
    this.cancel();
    this.view = null;
    this.pictures = null;
    this.showsPictures = false;
    this.online = null;
    this.revision = undefined;
    this.offers = NO_OFFERS;
  }

  /** The page has started: for the first time, or because it is looked at again; or it has missed something. */
  async greet(): Promise<void> {
    this.teller.forget();
    this.tell();
    if (this.running === undefined && this.view === null && this.failure === undefined) await this.run();
  }

  async refresh(): Promise<void> {
    if (this.running !== undefined) return;
    const isThere = await this.ask();
    // Of a server that has been started anew.
    if (!isThere && this.view !== null) await this.run();
  }

  private async diagnose(): Promise<void> {
    this.failure = undefined;
    try {
      await this.whileBusy(t('Diagnosing Kakao Share'), async (token, say) => {
        const client = await this.server.start();
        if (!token.isCancellationRequested)
          await client.request('kakaoShare/diagnose', {}, token, say).catch(unlessCancelled);
        await this.ask();
      });
    } catch (error) {
      this.failure = t('Kakao Share Doctor could not do this: {0}', reasonOf(error));
      this.tell();
      throw error;
    }
  }

  /** Answers whether there is a report. */
  private async ask(): Promise<boolean> {
    const client = await this.server.start();
    const known = this.revision === undefined ? {} : { revision: this.revision };
    const answer = await client.request<ReportAnswer | null>('kakaoShare/report', known);
    if (answer === null || !this.page.isOpen) return answer !== null;
    if (answer.view !== null) {
      this.revision = answer.revision;
      this.view = answer.view;
      this.offer();
      this.tell();
    }
    if (this.showsPictures) await this.askForPictures();
    return true;
  }

  /** A message may change that the report has nothing to say about. */
  private async askForPictures(): Promise<void> {
    const client = await this.server.start();
    const pictures = await client.request<MessagesView>('kakaoShare/preview', { all: true });
    if (!this.showsPictures || this.view === null) return;
    this.pictures = pictures;
    this.offer();
    this.page.post({ type: 'pictures', view: withoutUris(pictures) });
  }

  private offer(): void {
    const { view, pictures, online } = this;
    this.offers = view === null ? NO_OFFERS : offersOf(view, { pictures, online });
  }

  private tellBusy(text: string | undefined): void {
    this.busy = text;
    this.tell();
  }

  private tell(): void {
    const { busy, failure } = this;
    this.page.post({
      type: 'report',
      report: this.teller.tell(this.view),
      ticks: this.ticks.all(),
      groupBy: this.grouping.by,
      online: this.online && withoutUris(this.online),
      busy: busy === undefined ? null : { text: busy, cancel: t('Cancel') },
      failure: failure === undefined ? null : { text: failure, again: t('Try again') },
    });
  }
}

function unlessCancelled(error: unknown): void {
  if (!isCancellation(error)) throw error;
}
