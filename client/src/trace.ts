/** What the editor and the server say to each other, in the log, where `kakaoShare.trace.server` asks for it. */
import * as vscode from 'vscode';
import { plainLines } from '../../server/src/core/text/rendering.ts';

const SETTING = 'kakaoShare.trace.server';

/** The library looks at the level of a channel, not at the setting alone; and messages hold whole files, keys included. */
export function traceChannel(log: vscode.LogOutputChannel): vscode.LogOutputChannel & vscode.Disposable {
  const changed = new vscode.EventEmitter<vscode.LogLevel>();
  const level = (): vscode.LogLevel => {
    const wanted = vscode.workspace.getConfiguration().get<string>(SETTING, 'off');
    return wanted === 'off' ? vscode.LogLevel.Info : vscode.LogLevel.Trace;
  };
  const listening = vscode.workspace.onDidChangeConfiguration((change) => {
    if (change.affectsConfiguration(SETTING)) changed.fire(level());
  });
  const own: Partial<vscode.LogOutputChannel> = {
    onDidChangeLogLevel: changed.event,
    trace: (message) => log.info(plainLines(message)),
    dispose: () => vscode.Disposable.from(listening, changed).dispose(),
  };
  return new Proxy(log, {
    get: (target, name) => (name === 'logLevel' ? level() : Reflect.get(name in own ? own : target, name)),
  });
}
