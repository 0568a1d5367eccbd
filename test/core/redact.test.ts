/** Keys are masked however they are written and whatever stands around them; what is no key stays as it is. */
import { describe, expect, it } from 'vitest';
import { holdsKey, redact } from '../../server/src/core/text/redact.ts';
import { excess } from '../linear/growth.ts';

const key = 'a1b2c3d4'.repeat(4);
const each = (text: string, written: (digit: string) => string) => [...text].map(written).join('');
const hex = (digit: string, length = 2) => digit.charCodeAt(0).toString(16).padStart(length, '0');
const btoaOf = (text: string) => Buffer.from(text).toString('base64');

describe('a key is masked', () => {
  it.each([
    ['in quotes', `init('${key}')`, "init('a1b2…d4')"],
    ['in capitals', key.toUpperCase(), 'A1B2…D4'],
    [
      'with a digit missing, where Kakao names it',
      `wrong appKey(${key.slice(1)}) format`,
      'wrong appKey(1b2c…d4) format',
    ],
    ['in an address', `https://x/?app_key=${key}&a=1`, 'https://x/?app_key=a1b2…d4&a=1'],
    ['in a header', `Authorization: KakaoAK ${key}`, 'Authorization: KakaoAK a1b2…d4'],
    ['behind %3D', `app_key%3D${key}%26a`, 'app_key%3Da1b2…d4%26a'],
    ['behind %20', `key%20${key}`, 'key%20a1b2…d4'],
    ['behind %253D', `app_key%253D${key}%2526`, 'app_key%253Da1b2…d4%2526'],
    ['behind \\u003d', `app_key\\u003d${key}\\u0026`, 'app_key\\u003da1b2…d4\\u0026'],
    ['behind \\x3d', `app_key\\x3d${key}`, 'app_key\\x3da1b2…d4'],
    ['behind &#61;', `app_key&#61;${key}&amp;a`, 'app_key&#61;a1b2…d4&amp;a'],
    ['behind &#x3d;', `app_key&amp;#x3d;${key}`, 'app_key&amp;#x3d;a1b2…d4'],
    ['behind another hex digit', `f${key}`, 'fa1b…d4'],
    ['in a longer run', `sha1 ${key}12345678`, 'sha1 a1b2…78'],
    ['in a name', `my_${key}Key`, 'my_a1b2…d4Key'],
    ['in a host', `https://x${key}.example.com`, 'https://xa1b2…d4.example.com'],
    ['in percent signs', each(key, (one) => `%${hex(one)}`), 'a1b2…d4'],
    ['in nested percent signs', each(key, (one) => `%2525${hex(one)}`), 'a1b2…d4'],
    ['in percent signs of old', each(key, (one) => `%u${hex(one, 4)}`), 'a1b2…d4'],
    ['in \\u0061', each(key, (one) => `\\u${hex(one, 4)}`), 'a1b2…d4'],
    ['in \\\\u0061', each(key, (one) => `\\\\u${hex(one, 4)}`), 'a1b2…d4'],
    ['in \\u{61}', each(key, (one) => `\\u{${hex(one)}}`), 'a1b2…d4'],
    ['in \\x61', each(key, (one) => `\\x${hex(one)}`), 'a1b2…d4'],
    ['in &#97;', each(key, (one) => `&#${one.charCodeAt(0)};`), 'a1b2…d4'],
    ['in &#x61;', each(key, (one) => `&#x${hex(one)};`), 'a1b2…d4'],
    ['in &amp;#97;', each(key, (one) => `&amp;#${one.charCodeAt(0)};`), 'a1b2…d4'],
    ['in escapes of escapes', each(key, (one) => `\\u0025${hex(one)}`), 'a1b2…d4'],
    ['with characters in it that nobody sees', key.match(/.{4}/g)!.join('\u200b\u00ad\u2060'), 'a1b2…d4'],
    ['where only some digits are escaped', key.replaceAll('a', '%61'), 'a1b2…d4'],
    ['of another length, named behind an escape', 'app_key%3DYOUR_APP_KEY%26a', 'app_key%3DYOUR…EY%26a'],
    ['without the digits that an escape took', `\u0002${key.slice(3)}`, '\u00022c3d…d4'],
    ['twice', `${key} ${key}`, 'a1b2…d4 a1b2…d4'],
  ])('%s', (_, text, expected) => {
    expect(redact(text)).toBe(expected);
    expect(holdsKey(text)).toBe(true);
    expect(redact(expected)).toBe(expected);
  });

  it('of any text, without taking the escapes of what is kept away', () => {
    const said = 'appKey%28%5Ba%5D%28command%3Aevil%29';
    expect(redact(said)).toBe('appKey%28%5Ba%5D%28…il%29');
    expect(redact('appKey(&#60;img&#32;src=x)')).toBe('appKey(&#60;img&#32;src=x)');
    expect(redact('app_key=&#60;img/src=x&#62;')).toBe('app_key=&#60;img…x&#62;');
    const masked = encodeURIComponent(redact('appKey([a](command:evil)'));
    expect(decodeURIComponent(redact(masked))).toMatch(/^appKey\(\[a\]\(….*il\)$/);
    expect(redact(masked)).not.toMatch(/[[\]]/);
  });

  it.each([0, 1, 2, 3, 4, 5])('in base64, which can still be decoded, %i characters in', (before) => {
    const json = `{"msg":"${'x'.repeat(before)}${key} format"}`;
    const masked = Buffer.from(redact(btoaOf(json)), 'base64').toString();
    expect(masked).toMatch(/^\{"msg":"x*[0-9a-f]{0,2}\*{30}[0-9a-f]{0,2} format"\}$/);
  });

  it('without breaking the JSON around it', () => {
    const texts = [
      `\\${key}`,
      `app_key="${key}\\"`,
      each(key, (one) => `\\u${hex(one, 4)}`),
      `app_key=abcdefgh\\\\`,
    ];
    const masked = redact(JSON.stringify(texts));
    expect(masked).not.toContain(key);
    expect(JSON.parse(masked)).toHaveLength(texts.length);
  });
});

describe('what is no key stays', () => {
  it.each([
    'wrong appKey(null) format',
    'a1b2…d4',
    'sha384-TiCUE00h649CAMonG018J2ujOgDKW/kVWlChEuu4jK2vxfAAD0eZxzCKakxg55G4',
    'https://t1.kakaocdn.net/kakao_js_sdk/2.7.4/kakao.min.js?a=%20%3D&b=\\u003d&#61;',
    '6c019776-5db2-4fe3-bceb-07d6f50c0fab',
    key.slice(8),
    `${key.slice(16)} ${key.slice(16)}`,
    '100% \\ & %zz \\u12 &#; 가나다 😀',
  ])('%s', (text) => {
    expect(redact(text)).toBe(text);
    expect(holdsKey(text)).toBe(false);
  });
});

describe('time', () => {
  const hostile: readonly [string, (n: number) => string][] = [
    ['backslashes', (n) => '\\'.repeat(n)],
    ['percent signs', (n) => '%'.repeat(n)],
    ['nested percent signs', (n) => `%${'25'.repeat(n / 2)}`],
    ['ampersands', (n) => '&amp;'.repeat(n / 5)],
    ['nested entities', (n) => `&${'amp;'.repeat(n / 4)}`],
    ['zeros of an entity', (n) => `&#${'0'.repeat(n)}`],
    ['blanks of a header', (n) => `KakaoAK${' '.repeat(n)}`],
    ['headers', (n) => 'KakaoAK '.repeat(n / 8)],
    ['keys', (n) => `${key} `.repeat(n / 33)],
    ['escaped keys', (n) => `${each(key, (one) => `%25${hex(one)}`)} `.repeat(n / 161)],
    ['base64', (n) => btoaOf('a1b2 c3d4'.repeat(n / 12))],
    ['digits', (n) => '1'.repeat(n)],
    ['invisible characters', (n) => '\u200b'.repeat(n)],
  ];
  it.each(hostile)('of %s grows with their number', (_, make) => {
    const prepare = (size: number) => {
      const text = make(size);
      return () => redact(text);
    };
    expect(excess(prepare, { from: 40_000, to: 320_000 })).toBeUndefined();
  });
});
