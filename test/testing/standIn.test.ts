/** The stand-in against what the SDK did, and what else a test may ask of it. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { isOlder } from '../../server/src/core/catalog/templates/version.ts';
import { type InstalledKakao, installKakao, kakaoMatchers } from '../../server/src/testing/index.ts';
import { callOf, measuredSdks, type SdkVector, vectorsOf } from '../core/sdkVectors.ts';
import { createPage, type FakePage } from './page.ts';

expect.extend(kakaoMatchers);

let kakao: InstalledKakao | undefined;
let page: FakePage;

function install(options?: Parameters<typeof installKakao>[0]): InstalledKakao {
  page = createPage();
  vi.stubGlobal('document', page.document);
  kakao = installKakao(options);
  return kakao;
}

afterEach(() => {
  kakao?.uninstall();
  kakao = undefined;
  vi.unstubAllGlobals();
});

const told = (run: () => unknown): string | undefined => {
  try {
    void Promise.resolve(run()).catch(() => {});
    return undefined;
  } catch (error) {
    return String(error);
  }
};

const text = { objectType: 'text', text: 'Cake', link: { webUrl: 'https://shop.example.com/' } };

describe('verdicts and messages', () => {
  const run = (sdk: string, vector: SdkVector): [string | undefined, string | undefined] => {
    install({ sdk, appKey: 'key' });
    // The vectors' sources are ours, in test/data.
    const call = new Function('Kakao', `return ${callOf(sdk, vector)};`) as (sdk: unknown) => unknown;
    const first = told(() => call(kakao!.Kakao));
    return [first, first === undefined ? told(() => page.button.click()) : undefined];
  };

  it.each(measuredSdks.filter((sdk) => !isOlder(sdk, '1.40.0')))('are those of SDK %s', (sdk) => {
    const others = vectorsOf(sdk).flatMap((vector) => {
      const expected = vector.onClick ? [undefined, vector.error] : [vector.error, undefined];
      const found = run(sdk, vector);
      return found.join() === expected.join() ? [] : [{ ...vector, found }];
    });
    expect(others).toEqual([]);
  });

  it.each(measuredSdks.filter((sdk) => isOlder(sdk, '1.40.0')))('are known to throw for %s', (sdk) => {
    const others = vectorsOf(sdk).filter((vector) => {
      const found = run(sdk, vector).some((message) => message !== undefined);
      return found !== (vector.error !== undefined);
    });
    expect(others).toEqual([]);
  });
});

describe('members', () => {
  it('are those of the version, before and after init', () => {
    const { Kakao } = install({ sdk: '2.7.4' });
    expect(Object.keys(Kakao).sort()).toEqual(['VERSION', 'cleanup', 'init', 'isInitialized']);
    expect(told(() => Kakao.Share.sendDefault(text))).toMatch(/reading 'sendDefault'/);
    Kakao.init('key');
    expect(Object.keys(Kakao)).toEqual(expect.arrayContaining(['Share', 'Auth', 'Cert', 'Picker']));
    expect(Kakao.Link).toBeUndefined();
    expect(Object.keys(Kakao.Share)).toHaveLength(10);
    expect(Kakao.VERSION).toBe('2.7.4');
  });

  it('that are old have their old names', () => {
    const { Kakao } = install({ sdk: '1.43.5', appKey: 'key' });
    expect(Kakao.Link).toBe(Kakao.Share);
    kakao!.uninstall();
    const old = install({ sdk: '1.39.16', appKey: 'key' }).Kakao;
    expect([old.Share, typeof old.Link.createDefault, typeof old.Link.sendTalkLink]).toEqual([
      undefined,
      'function',
      'undefined',
    ]);
  });

  it('that are not simulated say so instead of pretending', () => {
    const { Kakao } = install({ appKey: 'key' });
    expect(() => Kakao.Auth.authorize({})).toThrow('Kakao.Auth.authorize is not part of this stand-in');
    expect(Kakao.Auth.getAppKey()).toBe('key');
  });
});

describe('init', () => {
  it.each([undefined, null, 5, {}])('refuses %s', (key) => {
    const { Kakao } = install();
    expect(told(() => Kakao.init(key))).toBe('KakaoError: Kakao.init: App key must be provided');
    expect(Kakao.isInitialized?.()).toBe(false);
  });

  it('succeeds once', () => {
    const { Kakao } = install();
    Kakao.init(new String('undefined'));
    expect(Kakao.isInitialized?.()).toBe(true);
    expect(told(() => Kakao.init('key'))).toBe('KakaoError: Kakao.init: Already initialized');
    Kakao.cleanup();
    expect(Kakao.isInitialized?.()).toBe(false);
    Kakao.init('key');
  });

  it('of a version that nobody knows names those that are', () => {
    expect(() => installKakao({ sdk: '3.1.4' })).toThrow(
      /SDK 3\.1\.4 is not known\. Known: 1\.0\.22, .*2\.8\.3/,
    );
  });
});

describe('what was shared', () => {
  it('is kept as it was', () => {
    install({ appKey: 'key' });
    const message = { ...text, link: { ...text.link } };
    kakao!.Kakao.Share.sendDefault(message);
    message.link.webUrl = 'changed';
    expect(kakao!.shared).toEqual([{ method: 'sendDefault', message: text }]);
    expect(kakao).toHaveShared({ objectType: 'text', link: { webUrl: expect.stringContaining('shop') } });
    expect(kakao).toHaveSharedTimes(1);
    expect(kakao).not.toHaveShared({ objectType: 'feed' });
    expect(() => expect(kakao).toHaveShared({ objectType: 'feed' })).toThrow(/Shared: .*Cake/s);
    kakao!.reset();
    expect(kakao).not.toHaveShared();
    expect(kakao!.Kakao.isInitialized?.()).toBe(true);
  });

  it('by a button is shared by its click, until cleanup', () => {
    const { Kakao } = install({ appKey: 'key' });
    Kakao.Share.createDefaultButton({ container: '#b', ...text });
    expect(kakao).not.toHaveShared();
    page.button.click();
    expect(kakao).toHaveShared({ objectType: 'text' });
    Kakao.Share.cleanup();
    page.button.click();
    expect(kakao).toHaveSharedTimes(1);
  });

  it('is refused where the page is not registered', async () => {
    const registered = {
      apps: [{ javascriptKeys: [{ key: 'key', sdkDomains: ['https://shop.example.com'] }] }],
    };
    const { Kakao } = install({ appKey: 'key', registered, page: 'http://localhost:3000/cake' });
    Kakao.Share.sendDefault(text);
    expect(kakao).not.toHaveShared();
    expect(kakao!.refused).toMatchObject([{ method: 'sendDefault', error: { code: -401 } }]);
    expect(kakao!.refused[0]!.error.msg).toBe(
      'domain mismatched! caller=http://localhost:3000. check out registered web domains.',
    );
    await expect(Kakao.Share.scrapImage({ imageUrl: 'https://a.example.com/' })).rejects.toMatchObject({
      name: 'KAPIError',
    });
    kakao!.uninstall();
    install({ appKey: 'key', registered, page: 'https://shop.example.com/' });
    kakao!.Kakao.Share.sendDefault(text);
    expect(kakao).toHaveSharedTimes(1);
  });

  it('is nothing where the browser blocks the window', () => {
    const { Kakao } = install({ appKey: 'key', popup: 'blocked' });
    expect(told(() => Kakao.Share.sendDefault(text))).toBe(
      "TypeError: Cannot read properties of null (reading 'focus')",
    );
    expect(kakao).not.toHaveShared();
  });

  it('of pictures is answered as Kakao documents it', async () => {
    const { Kakao } = install({ appKey: 'key' });
    const url = 'https://shop.example.com/cake.png';
    await expect(Kakao.Share.scrapImage({ imageUrl: url })).resolves.toEqual({
      infos: { original: { url } },
    });
    await expect(Kakao.Share.deleteImage({ imageUrl: url })).resolves.toBeUndefined();
  });
});

describe('hostile arguments', () => {
  const cyclic: Record<string, unknown> = {};
  cyclic.self = cyclic;
  const list: unknown[] = [];
  list.push(list, list);
  const throwing = {
    get title() {
      throw new RangeError('from the getter');
    },
  };

  it.each<[string, unknown, RegExp | undefined]>([
    ['a cycle in templateArgs', { templateId: 1, templateArgs: cyclic }, /circular/],
    ['a list in itself', { templateId: 1, templateArgs: { list } }, /circular/],
    ['a BigInt', { templateId: 1, templateArgs: { a: 1n } }, /serialize a BigInt/],
    ['a getter that throws', { templateId: 1, templateArgs: throwing }, /from the getter/],
    ['a frozen object', Object.freeze({ templateId: 1 }), undefined],
    ['a proxy', new Proxy({ templateId: 1 }, {}), undefined],
    ['a huge list', { templateId: 1, templateArgs: Array.from({ length: 300_000 }, () => 'x') }, undefined],
    [
      'a message of huge lists',
      Array.from({ length: 50_000 }, () => list),
      /Missing required keys: templateId/,
    ],
    [
      'a class instance',
      new (class {
        templateId = 1;
      })(),
      undefined,
    ],
    ['an object without prototype', Object.assign(Object.create(null), { templateId: 1 }), undefined],
  ])('%s', (_, argument, expected) => {
    const { Kakao } = install({ appKey: 'key' });
    const message = told(() => Kakao.Share.sendCustom(argument));
    if (expected) expect(message).toMatch(expected);
    else expect(message).toBeUndefined();
  });
});

it('puts back what was there before', () => {
  const mine = { mine: true };
  vi.stubGlobal('Kakao', mine);
  const { Kakao, uninstall } = installKakao();
  expect((globalThis as { Kakao?: unknown }).Kakao).toBe(Kakao);
  uninstall();
  expect((globalThis as { Kakao?: unknown }).Kakao).toBe(mine);
});
