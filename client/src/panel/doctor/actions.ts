/** What the buttons of the report do. */
import * as vscode from 'vscode';
import { t } from '../../words.ts';
import { actOnFinding, type FindingHost, fix } from '../findingActions.ts';
import { checkOnline, type OnlineHost } from './checkOnline.ts';
import { exportReport, reportText } from './exporting.ts';
import type { Grouping } from './grouping.ts';
import type { Asked } from './messages.ts';
import type { Ticks } from './ticks.ts';

export interface ReportHost extends FindingHost, OnlineHost {
  readonly ticks: Ticks;
  readonly grouping: Grouping;
  readonly greet: () => Promise<void>;
  /** Reads the project anew. One at a time; one that is cancelled leaves what it has read so far. */
  readonly run: () => Promise<void>;
  readonly cancel: () => void;
  /** Whether somebody looks at the pictures of the messages. */
  readonly showPictures: (on: boolean) => Promise<void>;
}

export async function act(asked: Asked, panel: ReportHost): Promise<unknown> {
  const { server, page } = panel;
  switch (asked.type) {
    case 'ready':
      return panel.greet();
    case 'run':
      return panel.run();
    case 'cancel':
      return panel.cancel();
    case 'tick':
      return panel.ticks.set(asked.id, asked.on);
    case 'group':
      return panel.grouping.set(asked.by);
    case 'pictures':
      return panel.showPictures(asked.on);
    case 'fixAll':
      return fix(panel, 'fixReported', {});
    case 'copy':
      await vscode.env.clipboard.writeText(asked.text);
      return page.say(t('Copied: {0}', asked.text));
    case 'copyMarkdown':
      await vscode.env.clipboard.writeText(await reportText(server, 'markdown'));
      return page.say(t('The Kakao Share report is in the clipboard.'));
    case 'export': {
      const written = await exportReport(server);
      return written === undefined ? undefined : page.say(t('Wrote {0}.', written));
    }
    case 'online':
      return checkOnline(panel);
    case 'symptoms':
      return panel.explain('');
    case 'inquiry':
      return run('composeInquiry');
    case 'manifest':
      return run('createManifest');
    case 'messages':
      return run('preview', 'all');
    case 'walkthrough':
      return run('openWalkthrough');
    case 'sample':
      return run('openSample');
    default:
      return actOnFinding(asked, panel);
  }
}

async function run(command: string, argument?: string): Promise<void> {
  await vscode.commands.executeCommand(`kakaoShare.${command}`, argument);
}
