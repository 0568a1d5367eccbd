/** "Check pictures and pages online…": nothing is requested before the person has seen the hosts and agreed. */
import * as vscode from 'vscode';
import type { OnlineView } from '../../../../server/src/core/view/onlineView.ts';
import type { OnlineHostsResult } from '../../../../server/src/session/protocol.ts';
import { t } from '../../words.ts';
import type { FindingHost } from '../findingActions.ts';

/** The report, while something is asked for it. */
export interface OnlineHost extends Pick<FindingHost, 'page' | 'server'> {
  /** Does what the page shows as being done, and lets the person stop. */
  readonly whileBusy: (
    text: string,
    work: (token: vscode.CancellationToken, say: (message: string) => void) => Promise<void>,
  ) => Promise<void>;
  readonly showOnline: (online: OnlineView) => void;
}

export async function checkOnline(panel: OnlineHost): Promise<void> {
  const client = await panel.server.start();
  const { hosts, requests } = await client.request<OnlineHostsResult>('kakaoShare/onlineHosts', {});
  if (hosts === null) return panel.page.say(t('Only VS Code on a computer can check online.'));
  if (hosts.length > 0 && !(await isAgreed(hosts, requests)))
    return panel.page.say(t('Nothing was requested.'));
  await panel.whileBusy(t('Checking pictures and pages online'), async (token, say) => {
    panel.showOnline(await client.request<OnlineView>('kakaoShare/checkOnline', { hosts }, token, say));
  });
}

async function isAgreed(hosts: readonly string[], requests: number): Promise<boolean> {
  const go = t('Check online');
  const question = t('Send at most {0} requests to these hosts, and to those that they lead to?', requests);
  const options = { modal: true, detail: hosts.join('\n') };
  return (await vscode.window.showInformationMessage(question, options, go)) === go;
}
