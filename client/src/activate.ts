/** What happens when VS Code loads the extension: commands are there at once, the server only when Kakao shows up. */
import * as vscode from 'vscode';
import { composeInquiry } from './commands/composeInquiry.ts';
import { copyReport } from './commands/copyReport.ts';
import { createManifest } from './commands/createManifest.ts';
import { explain } from './commands/explain.ts';
import { orSayWhy } from './commands/failure.ts';
import { convertKeyHash, type DebugKeys } from './commands/keyHash.ts';
import { MessagePreview } from './commands/preview.ts';
import { writeTypes } from './commands/writeTypes.ts';
import { whenKakaoShowsUp } from './gate.ts';
import { sayGivenUp } from './givingUp.ts';
import { registerTools } from './languageModelTools.ts';
import { LanguageServer } from './languageServer.ts';
import { registerPages, showPage } from './pages.ts';
import type { DoctorPanel } from './panel/doctorPanel.ts';
import { PANEL_TYPE } from './panel/type.ts';
import { Reports } from './reports.ts';
import type { StartClient } from './runningClient.ts';
import { ShareCalls } from './shareCalls.ts';
import { showStatus } from './status.ts';
import { createErrorLinks, terminalSelection } from './terminal.ts';

/** What `activate()` gives to other extensions and to tests. */
export interface ExtensionApi {
  /** The process of the language server; `undefined` as long as none was needed, and in a browser. */
  readonly serverPid: () => number | undefined;
  /** The Doctor's panel, once somebody has diagnosed. */
  readonly doctor: () => Pick<DoctorPanel, 'report' | 'receive'> | undefined;
}

let active: LanguageServer | undefined;

/** `debugKeys`: on a computer only. */
export function activateExtension(
  context: vscode.ExtensionContext,
  startClient: StartClient,
  debugKeys?: DebugKeys,
): ExtensionApi {
  const log = vscode.window.createOutputChannel('Kakao Share Doctor', { log: true });
  const server: LanguageServer = new LanguageServer(startClient, {
    context,
    log,
    onGivingUp: () => goOn(() => sayGivenUp(log, () => server.restart())),
  });
  const reports = new Reports();
  const preview = new MessagePreview(server, reports);
  const shareCalls = new ShareCalls();
  const goOn = (work: () => Promise<void>): void => void orSayWhy(log, work);
  const explainParts = { server, reports, goOn };
  active = server;
  const explainBeside = (text: string) => explain({ ...explainParts, where: 'beside' }, text);
  let doctor: DoctorPanel | undefined;
  const doctorPanel = async (): Promise<DoctorPanel> => {
    const { DoctorPanel } = await import('./panel/doctorPanel.ts');
    doctor ??= new DoctorPanel({ context, server, log, explain: explainBeside });
    return doctor;
  };

  const command = (name: string, work: (...given: unknown[]) => Promise<void>): vscode.Disposable =>
    vscode.commands.registerCommand(`kakaoShare.${name}`, (...given: unknown[]) =>
      orSayWhy(log, () => work(...given)),
    );

  context.subscriptions.push(
    log,
    preview,
    reports.register(),
    registerPages(server),
    shareCalls.register(server),
    showStatus(server),
    command('diagnose', async () => (await doctorPanel()).show()),
    vscode.window.registerWebviewPanelSerializer(PANEL_TYPE, {
      deserializeWebviewPanel: async (panel) => (await doctorPanel()).restore(panel),
    }),
    command('copyReport', () => copyReport(server)),
    command('explain', (given) => explain(explainParts, given)),
    command('explainTerminalSelection', async () => explain(explainParts, await terminalSelection())),
    command('composeInquiry', (error) => composeInquiry(server, error)),
    command('keyHash', () => convertKeyHash(server, reports, debugKeys)),
    command('createManifest', () => createManifest(server)),
    command('writeTypes', () => writeTypes(server)),
    command('preview', async (uri, position) => {
      await shareCalls.goToCall(uri, position);
      await preview.open();
    }),
    command('showPage', showPage),
    command('restart', () => server.restart()),
    command('showLog', async () => log.show()),
    vscode.window.registerTerminalLinkProvider(
      createErrorLinks(server, async (text) => goOn(() => explain(explainParts, text))),
    ),
    ...registerTools(server, context.extension),
    // Menu entries of Kakao show only where Kakao is used.
    server.onDidChangeState(
      () => void vscode.commands.executeCommand('setContext', 'kakaoShare.active', true),
    ),
    // A failed start is in the log and in the status item; whoever runs a command hears of it.
    whenKakaoShowsUp(() => void server.start().catch(() => undefined)),
  );
  return { serverPid: () => server.pid(), doctor: () => doctor };
}

export async function deactivate(): Promise<void> {
  await active?.stop();
  active = undefined;
}
