import { describe, expect, it } from 'vitest';
import { fill } from '../../server/src/core/text/messages.ts';
import { redact } from '../../server/src/core/text/redact.ts';
import { renderMessage } from '../../server/src/core/text/rendering.ts';

describe('Korean particles', () => {
  it.each([
    ['{v|은/는}', '키', '키는'],
    ['{v|은/는}', '도메인', '도메인은'],
    ['{v|이/가}', 'templateId', 'templateId가'],
    ['{v|이/가}', 'link', 'link가'],
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

describe('keys', () => {
  const key = 'a1b2c3d4'.repeat(4);
  it.each([
    [`init('${key}')`, "init('a1b2…d4')"],
    [key.toUpperCase(), 'A1B2…D4'],
    [`wrong appKey(${key.slice(1)}) format`, 'wrong appKey(1b2c…d4) format'],
    [`https://x/?app_key=${key}&a=1`, 'https://x/?app_key=a1b2…d4&a=1'],
    [`Authorization: KakaoAK ${key}`, 'Authorization: KakaoAK a1b2…d4'],
    ['wrong appKey(null) format', 'wrong appKey(null) format'],
    [`sha1 ${key}12345678`, `sha1 ${key}12345678`],
  ])('%s', (text, expected) => expect(redact(text)).toBe(expected));

  it('never get into a sentence whole, nor does anything that moves a terminal', () => {
    const text = { en: 'key {key}', ko: '키 {key}' };
    const said = renderMessage({ text, params: { key: `${key}\u001b[31m\n\u202e` } }, 'en');
    expect(said).not.toContain(key);
    expect(said).not.toMatch(/[\u001b\n\u202e]/);
  });
});
