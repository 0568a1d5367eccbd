/** `ok` is a claim, too: examples of what each rule calls right, marked exactly, and of what it must not. */
import { describe, expect, it } from 'vitest';
import { rules } from '../../server/src/core/rules/index.ts';
import { exampleKey } from '../../server/src/core/rules/key/exampleKey.ts';
import { type Mark, projectFrom, unmark } from './exampleProject.ts';

type Files = Readonly<Record<string, string>>;

const vite = '{ "scripts": { "dev": "vite" }, "devDependencies": { "vite": "7.1.0" } }';
const link = (url: string) =>
  `Kakao.Share.sendDefault({ objectType: 'text', text: 'Sale', link: { webUrl: ${url}, mobileWebUrl: ${url} } });\n`;
const sdk = 'https://t1.kakaocdn.net/kakao_js_sdk/2.7.4/kakao.min.js';
const hash = 'sha384-DKYJZ8NLiK8MN4/C5P2dtSmLQ4KwPaoqAfyA/DfmEc1VDxu4yyC7wy6K1Hs90nka';
const page = (policy: string) => ({
  'index.html': `<meta http-equiv="Content-Security-Policy" content="${policy}"><script src="${sdk}"></script>\n`,
  'src/share.js': 'Kakao.Share.sendDefault(cake);\n',
});
const manifest = (app: string) => ({ 'kakao-share.json': `{ "apps": [{ ${app} }] }\n` });
const share = (templateArgs: string) => `Kakao.Share.sendCustom({ templateId: 12345${templateArgs} });\n`;

/** What stands between the marks, and nothing else, is right. */
const right: readonly (readonly [code: string, files: Files])[] = [
  ['4019/app-key-malformed', { 'a.js': `Kakao.init(⟦'${exampleKey}'⟧);\n` }],
  [
    '4019/env-not-public',
    {
      'src/a.ts': 'Kakao.init(⟦import.meta.env.VITE_KEY⟧);\n',
      'package.json': vite,
      '.env': `VITE_KEY=${exampleKey}\n`,
    },
  ],
  [
    '4002/link-domain-not-registered',
    { 'a.js': link("⟦'https://a.example.com/x'⟧"), ...manifest('"webDomains": ["https://a.example.com"]') },
  ],
  [
    '4002/template-id-unknown',
    { 'a.js': share('').replace('12345', '⟦12345⟧'), ...manifest('"templates": [{ "id": 12345 }]') },
  ],
  [
    '4002/template-args',
    {
      'a.js': share(", templateArgs: { title: 'Sale' }").replace('12345', '⟦12345⟧'),
      ...manifest('"templates": [{ "id": 12345, "args": ["title"] }]'),
    },
  ],
  [
    '4019/app-key-not-in-manifest',
    {
      'a.js': 'Kakao.init(⟦import.meta.env.VITE_JS_KEY⟧);\n',
      ...manifest('"javascriptKeys": [{ "key": { "env": "VITE_JS_KEY" } }]'),
    },
  ],
  [
    '4019/sdk-domain-not-registered',
    {
      'src/a.js': 'Kakao.init(⟦import.meta.env.VITE_JS_KEY⟧);\n',
      'package.json': vite,
      ...manifest(
        '"javascriptKeys": [{ "key": { "env": "VITE_JS_KEY" }, "sdkDomains": ["http://localhost:5173"] }]',
      ),
    },
  ],
  [
    'sdk/integrity-mismatch',
    { 'index.html': `<script src="${sdk}" integrity="⟦${hash}⟧" crossorigin="anonymous"></script>\n` },
  ],
  ['4002/sdk-outdated', { 'index.html': `<script src="${sdk.replace('2.7.4', '⟦2.8.3⟧')}"></script>\n` }],
  [
    '5001/csp-blocks-kakao',
    page(
      '⟦script-src https://t1.kakaocdn.net⟧; ⟦connect-src https://kapi.kakao.com⟧; ⟦form-action https://sharer.kakao.com⟧',
    ),
  ],
];

