import * as assert from 'node:assert/strict';
import { suite, suiteSetup, teardown, test } from 'mocha';
import * as vscode from 'vscode';
import { at, extension, open, revert, type, untilProblem } from '../extension.ts';
import { until } from '../until.ts';

const ERROR = 'KAPIError: [-401] domain mismatched! caller=https://www.bakery.example.com';

const panels = () => extension().exports.panels();
const explanation = () => panels()?.explanation.explanation;
const cards = () => explanation()?.cards ?? [];
const untilExplained = (name: string) => until(`a card of ${name}`, cards, (all) => all[0]?.name === name);

suite('Commands', () => {
  suiteSetup(async () => {
    await open(at('src/share.ts'));
    await untilProblem(at('src/share.ts'), '4002/template-id-not-integer');
  });
  teardown(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  test('explain a text that is handed over, and compare its caller with the manifest', async () => {
    await vscode.commands.executeCommand('kakaoShare.explain', ERROR);
    const [card] = await untilExplained('Kakao -401');
    assert.match(card!.caller!, /Only `www\.` differs/);
    const groups = () => vscode.window.tabGroups.all.length;
    await until('it stands beside', groups, (count) => count === 2);
  });

  test('explain what is selected', async () => {
    const document = await open(at('src/kakao-errors.ts'));
    const start = document.getText().indexOf('5001');
    vscode.window.activeTextEditor!.selection = new vscode.Selection(
      document.positionAt(start),
      document.positionAt(start + 4),
    );
    // As the menu does, which hands over the file.
    await vscode.commands.executeCommand('kakaoShare.explain', document.uri);
    await untilExplained('Kakao 5001');
  });

  test('explain a variable of the debugger', async () => {
    const variable = {
      name: 'error',
      value: 'Error: Missing required keys: templateId',
      variablesReference: 0,
    };
    await vscode.commands.executeCommand('kakaoShare.explain', { sessionId: 'x', variable });
    await untilExplained('Kakao SDK');
  });

  test('lead from what one sees to an answer, with nothing in hand', async () => {
    await vscode.commands.executeCommand('kakaoShare.explain', '');
    const start = await until('the start', explanation, (view) => view?.asked === '');
    const { id } = start!.guide[0]!.answers[0]!;
    panels()!.explanation.receive({ type: 'explain', code: id });
    await until('a card', cards, (all) => all[0]?.id === id);
  });

  test('repair what an explanation names, which follows', async () => {
    const file = at('kakao-share.json');
    await open(file);
    await vscode.commands.executeCommand('kakaoShare.explain', ERROR);
    const [card] = await untilExplained('Kakao -401');
    panels()!.explanation.receive({ type: 'fixCaller', title: 'Delete everything' });
    panels()!.explanation.receive({ type: 'fixCaller', title: card!.callerFixes[0] });
    await until('it is listed', cards, (all) => all[0]?.callerFixes.length === 0);
    const { getText } = await vscode.workspace.openTextDocument(file);
    assert.match(getText(), /"https:\/\/www\.bakery\.example\.com"\]/);
    await revert(file);
  });

  test('draw the message at the cursor, which keeps the focus, and follow typing', async () => {
    const file = at('src/share.ts');
    const document = await open(file);
    const shown = () => panels()?.message.messages?.messages ?? [];
    const place = document.positionAt(document.getText().indexOf('objectType'));
    vscode.window.activeTextEditor!.selection = new vscode.Selection(place, place);
    await vscode.commands.executeCommand('kakaoShare.preview');
    const [before] = await until('the picture', shown, (all) => all[0]?.pictures != null);
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), file.toString());
    const title = document.positionAt(document.getText().indexOf("title: '") + "title: '".length);
    await type(file, title, 'Fresh ');
    await until('another picture', shown, (all) => all[0]?.pictures?.light !== before!.pictures!.light);
    await vscode.commands.executeCommand('kakaoShare.preview', 'all');
    await until('all messages', shown, (all) => all.length > 1);
    await revert(file);
  });

  test('open the manifest that exists, and leave it as it is', async () => {
    const file = at('kakao-share.json');
    const before = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
    await vscode.commands.executeCommand('kakaoShare.createManifest');
    const active = () => vscode.window.activeTextEditor?.document;
    await until('the manifest', active, (document) => document?.uri.toString() === file.toString());
    assert.equal(active()!.getText(), before);
    assert.equal(active()!.isDirty, false);
  });

  test('compose an inquiry as a document that is not saved anywhere', async () => {
    let done = false;
    const composing = vscode.commands
      .executeCommand('kakaoShare.composeInquiry', ERROR)
      .then(() => (done = true));
    // Four questions, each answered with what is proposed.
    await until(
      'all questions are answered',
      async () => {
        await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
        return done;
      },
      Boolean,
    );
    await composing;
    const { document } = vscode.window.activeTextEditor!;
    assert.deepEqual([document.isUntitled, document.languageId], [true, 'markdown']);
    assert.match(document.getText(), /123456[\s\S]*domain mismatched/);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});
