import * as assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import * as vscode from 'vscode';
import { at, open, serverPid, untilProblem } from '../extension.ts';
import { serverProcesses } from '../processes.ts';
import { until } from '../until.ts';

/** A server that starts needs a fraction of this. */
const LONG_ENOUGH = 3000;

suite('A workspace without Kakao', () => {
  test('starts no server', async () => {
    await open(at('index.html'));
    const document = await open(at('cart.js'));
    await until(
      'VS Code knows the language',
      () => document.languageId,
      (id) => id === 'javascript',
    );
    const deadline = Date.now() + LONG_ENOUGH;
    while (Date.now() < deadline) {
      assert.equal(serverPid(), undefined);
      assert.deepEqual(serverProcesses(), []);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  });

  test('starts one with the first Kakao file, so that the test above can fail', async () => {
    const file = at('share.js');
    const text = "Kakao.Share.sendCustom({ templateId: 'twelve' });\n";
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
    await open(file);
    const pid = await until('the server is there', serverPid, (id) => id !== undefined);
    assert.deepEqual(serverProcesses(), [pid]);
    await untilProblem(file, '4002/template-id-not-integer');
  });
});
