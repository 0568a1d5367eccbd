/** The extension in VS Code in a browser. */
import type * as vscode from 'vscode';
import { activateExtension, type ExtensionApi } from '../activate.ts';

export function activate(context: vscode.ExtensionContext): ExtensionApi {
  return activateExtension(context, async (parts) => {
    const { startClient } = await import('./languageClient.ts');
    return startClient(parts);
  });
}

export { deactivate } from '../activate.ts';
