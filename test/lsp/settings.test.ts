import { describe, expect, it } from 'vitest';
import { FOLDER, startSession } from './inProcess.ts';

const uri = `${FOLDER}/src/kakao.ts`;
const BAD = "Kakao.init('YOUR_APP_KEY');\n";
const hangul = /[가-힣]/;

async function messageWith(options: { locale?: string; settings?: object }): Promise<string> {
  const { editor } = await startSession(options);
  await editor.open(uri, BAD);
  await editor.until('the problem', () => editor.problems(uri).length > 0);
  return String(editor.problems(uri)[0]?.message);
}

describe('settings', () => {
  it('speaks the language of the editor', async () => {
    expect(await messageWith({ locale: 'ko' })).toMatch(hangul);
    expect(await messageWith({ locale: 'ko-KR' })).toMatch(hangul);
    expect(await messageWith({ locale: 'en-US' })).not.toMatch(hangul);
    expect(await messageWith({})).not.toMatch(hangul);
  });

  it('lets the setting overrule the editor', async () => {
    expect(await messageWith({ locale: 'en', settings: { locale: 'ko' } })).toMatch(hangul);
    expect(await messageWith({ locale: 'ko', settings: { locale: 'en' } })).not.toMatch(hangul);
  });

  it('applies a change at once', async () => {
    const { editor } = await startSession();
    await editor.open(uri, BAD);
    await editor.until('the problem', () => editor.problems(uri).length > 0);
    editor.settings = { locale: 'ko', rules: { '4019/app-key-malformed': 'hint' } };
    await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await editor.until('Korean', () => hangul.test(String(editor.problems(uri)[0]?.message)));
    expect(editor.problems(uri)[0]?.severity).toBe(4);
    editor.settings = { rules: { '4019/app-key-malformed': 'off' } };
    await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await editor.until('no problem', () => editor.problems(uri).length === 0);
  });

  it('go before the manifest, which says hint as they do', async () => {
    const { editor } = await startSession({
      disk: new Map([['/shop/kakao-share.json', '{ "rules": { "4019/app-key-malformed": "hint" } }']]),
    });
    await editor.open(uri, BAD);
    await editor.until('the problem', () => editor.problems(uri).length > 0);
    expect(editor.problems(uri)[0]?.severity).toBe(4);
    editor.settings = { rules: { '4019/app-key-malformed': 'warning' } };
    await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await editor.until('a warning', () => editor.problems(uri)[0]?.severity === 2);
  });

  it('takes settings from editors that only push them', async () => {
    const { editor } = await startSession({ capabilities: {} });
    await editor.connection.sendNotification('workspace/didChangeConfiguration', {
      settings: { kakaoShare: { locale: 'ko' } },
    });
    await editor.open(uri, BAD);
    await editor.until('Korean', () => hangul.test(String(editor.problems(uri)[0]?.message)));
  });

  it('shrugs at settings of the wrong type', async () => {
    for (const settings of [
      { locale: 7, rules: ['off'], scan: {}, problems: 'all' },
      { rules: { '4019/app-key-malformed': 9 } },
    ]) {
      expect(await messageWith({ settings })).not.toBe('');
    }
  });
});
