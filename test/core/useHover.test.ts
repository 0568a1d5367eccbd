import { describe, expect, it } from 'vitest';
import { createKakaoService } from '../../server/src/core/service.ts';
import type { Locale } from '../../server/src/core/text/messages.ts';

const KEY = 'c0ffee'.repeat(6).slice(0, 32);
const SDK = 'https://t1.kakaocdn.net/kakao_js_sdk/2.7.4/kakao.min.js';

const files: Readonly<Record<string, string>> = {
  'package.json': '{ "scripts": { "dev": "vite" }, "devDependencies": { "vite": "7.1.0" } }',
  '.env': `VITE_KAKAO_KEY=${KEY}\n`,
  'index.html': `<html><head><script src="${SDK}"></script></head></html>\n`,
  'src/kakao.js': 'Kakao.init(import.meta.env.VITE_KAKAO_KEY);\n',
  'src/share.js':
    "Kakao.Share.sendCustom({ templateId: 77 });\nKakao.Share.sendScrap({ requestUrl: 'https://shop.example.com/a' });\n",
  'kakao-share.json': `{ "apps": [{ "javascriptKeys": [{ "key": { "env": "VITE_KAKAO_KEY" }, "sdkDomains": [] }],
  "webDomains": ["https://shop.example.com", "https://unused.example.com"],
  "templates": [{ "id": 77, "name": "An [invitation](command:x)" }] }] }`,
};

function project(changed: Readonly<Record<string, string>> = {}) {
  const texts = { ...files, ...changed };
  const service = createKakaoService({
    folders: ['/shop'],
    link: ({ file }) => `file://${file}`,
    setupActions: () => [{ title: 'Diagnose', target: 'command:kakaoShare.diagnose' }],
  });
  for (const [name, text] of Object.entries(texts)) service.update(`/shop/${name}`, text);
  for (let round = 0; round < 5; round++)
    for (const file of service.wanted()) service.update(file, undefined);
  return (file: string, word: string, locale: Locale = 'en') => {
    const text = texts[file]!;
    return service.hover(`/shop/${file}`, text, text.indexOf(word) + 1, locale)?.markdown;
  };
}

describe('hover', () => {
  const card = project();
  const cases: readonly (readonly [
    string,
    file: string,
    word: string,
    expected: readonly (string | RegExp)[],
  ])[] = [
    [
      'init',
      'src/kakao.js',
      'init',
      ['**Kakao.init** · SDK 2.7.4', /Key: `c0ff…\w+`, from `VITE_KAKAO_KEY`/, /- ✓ /],
    ],
    [
      'a custom template',
      'src/share.js',
      'sendCustom',
      ['**Kakao.Share.sendCustom**', 'Template: `77` · An '],
    ],
    ['a page', 'src/share.js', 'sendScrap', ['**Kakao.Share.sendScrap**', /- ✓ .*kakao-share\.json/]],
    [
      'a variable in code',
      'src/kakao.js',
      'VITE',
      ['**VITE\\_KAKAO\\_KEY** · environment variable', '[.env:1](file:///shop/.env)'],
    ],
    [
      'a variable in .env',
      '.env',
      'VITE',
      ['Value: `c0ff…', 'Used in: [kakao.js:1](file:///shop/src/kakao.js)'],
    ],
    ['a domain of the manifest', 'kakao-share.json', 'shop.example', ['· domain', 'Used in: [share.js:2]']],
    ['a domain that nobody uses', 'kakao-share.json', 'unused.example', ['No file of the project uses it.']],
    ['a template of the manifest', 'kakao-share.json', '77', ['**77** · Template', 'Used in: [share.js:1]']],
    ['the tag of the SDK', 'index.html', 'kakaocdn', ['**Kakao SDK 2.7.4** · 2024-11-20 · newest known: 2.']],
  ];
  it.each(cases)('on %s says what the files show, with actions at the top', (_, file, word, expected) => {
    const text = card(file, word)!;
    for (const part of expected)
      expect(text).toMatch(part instanceof RegExp ? part : new RegExp(escaped(part)));
    expect(text.split('\n\n')[1]).toBe('[Diagnose](command:kakaoShare.diagnose)');
    expect(text.split('\n').length).toBeLessThanOrEqual(12);
    expect(text).not.toContain(KEY);
    expect(text.replace('(command:kakaoShare.diagnose)', '')).not.toMatch(/(?<!\\)\]\(command/);
    expect(card(file, word, 'ko')).toMatch(/[가-힣]/);
  });

  it('names what is wrong first', () => {
    const text = project({ 'src/kakao.js': 'Kakao.init(import.meta.env.KAKAO_KEY);\n' })(
      'src/kakao.js',
      'init',
    )!;
    expect(text).toContain('Key: not visible in files, from `KAKAO_KEY`');
    expect(text.split('\n').find((line) => line.startsWith('- '))).toMatch(/^- ✗ /);
  });

  it('says nothing beside them', () => {
    expect(card('src/kakao.js', 'import')).toBeUndefined();
    expect(card('index.html', 'head')).toBeUndefined();
    expect(card('package.json', 'vite')).toBeUndefined();
  });
});

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
