/** Pages about rules and errors, written by the server and shown rendered, as documents that exist only in the editor. */
import * as vscode from 'vscode';
import { pageUri } from '../../server/src/session/pageUris.ts';
import type { LanguageServer } from './languageServer.ts';

/** VS Code's own preview of Markdown. package.json makes it what opens our pages, whoever follows a link to one. */
const RENDERED = 'vscode.markdown.preview.editor';

export function registerPages(server: LanguageServer): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(vscode.Uri.parse(pageUri('')).scheme, {
    async provideTextDocumentContent({ path }) {
      const client = await server.start();
      const params = { path: path.replace(/^\/|\.md$/g, '') };
      const { markdown } = await client.request<{ markdown: string | null }>('kakaoShare/page', params);
      return markdown;
    },
  });
}

/** `path` is `rules/env-not-public` or `errors/4019`. Beside what the person is looking at. */
export async function showPage(path: unknown): Promise<void> {
  if (typeof path !== 'string') return;
  const uri = vscode.Uri.parse(pageUri(path));
  const beside = { viewColumn: vscode.ViewColumn.Beside, preview: true };
  try {
    await vscode.commands.executeCommand('vscode.openWith', uri, RENDERED, beside);
  } catch {
    // VS Code's Markdown extension can be switched off: the text reads well as it is.
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri), beside);
  }
}
