/** "Convert key hash…": shows the other form while one is typed, then what it is for. */
import * as vscode from 'vscode';
import type { LanguageServer } from '../languageServer.ts';
import type { DebugKeyStore } from '../node/debugKeyStore.ts';
import { t } from '../words.ts';

interface KeyHash {
  readonly converted?: string;
  /** Why the text is neither a fingerprint nor a key hash. */
  readonly problem?: string;
}

/** What a computer has beside VS Code. */
export interface DebugKeys {
  readonly find: () => Promise<DebugKeyStore | undefined>;
  /** Runs a program: only where the user has chosen so. */
  readonly read: (found: DebugKeyStore) => Promise<string>;
}

/** `explain` shows both forms, and what they are for. */
export async function convertKeyHash(
  server: LanguageServer,
  explain: (text: string) => Promise<void>,
  debugKeys?: DebugKeys,
): Promise<void> {
  const client = await server.start();
  const convert = (text: string) => client.request<KeyHash>('kakaoShare/keyHash', { text });
  const text = await textToConvert(convert, debugKeys);
  if (text === undefined || text.trim() === '') return;
  await explain(text);
}

type Convert = (text: string) => Promise<KeyHash>;

/** Typed, or read from the debug key store where there is one and the user wants that. */
async function textToConvert(
  convert: Convert,
  debugKeys: DebugKeys | undefined,
): Promise<string | undefined> {
  const found = vscode.workspace.isTrusted ? await debugKeys?.find() : undefined;
  if (!found) return typedText(convert);
  const type = { label: t('Type a fingerprint or a key hash') };
  const read = { label: t('Read the key store of debug builds with keytool'), detail: found.store };
  const chosen = await vscode.window.showQuickPick([type, read], { title: t('Convert Kakao key hash') });
  if (chosen !== read) return chosen && typedText(convert);
  try {
    return await debugKeys!.read(found);
  } catch {
    void vscode.window.showWarningMessage(t('keytool cannot read {0}.', found.store));
    return undefined;
  }
}

const typedText = (convert: Convert): Thenable<string | undefined> =>
  vscode.window.showInputBox({
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
