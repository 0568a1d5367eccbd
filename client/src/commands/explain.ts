/** "Explain Kakao error…": from the selection, or from what is pasted. */
import * as vscode from 'vscode';
import type { LanguageServer } from '../languageServer.ts';
import type { Reports } from '../reports.ts';
import { t } from '../words.ts';

interface Explanation {
  readonly matches: readonly { readonly id: string }[];
  readonly markdown: string;
}

/** `given` is a text that a link or another command brings along. */
export async function explain(server: LanguageServer, reports: Reports, given: unknown): Promise<void> {
  const text = typeof given === 'string' ? given : (selection() ?? (await ask()));
  if (text === undefined || text.trim() === '') return;
  const client = await server.start();
  const uri = vscode.window.activeTextEditor?.document.uri.toString();
  const params = uri === undefined ? { text } : { text, uri };
  const explanation = await client.request<Explanation>('kakaoShare/explain', params);
  await reports.show(t('Kakao error'), explanation.markdown);
}

function selection(): string | undefined {
  const editor = vscode.window.activeTextEditor;
  const text = editor?.document.getText(editor.selection) ?? '';
  return text.trim() === '' ? undefined : text;
}

async function ask(): Promise<string | undefined> {
  return vscode.window.showInputBox({
    title: t('Explain Kakao error'),
    prompt: t(
      'Paste a code, a message, a console line, JSON or the address of the error page. Nothing is sent anywhere.',
    ),
    placeHolder: '4019 · KOE009 · {"code":-401,"msg":"domain mismatched! caller=…"}',
    ignoreFocusOut: true,
  });
}
