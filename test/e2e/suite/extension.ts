/** What the suites ask VS Code and the extension. */
import * as vscode from 'vscode';
import type { ExtensionApi } from '../../../client/src/activate.ts';
import { until } from './until.ts';

const ID = 'kakao-share-doctor.kakao-share-doctor';

export function extension(): vscode.Extension<ExtensionApi> {
  const found = vscode.extensions.getExtension(ID);
  if (!found) throw new Error(`${ID} is not loaded`);
  return found;
}

/** The server's process id; `undefined` also where the extension was not even activated. */
export const serverPid = () => (extension().isActive ? extension().exports.serverPid() : undefined);

/** The place of a file in the workspace, whether it exists or not. */
export function at(file: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('no folder is open');
  return vscode.Uri.joinPath(folder.uri, file);
}

/**
 * Opens a file as a click on it does. A document that comes from openTextDocument() is held for minutes after its editor
 * was closed.
 */
export async function open(file: vscode.Uri): Promise<vscode.TextDocument> {
  await vscode.commands.executeCommand('vscode.open', file, { preview: false });
  const editor = await until(
    `an editor for ${file.path}`,
    () => vscode.window.activeTextEditor,
    (active) => active?.document.uri.toString() === file.toString(),
  );
  return editor!.document;
}

/** What the extension says of a file, nobody else. */
export const problems = (file: vscode.Uri) =>
  vscode.languages.getDiagnostics(file).filter((problem) => problem.source === 'kakao-share');

export function codeOf(problem: vscode.Diagnostic): string {
  const { code } = problem;
  return String(typeof code === 'object' ? code.value : code);
}

export const codes = (file: vscode.Uri) => problems(file).map(codeOf).sort();

/** Waits until a file has, or no longer has, a problem with this code. */
export const untilProblem = (file: vscode.Uri, code: string, present = true) =>
  until(
    `${code} ${present ? 'appears' : 'disappears'} in ${file.path}`,
    () => codes(file),
    (found) => found.includes(code) === present,
  );

/** Replaces a range, as typing does. */
export async function type(
  file: vscode.Uri,
  range: vscode.Range | vscode.Position,
  text: string,
): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  const start = range instanceof vscode.Range ? range : new vscode.Range(range, range);
  edit.replace(file, start, text);
  if (!(await vscode.workspace.applyEdit(edit))) throw new Error(`${file.path} could not be edited`);
}

/** Back to what is on disk. */
export async function revert(file: vscode.Uri): Promise<void> {
  await open(file);
  await vscode.commands.executeCommand('workbench.action.files.revert');
}
