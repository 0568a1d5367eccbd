import { describe, expect, it } from 'vitest';
import { FileChangeType } from 'vscode-languageserver/node';
import { FOLDER, startSession } from './inProcess.ts';

const uri = `${FOLDER}/src/kakao.ts`;
const BAD = "Kakao.init('YOUR_APP_KEY');\n";
// Thirty-two hex digits that nobody's app has.
const KEY = 'c0ffee'.repeat(6).slice(0, 32);
const MALFORMED = '4019/app-key-malformed';

describe('problems', () => {
  it('appear for an open file, disappear when fixed and come back', async () => {
    const { editor } = await startSession();
    await editor.open(uri, BAD);
    await editor.until('the problem', () => editor.codes(uri).includes(MALFORMED));
    await editor.type(uri, 'YOUR_APP_KEY', KEY);
    await editor.until('no problem', () => editor.problems(uri).length === 0);
    await editor.type(uri, KEY, 'abc');
    await editor.until('the problem again', () => editor.codes(uri).includes(MALFORMED));
  });

  it('say what, where, how grave, and where to read on', async () => {
    const { editor } = await startSession({ initializationOptions: { commandLinks: true } });
    await editor.open(uri, BAD);
    await editor.until('the problem', () => editor.problems(uri).length > 0);
    const [problem] = editor.problems(uri);
    expect(problem).toMatchObject({
      code: MALFORMED,
      source: 'kakao-share',
      severity: 1,
      codeDescription: { href: 'kakao-share-page:/rules/app-key-malformed.md' },
      data: { id: `${MALFORMED}#0` },
    });
    expect(problem?.range.start.line).toBe(0);
    expect(BAD.slice(problem!.range.start.character, problem!.range.end.character)).toContain('YOUR_APP_KEY');
    expect(editor.published.at(-1)?.version).toBe(1);
  });

  it('link to no page in an editor that has none', async () => {
    const { editor } = await startSession();
    await editor.open(uri, BAD);
    await editor.until('the problem', () => editor.problems(uri).length > 0);
    expect(editor.problems(uri)[0]?.codeDescription).toBeUndefined();
  });

  it('never show a whole key', async () => {
    const { editor } = await startSession();
    await editor.open(uri, `Kakao.init('${KEY.toUpperCase()}');\n`);
    await editor.until('the problem', () => editor.codes(uri).includes(MALFORMED));
    expect(JSON.stringify(editor.published).toLowerCase()).not.toContain(KEY);
  });

  it('follow fast typing without a word about texts that are gone', async () => {
    const { editor } = await startSession();
    await editor.open(uri, BAD);
    await editor.until('the problem', () => editor.problems(uri).length > 0);
    for (let i = 0; i < 30; i++) await editor.type(uri, 'Kakao.init', `\nKakao.init`);
    await editor.until('the problem 30 lines below', () => editor.problems(uri)[0]?.range.start.line === 30);
    expect(editor.published.length).toBeLessThan(6);
  });

  it('are not sent twice', async () => {
    const { editor } = await startSession();
    await editor.open(uri, BAD);
    await editor.until('the problem', () => editor.problems(uri).length > 0);
    await editor.type(uri, "');", "');\n// a remark");
    await editor.hover(uri, { line: 0, character: 0 });
    expect(editor.published.filter((params) => params.uri === uri)).toHaveLength(1);
  });

  it('are cleared on close', async () => {
    const { editor } = await startSession();
    await editor.open(uri, BAD);
    await editor.until('the problem', () => editor.problems(uri).length > 0);
    await editor.close(uri);
    await editor.until('cleared', () => editor.problems(uri).length === 0);
  });

  it('stay cleared on close although the file is on disk', async () => {
    const disk = new Map([['/shop/src/kakao.ts', BAD]]);
    const { editor } = await startSession({ disk });
    await editor.open(uri, BAD);
    await editor.until('the problem', () => editor.problems(uri).length > 0);
    await editor.close(uri);
    await editor.until('cleared', () => editor.problems(uri).length === 0);
    await editor.open(`${FOLDER}/src/other.ts`, BAD);
    await editor.until('the other problem', () => editor.problems(`${FOLDER}/src/other.ts`).length > 0);
    expect(editor.problems(uri)).toEqual([]);
  });

  it('are cleared when the file is deleted under the editor, and come back with it', async () => {
    const disk = new Map([['/shop/src/kakao.ts', BAD]]);
    const { editor } = await startSession({ disk });
    await editor.open(uri, BAD);
    await editor.until('the problem', () => editor.problems(uri).length > 0);
    disk.delete('/shop/src/kakao.ts');
    await editor.changeOnDisk(uri, FileChangeType.Deleted);
    await editor.until('cleared', () => editor.problems(uri).length === 0);
    await editor.changeOnDisk(uri, FileChangeType.Created);
    await editor.until('the problem again', () => editor.problems(uri).length > 0);
  });

  it('are cleared when a folder is deleted', async () => {
    const { editor } = await startSession();
    await editor.open(uri, BAD);
    await editor.until('the problem', () => editor.problems(uri).length > 0);
    await editor.changeOnDisk(`${FOLDER}/src`, FileChangeType.Deleted);
    await editor.until('cleared', () => editor.problems(uri).length === 0);
  });

  it('are answered with the spelling of the URI that the editor uses', async () => {
    const { editor } = await startSession();
    const spelled = 'file:///shop/src/%EA%B3%B5%EC%9C%A0%20%26.ts';
    await editor.open(spelled, BAD);
    await editor.until('the problem', () => editor.problems(spelled).length > 0);
  });

  it('are found in a document that was never saved', async () => {
    const { editor } = await startSession();
    await editor.open('untitled:Untitled-1', BAD);
    await editor.until('the problem', () => editor.codes('untitled:Untitled-1').includes(MALFORMED));
  });

  it('take the open document for the truth, not the disk', async () => {
    const disk = new Map([['/shop/src/kakao.ts', `Kakao.init('${KEY}');`]]);
    const { editor } = await startSession({ disk });
    await editor.open(uri, BAD);
    await editor.until('the problem', () => editor.problems(uri).length > 0);
    await editor.changeOnDisk(uri, FileChangeType.Changed);
    await editor.hover(uri, { line: 0, character: 0 });
    expect(editor.codes(uri)).toContain(MALFORMED);
  });

  it('follow what another file says, and what changes in it', async () => {
    const disk = new Map([
      ['/shop/package.json', '{"scripts":{"dev":"vite"},"devDependencies":{"vite":"7.1.0"}}'],
      ['/shop/.env', `KAKAO_JS_KEY=${KEY}\n`],
    ]);
    const { editor } = await startSession({ disk });
    await editor.open(uri, 'Kakao.init(import.meta.env.KAKAO_JS_KEY);\n');
    await editor.until('the problem', () => editor.codes(uri).includes('4019/env-not-public'));
    const related = editor.problems(uri)[0]?.relatedInformation?.map(({ location }) => location.uri);
    expect(related).toEqual([`${FOLDER}/.env`]);
    disk.set('/shop/package.json', '{"name":"no bundler"}');
    await editor.changeOnDisk(`${FOLDER}/package.json`, FileChangeType.Changed);
    await editor.until('no problem', () => editor.problems(uri).length === 0);
  });

  it('do not wake the engine for texts that never mention Kakao', async () => {
    const { editor, isEngineLoaded } = await startSession();
    const plain = `${FOLDER}/src/answer.ts`;
    await editor.open(plain, 'export const answer = 42;\n');
    await editor.type(plain, '42', '43');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(isEngineLoaded()).toBe(false);
    expect(editor.published).toEqual([]);
    await editor.type(plain, 'export', `${BAD}export`);
    await editor.until('the problem', () => editor.problems(plain).length > 0);
  });
});
