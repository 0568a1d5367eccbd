import * as assert from 'node:assert/strict';
import { suite, suiteSetup, teardown, test } from 'mocha';
import * as vscode from 'vscode';
import { at, open, untilProblem } from '../extension.ts';
import { until } from '../until.ts';

const ERROR = 'KAPIError: [-401] domain mismatched! caller=https://www.bakery.example.com';

const shown = (isWanted: (document: vscode.TextDocument) => boolean): string =>
  vscode.workspace.textDocuments.find(isWanted)?.getText() ?? '';
const explanation = () =>
  shown(({ uri }) => uri.scheme === 'kakao-share-report' && /error/.test(decodeURIComponent(uri.path)));

suite('Commands', () => {
  suiteSetup(async () => {
    await open(at('src/share.ts'));
    await untilProblem(at('src/share.ts'), '4002/template-id-not-integer');
  });
  teardown(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  test('explain a text that is handed over, and compare its caller with the manifest', async () => {
    await vscode.commands.executeCommand('kakaoShare.explain', ERROR);
    const text = await until('a card', explanation, (card) => card.includes('-401'));
    assert.match(text, /Only `www\.` differs/);
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
    await until('a card', explanation, (card) => card.includes('Kakao 5001'));
  });

  test('explain a variable of the debugger', async () => {
    const variable = {
      name: 'error',
      value: 'Error: Missing required keys: templateId',
      variablesReference: 0,
    };
    await vscode.commands.executeCommand('kakaoShare.explain', { sessionId: 'x', variable });
    await until('a card', explanation, (card) => card.includes('Kakao SDK'));
  });

  test('lead from what one sees to an answer, with nothing in hand', async () => {
    let done = false;
    const asking = vscode.commands.executeCommand('kakaoShare.explain', '').then(() => (done = true));
    // Two questions, each answered with what stands first.
    await until(
      'both questions are answered',
      async () => {
        await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
        return done;
      },
      Boolean,
    );
    await asking;
    await until('a card', explanation, (card) => card.includes('Nothing happens on the click'));
  });

  test('leave foreign Markdown as text', async () => {
    const hostile = `${ERROR}/)](command:workbench.action.quit) ![x](http://evil.example/x.png) <img src=x>`;
    await vscode.commands.executeCommand('kakaoShare.explain', hostile);
    const text = await until('a card', explanation, (card) => card.includes('-401'));
    assert.doesNotMatch(text, /(?<!\\)\]\(command:|(?<!\\)!\[|<img|evil\.example/);
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
