import { describe, expect, it } from 'vitest';
import { defineRule } from '../../server/src/core/rules/rule.ts';
import { FOLDER, startSession } from './inProcess.ts';

const uri = `${FOLDER}/src/kakao.ts`;
const BAD = "Kakao.init('YOUR_APP_KEY');\n";

describe('bad input', () => {
  const harmless: [string, string, string?][] = [
    ['an empty file', ''],
    ['half a call', 'Kakao.init('],
    ['half a message', "Kakao.Share.sendDefault({ objectType: 'feed', content: { title: "],
    ['a lone quote', "Kakao.init('"],
    ['binary', `kakao\0\0\x01\x02${'\ufffd'.repeat(500)}`],
    ['broken surrogates', "Kakao.init('\ud800\udc00\ud800');"],
    ['half a page', '<html><script>Kakao.init(', 'html'],
    ['half an env file', 'KAKAO_JS_KEY="abc', 'dotenv'],
  ];
  it.each(harmless)(
    'survives %s, and the next file is judged',
    async (_what, text, language = 'typescript') => {
      const { editor } = await startSession();
      const name = language === 'html' ? 'a.html' : language === 'dotenv' ? '.env' : 'a.ts';
      await editor.open(`${FOLDER}/${name}`, text, language);
      await editor.open(uri, BAD);
      await editor.until('the problem', () => editor.problems(uri).length > 0);
      expect(editor.logged.filter((line) => /error/i.test(line))).toEqual([]);
    },
  );

  it('points at the right characters after a byte order mark and CR LF', async () => {
    const { editor } = await startSession();
    const text = `\ufeffconst a = '카카오';\r\n\r\n${BAD}`;
    await editor.open(uri, text);
    await editor.until('the problem', () => editor.problems(uri).length > 0);
    const { start, end } = editor.problems(uri)[0]!.range;
    expect(start.line).toBe(2);
    expect(BAD.slice(start.character, end.character)).toContain('YOUR_APP_KEY');
  });

  it('finds the mistake in spite of a syntax error elsewhere', async () => {
    const { editor } = await startSession();
    await editor.open(uri, `const price = ;\n${BAD}if (price {\n`);
    await editor.until('the problem', () => editor.codes(uri).includes('4019/app-key-malformed'));
  });

  it('leaves a file of 10 MB alone, quickly', async () => {
    const { editor } = await startSession();
    const big = `${FOLDER}/src/big.ts`;
    await editor.open(big, `${BAD}${'// padding\n'.repeat(950_000)}`);
    await editor.open(uri, BAD);
    await editor.until('the problem', () => editor.problems(uri).length > 0);
    expect(editor.problems(big)).toEqual([]);
  });

  it('points at the place where a manifest is no JSON, and nothing else breaks', async () => {
    const disk = new Map([
      ['/shop/package.json', '{"name":"shop"}'],
      ['/shop/kakao-share.json', '{ "apps": [ { "name": } ] }'],
    ]);
    const { editor } = await startSession({ disk });
    await editor.open(uri, BAD);
    await editor.until('the problem', () => editor.problems(uri).length > 0);
    const manifest = `${FOLDER}/kakao-share.json`;
    await editor.open(manifest, disk.get('/shop/kakao-share.json')!, 'jsonc');
    await editor.until('a problem of the manifest', () => editor.problems(manifest).length > 0);
    expect(editor.problems(manifest)[0]?.range.start.line).toBe(0);
    expect(editor.codes(uri)).toContain('4019/app-key-malformed');
  });

  it('goes on with the other rules when one throws, and says so in the log once', async () => {
    const broken = defineRule({
      code: 'sdk/broken',
      kakaoCodes: [],
      effect: 'note',
      title: { en: 'Broken', ko: '고장' },
      why: { en: 'A test', ko: '시험' },
      sources: [],
      step: 'key',
      needs: 'initCall',
      messages: {},
      check: () => {
        throw new Error('a rule with a bug');
      },
      examples: { bad: [], good: [] },
    });
    const { editor } = await startSession({
      core: (core) => ({
        ...core,
        createKakaoService: (options) =>
          core.createKakaoService({ ...options, rules: [broken, ...core.rules] }),
      }),
    });
    await editor.open(uri, BAD);
    await editor.until('the problem', () => editor.codes(uri).includes('4019/app-key-malformed'));
    await editor.type(uri, 'YOUR_APP_KEY', 'MY_KEY');
    await editor.hover(uri, { line: 0, character: 0 });
    expect(editor.logged.filter((line) => line.includes('a rule with a bug'))).toHaveLength(1);
  });

  it('answers neutrally when the engine cannot be loaded, and tries again', async () => {
    let attempts = 0;
    const { editor } = await startSession({
      core: (core) => {
        if (++attempts <= 1) throw new Error('no engine today');
        return core;
      },
    });
    await editor.open(uri, BAD);
    await editor.hover(uri, { line: 0, character: 0 });
    expect(editor.logged.join('\n')).toContain('no engine today');
    await editor.type(uri, 'YOUR', 'MY');
    await editor.until('the problem', () => editor.problems(uri).length > 0);
  });
});
