import * as assert from 'node:assert/strict';
import { suite, suiteSetup, suiteTeardown, test } from 'mocha';
import * as vscode from 'vscode';
import { at, codeOf, codes, open, problems, revert, type, untilProblem } from '../extension.ts';
import { until } from '../until.ts';

const CODE = '4002/template-id-not-integer';

suite('Diagnostics', () => {
  const file = at('src/share.ts');
  let document: vscode.TextDocument;

  suiteSetup(async () => {
    document = await open(file);
  });
  suiteTeardown(() => revert(file));

  test('appear for the mistakes of the sample, at their places', async () => {
    await untilProblem(file, CODE);
    const problem = problems(file).find((one) => codeOf(one) === CODE)!;
    assert.equal(problem.severity, vscode.DiagnosticSeverity.Error);
    assert.match(document.lineAt(problem.range.start.line).text, /templateId/);
    const { code } = problem;
    assert.ok(
      typeof code === 'object' && code.target.path.includes('template-id-not-integer'),
      'leads to its page',
    );
  });

  test('appear while typing and go with the mistake', async () => {
    // The last one needs the version of the SDK, which another file tells.
    const before = await until(
      'all of the file',
      () => codes(file),
      (now) => now.includes('sdk/untyped'),
    );
    const end = document.lineAt(document.lineCount - 1).range.end;
    await type(file, end, "\nKakao.Share.sendCustom({ templateId: 'x' });\n");
    await until(
      'one more',
      () => codes(file).length,
      (count) => count === before.length + 1,
    );
    const last = document.lineAt(document.lineCount - 1).range.end;
    await type(file, new vscode.Range(end, last), '');
    await until(
      'as before',
      () => codes(file).join(),
      (now) => now === before.join(),
    );
  });

  test('stay when a line before them is half typed', async () => {
    await type(file, new vscode.Position(0, 0), 'const half = {\n');
    await until(
      'still there',
      () => codes(file),
      (now) => now.includes(CODE),
    );
    await revert(file);
  });

  test('speak Korean when the setting says so', async () => {
    const settings = vscode.workspace.getConfiguration('kakaoShare');
    const message = () => problems(file).find((one) => codeOf(one) === CODE)?.message ?? '';
    await settings.update('locale', 'ko', vscode.ConfigurationTarget.Workspace);
    await until('Korean', message, (text) => /[가-힣]{2}/.test(text));
    await settings.update('locale', 'en', vscode.ConfigurationTarget.Workspace);
    await until('English', message, (text) => text !== '' && !/[가-힣]/.test(text));
  });
});
