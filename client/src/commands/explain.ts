/** "Explain Kakao error…": from the selection, from a link, or from what is pasted. */
import * as vscode from 'vscode';
import type { LanguageServer } from '../languageServer.ts';
import type { Reports } from '../reports.ts';
import { t } from '../words.ts';
import { askForError, editorSelection } from './askForError.ts';

interface Explanation {
  readonly matches: readonly { readonly id: string; readonly title: string }[];
  readonly markdown: string;
  /** Titles of what can be done at once. */
  readonly fixes: readonly string[];
}

interface Place {
  readonly uri: string;
  readonly range: { readonly start: { readonly line: number; readonly character: number } };
}

/** `given` is a text that a link or another command brings along, or a variable of the debugger. */
export async function explain(server: LanguageServer, reports: Reports, given: unknown): Promise<void> {
  const text = textOf(given) ?? editorSelection() ?? (await ask(server));
  if (text === undefined || text.trim() === '') return;
  const client = await server.start();
  const uri = vscode.window.activeTextEditor?.document.uri.toString();
  const params = uri === undefined ? { text } : { text, uri };
  const explanation = await client.request<Explanation>('kakaoShare/explain', params);
  await reports.show(t('Kakao error'), explanation.markdown);
  const [match] = explanation.matches;
  // What comes next is up to the person; the command is done.
  if (match !== undefined) void offerNext(server, explanation, match, params);
}

function textOf(given: unknown): string | undefined {
  if (typeof given === 'string') return given;
  const value = (given as { variable?: { value?: unknown } } | undefined)?.variable?.value;
  return typeof value === 'string' ? value : undefined;
}

const ask = (server: LanguageServer): Promise<string | undefined> =>
  askForError(server, {
    title: t('Explain Kakao error'),
    prompt: t(
      'Paste a code, a message, a console line, JSON or the address of the error page. Nothing is sent anywhere.',
    ),
    placeHolder: '4019 · KOE009 · {"code":-401,"msg":"domain mismatched! caller=…"}',
  });

async function offerNext(
  server: LanguageServer,
  { fixes }: Explanation,
  { id, title }: Explanation['matches'][number],
  params: { readonly text: string; readonly uri?: string },
): Promise<void> {
  const fix = t('Fix…');
  const inquire = t('Compose inquiry…');
  const buttons = fixes.length > 0 ? [fix, inquire] : [inquire];
  const name = id.startsWith('sdk/') ? 'SDK' : id.replace(/\/.*/, '');
  const chosen = await vscode.window.showInformationMessage(`Kakao ${name} · ${title}`, ...buttons);
  if (chosen === inquire) await vscode.commands.executeCommand('kakaoShare.composeInquiry', params.text);
  if (chosen !== fix) return;
  const picked = await vscode.window.showQuickPick([...fixes], { title: t('Which fix?') });
  if (picked !== undefined) await applyFix(server, { ...params, title: picked });
}

async function applyFix(server: LanguageServer, params: object): Promise<void> {
  const client = await server.start();
  const { place } = await client.request<{ place: Place | null }>('kakaoShare/applyFix', params);
  if (place === null) {
    void vscode.window.showWarningMessage(t('The files have changed, and the fix no longer fits.'));
    return;
  }
  const { line, character } = place.range.start;
  const position = new vscode.Position(line, character);
  const selection = new vscode.Range(position, position);
  await vscode.window.showTextDocument(vscode.Uri.parse(place.uri), { selection });
}
