import * as assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import * as vscode from 'vscode';
import { at, codes, open, revert, serverPid, type, untilProblem } from '../extension.ts';
import { serverProcesses } from '../processes.ts';
import { until } from '../until.ts';

const CODE = '4002/template-id-not-integer';

/** What is shown could be left over: only a living server sees a new mistake. */
async function untilItSeesAMistake(file: vscode.Uri): Promise<void> {
  await untilProblem(file, CODE);
  const before = codes(file).length;
  await type(file, new vscode.Position(0, 0), "Kakao.Share.sendCustom({ templateId: 'x' });\n");
  await until(
    'the new mistake',
    () => codes(file).length,
    (count) => count === before + 1,
  );
  await revert(file);
}

async function runningServer(file: vscode.Uri): Promise<number> {
  await open(file);
  await untilProblem(file, CODE);
  const pid = serverPid();
  assert.ok(pid);
  return pid;
}

const untilAnother = async (than: number, limit?: number): Promise<void> => {
  await until('another server', serverPid, (pid) => pid !== undefined && pid !== than, limit);
  await until('one server', serverProcesses, (all) => all.length === 1 && all[0] === serverPid());
};

suite('A killed server', () => {
  test('comes back, and what it says too', async () => {
    const file = at('src/share.ts');
    const killed = await runningServer(file);
    process.kill(killed, 'SIGKILL');
    await untilAnother(killed);
    await untilItSeesAMistake(file);
  });
});

suite('A server that hangs', () => {
  test('is replaced once something was said to it', async () => {
    const file = at('src/share.ts');
    const hanging = await runningServer(file);
    process.kill(hanging, 'SIGSTOP');
    await type(file, new vscode.Position(0, 0), '\n');
    await untilAnother(hanging, 35_000);
    await revert(file);
    await untilItSeesAMistake(file);
  }).timeout(70_000);

  test('is replaced at once by the command', async () => {
    const file = at('src/share.ts');
    const hanging = await runningServer(file);
    process.kill(hanging, 'SIGSTOP');
    await vscode.commands.executeCommand('kakaoShare.restart');
    await untilAnother(hanging);
    await untilItSeesAMistake(file);
  });
});
