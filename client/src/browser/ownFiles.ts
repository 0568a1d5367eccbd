/** The extension's own files, read through the editor: its folder is on a disk or at an address. */
import * as vscode from 'vscode';
import type { ScriptFile } from './loadModules.ts';

export function readOwnFiles(
  extension: vscode.Uri,
  folder: string,
  names: readonly string[],
): Promise<ScriptFile[]> {
  const read = async (name: string): Promise<ScriptFile> => {
    const uri = vscode.Uri.joinPath(extension, folder, name);
    return { name, address: uri.toString(true), text: await vscode.workspace.fs.readFile(uri) };
  };
  return Promise.all(names.map(read));
}
