/** The extension in VS Code in a browser. */
import type * as vscode from 'vscode';
import { activateExtension, type ExtensionApi } from '../activate.ts';
import { startClient } from './languageClient.ts';

export function activate(context: vscode.ExtensionContext): ExtensionApi {
  return activateExtension(context, startClient);
}

export { deactivate } from '../activate.ts';
