/** One mistake is told once: which rules speak where several could, and where all are silent. */
import { describe, expect, it } from 'vitest';
import { integrityOf, newestVersion } from '../../server/src/core/catalog/sdk.ts';
import { exampleKey } from '../../server/src/core/rules/key/exampleKey.ts';
import { projectFrom, violations } from './exampleProject.ts';

type Files = Readonly<Record<string, string>>;

const vite = '{ "scripts": { "dev": "vite" }, "devDependencies": { "vite": "7.1.0" } }';
const next = '{ "scripts": { "dev": "next dev" }, "dependencies": { "next": "16.0.0" } }';
const newest = newestVersion();
const hash = integrityOf(newest, 'kakao.min.js')!;
const url = (version: string) => `https://t1.kakaocdn.net/kakao_js_sdk/${version}/kakao.min.js`;
const tag = `<script src="${url(newest)}" integrity="${hash}" crossorigin="anonymous"></script>\n`;
const links = "link: { webUrl: 'https://shop.example.com/', mobileWebUrl: 'https://shop.example.com/' }";
const text = (rest: string) =>
  `if (!Kakao.isInitialized()) Kakao.init('${exampleKey}');\nKakao.Share.sendDefault({ objectType: 'text', text: 'Cake', ${rest} });\n`;
const feed = (rest: string) =>
  `Kakao.Share.sendDefault({ objectType: 'feed', content: { title: 'Cake', ${rest}, ${links} } });\n`;

const codes = (files: Files): string[] =>
  violations(projectFrom(files))
    .filter((one) => one.effect !== 'note')
    .map((one) => one.code)
    .sort();

describe('a key', () => {
  it.each<[string, string[], Files]>([
    ['empty', ['4019/app-key-missing'], { 'a.js': "Kakao.init('');" }],
    ['blank', ['4019/app-key-missing'], { 'a.js': "Kakao.init('  ');" }],
    ['an expression in quotes', ['4019/app-key-missing'], { 'a.js': "Kakao.init('process.env.KEY');" }],
    [
      'unset in a template',
      ['4019/app-key-missing'],
      { 'a.js': 'const k = undefined;\nKakao.init(`${k}`);' },
    ],
    [
      'destructured and without prefix',
      ['4019/env-not-public'],
      { 'a.ts': 'const { KAKAO_KEY } = process.env;\nKakao.init(KAKAO_KEY);', 'package.json': next },
    ],
    [
      'with a semicolon in .env',
      ['4019/env-value-malformed'],
      {
        'a.ts': 'Kakao.init(import.meta.env.VITE_KAKAO_KEY);',
        '.env': `VITE_KAKAO_KEY=${exampleKey};\n`,
        'package.json': vite,
      },
    ],
    [
      'short in .env',
      ['4019/app-key-malformed'],
      {
        'a.ts': 'Kakao.init(import.meta.env.VITE_KAKAO_KEY);',
        '.env': `VITE_KAKAO_KEY=${exampleKey.slice(1)}\n`,
        'package.json': vite,
      },
    ],
    [
      'an admin key',
      ['security/admin-key-in-client'],
      { 'a.ts': 'Kakao.init(process.env.NEXT_PUBLIC_KAKAO_ADMIN_KEY);', 'package.json': next },
    ],
    [
      'read by import.meta in a page',
      ['4019/import-meta-in-classic-script'],
      { 'index.html': `<html>${tag}<script>Kakao.init(import.meta.env.VITE_KAKAO_KEY);</script></html>` },
    ],
  ])('%s', (_, expected, files) => expect(codes(files)).toEqual(expected));
});

describe('a link or a picture', () => {
  const manifest = `{ "apps": [{ "webDomains": ["https://shop.example.com"] }] }`;
  const local = text("link: { webUrl: 'http://localhost:3000', mobileWebUrl: location.href }");
  it.each<[string, string[], Files]>([
    ['on this machine', ['4041/link-not-public'], { 'a.js': local }],
    [
      'on this machine, with a list of domains',
      ['4002/link-domain-not-registered'],
      { 'a.js': local, 'kakao-share.json': manifest },
    ],
    [
      'of the example, with a list of domains',
      ['4002/link-domain-not-registered'],
      {
        'a.js': text("link: { webUrl: 'https://developers.kakao.com', mobileWebUrl: location.href }"),
        'kakao-share.json': manifest,
      },
    ],
    [
      'by one constant',
      ['4041/link-not-a-url'],
      {
        'a.js': `const to = 'www.shop.example.com';\n${text('link: { webUrl: to, mobileWebUrl: to }')}`,
      },
    ],
    ['empty', ['4002/link-empty'], { 'a.js': text("link: { webUrl: '', mobileWebUrl: '' }") }],
    ['an empty picture', ['5001/image-empty'], { 'a.js': feed("imageUrl: ''") }],
    ['a picture by its path', ['5001/image-not-public'], { 'a.js': feed("imageUrl: '/cake.png'") }],
    ['a picture in prose', ['5001/image-not-a-url'], { 'a.js': feed("imageUrl: 'the cake'") }],
  ])('%s', (_, expected, files) => expect(codes(files)).toEqual(expected));
});

