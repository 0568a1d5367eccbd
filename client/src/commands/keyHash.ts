/** "Convert Kakao key hash…": shows the other form while one is typed, then what it is for. */
import * as vscode from 'vscode';
import type { LanguageServer } from '../languageServer.ts';
import type { Reports } from '../reports.ts';
import { t } from '../words.ts';

interface KeyHash {
  readonly markdown: string;
  /** Absent where the text is neither a fingerprint nor a key hash. */
  readonly converted?: string;
}

export async function convertKeyHash(server: LanguageServer, reports: Reports): Promise<void> {
  const client = await server.start();
  const convert = (text: string) => client.request<KeyHash>('kakaoShare/keyHash', { text });
  const text = await vscode.window.showInputBox({
    title: t('Convert Kakao key hash'),
    prompt: t('A SHA-1 fingerprint from Play Console or keytool, or a key hash.'),
    placeHolder: 'AA:BB:CC:… ↔ qrvM…=',
    ignoreFocusOut: true,
    validateInput: async (typed) => {
      if (typed.trim() === '') return undefined;
      const { markdown, converted } = await convert(typed);
      if (converted === undefined) return markdown.replaceAll('`', '');
      return { message: `→ ${converted}`, severity: vscode.InputBoxValidationSeverity.Info };
    },
  });
  if (text === undefined || text.trim() === '') return;
  const { markdown, converted } = await convert(text);
  await reports.show(t('Kakao key hash'), markdown);
  if (converted !== undefined) void offerCopy(converted);
}

async function offerCopy(converted: string): Promise<void> {
  const copy = t('Copy');
  if ((await vscode.window.showInformationMessage(converted, copy)) === copy)
    await vscode.env.clipboard.writeText(converted);
}
