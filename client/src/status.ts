/** The entry under the `{}` of the status bar: how the server is, what it knows, and what one can do. Nothing pops up. */
import * as vscode from 'vscode';
import type { StatusParams } from '../../server/src/session/protocol.ts';
import type { LanguageServer, LifeState } from './languageServer.ts';
import { documentSelector } from './languages.ts';
import { t } from './words.ts';

/** Shows itself when the server is first needed. */
export function showStatus(server: LanguageServer): vscode.Disposable {
  let item: vscode.LanguageStatusItem | undefined;
  let state: LifeState = 'idle';
  let said: StatusParams | undefined;
  const show = (): void => {
    item ??= vscode.languages.createLanguageStatusItem('kakaoShare.status', documentSelector());
    describe(item, state, said);
  };
  const listening = vscode.Disposable.from(
    server.onDidChangeState((now) => {
      state = now;
      // Another server begins anew.
      if (now !== 'running') said = undefined;
      show();
    }),
    server.onDidChangeStatus((now) => {
      said = now;
      show();
    }),
  );
  return new vscode.Disposable(() => {
    listening.dispose();
    item?.dispose();
  });
}

function describe(item: vscode.LanguageStatusItem, state: LifeState, said: StatusParams | undefined): void {
  const works = state === 'starting' || state === 'running';
  item.name = t('Kakao Share Doctor');
  item.text = works && said ? countsOf(said) : t('Kakao Share');
  item.detail = works ? detailOf(state, said) : t('The server is not running');
  item.busy = state === 'starting' || said?.isReading === true;
  item.severity = works ? vscode.LanguageStatusSeverity.Information : vscode.LanguageStatusSeverity.Error;
  item.command = works
    ? { command: 'kakaoShare.diagnose', title: t('Diagnose') }
    : { command: 'kakaoShare.restart', title: t('Restart') };
}

const countsOf = ({ errors, warnings }: StatusParams): string =>
  errors + warnings === 0
    ? t('Kakao Share: no problems')
    : t('Kakao Share: errors {0}, warnings {1}', errors, warnings);

/** What it is doing, else what it knows of the projects. */
function detailOf(state: LifeState, said: StatusParams | undefined): string {
  if (state === 'starting') return t('Starting');
  if (said?.isReading) return t('Reading the project');
  const projects = (said?.projects ?? []).map(({ framework, sdkVersions }) =>
    [...(framework === null ? [] : [framework]), ...sdkVersions.map((version) => `SDK ${version}`)].join(
      ', ',
    ),
  );
  return projects.filter(Boolean).join(' · ') || t('Checking the Kakao code of open files');
}
