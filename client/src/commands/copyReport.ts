/** "Copy report": for a bug report or a chat. */
import * as vscode from 'vscode';
import type { LanguageServer } from '../languageServer.ts';
import { t } from '../words.ts';

export async function copyReport(server: LanguageServer): Promise<void> {
  const options = {
    location: vscode.ProgressLocation.Notification,
    title: t('Diagnosing Kakao Share'),
    cancellable: true,
  };
  const report = await vscode.window.withProgress(options, async (progress, token) => {
    const client = await server.start();
    if (token.isCancellationRequested) return undefined;
    const say = (message: string): void => progress.report({ message });
    return client.request<{ readonly markdown: string }>('kakaoShare/diagnose', {}, token, say);
  });
  if (report === undefined) return;
  await vscode.env.clipboard.writeText(report.markdown);
  vscode.window.setStatusBarMessage(t('The Kakao Share report is in the clipboard.'), 5000);
}
