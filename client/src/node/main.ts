/** The extension in VS Code on a computer. */
import * as vscode from 'vscode';
import { activateExtension, type ExtensionApi } from '../activate.ts';
import type { StartClient } from '../runningClient.ts';
import { findDebugKeyStore, readDebugFingerprint } from './debugKeyStore.ts';

export function activate(context: vscode.ExtensionContext): ExtensionApi {
  const startClient: StartClient = async (parts) => {
    const { startClient: start } = await import('./languageClient.ts');
    return start(parts);
  };
  const debugKeys = { find: () => findDebugKeyStore(), read: readDebugFingerprint };
  const api = activateExtension(context, startClient, debugKeys);
  // Set by `npm start`, for the sample.
  if (process.env.KAKAO_SHARE_DIAGNOSE === '1')
    void vscode.commands.executeCommand('kakaoShare.diagnose', 'beside');
  return api;
}

export { deactivate } from '../activate.ts';
