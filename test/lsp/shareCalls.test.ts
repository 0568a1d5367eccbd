import { describe, expect, it } from 'vitest';
import type { PageResult, ShareCallsParams } from '../../server/src/session/protocol.ts';
import { FOLDER, startSession } from './inProcess.ts';

const uri = `${FOLDER}/src/share.ts`;
const SHARES =
  "Kakao.Share.sendDefault({ objectType: 'text' });\nKakao.Share.sendCustom({ templateId: 1 });\nKakao.Share.cleanup();\n";
const ours = { initializationOptions: { commandLinks: true } };

type Said = { readonly method?: string; readonly params?: ShareCallsParams };

const told = (said: unknown[]): ShareCallsParams[] =>
  (said as Said[]).flatMap(({ method, params }) =>
    method === 'kakaoShare/shareCalls' && params ? [params] : [],
  );

describe('calls that share', () => {
  it('are told for open files, with what can be pictured, and again only when they have changed', async () => {
    const { editor, said } = await startSession(ours);
    await editor.open(uri, SHARES);
    await editor.open(`${FOLDER}/src/init.ts`, "Kakao.init('x');\n");
    await editor.until('problems', () => editor.problems(`${FOLDER}/src/init.ts`).length > 0);
    expect(told(said()).at(-1)).toEqual({
      files: [
        {
          uri,
          calls: [
            { isDrawn: true, range: { start: { line: 0, character: 0 }, end: { line: 0, character: 47 } } },
            { isDrawn: false, range: { start: { line: 1, character: 0 }, end: { line: 1, character: 41 } } },
          ],
        },
      ],
    });
    const before = told(said()).length;
    await editor.type(uri, 'cleanup();\n', 'cleanup();\n// a remark\n');
    await editor.hover(uri, { line: 0, character: 0 });
    expect(told(said())).toHaveLength(before);
    await editor.type(uri, 'Kakao', '\nKakao');
    await editor.hover(uri, { line: 0, character: 0 });
    expect(told(said()).at(-1)?.files[0]?.calls[0]?.range.start.line).toBe(1);
    await editor.close(uri);
    await editor.until('nobody shares', () => told(said()).at(-1)?.files.length === 0);
  });

  it('are told to nobody who has no use for them', async () => {
    const { editor, said } = await startSession();
    await editor.open(uri, SHARES);
    await editor.until('problems', () => editor.problems(uri).length > 0);
    expect(told(said())).toEqual([]);
  });
});

it('pages are answered in the language of the session, and null where there is none', async () => {
  const { editor } = await startSession({ locale: 'ko' });
  const page = (path: unknown) => editor.connection.sendRequest<PageResult>('kakaoShare/page', { path });
  expect((await page('rules/env-not-public')).markdown).toMatch(
    /^# 4019\/env-not-public\n\n\*\*[^*]*[가-힣]/,
  );
  expect((await page('rules/../errors/4019')).markdown).toBeNull();
});
