/** "Diagnose Kakao Share setup", and the copy of its report for a bug report or a chat. */
import * as vscode from 'vscode';
import type { LanguageServer } from '../languageServer.ts';
import type { Reports } from '../reports.ts';
import { t } from '../words.ts';

interface Diagnosis {
  /** With links to places in files. */
  readonly markdown: string;
  /** The same without them: paths of one's own computer are nobody else's business. */
  readonly shareable: string;
}

export async function diagnose(server: LanguageServer, reports: Reports): Promise<void> {
  const diagnosis = await run(server);
  if (diagnosis !== undefined) await reports.show(t('Kakao Share report'), diagnosis.markdown);
}

export async function copyReport(server: LanguageServer): Promise<void> {
  const diagnosis = await run(server);
  if (diagnosis === undefined) return;
  await vscode.env.clipboard.writeText(diagnosis.shareable);
  vscode.window.setStatusBarMessage(t('The Kakao Share report is in the clipboard.'), 5000);
}

async function run(server: LanguageServer): Promise<Diagnosis | undefined> {
  const uri = vscode.window.activeTextEditor?.document.uri.toString();
  const options = {
    location: vscode.ProgressLocation.Notification,
    title: t('Diagnosing Kakao Share'),
    cancellable: true,
  };
  return vscode.window.withProgress(options, async (progress, token) => {
    const client = await server.start();
    if (token.isCancellationRequested) return undefined;
    const say = (message: string): void => progress.report({ message });
    return client.request<Diagnosis>('kakaoShare/diagnose', uri === undefined ? {} : { uri }, token, say);
  });
}
