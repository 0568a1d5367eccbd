/** Starts the server as a web worker. Loaded only when a server starts (see `runningClient.ts`). */
import type * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { start } from '../client.ts';
import type { StartClient } from '../runningClient.ts';
import { readOwnFiles } from './ownFiles.ts';
import { workerScript } from './serverScript.ts';

type ServerWorker = ConstructorParameters<typeof LanguageClient>[2] & { terminate(): void };

declare const Worker: new (url: string) => ServerWorker;
declare const Blob: new (
  parts: readonly (string | Uint8Array)[],
  options: { readonly type: string },
) => object;
declare const URL: { createObjectURL(blob: object): string; revokeObjectURL(url: string): void };

/** In the order in which they are needed; the last one starts the server. */
const FILES = ['./explaining.js', './core.js', './protocol.js', './shared.js', './browser.js'];

export const startClient: StartClient = async (parts) => {
  const address = await scriptAddress(parts.context.extensionUri);
  parts.ending.throwIfAborted();
  const worker = new Worker(address);
  parts.ending.addEventListener('abort', () => {
    worker.terminate();
    URL.revokeObjectURL(address);
  });
  return start(parts, {
    make: (options) => new LanguageClient('kakaoShare', 'Kakao Share Doctor', worker, options),
    // It has one thread for everything, and a large project is work.
    patience: { start: 60, answer: 60 },
    pid: () => undefined,
  });
};

async function scriptAddress(extension: vscode.Uri): Promise<string> {
  const script = workerScript(await readOwnFiles(extension, 'server/dist', FILES));
  return URL.createObjectURL(new Blob(script, { type: 'text/javascript' }));
}
