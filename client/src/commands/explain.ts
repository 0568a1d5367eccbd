/** "Explain Kakao error…": from the selection, from a link, or from what is pasted. */
import * as vscode from 'vscode';
import type { LanguageServer } from '../languageServer.ts';
import type { ExplanationPanel } from '../panel/explanation/explanationPanel.ts';
import { t } from '../words.ts';
import { askForError, editorSelection } from './askForError.ts';

/**
 * `given` is a text that a link or another command brings along, or a variable of the debugger. An empty text asks for
 * the start page.
 */
export async function explain(
  server: LanguageServer,
  panel: ExplanationPanel,
  given?: unknown,
): Promise<void> {
  const uri = vscode.window.activeTextEditor?.document.uri.toString();
  const about = (text: string) => (uri === undefined ? { text } : { text, uri });
  const found = isVariable(given) ? given.variable.value : editorSelection();
  let question = typeof given === 'string' ? about(given) : about(found ?? '');
  let answer = await panel.ask(question);
  // What happens to be selected need not be what the person wants to know about.
  if (typeof given !== 'string' && !answer.recognised) {
    const asked = await ask(server);
    if (asked === undefined) return;
    question = about(asked);
    answer = await panel.ask(question);
  }
  panel.show(question, answer);
}

/** What the debugger's menus hand over. */
function isVariable(given: unknown): given is { readonly variable: { readonly value: string } } {
  return typeof (given as { variable?: { value?: unknown } } | undefined)?.variable?.value === 'string';
}

const ask = (server: LanguageServer): Promise<string | undefined> =>
  askForError(server, {
    title: t('Explain Kakao error'),
    prompt: t(
      'Paste a code, a message or the address of the error page, or say what you see. Enter alone: choose from a list. Nothing is sent anywhere.',
    ),
    placeHolder: t('4019 · KOE009 · domain mismatched! caller=… · nothing happens on phones'),
  });
