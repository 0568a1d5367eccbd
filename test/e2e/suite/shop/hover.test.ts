import * as assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import * as vscode from 'vscode';
import { at, open } from '../extension.ts';
import { until } from '../until.ts';

/** The markdown of all cards at a place. An answer can be cancelled while other extensions start. */
async function cards(file: vscode.Uri, position: vscode.Position): Promise<string> {
  try {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      file,
      position,
    );
    const contents = hovers.flatMap((hover) => hover.contents);
    return contents.map((content) => (typeof content === 'string' ? content : content.value)).join('\n');
  } catch {
    return '';
  }
}

suite('Hover', () => {
  const file = at('src/errors.ts');

  test('on an error code shows its card', async () => {
    const text =
      "import { Kakao } from './kakao';\n// KOE009 came back after Kakao.Share.sendDefault\nvoid Kakao;\n";
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
    const document = await open(file);
    const position = document.positionAt(text.indexOf('KOE009') + 2);
    const card = await until(
      'a card',
      () => cards(file, position),
      (shown) => shown.includes('KOE009'),
    );
    assert.match(card, /4019/);
    assert.match(card, /https:\/\/developers\.kakao\.com\//);
  });

  test('on an ordinary word shows none of ours', async () => {
    assert.doesNotMatch(await cards(file, new vscode.Position(1, 12)), /developers\.kakao\.com/);
  });
});
