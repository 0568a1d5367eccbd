/** Starts the server as a web worker. */
import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { clientOptions, start } from '../client.ts';
import type { StartClient } from '../runningClient.ts';

declare const Worker: new (
  url: string,
) => ConstructorParameters<typeof LanguageClient>[2] & { terminate(): void };

export const startClient: StartClient = async (parts) => {
  const script = vscode.Uri.joinPath(parts.context.extensionUri, 'server/dist/browser.js');
  const worker = new Worker(script.toString(true));
  const client = new LanguageClient('kakaoShare', 'Kakao Share Doctor', worker, clientOptions(parts));
  const running = await start(client, parts, () => undefined);
  return { ...running, stop: () => running.stop().finally(() => worker.terminate()) };
};
