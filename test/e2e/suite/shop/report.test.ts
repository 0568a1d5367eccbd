import * as assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import * as vscode from 'vscode';
import { at, open } from '../extension.ts';
import { until } from '../until.ts';

const isReport = (document: vscode.TextDocument) => document.uri.scheme === 'kakao-share-report';

suite('The report', () => {
  test('opens with the command and names every mistake of the sample', async () => {
    await open(at('src/share.ts'));
    await vscode.commands.executeCommand('kakaoShare.diagnose');
    const shown = () => vscode.workspace.textDocuments.find(isReport)?.getText() ?? '';
    const report = await until('a report', shown, (text) => text !== '');
    for (const code of [
      '4002/template-id-not-integer',
      '4002/link-domain-not-registered',
      '4019/env-not-public',
    ]) {
      assert.ok(report.includes(code), code);
    }
    const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
    assert.ok(
      tabs.some((tab) => tab.label.includes('Kakao Share')),
      'a tab shows it',
    );
  });

  test('opens once however often it is asked for', async () => {
    await open(at('src/share.ts'));
    await vscode.commands.executeCommand('kakaoShare.diagnose');
    assert.equal(vscode.workspace.textDocuments.filter(isReport).length, 1);
  });
});
