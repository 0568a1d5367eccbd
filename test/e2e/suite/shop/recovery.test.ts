import * as assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import * as vscode from 'vscode';
import { at, codes, open, revert, serverPid, type, untilProblem } from '../extension.ts';
import { serverProcesses } from '../processes.ts';
import { until } from '../until.ts';

const CODE = '4002/template-id-not-integer';

suite('A killed server', () => {
  test('comes back, and what it says too', async () => {
    const file = at('src/share.ts');
    await open(file);
    await untilProblem(file, CODE);
    const killed = serverPid();
    assert.ok(killed);
    process.kill(killed, 'SIGKILL');
    await until('another server', serverPid, (pid) => pid !== undefined && pid !== killed);
    await until('one server', serverProcesses, (all) => all.length === 1 && all[0] === serverPid());
    await untilProblem(file, CODE);
    // What is shown could be left over: only a living server sees a new mistake.
    const before = codes(file).length;
    await type(file, new vscode.Position(0, 0), "Kakao.Share.sendCustom({ templateId: 'x' });\n");
    await until(
      'the new mistake',
      () => codes(file).length,
      (count) => count === before + 1,
    );
    await revert(file);
  });
});
