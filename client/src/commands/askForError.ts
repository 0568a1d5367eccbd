/** Where the text of an error comes from: a selection, the clipboard, or what is pasted into a box. */
import * as vscode from 'vscode';
import { errorsInText } from '../errorsInText.ts';
import type { LanguageServer } from '../languageServer.ts';

/** UTF-16 units of a clipboard that are looked at; more is no error message. */
const LONGEST_CLIPBOARD = 64 * 1024;
/** UTF-16 units that a box of one line can show. */
const LONGEST_LINE = 2000;

export interface Question {
  readonly title: string;
  readonly prompt: string;
  readonly placeHolder?: string;
  /** What stands in the box; else a Kakao error in the clipboard, if there is one. */
  readonly text?: string | undefined;
}

/** The whole text behind what the box of one line shows. `undefined` where the person gave up. */
export async function askForError(server: LanguageServer, question: Question): Promise<string | undefined> {
  const { text, ...box } = question;
  const proposed = text ?? (await errorInClipboard(server));
  const shown = proposed === undefined ? '' : oneLine(await masked(server, proposed));
  const answer = await vscode.window.showInputBox({ ...box, value: shown, ignoreFocusOut: true });
  if (answer === undefined) return undefined;
  if (proposed !== undefined && answer === shown) return proposed;
  // A box swallows the line ends of what is pasted, and with them where a message ends.
  const pasted = await vscode.env.clipboard.readText();
  return letters(pasted) === letters(answer) ? pasted : answer;
}

/** The selection of the active editor; output channels are editors, too. */
export function editorSelection(): string | undefined {
  const editor = vscode.window.activeTextEditor;
  const text = editor?.document.getText(editor.selection) ?? '';
  return text.trim() === '' ? undefined : text;
}

/** Whatever else is in the clipboard is nobody's business: it is neither shown nor kept. */
async function errorInClipboard(server: LanguageServer): Promise<string | undefined> {
  const text = await vscode.env.clipboard.readText();
  if (text.length > LONGEST_CLIPBOARD) return undefined;
  const { errors } = await errorsInText(server, text);
  return errors.length > 0 ? text : undefined;
}

async function masked(server: LanguageServer, text: string): Promise<string> {
  const client = await server.start();
  return (await client.request<{ readonly masked: string }>('kakaoShare/findErrors', { text })).masked;
}

const oneLine = (text: string): string => text.trim().replace(/\s+/g, ' ').slice(0, LONGEST_LINE);
const letters = (text: string): string => text.replace(/\s+/g, '');
