/** What a page that tries a message knows of it. */
import { describe, expect, it } from 'vitest';
import type { Locale } from '../../server/src/core/text/messages.ts';
import { trialHtml } from '../../server/src/core/trying/trialPage.ts';
import { trialOf, trials, trialView } from '../../server/src/core/trying/trialView.ts';
import { projectFrom } from '../rules/exampleProject.ts';

const KEY = 'a0b1c2d3e4f5'.repeat(3).slice(0, 32);
const OTHER = 'f0e1d2c3b4a5'.repeat(3).slice(0, 32);
const vite = '{ "scripts": { "dev": "vite --port 5200" }, "devDependencies": { "vite": "7.1.0" } }';
const text = (value = "'Cake'") =>
  `{ objectType: 'text', text: ${value}, link: { webUrl: 'https://a.com' } }`;

function tried(files: Readonly<Record<string, string>>, locale: Locale = 'en') {
  const { service } = projectFrom(files);
  const sources = {
    service,
    locale,
    pathOf: (file: string) => file.replace('/project/', ''),
    uriOf: () => '',
  };
  const [first] = trials(sources);
  const trial = first && trialOf({ id: first.id }, sources);
  return trial && { ...trial.domains, view: trialView(trial.id, sources)! };
}

const view = (script: string, more: Readonly<Record<string, string>> = {}) =>
  tried({ 'share.js': script, ...more })!.view;

describe('the message', () => {
  it('is taken over with all that is known, and asks for the rest by name', () => {
    const { argument, holes, open, path, makesButton } = view(`
      export function share(cake, price, isNew, more) {
        Kakao.Share.sendDefault({
          objectType: 'commerce',
          content: { title: \`\${cake.name} of today\`, imageUrl: cake.url, link: {}, imageWidth: price },
          commerce: { productName: 'Cake', regularPrice: 5 },
          installTalk: isNew,
          throughTalk: false,
          buttons: [...more],
          callback: () => {},
          serverCallbackArgs: null,
        });
      }`);
    expect({ path, makesButton, open }).toEqual({
      path: ['Share', 'sendDefault'],
      makesButton: false,
      open: ['buttons'],
    });
    expect(argument).toEqual({
      object: [
        ['objectType', 'commerce'],
        [
          'content',
          {
            object: [
              ['title', { text: [0, ' of today'] }],
              ['imageUrl', { hole: 1 }],
              ['link', { object: [] }],
              ['imageWidth', { hole: 2 }],
            ],
          },
        ],
        [
          'commerce',
          {
            object: [
              ['productName', 'Cake'],
              ['regularPrice', 5],
            ],
          },
        ],
        ['installTalk', { hole: 3 }],
        ['throughTalk', false],
        ['buttons', { list: [] }],
        ['serverCallbackArgs', null],
      ],
    });
    expect(holes).toEqual([
      { path: 'content.title', name: 'name', kind: 'text', around: ['', ' of today'] },
      { path: 'content.imageUrl', name: 'url', kind: 'text', around: null },
      { path: 'content.imageWidth', name: 'price', kind: 'number', around: null },
      { path: 'installTalk', name: 'isNew', kind: 'boolean', around: null },
    ]);
  });

  it('may be a hole itself, or have objects that are', () => {
    expect(view('export const share = (made) => Kakao.Share.sendDefault(made);')).toMatchObject({
      argument: { hole: 0 },
      holes: [{ path: '', name: 'made', kind: 'json' }],
    });
    const custom =
      'export const share = (id, args) => Kakao.Share.sendCustom({ templateId: id, templateArgs: args });';
    expect(view(custom).holes.map(({ path, kind }) => [path, kind])).toEqual([
      ['templateId', 'number'],
      ['templateArgs', 'json'],
    ]);
  });

  it('of a button is sent by the button, wherever that is on the project’s page', () => {
    const { argument, makesButton, path } = view(
      "Kakao.Link.createScrapButton({ container: '#share', requestUrl: 'https://a.com', success: done });",
    );
    expect({ makesButton, path }).toEqual({ makesButton: true, path: ['Link', 'createScrapButton'] });
    expect(argument).toEqual({ object: [['requestUrl', 'https://a.com']] });
  });

  it('of a native app is told apart', () => {
    const kotlin = `import com.kakao.sdk.share.ShareClient
fun share() { ShareClient.instance.shareScrap(context, "https://a.com") { result, error -> } }
`;
    const found = tried({ 'app/Share.kt': kotlin })!.view;
    expect(found.argument).toEqual({ object: [['requestUrl', 'https://a.com']] });
    expect(found.notes.join()).toContain('native app');
  });

  it('is no picture that is uploaded, and none of a test', () => {
    expect(tried({ 'share.js': 'Kakao.Share.uploadImage({ file: files });' })).toBeUndefined();
    expect(tried({ 'share.test.js': `Kakao.Share.sendDefault(${text()});` })).toBeUndefined();
  });
});

