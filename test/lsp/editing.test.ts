import { describe, expect, it } from 'vitest';
import type { CompletionItem, DocumentLink, Location, SignatureHelp } from 'vscode-languageserver/node';
import { FOLDER, startSession } from './inProcess.ts';

const uri = `${FOLDER}/src/share.ts`;
const manifest = `${FOLDER}/kakao-share.json`;
const MANIFEST = `{
  "apps": [{
    "appId": 123456,
    "webDomains": ["https://shop.example.com"],
    "templates": [{ "id": 4321, "name": "invite" }]
  }]
}
`;
const disk = () =>
  new Map([
    ['/shop/package.json', '{"name":"shop"}'],
    ['/shop/kakao-share.json', MANIFEST],
  ]);

describe('while typing', () => {
  it('completes keys in the place of what stands there, with and without tab stops', async () => {
    for (const snippetSupport of [true, false]) {
      const capabilities = { textDocument: { completion: { completionItem: { snippetSupport } } } };
      const { editor } = await startSession({ capabilities });
      await editor.open(uri, "Kakao.Share.sendDefault({\n  objectType: 'feed',\n  con\n});\n");
      const items = await editor.connection.sendRequest<CompletionItem[]>('textDocument/completion', {
        textDocument: { uri },
        position: editor.at(uri, 'con', 3),
      });
      const content = items.find(({ label }) => label === 'content');
      const edit = content?.textEdit as { range: { start: unknown }; newText: string };
      expect(edit.range.start).toEqual(editor.at(uri, 'con'));
      expect(edit.newText.startsWith('content: {')).toBe(true);
      expect(edit.newText.includes('$')).toBe(snippetSupport);
      expect(items.some(({ label }) => label === 'objectType')).toBe(false);
    }
  });

  it.each([
    [
      'Share.kt',
      'kotlin',
      'com.kakao.sdk.template.model.Link',
      'Link(webUrl = "https://a.kr", mob)',
      ' = $1',
    ],
    ['Share.swift', 'swift', 'KakaoSDKTemplate', 'Link(webUrl: url, mob)', ': $1'],
  ])('completes named arguments of a message in %s', async (name, language, module, link, behind) => {
    const { editor } = await startSession({
      capabilities: { textDocument: { completion: { completionItem: { snippetSupport: true } } } },
    });
    const code = `${FOLDER}/src/${name}`;
    const text = `import ${module}\nfun share() {\n  val link = ${link}\n  val x = Content(title)\n}\n`;
    await editor.open(code, text, language);
    const itemsAt = (place: string) =>
      editor.connection.sendRequest<CompletionItem[]>('textDocument/completion', {
        textDocument: { uri: code },
        position: editor.at(code, place, 3),
      });
    const items = await itemsAt('mob)');
    expect(items.map(({ label }) => label)).toEqual([
      'mobileWebUrl',
      'androidExecutionParams',
      'iosExecutionParams',
    ]);
    const edit = items[0]!.textEdit as { range: { start: unknown }; newText: string };
    expect(edit.range.start).toEqual(editor.at(code, 'mob)'));
    expect(edit.newText).toBe(`mobileWebUrl${behind}`);
    expect(await itemsAt('share')).toEqual([]);
    // The name of an argument that has its value.
    expect(await itemsAt('webUrl')).toEqual([]);
  });

  it('helps with the keys of a call', async () => {
    const { editor } = await startSession();
    await editor.open(uri, 'Kakao.Share.sendDefault({  });\n');
    const help = await editor.connection.sendRequest<SignatureHelp>('textDocument/signatureHelp', {
      textDocument: { uri },
      position: editor.at(uri, '({', 3),
    });
    expect(help.signatures[0]?.label).toContain('objectType');
  });

  it('leads from a template id to the manifest and back, and from there to the console', async () => {
    const { editor } = await startSession({ disk: disk() });
    await editor.open(uri, 'Kakao.Share.sendCustom({ templateId: 4321 });\n');
    const at = { textDocument: { uri }, position: editor.at(uri, '4321', 1) };
    const found = await editor.connection.sendRequest<Location[]>('textDocument/definition', at);
    expect(found).toEqual([
      { uri: manifest, range: expect.objectContaining({ start: { line: 4, character: 26 } }) },
    ]);

    await editor.open(manifest, MANIFEST, 'jsonc');
    const back = await editor.connection.sendRequest<Location[]>('textDocument/references', {
      textDocument: { uri: manifest },
      position: editor.at(manifest, '4321', 1),
      context: { includeDeclaration: false },
    });
    expect(back.map((one) => one.uri)).toEqual([uri]);
    const links = await editor.connection.sendRequest<DocumentLink[]>('textDocument/documentLink', {
      textDocument: { uri: manifest },
    });
    expect(links.map(({ target }) => new URL(target!).hostname)).toContain('developers.kakao.com');
  });

  it('leaves the engine asleep where there is no Kakao', async () => {
    const { editor, isEngineLoaded } = await startSession();
    const plain = `${FOLDER}/src/plain.ts`;
    await editor.open(plain, 'export const a = { b: 1 };\n');
    const at = { textDocument: { uri: plain }, position: { line: 0, character: 19 } };
    expect(await editor.connection.sendRequest('textDocument/completion', at)).toEqual([]);
    expect(await editor.connection.sendRequest('textDocument/signatureHelp', at)).toBeNull();
    expect(await editor.connection.sendRequest('textDocument/definition', at)).toEqual([]);
    expect(await editor.connection.sendRequest('textDocument/documentLink', at)).toEqual([]);
    expect(isEngineLoaded()).toBe(false);
  });
});
