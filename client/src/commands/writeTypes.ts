/** "Write SDK type declarations…": asks for the project and the version, writes the file and shows it. */
import * as vscode from 'vscode';
import type { LanguageServer } from '../languageServer.ts';
import { t } from '../words.ts';

interface ProposedDeclaration {
  readonly uri: string;
  readonly version: string;
  readonly existing: 'none' | 'own' | 'foreign';
}

interface Proposals {
  readonly declarations: readonly ProposedDeclaration[];
  readonly versions: readonly string[];
}

export async function writeTypes(server: LanguageServer): Promise<void> {
  const { declarations, versions } = await propose(server);
  if (declarations.length === 0) {
    void vscode.window.showInformationMessage(t('There is no Kakao Share code in the open folders.'));
    return;
  }
  const chosen = declarations.length === 1 ? declarations[0] : await chooseFile(declarations);
  if (chosen === undefined) return;
  const file = vscode.Uri.parse(chosen.uri);
  if (chosen.existing === 'foreign') {
    await vscode.window.showTextDocument(file, { preview: false });
    tell(t('{0} exists already, and not by this command. Nothing was changed.', nameOf(file)));
    return;
  }
  const version = await chooseVersion(chosen.version, versions);
  if (version === undefined) return;
  const client = await server.start();
  const { text } = await client.request<{ readonly text: string }>('kakaoShare/declarationText', { version });
  const edit = new vscode.WorkspaceEdit();
  const contents = new TextEncoder().encode(text);
  edit.createFile(file, { overwrite: chosen.existing === 'own', contents });
  if (!(await vscode.workspace.applyEdit(edit)))
    throw new Error(t('{0} could not be written.', nameOf(file)));
  await vscode.window.showTextDocument(file, { preview: false });
  tell(t('Wrote {0} for SDK {1}.', nameOf(file), version));
}

function propose(server: LanguageServer): Thenable<Proposals> {
  const options = { location: vscode.ProgressLocation.Window, title: t('Looking for Kakao Share code') };
  return vscode.window.withProgress(options, async () =>
    (await server.start()).request<Proposals>('kakaoShare/declareTypes', {}),
  );
}

async function chooseFile(
  declarations: readonly ProposedDeclaration[],
): Promise<ProposedDeclaration | undefined> {
  const items = declarations.map((declaration) => ({
    label: nameOf(vscode.Uri.parse(declaration.uri)),
    description: declaration.existing === 'none' ? '' : t('exists already'),
    declaration,
  }));
  const options = { title: t('Write Kakao SDK type declarations'), placeHolder: t('For which project?') };
  return (await vscode.window.showQuickPick(items, options))?.declaration;
}

async function chooseVersion(used: string, versions: readonly string[]): Promise<string | undefined> {
  const others = versions.filter((version) => version !== used).map((label) => ({ label, description: '' }));
  const items = [{ label: used, description: t('the project’s') }, ...others];
  const options = { title: t('Write Kakao SDK type declarations'), placeHolder: t('For which version?') };
  return (await vscode.window.showQuickPick(items, options))?.label;
}

const nameOf = (file: vscode.Uri): string => vscode.workspace.asRelativePath(file, true);

const tell = (text: string): void => void vscode.window.showInformationMessage(text);
