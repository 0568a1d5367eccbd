/** Where open files share, as the server last said: the lenses above those calls, and the icon of the editor's title. */
import * as vscode from 'vscode';
import type { ShareCallsParams } from '../../server/src/session/protocol.ts';
import type { LanguageServer } from './languageServer.ts';
import { documentSelector } from './languages.ts';
import { t } from './words.ts';

const SETTING = 'kakaoShare.codeLens';
/** Paths of the files with a message that can be pictured, for `when` clauses. */
const CONTEXT = 'kakaoShare.sharingFiles';

interface Call {
  readonly range: vscode.Range;
  readonly isDrawn: boolean;
}

export class ShareCalls implements vscode.CodeLensProvider {
  private readonly calls = new Map<string, readonly Call[]>();
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChangeCodeLenses = this.changed.event;

  register(server: LanguageServer): vscode.Disposable {
    return vscode.Disposable.from(
      this.changed,
      server.onDidChangeShareCalls((said) => this.take(said)),
      vscode.languages.registerCodeLensProvider(documentSelector(), this),
      vscode.workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration(SETTING)) this.changed.fire();
      }),
    );
  }

  provideCodeLenses({ uri }: vscode.TextDocument): vscode.CodeLens[] {
    if (!vscode.workspace.getConfiguration().get<boolean>(SETTING)) return [];
    return (this.calls.get(uri.toString()) ?? []).flatMap(({ range, isDrawn }) => {
      const { start } = range;
      const above = new vscode.Range(start, start);
      const preview = { title: t('Preview'), command: 'kakaoShare.preview', arguments: [uri, start] };
      const trying = { title: t('Try'), command: 'kakaoShare.try', arguments: [uri, start] };
      const diagnose = { title: t('Diagnose'), command: 'kakaoShare.diagnose' };
      return [...(isDrawn ? [preview] : []), trying, diagnose].map(
        (command) => new vscode.CodeLens(above, command),
      );
    });
  }

  /**
   * Puts the cursor where a message is: at `given` of a lens, else, for the icon of a file, into its first call with a
   * picture unless the cursor is in one.
   */
  async goToCall(uri: unknown, given: unknown): Promise<void> {
    if (!(uri instanceof vscode.Uri)) return;
    const calls = (this.calls.get(uri.toString()) ?? []).filter(({ isDrawn }) => isDrawn);
    const shown = vscode.window.visibleTextEditors.find(
      (one) => one.document.uri.toString() === uri.toString(),
    );
    const isInCall = shown && calls.some(({ range }) => range.contains(shown.selection.active));
    const start = given instanceof vscode.Position ? given : isInCall ? undefined : calls[0]?.range.start;
    if (start === undefined) return;
    const viewColumn = shown?.viewColumn;
    const selection = new vscode.Range(start, start);
    await vscode.window.showTextDocument(uri, { selection, ...(viewColumn ? { viewColumn } : {}) });
  }

  private take({ files }: ShareCallsParams): void {
    this.calls.clear();
    const drawn: string[] = [];
    for (const { uri: address, calls } of files) {
      const uri = vscode.Uri.parse(address);
      const own = calls.map(({ range: { start, end }, isDrawn }) => ({
        range: new vscode.Range(start.line, start.character, end.line, end.character),
        isDrawn,
      }));
      this.calls.set(uri.toString(), own);
      // As the key `resourcePath` has it here, and in a window of another computer.
      if (own.some(({ isDrawn }) => isDrawn)) drawn.push(uri.fsPath, uri.path);
    }
    void vscode.commands.executeCommand('setContext', CONTEXT, drawn);
    this.changed.fire();
  }
}
