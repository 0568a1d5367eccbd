/** "Preview Kakao message": a picture of the message at the cursor beside the editor, which follows typing. */
import * as vscode from 'vscode';
import type { LanguageServer } from '../languageServer.ts';
import type { Reports } from '../reports.ts';
import { themeName } from '../theme.ts';
import { t } from '../words.ts';

/** Milliseconds; the server's own pause before it judges a change. */
const PAUSE = 150;

export class MessagePreview {
  private following: vscode.Disposable | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly server: LanguageServer,
    private readonly reports: Reports,
  ) {}

  async open(): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    const markdown = editor && (await this.draw(editor));
    await this.reports.show(
      title(),
      markdown ?? t('Put the cursor into a call of Kakao.Share.sendDefault.'),
      'beside',
    );
    this.following ??= vscode.Disposable.from(
      vscode.workspace.onDidChangeTextDocument(() => this.later()),
      vscode.window.onDidChangeTextEditorSelection(() => this.later()),
      vscode.window.onDidChangeActiveColorTheme(() => this.later()),
      vscode.window.tabGroups.onDidChangeTabs(({ closed }) => {
        if (closed.some(({ label }) => label.includes(title()))) this.dispose();
      }),
    );
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.following?.dispose();
    this.following = undefined;
  }

  private later(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.follow(), PAUSE);
  }

  /** Outside a call the last picture stays. */
  private async follow(): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    const markdown = editor && (await this.draw(editor).catch(() => undefined));
    if (markdown !== undefined) this.reports.update(title(), markdown);
  }

  private async draw(editor: vscode.TextEditor): Promise<string | undefined> {
    const client = await this.server.start();
    const { line, character } = editor.selection.active;
    const picture = await client.request<{ readonly image: string } | null>('kakaoShare/preview', {
      uri: editor.document.uri.toString(),
      position: { line, character },
      theme: themeName(),
    });
    return picture === null ? undefined : `![${t('Kakao message')}](${picture.image})`;
  }
}

const title = (): string => t('Kakao message');
