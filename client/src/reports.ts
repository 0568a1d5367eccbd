/** Reports and explanations as documents that exist only in the editor, shown rendered. */
import * as vscode from 'vscode';
import { toFolderLinks } from './folderLinks.ts';

const SCHEME = 'kakao-share-report';

export class Reports implements vscode.TextDocumentContentProvider {
  private readonly texts = new Map<string, string>();
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  readonly onDidChange = this.changed.event;

  register(): vscode.Disposable {
    return vscode.Disposable.from(
      vscode.workspace.registerTextDocumentContentProvider(SCHEME, this),
      this.changed,
    );
  }

  provideTextDocumentContent(uri: vscode.Uri): string {
    return this.texts.get(uri.path) ?? '';
  }

  /** Shows `markdown` under the given title; one document per title, brought up to date. */
  async show(title: string, markdown: string, where: 'here' | 'beside' = 'here'): Promise<void> {
    const uri = this.update(title, markdown);
    const command = where === 'here' ? 'markdown.showPreview' : 'markdown.showPreviewToSide';
    try {
      await vscode.commands.executeCommand(command, uri);
    } catch {
      // VS Code's Markdown extension can be switched off: the text reads well as it is.
      await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri), { preview: true });
    }
  }

  /** Changes what is shown under the title, wherever it is shown. */
  update(title: string, markdown: string): vscode.Uri {
    const uri = vscode.Uri.from({ scheme: SCHEME, path: `/${title}.md` });
    this.texts.set(uri.path, toFolderLinks(markdown));
    this.changed.fire(uri);
    return uri;
  }
}
