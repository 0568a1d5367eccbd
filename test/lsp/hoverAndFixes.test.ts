import { describe, expect, it } from 'vitest';
import { FOLDER, startSession } from './inProcess.ts';

const uri = `${FOLDER}/src/share.ts`;

describe('hover', () => {
  it('shows a card on an error code, in both languages', async () => {
    for (const locale of ['en', 'ko']) {
      const { editor } = await startSession({ locale });
      await editor.open(uri, "// Kakao error 4019\nKakao.init('x');\n");
      const hover = await editor.hover(uri, editor.at(uri, '4019', 1));
      const { value } = (hover?.contents ?? { value: '' }) as { value: string };
      expect(value).toContain('4019');
      expect(/[가-힣]/.test(value)).toBe(locale === 'ko');
      expect(editor.at(uri, '4019')).toEqual(hover?.range?.start);
    }
  });

  it('works in a document of another language, and says nothing where there is nothing to say', async () => {
    const { editor } = await startSession();
    const notes = `${FOLDER}/notes.md`;
    await editor.open(notes, '# Kakao\n\nIt failed with `KOE009`, again.\n', 'markdown');
    const card = await editor.hover(notes, editor.at(notes, 'KOE009', 1));
    expect(card, editor.logged.join()).not.toBeNull();
    expect(await editor.hover(notes, editor.at(notes, 'again', 1))).toBeNull();
    expect(await editor.hover('file:///shop/never-opened.ts', { line: 0, character: 0 })).toBeNull();
  });
});

describe('quick fixes', () => {
  const CALL = "Kakao.Share.sendCustom({\n  templateId: '12345',\n});\n";

  it('repair the mistake, and then nothing is left to repair', async () => {
    const { editor } = await startSession();
    await editor.open(uri, CALL);
    await editor.until('the problem', () => editor.codes(uri).includes('4002/template-id-not-integer'));
    const problems = editor.problems(uri);
    const actions = await editor.codeActions(uri, problems);
    const fix = actions.find((action) => action.isPreferred);
    expect(fix).toMatchObject({ kind: 'quickfix', diagnostics: [{ code: '4002/template-id-not-integer' }] });
    await editor.apply(fix!.edit!);
    expect(editor.text(uri)).toBe(CALL.replace("'12345'", '12345'));
    await editor.until('no problem', () => editor.problems(uri).length === 0);
    expect(await editor.codeActions(uri, problems)).toEqual([]);
  });

  it('come first, then what to read, in both languages, where the editor has our commands', async () => {
    for (const [locale, titles] of [
      ['en', ['Change to 12345', 'Explain 4002…', 'Show rule 4002/template-id-not-integer']],
      ['ko', ['12345로 변경', '4002 에러 설명…', '4002/template-id-not-integer 규칙 보기']],
    ] as const) {
      const { editor } = await startSession({ locale, initializationOptions: { commandLinks: true } });
      await editor.open(uri, CALL);
      await editor.until('the problem', () => editor.problems(uri).length > 0);
      const actions = await editor.codeActions(uri, editor.problems(uri));
      expect(actions.slice(0, 3).map(({ title }) => title)).toEqual(titles);
      expect(actions.map(({ isPreferred }) => isPreferred === true).indexOf(true)).toBe(0);
      expect(actions.filter(({ isPreferred }) => isPreferred)).toHaveLength(1);
      expect(
        actions.flatMap(({ command }) => (command ? [[command.command, command.arguments]] : [])),
      ).toEqual([
        ['kakaoShare.explain', ['4002']],
        ['kakaoShare.showPage', ['rules/template-id-not-integer']],
      ]);
    }
    const { editor } = await startSession();
    await editor.open(uri, CALL);
    await editor.until('the problem', () => editor.problems(uri).length > 0);
    const actions = await editor.codeActions(uri, editor.problems(uri));
    expect(actions.every(({ command }) => command === undefined)).toBe(true);
  });

  it('offer a comment that silences the rule, for the line or the file, and it does', async () => {
    for (const title of [
      'Disable 4002/template-id-not-integer for this line',
      'Disable 4002/template-id-not-integer for this file',
    ]) {
      const { editor } = await startSession();
      await editor.open(uri, CALL.replaceAll('\n', '\r\n'));
      await editor.until('the problem', () => editor.problems(uri).length > 0);
      const actions = await editor.codeActions(uri, editor.problems(uri));
      const silence = actions.find((action) => action.title === title);
      expect(silence?.isPreferred).toBeUndefined();
      await editor.apply(silence!.edit!);
      await editor.until('silence', () => editor.problems(uri).length === 0);
      expect(editor.text(uri).replaceAll('\r\n', '')).not.toContain('\n');
    }
  });

  it('fit the text of this moment, although the problem was published for an older one', async () => {
    const { editor } = await startSession();
    await editor.open(uri, CALL);
    await editor.until('the problem', () => editor.problems(uri).length > 0);
    const old = editor.problems(uri);
    await editor.type(uri, 'Kakao', '// one more line\nKakao');
    const fix = (await editor.codeActions(uri, old)).find(({ isPreferred }) => isPreferred);
    await editor.apply(fix!.edit!);
    expect(editor.text(uri)).toContain('templateId: 12345,');
  });

  it('are applied all at once on request, and only on request', async () => {
    const { editor } = await startSession();
    await editor.open(uri, `${CALL}${CALL.replace('12345', '678')}`);
    await editor.until('both problems', () => editor.problems(uri).length === 2);
    const all = await editor.codeActions(uri, [], ['source.fixAll']);
    expect(all).toHaveLength(1);
    expect(all[0]?.kind).toBe('source.fixAll.kakaoShare');
    const light = await editor.codeActions(uri, editor.problems(uri));
    expect(light.every(({ kind }) => kind === 'quickfix')).toBe(true);
    await editor.apply(all[0]!.edit!);
    expect(editor.text(uri)).not.toMatch(/'\d+'/);
    await editor.until('no problem', () => editor.problems(uri).length === 0);
  });

  it('reach into a file that is closed, without a version', async () => {
    const disk = new Map([
      ['/shop/package.json', '{"name":"shop"}'],
      ['/shop/kakao-share.json', '{ "apps": [{ "webDomains": ["https://shop.example.com"] }] }'],
    ]);
    const { editor } = await startSession({ disk });
    const link = "{ mobileWebUrl: 'https://other.example.org/a', webUrl: 'https://other.example.org/a' }";
    const text = `Kakao.Share.sendDefault({ objectType: 'text', text: 'a', link: ${link} });\n`;
    await editor.open(uri, text);
    await editor.until('the problem', () => editor.codes(uri).includes('4002/link-domain-not-registered'));
    const problem = editor.problems(uri).find(({ code }) => code === '4002/link-domain-not-registered')!;
    expect(problem.relatedInformation?.[0]?.location.uri).toBe(`${FOLDER}/kakao-share.json`);
    const actions = await editor.codeActions(uri, [problem]);
    const changed = actions.flatMap(({ edit }) => edit?.documentChanges ?? []) as {
      textDocument: { uri: string; version: number | null };
    }[];
    expect(changed).toContainEqual(
      expect.objectContaining({ textDocument: { uri: `${FOLDER}/kakao-share.json`, version: null } }),
    );
  });
});
