/** The entry under the `{}` of the status bar: how the server is, and what one can do about it. Nothing pops up. */
import * as vscode from 'vscode';
import type { LanguageServer, LifeState } from './languageServer.ts';
import { documentSelector } from './languages.ts';
import { t } from './words.ts';

/** Shows itself when the server is first needed. */
export function showStatus(server: LanguageServer): vscode.Disposable {
  let item: vscode.LanguageStatusItem | undefined;
  const listening = server.onDidChangeState((state) => {
    item ??= vscode.languages.createLanguageStatusItem('kakaoShare.status', documentSelector());
    describe(item, state);
  });
  return new vscode.Disposable(() => {
    listening.dispose();
    item?.dispose();
  });
}

function describe(item: vscode.LanguageStatusItem, state: LifeState): void {
  const works = state === 'starting' || state === 'running';
  item.name = t('Kakao Share Doctor');
  item.text = t('Kakao Share');
  item.detail = works ? detailWhileWorking(state) : t('The server is not running');
  item.busy = state === 'starting';
  item.severity = works ? vscode.LanguageStatusSeverity.Information : vscode.LanguageStatusSeverity.Error;
  item.command = works
    ? { command: 'kakaoShare.diagnose', title: t('Diagnose') }
    : { command: 'kakaoShare.restart', title: t('Restart') };
}

const detailWhileWorking = (state: LifeState): string =>
  state === 'starting' ? t('Starting') : t('Checking the Kakao code of open files');