/** Nothing here is proven to be right. */
const unproven: readonly (readonly [code: string, files: Files])[] = [
  [
    '4002/link-domain-not-registered',
    {
      'a.js': link("'https://a.example.com/x'"),
      ...manifest('"webDomains": ["https://a.example.com" /* TODO */]'),
    },
  ],
  [
    '4019/sdk-domain-not-registered',
    {
      'src/a.js': 'Kakao.init(import.meta.env.VITE_JS_KEY);\n',
      'package.json': vite,
      ...manifest(
        '"javascriptKeys": [{ "key": { "env": "VITE_JS_KEY" /* todo */ }, "sdkDomains": ["http://localhost:5173"] }]',
      ),
    },
  ],
  [
    '4019/app-key-malformed',
    { 'a.js': `const KAKAO_NATIVE_APP_KEY = '${exampleKey}';\nKakao.init(KAKAO_NATIVE_APP_KEY);\n` },
  ],
  ['4019/app-key-malformed', { 'a.js': `const restApiKey = '${exampleKey}';\nKakao.init(restApiKey);\n` }],
  [
    '4019/app-key-malformed',
    { 'a.js': `Kakao.init('${exampleKey}');\n`, ...manifest(`"nativeKeys": [{ "key": "${exampleKey}" }]`) },
  ],
  ['4019/app-key-malformed', { 'a.js': `Kakao.init('KAKAO_KEY=${exampleKey}');\n` }],
  [
    '4002/link-domain-not-registered',
    { 'a.js': link('address'), ...manifest('"webDomains": ["https://a.example.com"]') },
  ],
  [
    '4002/link-domain-not-registered',
    { 'a.js': link("'https://a.example.com/'"), ...manifest('"webDomains": []') },
  ],
  [
    '4002/template-id-unknown',
    { 'a.js': share('').replace('12345', 'id'), ...manifest('"templates": [{ "id": 12345 }]') },
  ],
  [
    '4002/template-args',
    { 'a.js': share(', templateArgs: given'), ...manifest('"templates": [{ "id": 12345, "args": ["a"] }]') },
  ],
  [
    '4019/app-key-not-in-manifest',
    { 'a.js': 'Kakao.init(key);\n', ...manifest('"javascriptKeys": [{ "key": { "env": "VITE_JS_KEY" } }]') },
  ],
  [
    '4019/app-key-not-in-manifest',
    {
      'src/a.ts': 'Kakao.init(import.meta.env.JS_KEY);\n',
      'package.json': vite,
      '.env': `JS_KEY=${exampleKey}\n`,
      ...manifest('"javascriptKeys": [{ "key": { "env": "JS_KEY" } }]'),
    },
  ],
  [
    'sdk/integrity-mismatch',
    {
      'index.html': `<script src="${sdk.replace('2.7.4', '2.7.2')}" integrity="${hash}" crossorigin="anonymous"></script>\n`,
    },
  ],
  [
    '4002/sdk-outdated',
    { 'index.html': '<script src="https://developers.kakao.com/sdk/js/kakao.min.js"></script>\n' },
  ],
  [
    '5001/csp-blocks-kakao',
    page("script-src 'self'; connect-src https://kapi.kakao.com; form-action https://sharer.kakao.com"),
  ],
  ['5001/csp-blocks-kakao', page("script-src https://t1.kakaocdn.net; form-action 'self'")],
  ['sdk/init-twice', { 'a.jsx': 'useEffect(() => { if (ready) Kakao.init(key); }, []);\n' }],
  ['sdk/init-twice', { 'a.jsx': 'useEffect(() => { if (done.current) return; Kakao.init(key); }, []);\n' }],
  [
    'sdk/popup-after-await',
    { 'a.js': 'button.onclick = () => fetchCake((cake) => Kakao.Share.sendDefault(cake));\n' },
  ],
  [
    'sdk/popup-after-await',
    { 'a.jsx': 'const A = () => <Query onSuccess={(cake) => Kakao.Share.sendDefault(cake)} />;\n' },
  ],
];

function calledRight(files: Files, code: string): Mark[] {
  const { service } = projectFrom(files);
  return Object.keys(files).flatMap((file) =>
    service
      .findings(`/project/${file}`)
      .filter((one) => one.verdict === 'ok' && one.code === code)
      .map(({ place: { range } }) => ({ file, text: files[file]!.slice(range.start, range.end) })),
  );
}

const distinct = (marks: readonly Mark[]): Mark[] => [
  ...new Map(marks.map((mark) => [JSON.stringify(mark), mark])).values(),
];

describe('what is called right', () => {
  it.each(right)('%s: exactly what is marked', (code, marked) => {
    const { files, marks } = unmark(marked);
    expect(marks.length).toBeGreaterThan(0);
    expect(distinct(calledRight(files, code))).toEqual(distinct(marks));
  });

  it.each(unproven)('%s: nothing of %j', (code, files) => {
    expect(calledRight(files, code)).toEqual([]);
  });

  it('has an example and a counter-example for every rule that says so', () => {
    const speaking = rules.filter(({ code, examples }) =>
      [...examples.bad, ...examples.good].some(
        ({ files }) => calledRight(unmark(files).files, code).length > 0,
      ),
    );
    const [shown, countered] = [right, unproven].map((list) => new Set(list.map(([code]) => code)));
    for (const { code } of speaking) {
      expect(shown, code).toContain(code);
      // Where the build puts a variable, and where the page runs, have counter-examples among the rules' own.
      if (!/env-not-public|sdk-domain/.test(code)) expect(countered, code).toContain(code);
    }
    expect(speaking.length).toBeGreaterThan(8);
  });
});
