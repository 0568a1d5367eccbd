/** Kakao errors in terminals: underlined, and explained when clicked. */
import * as vscode from 'vscode';
import { type ErrorsInText, errorsInText } from './errorsInText.ts';
import type { LanguageServer } from './languageServer.ts';
import { t } from './words.ts';

/** UTF-16 units of a line; what is wrapped over more is a bundle, not a message. */
const LONGEST_LINE = 4000;

interface ErrorLink extends vscode.TerminalLink {
  /** The whole line: it may say more than the code that is underlined. */
  readonly text: string;
}

export function createErrorLinks(
  server: LanguageServer,
  explain: (text: string) => Promise<void>,
): vscode.TerminalLinkProvider<ErrorLink> {
  return {
    async provideTerminalLinks({ line }, token) {
      const text = line.slice(0, LONGEST_LINE);
      // A terminal is not the place to hear that a server cannot be started; that is in the log.
      const found = await errorsInText(server, text, token).catch((): ErrorsInText | undefined => undefined);
      return (found?.errors ?? []).map(({ start, end, title }) => ({
        startIndex: start,
        length: end - start,
        tooltip: t('Explain Kakao error: {0}', title),
        text,
      }));
    },
    handleTerminalLink: ({ text }) => explain(text),
  };
}

/**
 * The selection of the active terminal. VS Code tells it to nobody but the clipboard, which gets its text back.
 * `undefined` where nothing is selected.
 */
export async function terminalSelection(): Promise<string | undefined> {
  const { clipboard } = vscode.env;
  const before = await clipboard.readText();
  await clipboard.writeText('');
  try {
    await vscode.commands.executeCommand('workbench.action.terminal.copySelection');
    const selected = await clipboard.readText();
    return selected.trim() === '' ? undefined : selected;
  } finally {
    await clipboard.writeText(before);
  }
}
