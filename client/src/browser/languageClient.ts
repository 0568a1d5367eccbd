/** Starts the server as a web worker. */
import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { clientOptions, start } from '../client.ts';
import type { StartClient } from '../runningClient.ts';

type ServerWorker = ConstructorParameters<typeof LanguageClient>[2] & { terminate(): void };

declare const Worker: new (url: string) => ServerWorker;
declare const Blob: new (parts: readonly Uint8Array[], options: { readonly type: string }) => object;
declare const URL: { createObjectURL(blob: object): string; revokeObjectURL(url: string): void };

export const startClient: StartClient = async (parts) => {
  const address = await scriptAddress(
    vscode.Uri.joinPath(parts.context.extensionUri, 'server/dist/browser.js'),
  );
  const worker = new Worker(address);
  const client = new LanguageClient('kakaoShare', 'Kakao Share Doctor', worker, clientOptions(parts));
  const running = await start(client, parts, () => undefined);
  const end = (): void => {
    worker.terminate();
    URL.revokeObjectURL(address);
  };
  return { ...running, stop: () => running.stop().finally(end) };
};

/** Of the script's text: a worker may not be made from another origin's address, and extensions often have one. */
async function scriptAddress(script: vscode.Uri): Promise<string> {
  const text = await vscode.workspace.fs.readFile(script);
  return URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
}
