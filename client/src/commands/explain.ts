/** "Explain Kakao error…": from the selection, from a link, or from what is pasted. */
import * as vscode from 'vscode';
import type { LanguageServer } from '../languageServer.ts';
import type { Reports } from '../reports.ts';
import { t } from '../words.ts';
import { askForError, editorSelection } from './askForError.ts';
import { askForSymptom, type Guide } from './askForSymptom.ts';

interface Explanation {
  readonly recognised: boolean;
  readonly matches: readonly { readonly id: string; readonly title: string }[];
  readonly markdown: string;
  /** Titles of what can be done at once. */
  readonly fixes: readonly string[];
  /** Where nothing was recognised: from what one sees to what can be asked for. */
  readonly guide: Guide;
}

interface Answer {
  readonly params: { readonly text: string; readonly uri?: string };
  readonly explanation: Explanation;
}

interface Place {
  readonly uri: string;
  readonly range: { readonly start: { readonly line: number; readonly character: number } };
}

export interface ExplainParts {
  readonly server: LanguageServer;
  readonly reports: Reports;
  /** Runs what goes on after the command is done, and says why where it fails. */
  readonly goOn: (work: () => Promise<void>) => void;
  /** Never in the place of the report that led there. Default: here. */
  readonly where?: 'here' | 'beside';
}

/**
 * `given` is a text that a link or another command brings along, or a variable of the debugger. An empty text asks for
 * the list of what one can see.
 */
export async function explain(
  { server, reports, goOn, where = 'here' }: ExplainParts,
  given?: unknown,
): Promise<void> {
  const uri = vscode.window.activeTextEditor?.document.uri.toString();
  const client = await server.start();
  const answer = async (text: string): Promise<Answer> => {
    const params = uri === undefined ? { text } : { text, uri };
    return { params, explanation: await client.request<Explanation>('kakaoShare/explain', params) };
  };

  const selected = editorSelection();
  let found: Answer | undefined;
  if (typeof given === 'string') found = await answer(given);
  else if (isVariable(given)) found = await answer(given.variable.value);
  else if (selected !== undefined) found = await answer(selected);
  // What happens to be selected need not be what the person wants to know about.
  if (found === undefined || (typeof given !== 'string' && !found.explanation.recognised)) {
    const asked = await ask(server);
    if (asked === undefined) return;
    found = await answer(asked);
  }
  // With nothing in hand, or words that nobody knows, two questions lead on.
  const isAnswer = typeof given === 'string' && given !== '';
  const symptom = isAnswer ? undefined : await askForSymptom(found.explanation.guide);
  if (symptom !== undefined) found = await answer(symptom);
  else if (found.params.text.trim() === '') return;
  const { explanation, params } = found;
  await reports.show(t('Kakao error'), explanation.markdown, where);
  // What comes next is up to the person.
  goOn(() => offerNext(server, { explanation, params }));
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

async function offerNext(server: LanguageServer, { explanation, params }: Answer): Promise<void> {
  const { matches, fixes } = explanation;
  const [match] = matches;
  if (match === undefined) return;
  const fix = t('Fix…');
  const inquire = t('Compose inquiry…');
  const buttons = fixes.length > 0 ? [fix, inquire] : [inquire];
  const chosen = await vscode.window.showInformationMessage(
    `${nameOf(match.id)} · ${match.title}`,
    ...buttons,
  );
  if (chosen === inquire) await vscode.commands.executeCommand('kakaoShare.composeInquiry', params.text);
  if (chosen !== fix) return;
  const picked = await vscode.window.showQuickPick([...fixes], { title: t('Which fix?') });
  if (picked !== undefined) await applyFix(server, { ...params, title: picked });
}

/** `Kakao 4019`, `Kakao SDK`; a symptom has no name but its title. */
function nameOf(id: string): string {
  if (id.startsWith('symptom/')) return 'Kakao';
  return `Kakao ${id.startsWith('sdk/') ? 'SDK' : id.replace(/\/.*/, '')}`;
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
