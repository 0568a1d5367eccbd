/** Completion in the manifest, links to the console, and what names the same thing. */
import { describe, expect, it } from 'vitest';
import { mentionsAt, mentionsIn } from '../../server/src/core/explain/mentions.ts';
import { manifestLinks } from '../../server/src/core/manifest/links.ts';
import { manifestCompletionsAt } from '../../server/src/core/manifest/writing/completion.ts';
import { projectFrom } from '../rules/exampleProject.ts';

const ROOT = '/project';
const MANIFEST = 'kakao-share.json';

const open = (files: Readonly<Record<string, string>>) => projectFrom(files).service;

const CODE = {
  'package.json': '{ "scripts": { "dev": "vite" }, "devDependencies": { "vite": "7.1.0" } }',
  '.env': 'VITE_KAKAO_JS_KEY=secret\n',
  'src/share.js': `Kakao.init(import.meta.env.VITE_KAKAO_JS_KEY);
Kakao.Share.sendScrap({ requestUrl: 'https://shop.example.com/sale' });
Kakao.Share.sendScrap({ requestUrl: 'https://map.kakao.com/' });
Kakao.Share.sendCustom({ templateId: 12345, templateArgs: { title: 'a', path: 'b' } });
`,
};

/** The completions at `|`, and the text that results from taking the first. */
function complete(marked: string, name = MANIFEST, more: Readonly<Record<string, string>> = {}) {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  const service = open({ ...CODE, ...more, [name]: text });
  const manifest = service.facts(`${ROOT}/${name}`)!.manifest!;
  const found = manifestCompletionsAt(manifest, service.projects(), text, offset);
  const [first] = found;
  const taken = first && text.slice(0, first.replace.start) + first.insert + text.slice(first.replace.end);
  return { labels: found.map((one) => one.label), taken };
}

describe('completion in the manifest', () => {
  it.each([
    ['{ "apps": [{ "webDomains": [|] }] }', ['https://shop.example.com', 'https://map.kakao.com']],
    ['{ "apps": [{ "webDomains": ["https://shop.example.com", |] }] }', ['https://map.kakao.com']],
    [
      '{ "apps": [{ "webDomains": ["https://shop.exam|"] }] }',
      ['https://shop.example.com', 'https://map.kakao.com'],
    ],
    ['{ "apps": [{ "javascriptKeys": [{ "sdkDomains": ["|"] }] }] }', ['http://localhost:5173']],
    ['{ "apps": [{ "javascriptKeys": [{ "key": { "env": "|" } }] }] }', ['VITE_KAKAO_JS_KEY']],
    ['{ "apps": [{ "templates": [{ "id": | }] }] }', ['12345']],
    ['{ "apps": [{ "templates": [{ "id": 12345, "args": ["title", "|"] }] }] }', ['path']],
    ['{ "apps": [{ "name": "|" }] }', []],
    ['{ "apps": [{ "|" }] }', []],
    ['{ "apps": "|" }', []],
    ['|', []],
    ['{ "apps": [{ "webDomains": [|', ['https://shop.example.com', 'https://map.kakao.com']],
  ])('%s', (marked, labels) => expect(complete(marked).labels).toEqual(labels));

  it.each([
    ['{ "apps": [{ "nativeKeys": [{ "android": { "packageName": "|" } }] }] }', ['com.example.shop']],
    ['{ "apps": [{ "nativeKeys": [{ "ios": { "bundleIds": [|] } }] }] }', ['com.example.shop.ios']],
    ['{ "apps": [{ "nativeKeys": [{ "ios": { "bundleIds": ["com.example.shop.ios", "|"] } }] }] }', []],
    ['{ "apps": [{ "nativeKeys": [{ "ios": { "bundleIds": "|" } }] }] }', []],
    ['{ "apps": [{ "nativeKeys": [{ "key": { "env": "|" } }] }] }', ['KAKAO_NATIVE_APP_KEY']],
  ])('of what build files show: %s', (marked, labels) =>
    expect(
      complete(marked, MANIFEST, {
        '.env': 'KAKAO_NATIVE_APP_KEY=secret\nKAKAO_REST_API_KEY=secret\n',
        'app/build.gradle': 'applicationId "com.example.shop"',
        'ios/Runner/Info.plist': '<key>CFBundleIdentifier</key><string>com.example.shop.ios</string>',
      }).labels,
    ).toEqual(labels),
  );

  it('replaces what is typed with JSON', () => {
    const { taken } = complete('{ "apps": [{ "webDomains": ["https://sh|"] }] }');
    expect(taken).toBe('{ "apps": [{ "webDomains": ["https://shop.example.com"] }] }');
    expect(complete('{ "apps": [{ "templates": [{ "id": | }] }] }').taken).toBe(
      '{ "apps": [{ "templates": [{ "id": 12345 }] }] }',
    );
  });

  it('works in package.json', () => {
    const { labels } = complete('{ "kakaoShare": { "apps": [{ "webDomains": [|] }] } }', 'package.json');
    expect(labels).toEqual(['https://shop.example.com', 'https://map.kakao.com']);
  });
});

const WHOLE = `{ "apps": [{
  "appId": 42,
  "javascriptKeys": [{ "key": { "env": "VITE_KAKAO_JS_KEY" } }],
  "webDomains": ["https://shop.example.com"],
  "templates": [{ "id": 12345 }]
}] }`;

it('links numbers of apps and templates to the console', () => {
  const manifest = open({ [MANIFEST]: WHOLE }).facts(`${ROOT}/${MANIFEST}`)!.manifest!;
  expect(manifestLinks(manifest).map(({ range, url }) => [WHOLE.slice(range.start, range.end), url])).toEqual(
    [
      ['42', 'https://developers.kakao.com/console/app/42/config/platform-key'],
      ['12345', 'https://developers.kakao.com/tool/template-builder/app/42/template/12345/component/itl/0'],
    ],
  );
});

describe('mentions', () => {
  const files: Record<string, string> = { ...CODE, [MANIFEST]: WHOLE };
  const mentions = mentionsIn(open(files).projects());
  const at = (name: string, text: string) =>
    mentionsAt(`${ROOT}/${name}`, files[name]!.indexOf(text) + 2, mentions).map(({ place, defines }) => {
      const file = place.file.slice(ROOT.length + 1);
      return `${defines ? 'defines' : 'uses'} ${file} ${files[file]!.slice(place.range.start, place.range.end)}`;
    });

  it.each([
    ['12345', [`defines ${MANIFEST} 12345`, 'uses src/share.js 12345']],
    [
      'VITE_KAKAO_JS_KEY',
      [
        `defines ${MANIFEST} "VITE_KAKAO_JS_KEY"`,
        'uses src/share.js VITE_KAKAO_JS_KEY',
        'defines .env VITE_KAKAO_JS_KEY',
      ],
    ],
    [
      'https://shop.example.com',
      [`defines ${MANIFEST} "https://shop.example.com"`, 'uses src/share.js https://shop.example.com'],
    ],
  ])('of %s are the same from code and from the manifest', (text, expected) => {
    expect(at('src/share.js', text)).toEqual(expected);
    expect(at(MANIFEST, text)).toEqual(expected);
  });

  it('are none where nothing is named', () => {
    expect(at('src/share.js', 'Kakao.init')).toEqual([]);
    expect(at('src/share.js', 'https://map.kakao.com')).toEqual(['uses src/share.js https://map.kakao.com']);
  });
});