describe('the SDK', () => {
  const tag = (src: string) => ({
    'index.html': `<script src="${src}"></script><script src="/share.js"></script>`,
  });
  const sdk = (src: string) => view(`Kakao.Share.sendDefault(${text()});`, tag(src)).sdk;

  it('is the version that the project loads, with its hash', () => {
    expect(sdk('https://t1.kakaocdn.net/kakao_js_sdk/2.7.4/kakao.min.js')).toEqual({
      version: '2.7.4',
      address: 'https://t1.kakaocdn.net/kakao_js_sdk/2.7.4/kakao.min.js',
      integrity: expect.stringMatching(/^sha384-/),
    });
  });

  it('of no exact version has no hash', () => {
    const address = 'https://developers.kakao.com/sdk/js/kakao.min.js';
    expect(sdk(address.replace('https:', ''))).toEqual({ version: '1.43.6', address, integrity: null });
  });

  it.each([
    '/js/kakao_js_sdk/2.7.4/kakao.min.js',
    'https://cdn.attacker.example/kakao_js_sdk/2.7.4/kakao.min.js',
    'https://t1-beta.kakaocdn.net/kakao_js_sdk/2.7.4/kakao.min.js',
  ])('is never loaded from elsewhere than Kakao: %s', (src) => {
    expect(sdk(src).address).toMatch(
      /^https:\/\/t1\.kakaocdn\.net\/kakao_js_sdk\/\d+\.\d+\.\d+\/kakao\.min\.js$/,
    );
  });
});

describe('the key', () => {
  const send = `Kakao.Share.sendDefault(${text()});`;
  const key = (init: string, more: Readonly<Record<string, string>> = {}) => {
    const found = view(`Kakao.init(${init});\n${send}`, more);
    return found.key ?? found.keyHelp;
  };

  it('is that of Kakao.init, wherever it comes from', () => {
    expect(key(`'${KEY}'`)).toBe(KEY);
    expect(
      key('import.meta.env.VITE_KAKAO_KEY', { '.env': `VITE_KAKAO_KEY=${KEY}\n`, 'package.json': vite }),
    ).toBe(KEY);
    const manifest = { 'kakao-share.json': `{ "apps": [{ "javascriptKeys": [{ "key": "${KEY}" }] }] }` };
    expect(view(send, manifest).key).toBe(KEY);
    const named = {
      'kakao-share.json': '{ "apps": [{ "javascriptKeys": [{ "key": { "env": "JS_KEY" } }] }] }',
    };
    expect(view(send, { ...named, '.env': `JS_KEY=${KEY}\n` }).key).toBe(KEY);
  });

  it('is asked for where no file has it', () => {
    expect(key('import.meta.env.VITE_KAKAO_KEY')).toMatch(/No \.env file gives VITE_KAKAO_KEY a value/);
    expect(key('window.settings.key')).toMatch(/No file shows the JavaScript key/);
    expect(view(send).keyHelp).toMatch(/No file shows the JavaScript key/);
  });

  it.each([
    ['by its name', 'process.env.KAKAO_REST_API_KEY', { '.env': `KAKAO_REST_API_KEY=${OTHER}\n` }],
    ['by its name', 'process.env.VITE_KAKAO_ADMIN_KEY', { '.env': `VITE_KAKAO_ADMIN_KEY=${OTHER}\n` }],
    ['by its name', `adminKey`, { 'keys.js': `const adminKey = '${OTHER}';\n` }],
    ['by the name of a variable with its value', `'${OTHER}'`, { '.env': `KAKAO_REST_API_KEY=${OTHER}\n` }],
    [
      'by the manifest',
      `'${OTHER}'`,
      { 'kakao-share.json': `{ "apps": [{ "nativeKeys": [{ "key": "${OTHER}" }] }] }` },
    ],
  ])('is no other kind of key: %s', (_, init, files) => {
    const { view: found } = tried({ ...files, 'share.js': `Kakao.init(${init});\n${send}` })!;
    expect(found.key).toBeNull();
    expect(trialHtml(found)).not.toContain(OTHER);
  });

  it('stands in the page once, and masked for people', () => {
    const found = view(`Kakao.init('${KEY}');\n${send}`);
    expect(trialHtml(found).split(KEY)).toHaveLength(2);
    expect(found.maskedKey).toBe('a0b1…d3');
  });
});

describe('the address', () => {
  const at = (domains: string) =>
    tried({
      'kakao-share.json': `{ "apps": [{ "javascriptKeys": [{ "key": "${KEY}", "sdkDomains": ${domains} }] }] }`,
      'share.js': `Kakao.init('${KEY}');\nKakao.Share.sendDefault(${text()});`,
      'package.json': vite,
    })!;

  it('is one of this computer that the manifest lists', () => {
    const all =
      '["https://a.com", "http://localhost:5173", "http://127.0.0.1:80", "https://localhost:3000", "http://0.0.0.0:5", "http://localhost.evil.com:6"]';
    expect(at(all)).toMatchObject({ local: ['http://localhost:5173', 'http://127.0.0.1'], usualPort: 5200 });
    expect(at('["https://a.com"]')).toMatchObject({ listed: ['https://a.com'], local: [] });
  });

  it('is not known without a manifest', () => {
    const found = tried({ 'share.js': `Kakao.Share.sendDefault(${text()});` })!;
    expect(found).toMatchObject({ listed: null, local: [], usualPort: undefined });
  });
});

it('is a page whose data is data, whatever files say', () => {
  const html = trialHtml(
    view(`Kakao.Share.sendDefault(${text("'</script><script>alert(1)</script><!--'")});`),
  );
  expect(html.match(/<\/?script/g)).toHaveLength(4);
  expect(html).not.toContain('<!--');
});

it('speaks Korean', () => {
  const found = tried({ 'share.js': `Kakao.Share.sendDefault(${text()});` }, 'ko')!.view;
  expect(found.words.send).toBe('카카오톡으로 보내기');
  expect(found.words.intro).toContain('SDK 2.8.3으로');
});
