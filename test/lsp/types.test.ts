/** Type declarations in the editor: the quick fix where TypeScript takes the SDK for any, and what the command asks. */
import { describe, expect, it } from 'vitest';
import { CreateFile, TextDocumentEdit } from 'vscode-languageserver/node';
import { typeDeclaration } from '../../server/src/core/declaration/typeDeclaration.ts';
import type { DeclarationTextResult, DeclareTypesResult } from '../../server/src/session/protocol.ts';
import { CAPABILITIES } from './editor.ts';
import { FOLDER, type ServerOptions, startSession } from './inProcess.ts';

const uri = `${FOLDER}/src/env.d.ts`;
const declaration = `${FOLDER}/src/kakao.d.ts`;
const TEXT = 'declare global {\n  interface Window {\n    Kakao: any;\n  }\n}\nexport {};\n';
const page =
  '<script src="https://t1.kakaocdn.net/kakao_js_sdk/2.7.1/kakao.min.js" crossorigin="anonymous"></script>\n';
const createsFiles = {
  ...CAPABILITIES,
  workspace: {
    ...CAPABILITIES.workspace,
    workspaceEdit: { documentChanges: true, resourceOperations: ['create' as const] },
  },
};

async function started(more: Readonly<Record<string, string>> = {}, options: ServerOptions = {}) {
  const disk = new Map([
    ['/shop/package.json', '{"name":"shop"}'],
    ['/shop/index.html', page],
    ...Object.entries(more),
  ]);
  const { editor } = await startSession({
    capabilities: createsFiles,
    settings: { problems: 'always' },
    ...options,
    disk,
  });
  await editor.open(uri, TEXT);
  await editor.until('the problem', () => editor.codes(uri).includes('sdk/untyped'));
  await editor.connection.sendRequest('kakaoShare/diagnose', {});
  const problem = () => editor.problems(uri).filter(({ code }) => code === 'sdk/untyped');
  const fixes = async () =>
    (await editor.codeActions(uri, problem())).filter(({ title }) => !/sdk\/untyped/.test(title));
  return { editor, problem, fixes };
}

describe('where the SDK is any', () => {
  it('a declaration of the version that the page loads is written, and its type named', async () => {
    const { problem, fixes } = await started({}, { locale: 'ko' });
    expect(problem()).toMatchObject([{ severity: 3, message: expect.stringContaining('2.7.1') }]);
    const [fix, ...others] = await fixes();
    expect(others).toEqual([]);
    expect(fix!.title).toBe('SDK 2.7.1 타입 선언을 src/kakao.d.ts에 작성하고 사용');
    const [create, text, own] = fix!.edit!.documentChanges!;
    expect(create).toEqual(CreateFile.create(declaration));
    const start = { line: 0, character: 0 };
    expect(text).toEqual(
      TextDocumentEdit.create({ uri: declaration, version: null }, [
        { range: { start, end: start }, newText: typeDeclaration('2.7.1', 'ko') },
      ]),
    );
    expect(own).toMatchObject({
      textDocument: { uri, version: 1 },
      edits: [{ newText: "Kakao: import('./kakao.js').KakaoSdk" }],
    });
  });

  it('one of another version is written anew, one of this version is used', async () => {
    const older = await started({ '/shop/src/kakao.d.ts': typeDeclaration('1.43.5', 'en') });
    const [rewrite] = await older.fixes();
    expect(rewrite!.title).toBe('Write the declaration of SDK 2.7.1 to src/kakao.d.ts, and use it');
    const lines = typeDeclaration('1.43.5', 'en').split('\n').length - 1;
    expect(rewrite!.edit!.documentChanges).toMatchObject([
      {
        textDocument: { uri: declaration },
        edits: [
          {
            range: { start: { line: 0, character: 0 }, end: { line: lines, character: 0 } },
            newText: typeDeclaration('2.7.1', 'en'),
          },
        ],
      },
      { textDocument: { uri } },
    ]);
    const same = await started({ '/shop/src/kakao.d.ts': typeDeclaration('2.7.1', 'ko') });
    const [use] = await same.fixes();
    expect(use!.title).toBe('Use the declaration in src/kakao.d.ts');
    expect(use!.edit!.documentChanges).toHaveLength(1);
    await same.editor.apply(use!.edit!);
    await same.editor.until('no problem', () => same.problem().length === 0);
  });

  it('a file of somebody else’s stays, and editors that make no files are not asked to', async () => {
    const foreign = await started({ '/shop/src/kakao.d.ts': 'declare const Kakao: any;\n' });
    expect(await foreign.fixes()).toEqual([]);
    const simple = await started({}, { capabilities: CAPABILITIES });
    expect(await simple.fixes()).toEqual([]);
  });
});

describe('the command', () => {
  const ask = async (more: Readonly<Record<string, string>>) => {
    const { editor } = await started(more);
    return editor.connection.sendRequest<DeclareTypesResult>('kakaoShare/declareTypes', {});
  };

  it('proposes a file for the project, and says what is there', async () => {
    for (const [text, existing] of [
      [undefined, 'none'],
      [typeDeclaration('1.43.5', 'ko'), 'own'],
      ['declare const Kakao: any;\n', 'foreign'],
    ] as const) {
      const { declarations, versions } = await ask(text ? { '/shop/src/kakao.d.ts': text } : {});
      expect(declarations).toEqual([{ uri: declaration, version: '2.7.1', existing }]);
      expect(versions.slice(0, 2)).toEqual(['2.8.3', '2.8.2']);
    }
  });

  it('gets the text in the language of the user', async () => {
    const { editor } = await started({}, { locale: 'ko' });
    const { text } = await editor.connection.sendRequest<DeclarationTextResult>(
      'kakaoShare/declarationText',
      {
        version: '2.0.1',
      },
    );
    expect(text).toBe(typeDeclaration('2.0.1', 'ko'));
  });
});
