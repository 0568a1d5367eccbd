/** "Compose DevTalk inquiry…": asks for what only the person knows, and opens the text. Nothing is sent. */
import * as vscode from 'vscode';
import type { LanguageServer } from '../languageServer.ts';
import { t } from '../words.ts';
import { askForError, editorSelection } from './askForError.ts';

type Locale = 'en' | 'ko';

interface Defaults {
  readonly locale: Locale;
  readonly appId?: string;
}

/** `given` is the error, where a link or another command brings it along. */
export async function composeInquiry(server: LanguageServer, given: unknown): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  const about = document === undefined ? {} : { uri: document.uri.toString() };
  const selected = typeof given === 'string' ? given : editorSelection();
  const defaults = await lookAround(server, about);

  const message = await askForError(server, {
    title: step(1),
    prompt: t('The error as Kakao, the console or the log shows it. App keys are masked.'),
    placeHolder: 'KAPIError: [-401] …',
    text: selected,
  });
  if (message === undefined) return;
  const appId = await vscode.window.showInputBox({
    title: step(2),
    prompt: t('The app ID, a number: at the top of the app in Kakao Developers. Empty to fill it in later.'),
    value: defaults.appId ?? '',
    validateInput: (text) =>
      /^\s*\d*\s*$/.test(text) ? undefined : t('The app ID is a number. Keys do not belong here.'),
    ignoreFocusOut: true,
  });
  if (appId === undefined) return;
  const uuid = await vscode.window.showInputBox({
    title: step(3),
    prompt: t('The UUID at the bottom of the error page, as text. Empty to fill it in later.'),
    placeHolder: 'xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx',
    ignoreFocusOut: true,
  });
  if (uuid === undefined) return;
  const locale = await askLanguage(defaults.locale);
  if (locale === undefined) return;

  const client = await server.start();
  const params = { ...about, locale, message, appId: appId.trim(), uuid: uuid.trim() };
  const { text } = await client.request<{ readonly text: string }>('kakaoShare/composeInquiry', params);
  const inquiry = await vscode.workspace.openTextDocument({ language: 'markdown', content: text });
  await vscode.window.showTextDocument(inquiry, { preview: false });
}

const step = (number: number): string => `${t('Compose DevTalk inquiry')} (${number}/4)`;

/** Reads the project, so that the inquiry can tell what was checked. */
function lookAround(server: LanguageServer, about: object): Thenable<Defaults> {
  const options = { location: vscode.ProgressLocation.Window, title: t('Diagnosing Kakao Share') };
  return vscode.window.withProgress(options, async () => {
    const client = await server.start();
    return client.request<Defaults>('kakaoShare/inquiryDefaults', about);
  });
}

/** The reader's own language first. */
async function askLanguage(first: Locale): Promise<Locale | undefined> {
  const languages: readonly { label: string; locale: Locale }[] = [
    { label: '한국어', locale: 'ko' },
    { label: 'English', locale: 'en' },
  ];
  const sorted = languages.toSorted((a, b) => Number(b.locale === first) - Number(a.locale === first));
  const options = { title: step(4), placeHolder: t('Language of the inquiry'), ignoreFocusOut: true };
  return (await vscode.window.showQuickPick(sorted, options))?.locale;
}
