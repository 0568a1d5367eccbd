/** "Open sample project…": copies a small project with mistakes to where the person wants it, and opens the copy. */
import * as vscode from 'vscode';
import { t } from '../words.ts';

/** In the extension's folder. */
const SAMPLE = 'samples/first';
/** By name: in a browser the folders of an extension cannot be listed. */
const FILES = ['README.md', 'index.html', 'src/share.js'];

export async function openSample(extension: vscode.Uri): Promise<void> {
  const chosen = await vscode.window.showOpenDialog({
    canSelectFolders: true,
    canSelectFiles: false,
    title: t('Where to put the sample?'),
    openLabel: t('Put it here'),
  });
  if (chosen?.[0] === undefined) return;
  const folder = await freeFolder(chosen[0]);
  const { fs } = vscode.workspace;
  for (const file of FILES)
    await fs.writeFile(
      vscode.Uri.joinPath(folder, file),
      await fs.readFile(vscode.Uri.joinPath(extension, SAMPLE, file)),
    );
  // What is open in this window stays there.
  const forceNewWindow = vscode.workspace.workspaceFolders !== undefined;
  await vscode.commands.executeCommand('vscode.openFolder', folder, { forceNewWindow });
}

/** Nothing that is there already is written over. */
async function freeFolder(parent: vscode.Uri): Promise<vscode.Uri> {
  const names = (await vscode.workspace.fs.readDirectory(parent)).map(([name]) => name.toLowerCase());
  let name = 'kakao-share-sample';
  for (let n = 2; names.includes(name); n++) name = `kakao-share-sample-${n}`;
  return vscode.Uri.joinPath(parent, name);
}