describe('the SDK', () => {
  it.each<[string, string[], Files]>([
    [
      'gone with its module',
      ['sdk/api-removed'],
      { 'a.js': 'Kakao.Link.sendTalkLink({});', 'index.html': tag },
    ],
    ['misspelt', ['sdk/unknown-method'], { 'a.js': 'Kakao.Share.senddefault({});' }],
    [
      'with the hash of another version and without CORS',
      ['sdk/integrity-mismatch', 'sdk/integrity-without-crossorigin'],
      { 'index.html': `<script src="${url('2.7.4')}" integrity="${hash}"></script>` },
    ],
    [
      'loaded too late',
      ['sdk/not-loaded'],
      { 'index.html': `<html><script>Kakao.init('${exampleKey}');</script>${tag}</html>` },
    ],
    [
      'started where a server gives a handler that would not be called',
      ['sdk/used-on-server'],
      {
        'app/layout.tsx': `import Script from 'next/script';\nexport default () => <Script src="${url(newest)}" integrity="${hash}" crossOrigin="anonymous" strategy="beforeInteractive" onLoad={() => Kakao.init('${exampleKey}')} />;\n`,
        'package.json': next,
      },
    ],
  ])('%s', (_, expected, files) => expect(codes(files)).toEqual(expected));
});

/** Shapes of public projects that are right, or of which nothing can be proven. */
describe('left alone', () => {
  it.each<[string, Files]>([
    [
      'a key that the build puts into the page',
      { 'public/index.html': `<html>${tag}<script>Kakao.init('%REACT_APP_KAKAO_KEY%');</script></html>` },
    ],
    [
      'cleanup before init in an effect',
      {
        'a.jsx':
          'const kakao = window.Kakao;\nuseEffect(() => { kakao.cleanup(); kakao.init(`${key}`); }, [query]);',
      },
    ],
    [
      'an SDK that a layout loads before a deferred second tag',
      {
        'article.ejs': `<%- include('head') %><script defer src="${url(newest)}"></script><script>Kakao.init('<%= key %>');</script>`,
      },
    ],
    [
      'a loader that asks first',
      {
        'a.ts': `function load() {\n  if (window.Kakao) return;\n  const script = document.createElement('script');\n  script.src = '${url(newest)}';\n  script.onload = () => { if (!window.Kakao.isInitialized()) window.Kakao.init(key); };\n  document.head.appendChild(script);\n}\nuseEffect(() => { load(); }, []);`,
      },
    ],
    [
      'a policy for pictures only',
      {
        'next.config.js':
          'module.exports = { images: { contentSecurityPolicy: "script-src \'none\'; sandbox;" } };',
        'app/layout.tsx': `export default () => <Script src="${url(newest)}" integrity="${hash}" crossOrigin="anonymous" />;`,
        'a.ts': text(links),
        'package.json': next,
      },
    ],
    [
      'a policy for one widget beside the one that knows Kakao',
      {
        'next.config.ts':
          "const main = \"form-action 'self' https://sharer.kakao.com\"; const widget = \"default-src *; form-action 'none'\";\nexport default { headers: () => [{ key: 'Content-Security-Policy', value: main }] };",
        'app/layout.tsx': `export default () => <Script src="${url(newest)}" integrity="${hash}" crossOrigin="anonymous" />;`,
        'a.ts': text(links),
        'package.json': next,
      },
    ],
    [
      'code for whichever generation is there',
      {
        'a.js': `${text(links)}(Kakao.Share || Kakao.Link).sendScrap({ requestUrl: location.href });`,
        'index.html': tag,
      },
    ],
    [
      'a wrapper that a package brings',
      {
        'src/a.js': `export const share = () => window.Kakao.Share.sendDefault({ objectType: 'text', text: 'a', ${links} });`,
        'index.html': '<html></html>',
        'package.json':
          '{ "scripts": { "dev": "vite" }, "dependencies": { "vue-kakao-sdk": "1.0.0" }, "devDependencies": { "vite": "7.1.0" } }',
      },
    ],
  ])('%s', (_, files) => expect(codes(files)).toEqual([]));
});
