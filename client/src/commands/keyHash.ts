/** "Convert Kakao key hash…": shows the other form while one is typed, then what it is for. */
import * as vscode from 'vscode';
import type { LanguageServer } from '../languageServer.ts';
import { t } from '../words.ts';

interface KeyHash {
  readonly converted?: string;
  /** Why the text is neither a fingerprint nor a key hash. */
  readonly problem?: string;
}

/** `explain` shows both forms, and what they are for. */
export async function convertKeyHash(
  server: LanguageServer,
  explain: (text: string) => Promise<void>,
): Promise<void> {
  const client = await server.start();
  const convert = (text: string) => client.request<KeyHash>('kakaoShare/keyHash', { text });
  const text = await vscode.window.showInputBox({
    title: t('Convert Kakao key hash'),
    prompt: t('A SHA-1 fingerprint from Play Console or keytool, or a key hash.'),
    placeHolder: 'AA:BB:CC:… ↔ qrvM…=',
    ignoreFocusOut: true,
    validateInput: async (typed) => {
      if (typed.trim() === '') return undefined;
      const { problem, converted } = await convert(typed);
      if (problem !== undefined) return problem.replaceAll('`', '');
      return { message: `→ ${converted}`, severity: vscode.InputBoxValidationSeverity.Info };
    },
  });
  if (text === undefined || text.trim() === '') return;
  await explain(text);
}
