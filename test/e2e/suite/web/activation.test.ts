import * as assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import * as vscode from 'vscode';
import { at, extension, open, serverPid, untilProblem } from '../extension.ts';
import { until } from '../until.ts';

suite('In a web worker', () => {
  test('there is no Node', () => {
    assert.equal(vscode.env.uiKind, vscode.UIKind.Web);
    assert.equal(typeof process, 'undefined');
  });

  test('the extension becomes active, and its server answers from a worker', async () => {
    const file = at('src/share.ts');
    await open(file);
    await until('the extension is active', () => extension().isActive, Boolean);
    await untilProblem(file, '4002/template-id-not-integer');
    assert.equal(extension().extensionKind, vscode.ExtensionKind.UI);
    assert.equal(serverPid(), undefined);
  });

  test('a restart brings everything back, what other files prove included', async () => {
    const file = at('src/share.ts');
    await vscode.commands.executeCommand('kakaoShare.restart');
    await untilProblem(file, '4002/template-id-not-integer');
    await untilProblem(file, '4002/link-domain-not-registered');
  });
});
