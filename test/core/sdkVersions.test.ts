/** Which SDK a project loads, however it does so, and that every rule goes by it. */
import { describe, expect, it } from 'vitest';
import { newestVersion } from '../../server/src/core/catalog/sdk.ts';
import { collectFacts } from '../../server/src/core/reading/collect.ts';
import { projectFrom, violations } from '../rules/exampleProject.ts';

type Files = Readonly<Record<string, string>>;

const banner = (version: string) => `/*!\n * Kakao SDK for JavaScript - v${version}\n */\n!function(){}();\n`;
const minified = (version: string) =>
  `/* Kakao JavaScript SDK - v${version} */!function(e){${'a();'.repeat(3000)}}();`;
const cdn = (version: string) => `https://t1.kakaocdn.net/kakao_js_sdk/${version}/kakao.min.js`;

/** A message that SDK 2.6.0 takes and 2.7.0 refuses. */
const share = "Kakao.Share.sendScrap({ requestUrl: 'https://a.example.net', callback() {} });\n";

function versionIn(files: Files, file = 'share.js') {
  const { service } = projectFrom({ 'share.js': share, ...files });
  return service.projectOf(`/project/${file}`)!.sdkVersion(`/project/${file}`);
}

describe('a copy of one’s own', () => {
  it.each<[string, Files]>([
    [
      'next to the page',
      { 'index.html': '<script src="js/kakao.min.js"></script>', 'js/kakao.min.js': banner('2.6.0') },
    ],
    [
      'in a served folder',
      {
        'index.html': '<script src="/lib/kakao.min.js"></script>',
        'public/lib/kakao.min.js': minified('2.6.0'),
      },
    ],
    [
      'script.src',
      { 'load.js': "script.src = '/js/kakao.min.js';", 'public/js/kakao.min.js': banner('2.6.0') },
    ],
    ['a helper', { 'load.js': "useScript('/js/kakao.min.js');", 'public/js/kakao.min.js': banner('2.6.0') }],
    [
      'a helper with a name for the address',
      { 'load.js': "const SDK = '/kakao.min.js';\nloadScript(SDK);", 'public/kakao.min.js': banner('2.6.0') },
    ],
    ['an import', { 'main.js': "import './vendor/kakao.min.js';", 'vendor/kakao.min.js': minified('2.6.0') }],
    [
      'a lazy import',
      { 'main.js': "import('./vendor/kakao.min.js');", 'vendor/kakao.min.js': banner('2.6.0') },
    ],
    ['require', { 'main.js': `require('./kakao-sdk.js');\n${share}`, 'kakao-sdk.js': banner('2.6.0') }],
    [
      'another name',
      {
        'index.html': `<script src="js/kakao.js"></script>\n<script>${share}</script>`,
        'js/kakao.js': banner('2.6.0'),
      },
    ],
  ])('%s', (_, files) => {
    expect(versionIn(files)).toEqual({ version: '2.6.0', proven: true });
    expect(violations(projectFrom({ 'share.js': share, ...files }), '4002/template-unknown-key')).toEqual([]);
    const newer = Object.fromEntries(
      Object.entries(files).map(([name, text]) => [name, text.replace('v2.6.0', 'v2.7.4')]),
    );
    expect(violations(projectFrom({ 'share.js': share, ...newer }), '4002/template-unknown-key')).not.toEqual(
      [],
    );
  });

  it('counts for every rule', () => {
    const files = (version: string): Files => ({
      'index.html': '<script src="js/kakao.min.js"></script>',
      'js/kakao.min.js': banner(version),
      'share.js': 'Kakao.Link.sendDefault(cake);\nKakao.Share.sendDefault(cake);\n',
    });
    const codes = (version: string) =>
      violations(projectFrom(files(version))).map((one) => `${one.code} ${one.text}`);
    expect(codes('1.39.1')).toEqual(['4002/sdk-outdated js/kakao.min.js', 'sdk/api-not-yet Share']);
    expect(codes('2.6.0')).toEqual(['4002/sdk-outdated js/kakao.min.js', 'sdk/api-removed Link']);
  });

  it('is not looked for on another host, and a helper of one’s own is no copy', () => {
    const unproven = { version: newestVersion(), proven: false };
    const elsewhere = { 'index.html': '<script src="https://cdn.example.com/js/kakao.min.js"></script>' };
    expect(versionIn({ ...elsewhere, 'js/kakao.min.js': banner('2.6.0') })).toEqual(unproven);
    const helper = { 'index.html': '<script src="js/kakao.js"></script>', 'js/kakao.js': 'Kakao.init(key);' };
    expect(versionIn(helper)).toEqual(unproven);
  });

  it('is read at its beginning only', () => {
    const facts = collectFacts(
      '/project/kakao.min.js',
      banner('2.6.0') + '// kakao-share-disable-file\n'.repeat(1000),
    );
    expect(facts).toMatchObject({ sdkCopy: '2.6.0', lineStarts: [0], suppressions: [], scripts: [] });
  });
});

