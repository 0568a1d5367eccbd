import * as assert from 'node:assert/strict';
import { suite, teardown, test } from 'mocha';
import * as vscode from 'vscode';
import { at, codeOf, open, problems, revert, untilProblem } from '../extension.ts';
import { until } from '../until.ts';

/** Quick fixes for the first problem with a code. An answer can be cancelled while other extensions start. */
async function fixes(file: vscode.Uri, code: string): Promise<vscode.CodeAction[]> {
  const problem = problems(file).find((one) => codeOf(one) === code);
  if (!problem) return [];
  try {
    const kind = vscode.CodeActionKind.QuickFix.value;
    return await vscode.commands.executeCommand(
      'vscode.executeCodeActionProvider',
      file,
      problem.range,
      kind,
    );
  } catch {
    return [];
  }
}

async function applyFix(
  file: vscode.Uri,
  code: string,
  isWanted: (fix: vscode.CodeAction) => boolean,
): Promise<void> {
  const found = await until(
    `a fix for ${code}`,
    () => fixes(file, code),
    (all) => all.some(isWanted),
  );
  const { edit } = found.find(isWanted)!;
  assert.ok(edit && (await vscode.workspace.applyEdit(edit)), 'the edit was applied');
}

const changes = (fix: vscode.CodeAction, file: vscode.Uri) =>
  fix.edit?.entries().some(([changed]) => changed.toString() === file.toString()) ?? false;

suite('Quick fix', () => {
  const file = at('src/share.ts');
  const manifest = at('kakao-share.json');

  teardown(async () => {
    await revert(manifest);
    await revert(file);
  });

  test('makes a number of a template id, and the problem goes', async () => {
    const code = '4002/template-id-not-integer';
    const document = await open(file);
    await untilProblem(file, code);
    assert.match(document.getText(), /templateId:\s*['"]\d+['"]/);
    await applyFix(file, code, (fix) => changes(fix, file));
    assert.match(document.getText(), /templateId:\s*\d+\b/);
    assert.doesNotMatch(document.getText(), /templateId:\s*['"]\d+['"]/);
    await untilProblem(file, code, false);
  });

  test('adds a domain to the manifest, and the problem in the other file goes', async () => {
    const code = '4002/link-domain-not-registered';
    const document = await open(manifest);
    await open(file);
    await untilProblem(file, code);
    const before = document.getText();
    await applyFix(file, code, (fix) => changes(fix, manifest));
    assert.ok(document.getText().length > before.length);
    await untilProblem(file, code, false);
  });
});
