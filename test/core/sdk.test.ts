import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  compareVersions,
  generationOf,
  integrityOf,
  memberChanges,
  newestVersion,
  parseSdkUrl,
  sdkMembers,
  sdkVersions,
} from '../../server/src/core/catalog/sdk.ts';
import { measuredVersions } from '../../server/src/core/catalog/templates/checks.ts';
import { memberIn } from '../../server/src/core/project/sdkMembers.ts';

describe('addresses of the SDK', () => {
  test.each([
    ['https://t1.kakaocdn.net/kakao_js_sdk/2.7.1/kakao.min.js', 'cdn 2.7.1 kakao.min.js v2'],
    [
      '//T1.kakaocdn.net:443/kakao_js_sdk/2.7.3/kakao.channel.min.js?x#y',
      'cdn 2.7.3 kakao.channel.min.js v2',
    ],
    ['https://t1.kakaocdn.net/kakao_js_sdk/v1/kakao.js', 'cdn v1 kakao.js v1'],
    ['https://t1.kakaocdn.net/kakao_js_sdk/1.43.6/kakao.min.js', 'cdn 1.43.6 kakao.min.js v1'],
    ['https://t1.kakaocdn.net/kakao_js_sdk/kakao.min.js', 'cdn undefined kakao.min.js undefined'],
    [
      'https://t1.kakaocdn.net/kakao_js_sdk/\u16df\u16df/kakao.min.js',
      'cdn undefined kakao.min.js undefined',
    ],
    ['//developers.kakao.com/sdk/js/kakao.min.js', 'legacy undefined kakao.min.js v1'],
    ['http://developers.kakao.com/sdk/js/kakao-1.39.14.min.js', 'legacy undefined kakao-1.39.14.min.js v1'],
    ['https://t1-sandbox.kakaocdn.net/kakao_js_sdk/2.7.1/kakao.min.js', 'sandbox 2.7.1 kakao.min.js v2'],
    ['https://t1.kakao.com/kakao_js_sdk/2.7.2/kakao.min.js', 'wrong 2.7.2 kakao.min.js v2'],
    ['https://t1.daumcdn.net/kakao_js_sdk/2.7.2/kakao.min.js', 'wrong 2.7.2 kakao.min.js v2'],
    ['https://cdn.example.com/kakao_js_sdk/2.7.2/kakao.min.js', 'unknown 2.7.2 kakao.min.js v2'],
    [
      'https://evil.example\\@t1.kakaocdn.net/kakao_js_sdk/2.7.2/kakao.min.js',
      'unknown 2.7.2 kakao.min.js v2',
    ],
    ['/js/kakao.min.js', 'own undefined kakao.min.js undefined'],
    ['./public/kakao_js_sdk/2.7.1/kakao.js', 'own 2.7.1 kakao.js v2'],
  ])('%s', (url, expected) => {
    const sdk = parseSdkUrl(url)!;
    expect(`${sdk.hostKind} ${sdk.version} ${sdk.file} ${sdk.generation}`).toBe(expected);
    if (sdk.version) expect(url.slice(sdk.versionOffset).startsWith(`${sdk.version}/`)).toBe(true);
    else expect(sdk.versionOffset).toBeUndefined();
  });

  test.each([
    'https://dapi.kakao.com/v2/maps/sdk.js?appkey=x',
    'https://t1.kakaocdn.net/kakao_js_sdk/2.7.1/kakao.min.css',
    'https://developers.kakao.com/docs/kakao.min.js',
    'https://developers.kakao.com/sdk/js/other.js',
    '/js/kakao.js',
    'kakao.min.js',
    '/js/kakaoMap.min.js',
    'https://t1.kakaocdn.net/kakao_js_sdk/2.7.1/',
    '',
    `https://t1.kakaocdn.net/${'a/'.repeat(2000)}kakao.min.js`,
  ])('not %s', (url) => {
    expect(parseSdkUrl(url)).toBeUndefined();
  });
});

describe('versions', () => {
  test('are listed newest first, with well-formed hashes and dates', () => {
    const names = sdkVersions.map(({ version }) => version);
    expect([...names].sort((a, b) => compareVersions(b, a))).toEqual(names);
    expect(new Set(names).size).toBe(names.length);
    expect(newestVersion()).toBe(names[0]);
    expect(newestVersion('v1')).toBe(names.find((name) => generationOf(name) === 'v1'));
    for (const { date, integrity } of sdkVersions) {
      if (date) expect(new Date(date).toISOString()).toContain(date);
      for (const value of Object.values(integrity)) {
        expect(value).toMatch(/^sha384-/);
        expect(Buffer.from(value.slice(7), 'base64')).toHaveLength(48);
      }
    }
  });

  test('no hash is given for what has none', () => {
    expect(integrityOf('2.7.1', 'kakao.js')).toMatch(/^sha384-/);
    expect(integrityOf('2.7.1', 'kakao.js')).not.toBe(integrityOf('2.7.1', 'kakao.min.js'));
    expect(integrityOf('2.8.0', 'kakao.min.js')).toBeUndefined();
    expect(integrityOf('v1', 'kakao.min.js')).toBeUndefined();
    expect(integrityOf('2.7.1', 'constructor')).toBeUndefined();
  });
});

describe('members', () => {
  /** Path to: last version without it, first with it, last with it, first without it again. As measured, 2026-11-25. */
  const surface = JSON.parse(
    readFileSync(new URL('../data/sdk-surface.json', import.meta.url), 'utf8'),
  ) as Record<string, [string | null, string, string, string | null]>;
  const measured = [...measuredVersions.v1, ...measuredVersions.v2].filter(
    (version) => version !== '2.7.0' && version !== '2.7.9',
  );

  test.each(Object.entries(surface))('%s is there in the versions that have it', (name, [, first, last]) => {
    for (const version of measured) {
      const isThere = compareVersions(version, first) >= 0 && compareVersions(version, last) <= 0;
      expect(memberIn(name.split('.'), version), version).toBe(isThere ? 'yes' : 'no');
    }
  });

  test('are those that were seen, and no others', () => {
    expect(sdkMembers.map(({ path }) => path.join('.')).sort()).toEqual(Object.keys(surface).sort());
  });

  test('are not claimed between what was seen', () => {
    expect(memberIn(['Cert'], '2.7.3')).toBe('unknown');
    expect(memberIn(['Link', 'sendTalkLink'], '1.39.9')).toBe('unknown');
    expect(memberIn(['Share', 'sendFeed'], '2.8.3')).toBe('no');
    expect(memberIn(['Auth', 'sendFeed'], '2.8.3')).toBe('unknown');
  });

  test('that replace others exist', () => {
    for (const { instead } of memberChanges) if (instead) expect(memberIn(instead, '2.7.4')).toBe('yes');
  });
});
