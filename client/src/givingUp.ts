/** What a person hears when the server is not started again: that it is so, and the ways on. */
import * as vscode from 'vscode';
import { t } from './words.ts';

export async function sayGivenUp(log: vscode.LogOutputChannel, restart: () => Promise<void>): Promise<void> {
  const again = t('Restart');
  const showLog = t('Show log');
  const chosen = await vscode.window.showErrorMessage(
    t('The Kakao Share server ended several times in a few minutes and is not started again.'),
    again,
    showLog,
  );
  if (chosen === again) await restart();
  if (chosen === showLog) log.show();
}
