import * as assert from 'node:assert/strict';
import { suite, suiteSetup, teardown, test } from 'mocha';
import * as vscode from 'vscode';
import { at, open, revert, type, untilProblem } from '../extension.ts';
import { until } from '../until.ts';

/** Asks a provider until it answers as wanted: requests are cancelled while other extensions start. */
const ask = <R>(
  what: string,
  command: string,
  document: vscode.TextDocument,
  word: string,
  by: number,
  isRight: (answer: R) => boolean,
): Promise<R | undefined> =>
  until(
    what,
    async () => {
      const position = document.positionAt(document.getText().indexOf(word) + by);
      try {
        return await vscode.commands.executeCommand<R>(command, document.uri, position);
      } catch {
        return undefined;
      }
    },
    (answer) => answer !== undefined && isRight(answer),
  );

const labels = (list: vscode.CompletionList): string[] =>
  list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));

suite('While typing', () => {
  const file = at('src/share.ts');

  suiteSetup(async () => {
    await open(file);
    await untilProblem(file, '4002/template-id-not-integer');
  });
  teardown(() => revert(file));

  test('the keys of a message are offered, those that are there already are not', async () => {
    const document = await open(file);
    await type(file, document.positionAt(document.getText().indexOf("title: '소금빵")), '\n      ');
    const list = await ask<vscode.CompletionList>(
      'keys',
      'vscode.executeCompletionItemProvider',
      document,
      'content: {',
      'content: {'.length,
      (found) => labels(found).includes('imageWidth'),
    );
    assert.ok(!labels(list!).includes('imageUrl'));
  });

  test('an environment variable leads to its definition', async () => {
    const document = await open(at('src/kakao.ts'));
    await ask<(vscode.Location | vscode.LocationLink)[]>(
      'the variable',
      'vscode.executeDefinitionProvider',
      document,
      'env.KAKAO_JS_KEY',
      6,
      (places) =>
        places.some((place) => ('uri' in place ? place.uri : place.targetUri).path.endsWith('/.env')),
    );
  });
});
