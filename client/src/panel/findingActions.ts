/** What the buttons of a finding do, on whichever page it is shown. */
import * as vscode from 'vscode';
import type { PlaceView } from '../../../server/src/core/view/findingView.ts';
import type { LanguageServer } from '../languageServer.ts';
import { showPage } from '../pages.ts';
import { t } from '../words.ts';
import { besideColumn } from './columns.ts';
import type { FindingAsked } from './findingMessages.ts';
import type { Page } from './shell.ts';

export interface FindingHost {
  readonly page: Page;
  readonly server: LanguageServer;
  readonly explain: (text: string) => Promise<unknown>;
}

interface Fixed {
  readonly fixed: number;
  readonly files: readonly { readonly uri: string }[];
  readonly changes?: readonly { readonly path: string; readonly lines: readonly string[] }[];
}

export async function actOnFinding(asked: FindingAsked, host: FindingHost): Promise<unknown> {
  switch (asked.type) {
    case 'fix':
      return fix(host, 'fixReported', { id: asked.id });
    case 'fixHow':
      return fixHow(host, asked.id, asked.titles);
    case 'open':
      return openPlace(asked.place, host.page.viewColumn);
    case 'explain':
      return host.explain(asked.code);
    case 'page':
      return showPage(asked.path);
  }
}

/** Asks the server for a fix, and says what came of it. */
export async function fix(
  { page, server }: FindingHost,
  request: 'fixReported' | 'applyFix',
  params: object,
): Promise<void> {
  const client = await server.start();
  const { fixed, files } = await client.request<Fixed>(`kakaoShare/${request}`, params);
  if (fixed === 0) return page.say(t('Nothing was changed.'));
  const names = files.map(({ uri }) => vscode.workspace.asRelativePath(vscode.Uri.parse(uri)));
  page.say(t('Changed, not saved yet: {0}', names.join(', ')));
}

/** One that is not safe: the person sees what would change, and agrees or does not. */
async function fixHow(host: FindingHost, id: string, titles: readonly string[]): Promise<void> {
  const [only, ...others] = titles;
  const title =
    others.length === 0 ? only : await vscode.window.showQuickPick([...titles], { title: t('Which fix?') });
  if (title === undefined) return;
  const client = await host.server.start();
  const params = { id, title, only: 'shown' };
  const { changes = [] } = await client.request<Fixed>('kakaoShare/fixReported', params);
  const apply = t('Apply');
  const detail = changes.map(({ path, lines }) => [path, ...lines].join('\n')).join('\n\n');
  const options = { modal: true, detail };
  if (changes.length === 0) host.page.say(t('Nothing was changed.'));
  else if (
    (await vscode.window.showInformationMessage(t('Apply this change? {0}', title), options, apply)) === apply
  )
    await fix(host, 'fixReported', { id, title });
}

/** Beside the page, so that both are seen. */
export async function openPlace(
  { uri, range }: PlaceView,
  column: vscode.ViewColumn | undefined,
): Promise<void> {
  const { start, end } = range;
  await vscode.window.showTextDocument(vscode.Uri.parse(uri), {
    viewColumn: besideColumn(column),
    selection: new vscode.Range(start.line, start.character, end.line, end.character),
  });
}
