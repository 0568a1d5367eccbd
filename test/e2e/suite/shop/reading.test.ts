/** What leads from a place in the editor to more about it: lenses, pages, the codes of rules in settings. */
import * as assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import * as vscode from 'vscode';
import { at, codeOf, open, problems, untilProblem } from '../extension.ts';
import { until } from '../until.ts';

const CODE = '4002/template-id-not-integer';

const tabs = () => vscode.window.tabGroups.all.flatMap((group) => group.tabs);

suite('Reading on', () => {
  test('lenses stand above the calls that share, and go with the setting', async () => {
    const document = await open(at('src/share.ts'));
    const titles = async () => {
      const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
        'vscode.executeCodeLensProvider',
        document.uri,
      );
      return lenses.flatMap(({ command, range }) =>
        command?.command.startsWith('kakaoShare.')
          ? [`${command.title} ${document.lineAt(range.start.line).text.trim()}`]
          : [],
      );
    };
    const found = await until('lenses', titles, (all) => all.length > 4);
    assert.deepEqual(found, [
      'Preview Kakao.Share.sendDefault({',
      'Try Kakao.Share.sendDefault({',
      'Diagnose Kakao.Share.sendDefault({',
      'Try Kakao.Share.sendCustom({',
      'Diagnose Kakao.Share.sendCustom({',
    ]);
    const settings = vscode.workspace.getConfiguration('kakaoShare');
    await settings.update('codeLens', false, vscode.ConfigurationTarget.Global);
    await until('no lenses', titles, (all) => all.length === 0);
    await settings.update('codeLens', undefined, vscode.ConfigurationTarget.Global);
  });

  test("a problem's code opens the page of its rule, rendered", async () => {
    const file = at('src/share.ts');
    await open(file);
    await untilProblem(file, CODE);
    const code = problems(file).find((one) => codeOf(one) === CODE)?.code as { target: vscode.Uri };
    const page = await vscode.workspace.openTextDocument(code.target);
    assert.match(page.getText(), /^# 4002\/template-id-not-integer/);
    await vscode.commands.executeCommand('vscode.open', code.target);
    const shown = () => tabs().find(({ label }) => label.includes('template-id-not-integer'))?.input;
    const input = await until(
      'the page',
      async () => shown(),
      (one) => one !== undefined,
    );
    assert.ok(input instanceof vscode.TabInputCustom, 'as the preview, not as text');
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
  });

  test('codes of rules are completed in settings, with their titles', async () => {
    const uri = at('.vscode/settings.json');
    const text = '{ "kakaoShare.rules": { "" } }';
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    const document = await open(uri);
    const position = document.positionAt(text.indexOf('""') + 1);
    const ask = async () => {
      const list = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        uri,
        position,
      );
      return list.items.find(({ label }) => (typeof label === 'string' ? label : label.label).includes(CODE));
    };
    const item = await until('the code', ask, (one) => one !== undefined);
    const { documentation } = item!;
    assert.match(
      typeof documentation === 'string' ? documentation : (documentation?.value ?? ''),
      /template ID/i,
    );
    await vscode.workspace.fs.delete(uri);
  });
});
