import * as assert from 'node:assert/strict';
import { suite, teardown, test } from 'mocha';
import * as vscode from 'vscode';
import { LanguageClient, type StaticFeature, TransportKind } from 'vscode-languageclient/node';
import { at, extension, open, revert } from '../extension.ts';
import { until } from '../until.ts';

const CODE = '4002/template-id-not-integer';

/** Of a client that asks for problems, and takes none that it has not asked for. */
const pullsOnly: StaticFeature = {
  fillClientCapabilities: ({ textDocument }) => {
    delete textDocument?.publishDiagnostics;
  },
  initialize: () => {},
  getState: () => ({ kind: 'static' }),
  clear: () => {},
};

suite('The library of language clients, where it pulls', () => {
  let client: LanguageClient | undefined;
  teardown(async () => {
    await client?.stop();
    await revert(at('src/share.ts'));
  });

  test('is told when it asks, and never unasked', async () => {
    const answers: unknown[] = [];
    let unasked = 0;
    const module = vscode.Uri.joinPath(extension().extensionUri, 'server/dist/main.js').fsPath;
    client = new LanguageClient(
      'pulling',
      'Pulling',
      { module, transport: TransportKind.ipc },
      {
        documentSelector: [{ scheme: 'file', pattern: '**/share.ts' }],
        middleware: {
          handleDiagnostics: () => {
            unasked++;
          },
          provideDiagnostics: async (document, previous, token, next) => {
            const answer = await next(document, previous, token);
            if (answer) answers.push(answer);
            return answer;
          },
        },
      },
    );
    client.registerFeature(pullsOnly);
    const document = await open(at('src/share.ts'));
    await client.start();
    const has = (isThere: boolean) =>
      until(
        `an answer ${isThere ? 'with' : 'without'} the problem`,
        () => JSON.stringify(answers.at(-1) ?? null),
        (last) => last !== 'null' && last.includes(CODE) === isThere,
      );
    await has(true);
    const start = document.positionAt(document.getText().indexOf("'12345'"));
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, new vscode.Range(start, start.translate(0, "'12345'".length)), '12345');
    assert.ok(await vscode.workspace.applyEdit(edit));
    await has(false);
    assert.equal(unasked, 0);
  });
});
