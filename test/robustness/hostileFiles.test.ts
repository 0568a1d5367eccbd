/**
 * Files that no person would write, of every kind that is read: nothing is thrown out of the service, no range leaves
 * its file, and one broken file or rule costs only itself.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doctorReport } from '../../server/src/core/doctor/diagnose.ts';
import { rules } from '../../server/src/core/rules/index.ts';
import { defineRule, type FactKinds } from '../../server/src/core/rules/rule.ts';
import { createKakaoService } from '../../server/src/core/service.ts';
import { askAll, ROOT } from './askAll.ts';

const SCRIPT = `import { base } from './base';
const { Share } = window.Kakao;
if (!Kakao.isInitialized()) Kakao.init(process.env.KAKAO_KEY);
useEffect(() => { Kakao.init(\`\${base}key\`); }, []);
Kakao.Share.sendDefault({ objectType: 'feed', content: { title: '제목 🙂', imageUrl: 'a', link: { webUrl: base + '/a' } }, buttons: [] });
Share.sendCustom({ templateId: '12', templateArgs: { a: 1 } });
const view = <Script src="https://t1.kakaocdn.net/kakao_js_sdk/2.7.1/kakao.min.js" integrity="x" />;
`;
const PAGE = `<!doctype html><html><head>
<meta http-equiv="Content-Security-Policy" content="script-src 'self'; form-action 'self'">
<script src="https://t1.kakaocdn.net/kakao_js_sdk/2.7.1/kakao.min.js" integrity="sha384-x"></script></head><body>
<script>\n${SCRIPT}</script><a onclick="Kakao.Share.sendDefault({})">{{ kakao }} <%= kakao %></a></body></html>\n`;
const MANIFEST =
  '{ "apps": [{ "name": "a", "appId": 1, "javascriptKeys": [{ "key": { "env": "K" }, "sdkDomains": ["https://*.a.kr:1"] }], "webDomains": ["a"] }] }';

/** A plain text for each kind of file. */
const FILES: Readonly<Record<string, string>> = {
  'src/kakao.js': SCRIPT,
  'src/kakao.ts': SCRIPT.replace(/.*<Script.*\n/, ''),
  'src/kakao.tsx': SCRIPT,
  'src/kakao.jsx': SCRIPT,
  'index.html': PAGE,
  'src/A.vue': `<script setup>\n${SCRIPT}</script>\n<template><b @click="Kakao.init()">{{ a }}</b></template>\n`,
  'src/A.svelte': `<script>\n${SCRIPT}</script>\n{#if kakao}<b on:click={() => Kakao.init()} />{/if}\n`,
  'src/a.astro': `---\nconst kakao = import.meta.env.KAKAO;\n---\n${PAGE}`,
  'a.php': `<?php $kakao = "a"; ?>\n${PAGE}<?= $kakao`,
  'a.jsp': `<%@ page %><c:out value="\${kakao}"/>\n${PAGE}`,
  'a.ejs': `<%- include('kakao') %>\n${PAGE}`,
  '.env': `KAKAO_KEY="a\nb"\nexport VITE_KAKAO='x' # y\nA=\${KAKAO_KEY}\n`,
  'package.json': `{ "name": "kakao", "scripts": { "dev": "next dev -p 3000" }, "dependencies": { "next": "16.0.0" }, "kakaoShare": ${MANIFEST} }`,
  'kakao-share.json': MANIFEST,
  'tsconfig.json': '{ "compilerOptions": { "baseUrl": ".", "paths": { "@/*": ["./src/*"] } } }',
  'vite.config.ts':
    "export default defineConfig({ envPrefix: ['A_'], resolve: { alias: { '@': path.resolve(__dirname, './src') } }, server: { port: 1 } });",
  'next.config.js':
    "module.exports = { env: { KAKAO_KEY: 'a' }, async headers() { return [{ source: '/', headers: [{ key: 'Content-Security-Policy', value: \"script-src 'self'\" }] }] } };",
  _headers: "/*\n  Content-Security-Policy: script-src 'self'; form-action 'self'\n",
  'netlify.toml':
    '[[headers]]\nfor = "/*"\n[headers.values]\nContent-Security-Policy = "script-src \'self\'"\n',
  'vercel.json':
    '{ "headers": [{ "source": "/(.*)", "headers": [{ "key": "Content-Security-Policy", "value": "script-src \'self\'" }] }] }',
  'nginx.conf':
    "server { listen 80; server_name a.kr; add_header Content-Security-Policy \"script-src 'self'; form-action 'self'\"; }",
  'build.gradle': 'android { defaultConfig { applicationId "com.example.kakao" } }',
};

const PIECES = [
  ...['\0', '\u{1f642}', '\ud83d', '\udc00', '\r\n', '\r', '\u2028', '\ufeff', '\u00a0', 'ㅋ'.repeat(50)],
  ...['"', "'", '`', '${', '{{', '}}', '{%', '<%', '%>', '<?', '/*', '*/', '//', '<!--', '-->'],
  ...['<script>', '</script>'],
  ...'( ) [ ] { } < > , ; : = => \\ __proto__ constructor Kakao'.split(' '),
];
const EDITS = fc.array(fc.tuple(fc.nat(10_000), fc.nat(30), fc.constantFrom('', ...PIECES)), {
  minLength: 1,
  maxLength: 8,
});
const edited = (text: string, edits: readonly (readonly [number, number, string])[]): string =>
  edits.reduce((now, [at, length, piece]) => {
    const from = at % (now.length + 1);
    return now.slice(0, from) + piece + now.slice(from + length);
  }, text);

