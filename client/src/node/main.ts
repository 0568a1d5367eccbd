/** The extension in VS Code on a computer. */
import type * as vscode from 'vscode';
import { activateExtension, type ExtensionApi } from '../activate.ts';
import type { StartClient } from '../runningClient.ts';
import { findDebugKeyStore, readDebugFingerprint } from './debugKeyStore.ts';

export function activate(context: vscode.ExtensionContext): ExtensionApi {
  const startClient: StartClient = async (parts) => {
    const { startClient: start } = await import('./languageClient.ts');
    return start(parts);
  };
  return activateExtension(context, startClient, {
    find: () => findDebugKeyStore(),
    read: readDebugFingerprint,
  });
}

export { deactivate } from '../activate.ts';
