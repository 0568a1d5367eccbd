/** The page in a browser on which a message is tried. The server serves it: nothing else may see the key that it holds. */
import * as vscode from 'vscode';
import { portIn } from '../../../../server/src/core/domain/port.ts';
import type { TryResult } from '../../../../server/src/session/protocol.ts';
import type { LanguageServer } from '../../languageServer.ts';
import { t } from '../../words.ts';

export class BrowserTrial {
  /** Where it is served. */
  address: string | undefined;

  constructor(private readonly server: LanguageServer) {}

  /** Serves the message of this name, and opens its page. Asks for a port where the manifest names none that is free. */
  async start(id: string): Promise<void> {
    let result = await this.ask({ id });
    while ('taken' in result) {
      const port = await askForPort(result);
      if (port === undefined) return;
      result = await this.ask({ id, port });
    }
    if ('refused' in result) {
      const why =
        result.refused === 'browser'
          ? t('Trying a message needs VS Code on a computer.')
          : t('Put the cursor into a call of Kakao.Share.sendDefault.');
      void vscode.window.showInformationMessage(why);
      return;
    }
    this.address = result.address;
    // In a window of another computer, this brings the port here.
    await vscode.env.openExternal(vscode.Uri.parse(result.address));
  }

  async end(): Promise<void> {
    if (this.address === undefined) return;
    this.address = undefined;
    await (await this.server.start()).request('kakaoShare/endTry', {});
  }

  private async ask(params: object): Promise<TryResult> {
    this.address = undefined;
    return (await this.server.start()).request<TryResult>('kakaoShare/try', params);
  }
}

async function askForPort({
  taken,
  usualPort,
}: Extract<TryResult, { readonly taken: unknown }>): Promise<number | undefined> {
  const answer = await vscode.window.showInputBox({
    title: taken.length === 0 ? 'http://localhost:…' : t('Taken: {0}', taken.join(', ')),
    prompt: t('A port of localhost that the console lists for this key, and that no other program has.'),
    value: taken[0] === undefined ? String(usualPort) : new URL(taken[0]).port,
    validateInput: (text) => (portIn(text) === undefined ? '1–65535' : undefined),
    ignoreFocusOut: true,
  });
  return answer === undefined ? undefined : Number(answer);
}