describe('any text', () => {
  it.each(Object.keys(FILES))('in %s', (name) => {
    fc.assert(
      fc.property(EDITS, (edits) => {
        const files = { ...FILES, [name]: edited(FILES[name]!, edits) };
        expect(askAll(files).crashes).toEqual([]);
      }),
      { numRuns: 5 },
    );
  });

  it.each(['\ufeff', '\0', '\ud83d'])('%j in front of every file', (front) => {
    const files = Object.fromEntries(Object.entries(FILES).map(([name, text]) => [name, front + text]));
    expect(askAll(files).crashes).toEqual([]);
  });

  it('lines that end with CR LF, or with CR alone', () => {
    for (const end of ['\r\n', '\r']) {
      const files = Object.entries(FILES).map(([name, text]) => [name, text.replaceAll('\n', end)]);
      expect(askAll(Object.fromEntries(files)).crashes).toEqual([]);
    }
  });
});

const nested = (open: string, close: string, n: number) => open.repeat(n) + close.repeat(n);

/** Deeper than any parser goes; a file that is given up must say so and cost nothing else. */
const DEEP: Readonly<Record<string, (n: number) => string>> = {
  'a sum of 20,000': (n) => `Kakao.init(${Array(n).fill("'a'").join(' + ')});`,
  parentheses: (n) => `Kakao.init(${nested('(', ')', n * 5)});`,
  objects: (n) => `Kakao.Share.sendDefault(${nested('{ a: ', '}', n / 2)});`,
  lists: (n) => `Kakao.Share.sendDefault({ a: ${nested('[', ']', n / 2)} });`,
  elements: (n) => `const kakao = ${nested('<a>', '</a>', n / 2)};`,
  'calls of calls': (n) => `Kakao${'.a()'.repeat(n)};`,
  names: (n) =>
    `const a0 = 1;\n${Array.from({ length: n / 10 }, (_, i) => `const a${i + 1} = a${i};`).join('\n')}`,
  templates: (n) => `Kakao.init(${nested('`${', '}`', n / 2)});`,
};

describe('nesting without end costs one file at most', () => {
  it.each(Object.entries(DEEP))('%s', (_, make) => {
    const { crashes, findings } = askAll({ 'src/deep.jsx': make(20_000), 'src/other.js': "Kakao.init('');" });
    expect(findings).toBeGreaterThan(0);
    for (const crash of crashes) expect(crash).toMatch(/^reading \/shop\/src\/deep\.jsx: RangeError/);
  });

  it('of JSON files, too', () => {
    const deep = nested('{"a":', '}', 10_000).replace(/:}/, ':1}');
    for (const name of ['package.json', 'kakao-share.json', 'tsconfig.json', 'vercel.json'])
      askAll({ ...FILES, [name]: deep });
  });
});

describe('a rule that throws', () => {
  const KINDS: readonly (keyof FactKinds)[] = [
    'initCall',
    'shareCall',
    'kakaoUse',
    'scriptTag',
    'file',
    'manifest',
    'project',
  ];
  it.each(KINDS)('at %s costs only itself, and the report says so', (needs) => {
    const broken = defineRule({
      code: 'sdk/broken',
      kakaoCodes: [],
      effect: 'note',
      step: 'key',
      title: { en: 'Broken', ko: '고장' },
      why: { en: 'A test', ko: '시험' },
      sources: [],
      needs,
      messages: { some: { en: 'Some', ko: '어떤' } },
      check: (_fact, _project, report) => {
        report.violated({ file: `${ROOT}/src/kakao.js`, range: { start: 0, end: 1 } }, 'some');
        throw new Error('a bug');
      },
      examples: { bad: [], good: [] },
    });
    const { findings } = askAll(FILES);
    const failures: string[] = [];
    const service = createKakaoService({
      folders: [ROOT],
      rules: [broken, ...rules],
      onError: (where) => failures.push(where),
    });
    for (const [name, text] of Object.entries(FILES)) service.update(`${ROOT}/${name}`, text);
    service.scanned(ROOT);
    for (let wanted = service.wanted(); wanted.length > 0; wanted = service.wanted())
      for (const file of wanted) service.update(file, undefined);
    const all = service.projects().flatMap(({ root }) => service.diagnose(root));
    expect(new Set(failures)).toEqual(new Set(['sdk/broken']));
    expect(all.some(({ code }) => code === 'sdk/broken')).toBe(false);
    expect(all).toHaveLength(findings);
    const report = doctorReport(service, {
      locale: 'en',
      pathOf: (file) => file,
      failures: failures.map((where) => ({ kind: 'crashed' as const, what: where, detail: undefined })),
      summary: { files: 1, candidates: 1, milliseconds: 1 },
    });
    expect(JSON.stringify(report.failures)).toContain('sdk/broken');
    expect(report.failures).toHaveLength(1);
  });
});
