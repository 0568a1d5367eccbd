import * as assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import * as vscode from 'vscode';
import { until } from '../until.ts';

suite('The report', () => {
  test('opens with the command', async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    void vscode.commands.executeCommand('kakaoShare.diagnose');
    const label = await until(
      'a tab',
      () => vscode.window.tabGroups.activeTabGroup.activeTab?.label,
      (text) => text !== undefined,
    );
    assert.ok(label);
  });
});
