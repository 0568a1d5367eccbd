/** What a language model is told through the editor's tools: masked, bounded, and nothing is changed. */
import { expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { startSession } from './inProcess.ts';

const KEY = '0123456789abcdef'.repeat(2);
const disk = new Map([
  ['/shop/package.json', '{"name":"shop"}'],
  ['/shop/src/share.ts', "Kakao.Share.sendCustom({ templateId: '12a' });\n"],
]);
const MANIFEST = JSON.stringify({ apps: [{ name: 'shop', javascriptKeys: [{ key: KEY }] }] });

async function asked(more: Readonly<Record<string, string>> = {}) {
  const { editor } = await startSession({ disk: new Map([...disk, ...Object.entries(more)]) });
  return (tool: string, input: object = {}) =>
    editor.connection.sendRequest<string>('kakaoShare/assistant', { tool, input });
}

it('every tool of package.json answers, and no other', async () => {
  const ask = await asked({ '/shop/kakao-share.json': MANIFEST });
  const inputs: Readonly<Record<string, object>> = {
    explain: { text: '4019' },
    validateMessage: { message: { objectType: 'text' } },
  };
  await ask('diagnose');
  for (const { name } of packageJson.contributes.languageModelTools) {
    const tool = name.replace('kakaoShare_', '');
    expect(await ask(tool, inputs[tool]), tool).not.toBe('');
  }
  await expect(ask('toString')).rejects.toThrow('no such tool');
});

it('the workspace is diagnosed as a whole', async () => {
  const ask = await asked();
  const { errors, findings, openQuestions } = JSON.parse(await ask('diagnose'));
  expect(errors).toBe(1);
  expect(findings).toContainEqual(
    expect.objectContaining({ code: '4002/template-id-not-integer', file: 'src/share.ts', line: 1 }),
  );
  expect(openQuestions.length).toBeGreaterThan(0);
  const verdicts = (text: string) =>
    new Set(JSON.parse(text).findings.map((one: { verdict: string }) => one.verdict));
  expect(verdicts(await ask('diagnose'))).toEqual(new Set(['violated']));
  expect(verdicts(await ask('diagnose', { all: true }))).toContain('unknown');
});

it('an error is explained with what this workspace has to do with it', async () => {
  const ask = await asked();
  await ask('diagnose');
  expect(await ask('explain', { text: 'KAPIError 4002' })).toContain('templateId must be a number');
});

it('a message is held against a version', async () => {
  const ask = await asked();
  const message = { objectType: 'text', link: { webUrl: 'https://a.kr', mobileWebUrl: 'https://a.kr' } };
  const codes = async (given: object, more: object = {}) =>
    JSON.parse(await ask('validateMessage', { message: given, ...more })).findings.map(
      (one: { code: string }) => one.code,
    );
  expect(await codes(message)).toEqual(['4002/template-missing-key']);
  expect(await codes({ ...message, text: 'a' })).toEqual([]);
  expect(await codes({ templateId: '12a' }, { call: 'sendCustom' })).toEqual([
    '4002/template-id-not-integer',
  ]);
  await expect(ask('validateMessage', { message, sdk: '9.9.9' })).rejects.toThrow('2.7');
  await expect(ask('validateMessage', { message: '}' })).rejects.toThrow('no object');
});

it('the manifest is shown without its keys', async () => {
  const ask = await asked({ '/shop/kakao-share.json': MANIFEST });
  await ask('diagnose');
  const text = await ask('manifest');
  expect(text).toContain('"shop"');
  expect(text).not.toContain(KEY);
  await expect((await asked())('manifest')).rejects.toThrow('no kakao-share.json');
});
