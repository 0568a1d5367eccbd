/** What the buttons of the panel do. */
import * as vscode from 'vscode';
import type { PlaceView } from '../../../server/src/core/report/view.ts';
import { t } from '../words.ts';
import type { DoctorPanel } from './doctorPanel.ts';
import { exportReport, reportText } from './exporting.ts';
import type { Asked } from './messages.ts';

interface Fixed {
  readonly fixed: number;
  readonly files: readonly { readonly uri: string }[];
}

export async function act(asked: Asked, panel: DoctorPanel): Promise<void> {
  const { server } = panel.parts;
  switch (asked.type) {
    case 'run':
      return panel.run();
    case 'cancel':
      return panel.cancel();
    case 'fix':
      return fix(panel, { id: asked.id });
    case 'fixAll':
      return fix(panel, {});
    case 'open':
      return open(asked.place, panel.viewColumn);
    case 'copy':
      await vscode.env.clipboard.writeText(asked.text);
      return panel.say(t('Copied: {0}', asked.text));
    case 'copyMarkdown':
      await vscode.env.clipboard.writeText(await reportText(server, 'markdown'));
      return panel.say(t('The Kakao Share report is in the clipboard.'));
    case 'export': {
      const written = await exportReport(server);
      return written === undefined ? undefined : panel.say(t('Wrote {0}.', written));
    }
    case 'explain':
      return panel.explain(asked.code);
    case 'symptoms':
      return panel.explain('');
    case 'inquiry':
      return run('composeInquiry');
    case 'manifest':
      return run('createManifest');
  }
}

async function run(command: string): Promise<void> {
  await vscode.commands.executeCommand(`kakaoShare.${command}`);
}

async function fix(panel: DoctorPanel, what: { readonly id?: string }): Promise<void> {
  const client = await panel.parts.server.start();
  const { fixed, files } = await client.request<Fixed>('kakaoShare/fixReported', what);
  if (fixed === 0) {
    void vscode.window.showWarningMessage(t('The files have changed, and the fix no longer fits.'));
    return;
  }
  const names = files.map(({ uri }) => vscode.workspace.asRelativePath(vscode.Uri.parse(uri)));
  panel.say(t('Changed, not saved yet: {0}', names.join(', ')));
}

/** Beside the panel, so that both are seen: in the group that is there, or in one of its own. */
async function open({ uri, range }: PlaceView, column: vscode.ViewColumn | undefined): Promise<void> {
  const { start, end } = range;
  const other = vscode.window.tabGroups.all.find(({ viewColumn }) => viewColumn !== column)?.viewColumn;
  await vscode.window.showTextDocument(vscode.Uri.parse(uri), {
    viewColumn: other ?? vscode.ViewColumn.Beside,
    selection: new vscode.Range(start.line, start.character, end.line, end.character),
  });
}
