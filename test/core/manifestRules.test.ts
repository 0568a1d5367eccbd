/** What a manifest does to a project, beyond the examples of the rules: broken, moving, disappearing, huge, two of them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createKakaoService } from '../../server/src/core/service.ts';

const ROOT = '/project';
const SHARE = "Kakao.Share.sendScrap({ requestUrl: 'https://blog.example.com/' });\n";

function open() {
  const crashes: string[] = [];
  const service = createKakaoService({ folders: [ROOT], onError: (where) => crashes.push(where) });
  const update = (name: string, text: string | undefined) => {
    service.update(`${ROOT}/${name}`, text);
    for (let wanted = service.wanted(); wanted.length > 0; wanted = service.wanted()) {
      for (const file of wanted) service.update(file, undefined);
    }
  };
  const codes = (name: string) => {
    const found = service.findings(`${ROOT}/${name}`).filter((one) => one.verdict === 'violated');
    expect(crashes).toEqual([]);
    return found.map((one) => one.code);
  };
  return { service, update, codes };
}

const manifest = (...domains: string[]) => JSON.stringify({ apps: [{ webDomains: domains }] });
const LINK = '4002/link-domain-not-registered';

describe('a manifest', () => {
  it('is judged against at once when it appears, changes, moves and disappears', () => {
    const { update, codes } = open();
    update('package.json', '{}');
    update('src/share.js', SHARE);
    expect(codes('src/share.js')).toEqual([]);
    update('kakao-share.json', manifest('https://shop.example.com'));
    expect(codes('src/share.js')).toEqual([LINK]);
    update('kakao-share.json', manifest('https://shop.example.com', 'https://blog.example.com'));
    expect(codes('src/share.js')).toEqual([]);
    update('kakao-share.json', manifest('https://shop.example.com'));
    expect(codes('src/share.js')).toEqual([LINK]);
    // A nearer one wins, whatever the other says.
    update('src/kakao-share.json', manifest('https://blog.example.com'));
    expect(codes('src/share.js')).toEqual([]);
    update('src/kakao-share.json', undefined);
    update('kakao-share.json', undefined);
    expect(codes('src/share.js')).toEqual([]);
  });

  it('speaks from package.json, too, and gives way to a file of its own', () => {
    const { update, codes } = open();
    update('package.json', `{ "kakaoShare": ${manifest('https://shop.example.com')} }`);
    update('src/share.js', SHARE);
    expect(codes('src/share.js')).toEqual([LINK]);
    update('kakao-share.json', manifest('https://blog.example.com'));
    expect(codes('src/share.js')).toEqual([]);
  });

  it.each([
    '',
    '{',
    'not json',
    '[]',
    'null',
    '{ "apps": {} }',
    '{ "apps": [null, 1, []] }',
    '{ "apps": [{ "webDomains": {} }] }',
    '{ "apps": [{ "webDomains": ["https://shop.exam',
    '{ "apps": [{ "webDomains": ["https://shop.example.com" ',
    '\0\0\0',
    `{ "apps": ${'['.repeat(50_000)}`,
  ])('says what is wrong with itself and nothing about the code: %.60j', (text) => {
    const { update, codes } = open();
    update('share.js', SHARE);
    update('kakao-share.json', text);
    expect(codes('share.js')).toEqual([]);
    expect(codes('kakao-share.json').every((code) => code.startsWith('manifest/'))).toBe(true);
    expect(codes('kakao-share.json').length).toBeGreaterThan(0);
  });

  it('may have thousands of domains', () => {
    const { update, codes } = open();
    update('share.js', SHARE);
    const many = Array.from({ length: 5000 }, (_, index) => `https://shop${index}.example.com`);
    update('kakao-share.json', manifest(...many));
    expect(codes('share.js')).toEqual([LINK]);
    expect(codes('kakao-share.json')).toEqual(['manifest/too-many', 'manifest/too-many']);
    update('kakao-share.json', manifest(...many, 'https://blog.example.com'));
    expect(codes('share.js')).toEqual([]);
  });

  it.each([
    [['https://script.google.com'], true],
    [['https://script.google.com', 'https://n-abc-0lu-script.googleusercontent.com'], false],
    [['https://script.google.com', 'https://*.googleusercontent.com'], false],
    [['https://shop.example.com'], false],
  ])('asks for the frame of Apps Script where it lists only the page around: %j', (sdkDomains, asks) => {
    const { service, update } = open();
    update('kakao-share.json', JSON.stringify({ apps: [{ javascriptKeys: [{ sdkDomains }] }] }));
    const found = service
      .findings(`${ROOT}/kakao-share.json`)
      .filter(({ code, verdict }) => code === 'manifest/domain-host' && verdict === 'unknown');
    expect(found.length > 0).toBe(asks);
  });

  it('is asked about the app whose key the code uses', () => {
    const { update, codes } = open();
    update('share.js', `Kakao.init(process.env.STAGING_KEY);\n${SHARE}`);
    const apps = (key: string) =>
      JSON.stringify({
        apps: [
          { javascriptKeys: [{ key: { env: 'KEY' } }], webDomains: ['https://blog.example.com'] },
          { javascriptKeys: [{ key: { env: key } }], webDomains: ['https://staging.example.com'] },
        ],
      });
    update('kakao-share.json', apps('STAGING_KEY'));
    expect(codes('share.js')).toEqual([LINK]);
    update('kakao-share.json', apps('OTHER_KEY'));
    expect(codes('share.js')).toEqual([]);
  });

  it('may be any JSON at all without a rule crashing', () => {
    const names = [
      'apps',
      'name',
      'appId',
      'javascriptKeys',
      'nativeKeys',
      'key',
      'env',
      'sdkDomains',
      'webDomains',
    ];
    const more = [
      'templates',
      'id',
      'args',
      'android',
      'keyHashes',
      'packageName',
      'ios',
      'bundleIds',
      '__proto__',
    ];
    const text = fc.oneof(
      fc.constantFrom(
        'https://blog.example.com',
        'https://*.example.com',
        'localhost',
        'KEY',
        '',
        ' ',
        'http://[',
        '쇼핑',
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
    );
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: 'large' },
        text,
        fc.constantFrom(null, true, 0, 1.5, 12345),
        tie('list'),
        tie('object'),
        tie('object'),
      ),
      list: fc.array(tie('value'), { maxLength: 4 }),
      object: fc.dictionary(fc.constantFrom(...names, ...more), tie('value'), { maxKeys: 5 }),
    }));
    const { update, codes } = open();
    update(
      'share.js',
      `Kakao.init(process.env.KEY);\n${SHARE}Kakao.Share.sendCustom({ templateId: 12345, templateArgs: {} });\n`,
    );
    const app = fc.dictionary(fc.constantFrom(...names, ...more), value, { maxKeys: 6 });
    fc.assert(
      fc.property(fc.oneof(value, fc.record({ apps: fc.array(app, { maxLength: 3 }) })), (json) => {
        update('kakao-share.json', JSON.stringify(json));
        codes('share.js');
        codes('kakao-share.json');
      }),
      { numRuns: 1500 },
    );
  }, 60_000);
});
