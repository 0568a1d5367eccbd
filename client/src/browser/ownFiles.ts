/** The extension's own files, read through the editor: its folder is on a disk or at an address. */
import * as vscode from 'vscode';
import type { ScriptFile } from './loadModules.ts';

export function readOwnFiles(
  extension: vscode.Uri,
  folder: string,
  names: readonly string[],
): Promise<ScriptFile[]> {
  const read = async (name: string): Promise<ScriptFile> => ({
    name,
    text: await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, folder, name)),
  });
  return Promise.all(names.map(read));
}
