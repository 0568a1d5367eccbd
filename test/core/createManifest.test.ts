import { type ParseError, parse } from 'jsonc-parser';
import { describe, expect, it } from 'vitest';
import { applyEdits, realizeEdits } from '../../server/src/core/edits/edits.ts';
import { readManifest } from '../../server/src/core/manifest/read.ts';
import { createManifest } from '../../server/src/core/manifest/writing/create.ts';
import type { Verdict } from '../../server/src/core/rules/finding.ts';
import { renderMessage } from '../../server/src/core/text/rendering.ts';
import { projectFrom } from '../rules/exampleProject.ts';

const ROOT = '/project';

const serviceFor = (files: Readonly<Record<string, string>>) => projectFrom(files).service;

const SHOP = {
  'package.json': '{ "scripts": { "dev": "vite --port 4000" }, "devDependencies": { "vite": "7.1.0" } }',
  'public/CNAME': 'shop.example.com\n',
  'src/share.js': `Kakao.init(import.meta.env.VITE_KAKAO_JS_KEY);
const HOME = 'https://shop.example.com';
Kakao.Share.sendDefault({ objectType: 'text', text: 'x', link: { webUrl: HOME, mobileWebUrl: 'http://localhost:4000/' } });
Kakao.Share.sendScrap({ requestUrl: \`https://map.kakao.com/\${id}\` });
Kakao.Share.sendCustom({ templateId: 12345, templateArgs: { title: 'a', path: 'b' } });
Kakao.Share.sendCustom({ templateId: 777 });
`,
};

const manifestOf = (files: Readonly<Record<string, string>>, locale: 'en' | 'ko' = 'en') =>
  createManifest(serviceFor(files).projects()[0]!, locale);

describe('createManifest', () => {
  it('names the key as the .env files do', () => {
    const misnamed = { ...SHOP, '.env': `VITE_KAKAO_JS_KAY=${'0123456789abcdef'.repeat(2)}\n` };
    expect(manifestOf(misnamed)).toContain('"key": { "env": "VITE_KAKAO_JS_KAY" }');
    const named = { ...misnamed, '.env.example': 'VITE_KAKAO_JS_KEY=\n' };
    expect(manifestOf(named)).toContain('"key": { "env": "VITE_KAKAO_JS_KEY" }');
  });

  it('writes what the project shows', () => {
    expect(manifestOf(SHOP)).toBe(`{
  // What the Kakao Developers console has registered for this project.
  // The entries come from the project’s own files: compare each with the console, then delete its TODO.
  "apps": [
    {
      "name": "production", // your own name for the app
      // TODO: add "appId" with the app’s number, see [App] > [General]
      "javascriptKeys": [
        {
          "key": { "env": "VITE_KAKAO_JS_KEY" }, // TODO: compare its value with [App] > [Platform key] > [JavaScript key]
          // TODO: compare with [App] > [Platform key] > [JavaScript key] > [JavaScript SDK domain]
          "sdkDomains": [
            "http://localhost:4000", // Vite, package.json
            "https://shop.example.com" // public/CNAME
          ]
        }
      ],
      // TODO: compare with [App] > [Product Link] > [Web domain]; the first one is the default domain
      "webDomains": [
        "https://shop.example.com",
        "https://map.kakao.com"
      ],
      // TODO: compare numbers and variables with [Tools] > [Message template]
      "templates": [
        { "id": 12345, "args": ["title", "path"] },
        { "id": 777 }
      ]
    }
  ]
}
`);
  });

  it.each([
    ['a shop', SHOP],
    ['next to nothing', { 'a.js': "Kakao.init('x');\n" }],
    [
      'only a share call',
      { 'a.js': "Kakao.Share.sendCustom({ templateId: 1, templateArgs: { 'a\"b': 1 } });\n" },
    ],
    ['two keys', { 'a.js': 'Kakao.init(process.env.A);\n', 'b.js': 'Kakao.init(process.env.B);\n' }],
  ])('writes a manifest without a fault for %s, in both languages', (_, files) => {
    for (const locale of ['en', 'ko'] as const) {
      const text = manifestOf(files, locale);
      expect(readManifest('/home/me/kakao-share.json', text).problems).toEqual([]);
      expect(/[가-힣]/.test(text)).toBe(locale === 'ko');
      const errors: ParseError[] = [];
      parse(text, errors, { allowTrailingComma: false });
      expect(errors).toEqual([]);
    }
  });

  it('contradicts nothing but what is wrong without it', () => {
    const service = serviceFor({ ...SHOP, 'kakao-share.json': manifestOf(SHOP) });
    const found = service
      .diagnose(ROOT)
      .filter((one) => one.verdict === 'violated' && one.code !== 'manifest/unverified')
      .map((one) => `${one.code} ${one.message.params.origin ?? ''}`);
    // A link to the development server is a mistake that no manifest should bless.
    expect(found).toEqual(['4041/link-not-public http://localhost:4000']);
  });

  const about = (files: Readonly<Record<string, string>>, verdict: Verdict) =>
    serviceFor(files)
      .diagnose(ROOT)
      .filter(({ code, verdict: its }) => its === verdict && /manifest$|not-registered|template/.test(code))
      .map(({ code, message }) => ({ code, text: renderMessage(message, 'en') }));

  it('claims nothing from what it wrote, until each entry is marked as verified', () => {
    const files = { ...SHOP, 'src/other.js': 'Kakao.Share.sendCustom({ templateId: 778 });\n' };
    const written = { ...files, 'kakao-share.json': manifestOf(SHOP) };
    expect([...about(written, 'ok'), ...about(written, 'violated')]).toEqual([]);
    const unverified = about(written, 'unknown').filter(({ text }) => text.startsWith('Unverified: '));
    expect(new Set(unverified.map(({ code }) => code))).toEqual(
      new Set([
        '4002/link-domain-not-registered',
        '4002/template-args',
        '4002/template-id-unknown',
        '4019/app-key-not-in-manifest',
        '4019/sdk-domain-not-registered',
      ]),
    );
    for (const { text } of unverified) expect(text).toContain('Verify in the console, then remove the TODO');

    const [mark] = serviceFor(written)
      .diagnose(ROOT)
      .filter(({ code }) => code === 'manifest/unverified');
    const all = mark!.fixes[1]!.edits;
    const [edits, before] = [
      realizeEdits(all, () => written['kakao-share.json']),
      written['kakao-share.json'],
    ];
    const verified = { ...files, 'kakao-share.json': applyEdits(before, edits) };
    expect(about(verified, 'ok').length).toBeGreaterThan(4);
    expect(
      about(verified, 'violated')
        .map(({ code }) => code)
        .sort(),
    ).toEqual(['4002/link-domain-not-registered', '4002/template-id-unknown']);
  });

  it('never writes a key', () => {
    const key = 'a1b2c3d4'.repeat(4);
    expect(manifestOf({ 'a.js': `Kakao.init('${key}');\n` })).not.toContain(key);
  });
});
