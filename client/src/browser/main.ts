/** The extension in VS Code in a browser. */
import * as vscode from 'vscode';
import { activateExtension, type ExtensionApi } from '../activate.ts';
import { loadModules } from './loadModules.ts';
import { readOwnFiles } from './ownFiles.ts';

type Client = typeof import('./languageClient.ts');

/** In the order in which they are needed; the last one is `languageClient.ts`. */
const FILES = ['../../server/dist/protocol.js', './shared.js', './browserClient.js'];

let client: Client | undefined;

export function activate(context: vscode.ExtensionContext): ExtensionApi {
  return activateExtension(context, async (parts) => {
    client ??= await loadClient(context.extensionUri);
    return client.startClient(parts);
  });
}

async function loadClient(extension: vscode.Uri): Promise<Client> {
  return loadModules(await readOwnFiles(extension, 'client/dist', FILES), { vscode }) as Client;
}

// On a computer, the extension takes these from here.
export { activateExtension, deactivate } from '../activate.ts';
