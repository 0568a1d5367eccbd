import * as assert from 'node:assert/strict';
import { suite, teardown, test } from 'mocha';
import * as vscode from 'vscode';
import { at, open, revert, type, untilProblem } from '../extension.ts';
import { until } from '../until.ts';

/** Asks a provider at the first place of `text`, `by` characters in. An answer can be cancelled while others start. */
async function ask<T>(
  command: string,
  document: vscode.TextDocument,
  text: string,
  by: number,
): Promise<T | undefined> {
  const position = document.positionAt(document.getText().indexOf(text) + by);
  try {
    return await vscode.commands.executeCommand<T>(command, document.uri, position);
  } catch {
    return undefined;
  }
}

const hovered = async (document: vscode.TextDocument, text: string): Promise<string> => {
  const found = await ask<vscode.Hover[]>('vscode.executeHoverProvider', document, text, 2);
  const contents = (found ?? []).flatMap((hover) => hover.contents);
  return contents.map((content) => (typeof content === 'string' ? content : content.value)).join('\n');
};

const COMMENT = /\/\/ .*/g;

suite('Manifest', () => {
  const manifest = at('kakao-share.json');
  const file = at('src/share.ts');

  teardown(async () => {
    await revert(manifest);
    await revert(file);
  });

  test('explains its fields with the menus of the console', async () => {
    const document = await open(manifest);
    assert.equal(document.languageId, 'jsonc');
    for (const [field, menu] of [
      ['"webDomains"', '[App] > [Product Link] > [Web domain]'],
      ['"sdkDomains"', '[App] > [Platform key] > [JavaScript key] > [JavaScript SDK domain]'],
    ] as const) {
      const plain = (card: string) => card.replace(/\\|&gt;/g, (mark) => (mark === '\\' ? '' : '>'));
      await until(
        `the card of ${field}`,
        () => hovered(document, field),
        (card) => plain(card).includes(menu),
      );
    }
  });

  test('explains its fields in package.json, too', async () => {
    const file = at('package.json');
    const document = await open(file);
    const end = document.getText().lastIndexOf('}');
    await type(file, document.positionAt(end), ', "kakaoShare": { "apps": [{ "templates": [] }] }\n');
    await until(
      'the card',
      () => hovered(document, '"templates"'),
      (card) => card.includes('[Message template]') || card.includes('Message template'),
    );
    await revert(file);
  });

  test('is completed with what the project links to', async () => {
    const document = await open(manifest);
    const end =
      document.getText().indexOf('"https://bakery.example.com"],') + '"https://bakery.example.com"'.length;
    await type(manifest, document.positionAt(end), ', ""');
    await until(
      'the host of a link',
      async () =>
        (await ask<vscode.CompletionList>('vscode.executeCompletionItemProvider', document, ', ""]', 3))
          ?.items ?? [],
      (items) =>
        items.some(({ label }) =>
          String(typeof label === 'string' ? label : label.label).includes('www.bakery'),
        ),
    );
  });

  test('is where a template is defined, and knows its uses', async () => {
    const document = await open(file);
    const at = document.getText().indexOf("'12345'");
    await type(file, new vscode.Range(document.positionAt(at), document.positionAt(at + 7)), '12345');
    const target = (one: vscode.Location | vscode.LocationLink) => ('uri' in one ? one.uri : one.targetUri);
    await until(
      'the definition in the manifest',
      async () =>
        (await ask<(vscode.Location | vscode.LocationLink)[]>(
          'vscode.executeDefinitionProvider',
          document,
          '12345',
          1,
        )) ?? [],
      (found) => found.some((one) => target(one).toString() === manifest.toString()),
    );
    const opened = await open(manifest);
    await until(
      'the use in the code',
      async () =>
        (await ask<vscode.Location[]>('vscode.executeReferenceProvider', opened, '"id": 12345', 8)) ?? [],
      (found) => found.some(({ uri }) => uri.toString() === file.toString()),
    );
  });

  test('keeps its comments when a quick fix registers a domain', async () => {
    const code = '4002/link-domain-not-registered';
    const document = await open(manifest);
    const comments = document.getText().match(COMMENT);
    assert.ok(comments && comments.length > 2);
    await open(file);
    await untilProblem(file, code);
    const [problem] = vscode.languages
      .getDiagnostics(file)
      .filter(({ code: one }) => typeof one === 'object' && one.value === code);
    const isWanted = (action: vscode.CodeAction) =>
      action.edit?.entries().some(([changed]) => changed.toString() === manifest.toString()) ?? false;
    const actions = await until(
      'the fix',
      async () => {
        try {
          return await vscode.commands.executeCommand<vscode.CodeAction[]>(
            'vscode.executeCodeActionProvider',
            file,
            problem!.range,
            vscode.CodeActionKind.QuickFix.value,
          );
        } catch {
          return [];
        }
      },
      (all) => all.some(isWanted),
    );
    assert.ok(await vscode.workspace.applyEdit(actions.find(isWanted)!.edit!));
    assert.deepEqual(document.getText().match(COMMENT), comments);
    assert.match(document.getText(), /"https:\/\/www\.bakery\.example\.com"/);
    await untilProblem(file, code, false);
  });
});
