import * as assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import * as vscode from 'vscode';
import { at, extension, open, serverPid } from '../extension.ts';
import { serverProcesses } from '../processes.ts';
import { until } from '../until.ts';

suite('Activation', () => {
  test('happens when a Kakao file is opened, and starts one server', async () => {
    await open(at('src/share.ts'));
    await until('the extension is active', () => extension().isActive, Boolean);
    const pid = await until('the server is there', serverPid, (id) => id !== undefined);
    assert.deepEqual(serverProcesses(), [pid]);
  });

  test('brings the commands', async () => {
    const all = await vscode.commands.getCommands(true);
    const own = all.filter((command) => command.startsWith('kakaoShare.'));
    for (const name of [
      'diagnose',
      'explain',
      'composeInquiry',
      'keyHash',
      'createManifest',
      'writeTypes',
      'restart',
      'showLog',
    ])
      assert.ok(own.includes(`kakaoShare.${name}`), name);
  });
});
