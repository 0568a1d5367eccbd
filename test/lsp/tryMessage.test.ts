/** "Try this message in a browser…": what the server serves, says and ends. */
import { describe, expect, it } from 'vitest';
import type { ExplainParams, TryParams, TryResult } from '../../server/src/session/protocol.ts';
import type { TrialSite } from '../../server/src/session/runtime.ts';
import { FOLDER, startSession } from './inProcess.ts';

const KEY = 'a0b1c2d3e4f5'.repeat(3).slice(0, 32);
const SHARE = `${FOLDER}/src/share.js`;
const TEXT = `Kakao.init('${KEY}');
Kakao.Share.sendCustom({ templateId: '7' });
Kakao.Share.uploadImage({ file: files });
`;
const listing = (...domains: readonly string[]) =>
  JSON.stringify({ apps: [{ javascriptKeys: [{ key: KEY, sdkDomains: domains }] }] });

/** Stands in for the server of pages: `taken` are origins of other programs. */
function pages(...taken: readonly string[]) {
  const open: string[] = [];
  const closed: string[] = [];
  let site: TrialSite | undefined;
  const serveTrial = async (origins: readonly string[], given: TrialSite) => {
    const origin = origins.find((one) => !taken.includes(one));
    if (origin === undefined) return undefined;
    open.push(origin);
    site = given;
    return {
      address: `${origin}/token/`,
      close: async () => {
        closed.push(...open.splice(0));
      },
    };
  };
  return { serveTrial, open, closed, site: () => site! };
}

async function started(own: ReturnType<typeof pages> | undefined, ...domains: readonly string[]) {
  const disk = new Map([['/shop/kakao-share.json', listing(...domains)]]);
  const session = await startSession({ disk, ...(own && { serveTrial: own.serveTrial }) });
  const { editor } = session;
  const tried: ExplainParams[] = [];
  editor.connection.onNotification('kakaoShare/tried', (params: ExplainParams) => void tried.push(params));
  await editor.open(SHARE, TEXT, 'javascript');
  const ask = (params: TryParams) => editor.connection.sendRequest<TryResult>('kakaoShare/try', params);
  const at = (needle: string, port?: number) =>
    ask({ uri: SHARE, position: editor.at(SHARE, needle), ...(port && { port }) });
  return { ...session, at, ask, tried };
}

describe('a message that is tried', () => {
  it('is served where the manifest says, with the key in the page and in nothing that an editor gets', async () => {
    const own = pages('http://localhost:1111');
    const { at, said, editor } = await started(own, 'http://localhost:1111', 'http://localhost:2222');
    expect(await at('templateId')).toEqual({ address: 'http://localhost:2222/token/' });
    expect(await own.site().html()).toContain(KEY);
    const type = async (from: string, to: string) => {
      await editor.type(SHARE, from, to);
      // What was said before has arrived when this is answered.
      await editor.connection.sendRequest('kakaoShare/ping');
    };
    await type("'7'", "'8'");
    expect(await own.site().html()).toContain('"8"');
    await type('sendCustom', 'send');
    expect(await own.site().html()).toBeUndefined();
    expect(JSON.stringify(said())).not.toContain(KEY);
  });

  it('asks for a port where there is none, or none that is free', async () => {
    const own = pages('http://localhost:1111');
    const none = await started(own);
    expect(await none.at('templateId')).toEqual({ refused: 'port', taken: [], usualPort: 3000 });
    expect(await none.at('templateId', 1111)).toMatchObject({ taken: ['http://localhost:1111'] });
    expect(await none.at('templateId', 4444)).toEqual({ address: 'http://localhost:4444/token/' });
    const taken = await started(own, 'http://localhost:1111');
    expect(await taken.at('templateId')).toMatchObject({ taken: ['http://localhost:1111'] });
  });

  it('is one at a time, and ends when it is told to, and with the server', async () => {
    const own = pages();
    const { at, editor } = await started(own, 'http://localhost:1111');
    await at('templateId');
    await at('templateId', 2222);
    expect(own).toMatchObject({ open: ['http://localhost:2222'], closed: ['http://localhost:1111'] });
    await editor.connection.sendRequest('kakaoShare/endTry', {});
    expect(own.open).toEqual([]);
    await at('templateId');
    await editor.connection.sendRequest('shutdown');
    expect(own.open).toEqual([]);
  });

  it('is told of by the page: what is known, with keys masked', async () => {
    const own = pages();
    const { at, tried, editor } = await started(own, 'http://localhost:1111');
    await at('templateId');
    const text = `wrong appKey(${KEY}) format`;
    expect(await own.site().explain(text)).toMatchObject({ cards: [{ title: expect.any(String) }] });
    expect(await own.site().explain('it rains')).toMatchObject({ cards: [] });
    // What was said before has arrived when this is answered.
    await editor.connection.sendRequest('kakaoShare/ping');
    expect(tried).toEqual([{ text: 'wrong appKey(a0b1…d3) format', uri: SHARE }]);
  });

  it('is none where there is none, and nothing where nothing can be served', async () => {
    const { at, ask } = await started(pages(), 'http://localhost:1111');
    expect(await at('files')).toEqual({ refused: 'message' });
    expect(await at("'a0b1")).toEqual({ refused: 'message' });
    expect(await ask({ id: 'none' })).toEqual({ refused: 'message' });
    expect(await (await started(undefined)).at('templateId')).toEqual({ refused: 'browser' });
  });
});
