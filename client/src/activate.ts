/** What happens when VS Code loads the extension: commands are there at once, the server only when Kakao shows up. */
import * as vscode from 'vscode';
import { composeInquiry } from './commands/composeInquiry.ts';
import { copyReport } from './commands/copyReport.ts';
import { createManifest } from './commands/createManifest.ts';
import { explain } from './commands/explain.ts';
import { orSayWhy } from './commands/failure.ts';
import { convertKeyHash, type DebugKeys } from './commands/keyHash.ts';
import { openSample } from './commands/openSample.ts';
import { writeTypes } from './commands/writeTypes.ts';
import { whenKakaoShowsUp } from './gate.ts';
import { sayGivenUp } from './givingUp.ts';
import { registerTools } from './languageModelTools.ts';
import { LanguageServer } from './languageServer.ts';
import { registerPages, showPage } from './pages.ts';
import type { Panels } from './panel/panels.ts';
import { PANEL_TYPES, type PageName } from './panel/types.ts';
import type { StartClient } from './runningClient.ts';
import { ShareCalls } from './shareCalls.ts';
import { showStatus } from './status.ts';
import { createErrorLinks, terminalSelection } from './terminal.ts';

/** What `activate()` gives to other extensions and to tests. */
export interface ExtensionApi {
  /** The process of the language server; `undefined` as long as none was needed, and in a browser. */
  readonly serverPid: () => number | undefined;
  /** The pages of ours, once one of them was shown. */
  readonly panels: () => Panels | undefined;
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
  const shareCalls = new ShareCalls();
  const goOn = (work: () => Promise<void>): void => void orSayWhy(log, work);
  active = server;
  let shown: Panels | undefined;
  const panels = async (): Promise<Panels> => {
    const { Panels } = await import('./panel/panels.ts');
    shown ??= new Panels({ context, server, log });
    return shown;
  };
  const explainIt = async (given?: unknown) => explain(server, (await panels()).explanation, given);

  const command = (name: string, work: (...given: unknown[]) => Promise<void>): vscode.Disposable =>
    vscode.commands.registerCommand(`kakaoShare.${name}`, (...given: unknown[]) =>
      orSayWhy(log, () => work(...given)),
    );

  context.subscriptions.push(
    log,
    registerPages(server),
    shareCalls.register(server),
    showStatus(server),
    command('diagnose', async (where) => (await panels()).doctor.show(where === 'beside')),
    ...Object.entries(PANEL_TYPES).map(([name, type]) =>
      vscode.window.registerWebviewPanelSerializer(type, {
        deserializeWebviewPanel: async (panel) => (await panels()).restore(name as PageName, panel),
      }),
    ),
    command('copyReport', () => copyReport(server)),
    command('explain', explainIt),
    command('explainTerminalSelection', async () => explainIt(await terminalSelection())),
    command('composeInquiry', (error) => composeInquiry(server, error)),
    command('keyHash', () => convertKeyHash(server, explainIt, debugKeys)),
    command('createManifest', () => createManifest(server)),
    command('writeTypes', () => writeTypes(server)),
    command('preview', async (which, position) => {
      await shareCalls.goToCall(which, position);
      await (await panels()).message.show(which);
    }),
    command('try', async (uri, position) => {
      await shareCalls.goToCall(uri, position);
      await (await panels()).message.try();
    }),
    command('showPage', showPage),
    command('openSample', () => openSample(context.extensionUri)),
    command('openWalkthrough', async () => {
      const walkthrough = `${context.extension.id}#start`;
      await vscode.commands.executeCommand('workbench.action.openWalkthrough', walkthrough);
    }),
    command('restart', () => server.restart()),
    command('showLog', async () => log.show()),
    vscode.window.registerTerminalLinkProvider(
      createErrorLinks(server, async (text) => goOn(() => explainIt(text))),
    ),
    ...registerTools(server, context.extension),
    // Menu entries of Kakao show only where Kakao is used.
    server.onDidChangeState(
      () => void vscode.commands.executeCommand('setContext', 'kakaoShare.active', true),
    ),
    // A failed start is in the log and in the status item; whoever runs a command hears of it.
    whenKakaoShowsUp(() => void server.start().catch(() => undefined)),
  );
  return { serverPid: () => server.pid(), panels: () => shown };
}

export async function deactivate(): Promise<void> {
  await active?.stop();
  active = undefined;
}
