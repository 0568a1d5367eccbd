/**
 * "Explain Kakao error…": one error, what this project has that causes it, and buttons that repair it. Beside what led
 * there, never in place of the report, and true as long as it is looked at. Its start page asks what one sees.
 */
import * as vscode from 'vscode';
import type { ExplanationView } from '../../../../server/src/core/view/explanationView.ts';
import type { LanguageServer } from '../../languageServer.ts';
import { t } from '../../words.ts';
import { besideColumn } from '../columns.ts';
import { actOnFinding, type FindingHost, fix } from '../findingActions.ts';
import { Page, type PageContent, type PanelParts } from '../shell.ts';
import { withoutUris } from '../withoutUris.ts';
import { type Asked, NO_OFFERS, type Offers, offersOf, readMessage } from './messages.ts';

export interface Question {
  readonly text: string;
  /** A document of the project that the error may come from. */
  readonly uri?: string;
}

/** Kept in the workspace for the next window, with keys masked. */
const KEPT = 'kakaoShare.explained';

export class ExplanationPanel implements PageContent, FindingHost {
  readonly name = 'explanation';
  readonly page: Page;
  readonly server: LanguageServer;
  private readonly memory: vscode.Memento;
  private question: Question;
  private view: ExplanationView | undefined;
  private offers: Offers = NO_OFFERS;

  constructor(parts: PanelParts) {
    this.server = parts.server;
    this.memory = parts.context.workspaceState;
    this.question = this.memory.get<Question>(KEPT) ?? { text: '' };
    this.page = new Page(parts, this);
  }

  title(): string {
    return t('Kakao error');
  }

  /** What is shown. */
  get explanation(): ExplanationView | undefined {
    return this.view;
  }

  /** An answer that is not shown yet. */
  async ask(question: Question): Promise<ExplanationView> {
    const client = await this.server.start();
    return client.request<ExplanationView>('kakaoShare/explain', question);
  }

  /** Shows an answer of `ask`. */
  show(question: Question, view: ExplanationView): void {
    this.question = question;
    this.page.show(besideColumn());
    this.tell(view);
    void this.memory.update(KEPT, { ...question, text: view.asked });
  }

  readonly explain = (text: string): Promise<void> => this.answer({ ...this.question, text });

  async answer(question: Question): Promise<void> {
    this.show(question, await this.ask(question));
  }

  async refresh(): Promise<void> {
    const { question } = this;
    const view = await this.ask(question);
    // Something else was asked meanwhile.
    if (question === this.question) this.tell(view);
  }

  receive(given: unknown): void {
    const asked = readMessage(given, this.offers);
    if (asked !== undefined) this.page.run(() => this.act(asked));
  }

  closed(): void {
    this.view = undefined;
    this.offers = NO_OFFERS;
  }

  private async act(asked: Asked): Promise<unknown> {
    switch (asked.type) {
      case 'ready':
        return this.view === undefined ? this.refresh() : this.tell(this.view);
      case 'ask':
        return this.explain(asked.text);
      case 'fixCaller':
        return fix(this, 'applyFix', { ...this.question, title: asked.title });
      case 'diagnose':
        return vscode.commands.executeCommand('kakaoShare.diagnose');
      case 'inquiry':
        return vscode.commands.executeCommand('kakaoShare.composeInquiry', this.question.text);
      default:
        return actOnFinding(asked, this);
    }
  }

  private tell(view: ExplanationView): void {
    if (!this.page.isOpen) return;
    this.view = view;
    this.offers = offersOf(view);
    this.page.post({ type: 'explanation', view: withoutUris(view) });
  }
}
