/** The page on which a message is tried: only a server on a computer can serve it. */
import * as assert from 'node:assert/strict';
import { suite, suiteSetup, teardown, test } from 'mocha';
import * as vscode from 'vscode';
import { at, extension, open, untilProblem } from '../extension.ts';
import { until } from '../until.ts';

const panels = () => extension().exports.panels();

suite('A message that is tried', () => {
  suiteSetup(async () => {
    await open(at('src/share.ts'));
    await untilProblem(at('src/share.ts'), '4002/template-id-not-integer');
  });
  teardown(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  test('is served to a browser, explains what it tells, and ends with the panel', async () => {
    const file = at('src/share.ts');
    const document = await open(file);
    const place = document.positionAt(document.getText().indexOf("'12345'"));
    await vscode.commands.executeCommand('kakaoShare.try', file, place);
    const address = await until('an address', () => panels()?.message.trial.address, Boolean);
    assert.match(address!, /^http:\/\/localhost:5173\/[\w-]{32}\/$/);
    const page = await (await fetch(address!)).text();
    assert.match(page, /"path":\["Share","sendCustom"\]/);
    assert.match(await (await fetch(`${address}page.js`)).text(), /trial/);
    assert.equal((await fetch(address!.replace(/\/[\w-]{32}/, '/x'))).status, 404);
    const headers = { 'Content-Type': 'application/json' };
    const body = JSON.stringify({ text: 'Error: Missing required keys: templateId' });
    const { status } = await fetch(`${address}explain`, { method: 'POST', headers, body });
    assert.equal(status, 200);
    const cards = () => panels()?.explanation.explanation?.cards ?? [];
    await until('it is explained', cards, (all) => all[0]?.name === 'Kakao SDK');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    const isServed = () => fetch(address!).then(Boolean, () => false);
    await until('it has ended', isServed, (served) => !served);
  });
});
