/**
 * "Create manifest": opens the file as VS Code would show it, whole and unsaved. It comes into being when the
 * person saves it; an existing one is opened and left as it is.
 */
import * as vscode from 'vscode';
import type { LanguageServer } from '../languageServer.ts';
import { t } from '../words.ts';

interface ProposedManifest {
  readonly uri: string;
  readonly text: string;
  /** The file that is the project's manifest already. */
  readonly existing?: string;
}

export async function createManifest(server: LanguageServer): Promise<void> {
  const manifests = await propose(server);
  if (manifests.length === 0) {
    void vscode.window.showInformationMessage(t('There is no Kakao Share code in the open folders.'));
    return;
  }
  const chosen = manifests.length === 1 ? manifests[0] : await choose(manifests);
  if (chosen === undefined) return;
  const file = vscode.Uri.parse(chosen.uri);
  const existing = chosen.existing ?? ((await exists(file)) ? chosen.uri : undefined);
  if (existing === undefined) await openUnsaved(file, chosen.text);
  else await openExisting(vscode.Uri.parse(existing));
}

function propose(server: LanguageServer): Thenable<readonly ProposedManifest[]> {
  const options = { location: vscode.ProgressLocation.Window, title: t('Looking for Kakao Share code') };
  return vscode.window.withProgress(options, async () => {
    const client = await server.start();
    type Answer = { readonly manifests: readonly ProposedManifest[] };
    return (await client.request<Answer>('kakaoShare/createManifest', {})).manifests;
  });
}

async function choose(manifests: readonly ProposedManifest[]): Promise<ProposedManifest | undefined> {
  const items = manifests.map((manifest) => ({
    label: vscode.workspace.asRelativePath(vscode.Uri.parse(manifest.uri), true),
    description: manifest.existing === undefined ? '' : t('exists already'),
    manifest,
  }));
  const options = { title: t('Create Kakao Share manifest'), placeHolder: t('For which project?') };
  return (await vscode.window.showQuickPick(items, options))?.manifest;
}

async function exists(file: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(file);
    return true;
  } catch {
    return false;
  }
}

/** An unsaved document with the name and the place that it will be saved under. */
async function openUnsaved(file: vscode.Uri, text: string): Promise<void> {
  const document = await vscode.workspace.openTextDocument(file.with({ scheme: 'untitled' }));
  // Left over from the last time, perhaps with the person's own changes.
  if (document.getText() === '') {
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), text);
    await vscode.workspace.applyEdit(edit);
  }
  await vscode.window.showTextDocument(document, { preview: false });
  const name = vscode.workspace.asRelativePath(file);
  void vscode.window.showInformationMessage(
    t('{0} is not written yet. Compare it with the console, then save it.', name),
  );
}

async function openExisting(file: vscode.Uri): Promise<void> {
  await vscode.window.showTextDocument(file, { preview: false });
  const name = vscode.workspace.asRelativePath(file);
  void vscode.window.showInformationMessage(
    t('The manifest exists already: {0}. Nothing was changed.', name),
  );
}
