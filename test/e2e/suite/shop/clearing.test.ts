import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite, test } from 'mocha';
import * as vscode from 'vscode';
import { at, open, problems, untilProblem } from '../extension.ts';
import { until } from '../until.ts';

const CODE = '4002/template-id-not-integer';
const MISTAKE = "Kakao.Share.sendCustom({ templateId: 'twelve' });\n";

const untilClear = (file: vscode.Uri) =>
  until(
    'no problem is left',
    () => problems(file).length,
    (count) => count === 0,
  );

suite('Clearing', () => {
  test('problems go with a deleted file', async () => {
    const file = at('src/deleted.ts');
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(MISTAKE));
    await open(file);
    await untilProblem(file, CODE);
    await vscode.workspace.fs.delete(file);
    await untilClear(file);
  });

  test('problems go with a renamed file, and come with its new name', async () => {
    const [before, after] = [at('src/before.ts'), at('src/after.ts')];
    await vscode.workspace.fs.writeFile(before, new TextEncoder().encode(MISTAKE));
    await open(before);
    await untilProblem(before, CODE);
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(before, after);
    await vscode.workspace.applyEdit(edit);
    await untilProblem(after, CODE);
    await untilClear(before);
    await vscode.workspace.fs.delete(after);
    await untilClear(after);
  });

  test('problems of a file outside the workspace go when it is closed', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kakao-outside-'));
    try {
      writeFileSync(join(folder, 'outside.ts'), MISTAKE);
      const file = vscode.Uri.file(join(folder, 'outside.ts'));
      await open(file);
      await untilProblem(file, CODE);
      await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
      await untilClear(file);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
