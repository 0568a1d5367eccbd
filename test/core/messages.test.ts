import { describe, expect, it } from 'vitest';
import { fill } from '../../server/src/core/text/messages.ts';
import { excerpt, plainLines, renderMessage } from '../../server/src/core/text/rendering.ts';

describe('Korean particles', () => {
  it.each([
    ['{v|은/는}', '키', '키는'],
    ['{v|은/는}', '도메인', '도메인은'],
    ['“{v|은/는}” 키', 'content', '“content”는 키'],
    ['{v|이/가}', 'templateId', 'templateId가'],
    ['{v|이/가}', 'link', 'link가'],
    ['{v|을/를}', 'https://t1.kakaocdn.net', 'https://t1.kakaocdn.net을'],
    ['{v|은/는}', 'https://shop.vercel.app/', 'https://shop.vercel.app/은'],
    ['{v|이/가}', 'Kakao.init', 'Kakao.init이'],
    ['{v|을/를}', 'planet', 'planet를'],
    ['{v|을/를}', 'webUrl', 'webUrl을'],
    ['{v|으로/로}', 'webUrl', 'webUrl로'],
    ['{v|으로/로}', '서울', '서울로'],
    ['{v|으로/로}', '값', '값으로'],
    ['{v|과/와}', '3', '3과'],
    ['{v|과/와}', '2', '2와'],
    ['{v|은/는}', "'https://a.kr'", "'https://a.kr'은"],
    ['{v} {w}', '1', '1 {w}'],
  ])('%s with %s', (template, v, expected) => expect(fill(template, { v })).toBe(expected));
});

describe('text from outside', () => {
  const key = 'a1b2c3d4'.repeat(4);
  const said = (value: string) =>
    renderMessage({ text: { en: '“{value}”', ko: '“{value}”' }, params: { value } }, 'en');

  it.each([
    ['a key', key, 'a1b2…d4'],
    ['a key with nothing to be seen in it', key.match(/.{8}/g)!.join('\u200d'), 'a1b2…d4'],
    ['a key across a colour', `${key.slice(0, 9)}\u001b[31m${key.slice(9)}`, 'a1b2…d4'],
    ['colours', '\u001b[1;31mred\u001b[0m \u009b32mgreen', 'red green'],
    [
      'a title and a link of a terminal',
      '\u001b]0;gone\u0007a \u001b]8;;https://evil.example\u001b\\b',
      'a b',
    ],
    ['half a sequence', 'a\u001b]0;b', 'a ]0;b'],
    ['lines', 'a\r\nb\u2028c\td', 'a b c d'],
    [
      'every bidi control',
      'a\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069b',
      'ab',
    ],
    [
      'what is not seen',
      'a\u00ad\u034f\u115f\u180e\u200b\u2060\u3164\ufeff\uffa0\ufff9\u{e0041}\u{e0100}b',
      'ab',
    ],
    ['half a pair', 'a\ud800b', 'a\ufffdb'],
    ['emoji', '👩‍👩‍👧 ❤️ 가나다', '👩‍👩‍👧 ❤️ 가나다'],
  ])('%s in a sentence', (_, value, expected) => expect(said(value)).toBe(`“${expected}”`));

  it('keeps its lines where it is shown in lines', () => {
    expect(plainLines(`a\tb\r\n\u001b[1m${key}\rc\u0000\u202ed`)).toBe('a\tb\na1b2…d4\nc d');
  });

  it('is masked before it is cut', () => {
    for (let before = 0; before < 60; before++) {
      const shown = excerpt(`${'x'.repeat(before)}${key}`, 40);
      expect(shown.length).toBeLessThanOrEqual(40);
      expect(shown).not.toContain(key.slice(0, 8));
    }
  });
});