describe('an address that is put together', () => {
  it.each<[string, Files, unknown]>([
    [
      'by a template, from another file',
      {
        'load.js':
          "import { V } from './version.js';\nscript.src = `https://t1.kakaocdn.net/kakao_js_sdk/${V}/kakao.min.js`;",
        'version.js': "export const V = '2.6.0';",
      },
      { version: '2.6.0', proven: true },
    ],
    [
      'by additions',
      {
        'load.js': "const V = '2.6.0';\nload('https://t1.kakaocdn.net/kakao_js_sdk/' + V + '/kakao.min.js');",
      },
      { version: '2.6.0', proven: true },
    ],
    [
      'from what is not known',
      {
        'load.js':
          'export const load = (v) => { script.src = `https://t1.kakaocdn.net/kakao_js_sdk/${v}/kakao.min.js`; };',
        'other.html': `<script src="${cdn('2.6.0')}"></script>`,
      },
      { version: newestVersion(), proven: false },
    ],
  ])('%s', (_, files, expected) => expect(versionIn(files)).toEqual(expected));
});

describe('a package that brings the SDK along', () => {
  it.each([
    ["import Kakao from 'kakaojs';", '1.2.0'],
    ["const Kakao = require('kakaojs');", '1.2.0'],
    ["import { initKakao } from 'kakao-js-sdk';", '2.0.1'],
  ])('%s', (text, version) => expect(versionIn({ 'main.js': text })).toEqual({ version, proven: true }));

  it('brings none where nothing calls its function that loads it', () => {
    const files = {
      'plugin.js': "import Kakao from 'kakao-js-sdk';\nwindow.Kakao.init(key);\n",
      'index.html': `<script src="${cdn('2.7.2')}"></script>`,
    };
    expect(versionIn({ 'main.js': "import Kakao from 'kakao-js-sdk';" })).toMatchObject({ proven: false });
    expect(versionIn(files)).toMatchObject({ proven: false });
  });

  it('is none where only its name is written', () => {
    expect(versionIn({ 'main.js': "console.log('kakaojs');" })).toMatchObject({ proven: false });
  });
});

describe('nothing shows the version', () => {
  const of = (text: string) => versionIn({ 'share.js': text }).version;
  it.each([
    ['Kakao.Share.sendDefault(cake);', newestVersion()],
    ['Kakao.Link.sendDefault(cake);', newestVersion('v1')],
    ['Kakao.Link.sendDefault(cake);\nKakao.Share.sendDefault(cake);', newestVersion('v1')],
    ['if (Kakao.Link) Kakao.Link.sendDefault(cake);\nelse Kakao.Share.sendDefault(cake);', newestVersion()],
  ])('one is assumed for all of %s', (text, version) => expect(of(text)).toBe(version));
});
