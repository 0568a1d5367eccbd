import { describe, expect, it } from 'vitest';
import { readManifest, readPackageManifest } from '../../server/src/core/manifest/read.ts';
import { readPackageJson } from '../../server/src/core/reading/readPackageJson.ts';

const FILE = '/p/kakao-share.json';

/** The text that a range of `text` covers. */
const cut = (text: string, range: { start: number; end: number }) => text.slice(range.start, range.end);

const WHOLE = `\uFEFF{
  // two apps
  "$schema": "https://example.com/schema.json",
  "apps": [
    {
      "name": "production", "appId": 123456,
      "javascriptKeys": [{ "key": { "env": "VITE_KAKAO_JS_KEY" }, "sdkDomains": ["https://shop.example.com", "http://localhost:5173"] }],
      "nativeKeys": [{ "key": "abc", "android": { "packageName": "com.example.shop", "keyHashes": ["x"] }, "ios": { "bundleIds": ["com.example.shop"] } }],
      "webDomains": ["https://shop.example.com",], /* first is the default */
      "templates": [{ "id": 12345, "name": "invite", "args": ["title", "path"] }],
    },
    { "name": "staging" },
  ],
}`;

describe('readManifest', () => {
  it('reads every field with its place, comments, trailing commas and a byte order mark', () => {
    const { apps, problems, path } = readManifest(FILE, WHOLE);
    expect(problems).toEqual([]);
    expect(path).toEqual([]);
    expect(apps).toHaveLength(2);
    const [production, staging] = apps;
    expect(production).toMatchObject({ name: 'production', appId: 123456, path: ['apps', 0] });
    const [key] = production!.javascriptKeys;
    expect(key!.key).toMatchObject({ kind: 'env', value: 'VITE_KAKAO_JS_KEY' });
    expect(key!.sdkDomains.map((domain) => cut(WHOLE, domain.range))).toEqual([
      '"https://shop.example.com"',
      '"http://localhost:5173"',
    ]);
    expect(key!.sdkDomainList!.path).toEqual(['apps', 0, 'javascriptKeys', 0, 'sdkDomains']);
    const [native] = production!.nativeKeys;
    expect(native!.key).toMatchObject({ kind: 'literal', value: 'abc' });
    expect(native!.packageName!.value).toBe('com.example.shop');
    expect(native!.keyHashes!.path).toEqual(['apps', 0, 'nativeKeys', 0, 'android', 'keyHashes']);
    expect(native!.bundleIds!.entries.map((id) => id.value)).toEqual(['com.example.shop']);
    expect(production!.webDomains!.map((domain) => domain.value)).toEqual(['https://shop.example.com']);
    const [template] = production!.templates!;
    expect(template!.id.value).toBe(12345);
    expect(cut(WHOLE, template!.id.range)).toBe('12345');
    expect(template!.args!.map((arg) => arg.value)).toEqual(['title', 'path']);
    expect(staging).toMatchObject({ webDomains: undefined, templates: undefined, javascriptKeys: [] });
  });

  it('tells syntax errors at their place and reads the rest', () => {
    const text = '{ "apps": [{ "webDomains": ["https://a.example.com" "https://b.example.com"';
    const { apps, problems } = readManifest(FILE, text);
    expect(apps[0]!.webDomains!.map((domain) => domain.value)).toEqual([
      'https://a.example.com',
      'https://b.example.com',
    ]);
    expect(problems[0]).toMatchObject({ kind: 'syntax', detail: 'CommaExpected' });
    expect(cut(text, problems[0]!.range)).toBe('"https://b.example.com"');
  });

  it.each([
    ['[]', '', 'object', '[]'],
    ['"x"', '', 'object', '"x"'],
    ['{"apps": {}}', 'apps', 'array', '{}'],
    ['{"apps": [1]}', 'apps[0]', 'object', '1'],
    ['{"apps": [{"name": 1}]}', 'apps[0].name', 'string', '1'],
    ['{"apps": [{"appId": "1"}]}', 'apps[0].appId', 'integer', '"1"'],
    ['{"apps": [{"appId": 1.5}]}', 'apps[0].appId', 'integer', '1.5'],
    ['{"apps": [{"webDomains": "https://a"}]}', 'apps[0].webDomains', 'array', '"https://a"'],
    ['{"apps": [{"webDomains": [null]}]}', 'apps[0].webDomains[0]', 'string', 'null'],
    ['{"apps": [{"javascriptKeys": [{"key": 1}]}]}', 'apps[0].javascriptKeys[0].key', 'key', '1'],
    ['{"apps": [{"javascriptKeys": [{"key": {}}]}]}', 'apps[0].javascriptKeys[0].key', 'key', '{}'],
    ['{"apps": [{"templates": [{"id": "12"}]}]}', 'apps[0].templates[0].id', 'integer', '"12"'],
  ])('tells the wrong type in %s', (text, path, detail, at) => {
    const { problems } = readManifest(FILE, text);
    expect(problems).toMatchObject([{ kind: 'type', path, detail }]);
    expect(cut(text, problems[0]!.range)).toBe(at);
  });

  it('keeps the index of entries behind one of a wrong type', () => {
    const { apps } = readManifest(FILE, '{"apps": [{"webDomains": [1, "https://a.example.com"]}]}');
    expect(apps[0]!.webDomainList!.entries).toMatchObject([{ value: 'https://a.example.com', index: 1 }]);
  });

  it.each([
    ['web_domains', 'webDomains'],
    ['webDomain', 'webDomains'],
    ['WebDomains', 'webDomains'],
    ['template', 'templates'],
    ['appID', 'appId'],
    ['nmae', undefined],
    ['constructor', undefined],
    ['__proto__', undefined],
  ])('tells the unknown field %s', (name, suggestion) => {
    const text = `{"apps": [{"${name}": []}]}`;
    const { problems } = readManifest(FILE, text);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ kind: 'unknownField', detail: name });
    expect(problems[0]!.suggestion).toBe(suggestion);
    expect(cut(text, problems[0]!.range)).toBe(`"${name}"`);
  });

  it('tells missing and repeated fields; the last one counts', () => {
    const text = '{"apps": [{"name": "a", "name": "b", "templates": [{}]}]}';
    const { apps, problems } = readManifest(FILE, text);
    expect(apps[0]!.name).toBe('b');
    expect(problems).toMatchObject([
      { kind: 'duplicateField', detail: 'name' },
      { kind: 'missingField', path: 'apps[0].templates[0].id' },
    ]);
  });

  it('says nothing more about an empty file than that it is empty', () => {
    expect(readManifest(FILE, '').problems).toMatchObject([{ kind: 'syntax', detail: 'ValueExpected' }]);
  });

  it('survives any prefix of a manifest, depth and binary input', () => {
    for (let end = 0; end <= WHOLE.length; end++) readManifest(FILE, WHOLE.slice(0, end));
    expect(readManifest(FILE, '['.repeat(200_000)).problems[0]).toMatchObject({ detail: 'TooDeep' });
    expect(readManifest(FILE, '\0\u0001\u{1F600}').problems.length).toBeGreaterThan(0);
  });

  it('reads 5 MB with an error at its exact place, and refuses what is out of all proportion', () => {
    const domains = '"https://shop.example.com",\n'.repeat(190_000);
    const text = `{"apps": [{"webDomains": [${domains} 7]}]}`;
    expect(text.length).toBeGreaterThan(5_000_000);
    const { apps, problems } = readManifest(FILE, text);
    expect(apps[0]!.webDomains).toHaveLength(190_000);
    expect(cut(text, problems[0]!.range)).toBe('7');
    expect(readManifest(FILE, ' '.repeat(9_000_000)).problems).toMatchObject([{ kind: 'tooLarge' }]);
  }, 30_000);
});

describe('package.json', () => {
  const text = `{
  "name": "shop",
  "homepage": "https://shop.example.com/app",
  "scripts": { "dev": "vite --port 4000", "bad": 1 },
  "dependencies": { "vite": "^6.0.0", "x": 1 },
  "devDependencies": { "vite": "^5.0.0", "vitest": "4" },
  "kakaoShare": { "apps": [{ "webDomains": ["https://shop.example.com"] }] }
}`;

  it('tells scripts, dependencies and homepage', () => {
    const facts = readPackageJson(text);
    expect(facts.dependencies).toEqual({ vite: '^6.0.0', vitest: '4' });
    expect(Object.keys(facts.scripts)).toEqual(['dev']);
    expect(cut(text, facts.scripts.dev!.range)).toBe('"vite --port 4000"');
    expect(facts.homepage!.text).toBe('https://shop.example.com/app');
  });

  it.each(['', '[]', '{', '{"scripts": 1, "dependencies": [], "homepage": {}}', '['.repeat(200_000)])(
    'survives a broken one',
    (broken) => {
      expect(readPackageJson(broken)).toEqual({ dependencies: {}, scripts: {}, homepage: undefined });
    },
  );

  it('reads the manifest in it, with paths from the root of the file', () => {
    const manifest = readPackageManifest('/p/package.json', text)!;
    expect(manifest.problems).toEqual([]);
    expect(manifest.apps[0]!.webDomainList!.path).toEqual(['kakaoShare', 'apps', 0, 'webDomains']);
    expect(readPackageManifest('/p/package.json', '{"keywords": ["kakaoShare"]}')).toBeUndefined();
    expect(readPackageManifest('/p/package.json', '{"kakaoShare": 1}')!.problems).toMatchObject([
      { kind: 'type', path: 'kakaoShare' },
    ]);
  });
});

describe('the TODO comments of a manifest', () => {
  const about = (text: string) =>
    readManifest('/kakao-share.json', text).todos.map((todo) => text.slice(todo.about.start, todo.about.end));
  const without = (text: string) =>
    readManifest('/kakao-share.json', text).todos.reduceRight(
      (left, { done: { range, text: rest } }) => left.slice(0, range.start) + rest + left.slice(range.end),
      text,
    );

  it.each([
    ['before a field', '{\n  // TODO: look\n  "apps": []\n}', ['"apps": []']],
    ['before a field, other comments between', '{\n/* TODO */\n// more\n"apps": []\n}', ['"apps": []']],
    ['behind a field', '{ "apps": [] // todo\n}', ['"apps": []']],
    ['behind a comma', '{ "apps": ["a", // TODO a\n "b"] }', ['"a"']],
    ['behind what opens', '{ "apps": [ // TODO all\n "b"] }', ['[ // TODO all\n "b"]']],
    ['before everything', '// TODO\n{ "apps": [] }', ['{ "apps": [] }']],
    ['that names the field', '{\n// TODO: compare "apps"\n"apps": []\n}', ['"apps": []']],
    ['that names another field', '{\n// TODO: add "appId"\n"apps": []\n}', []],
    ['with nothing behind', '{ "apps": []\n// TODO: add more\n}', []],
    ['that is no comment', '{ "apps": ["// TODO"] }', []],
    ['that only speaks of one', '{\n// delete its TODO\n"apps": [] }', []],
    ['behind other words', '{\n// The shop. TODO look\n"apps": [] }', ['"apps": []']],
    ['behind other words, with a colon', '{ "apps": [] /* 운영 앱 - TODO：확인 */ }', ['"apps": []']],
    ['on a later line', '{\n/* The shop\n * TODO: look\n */\n"apps": [] }', ['"apps": []']],
    ['of which one names another field', '{\n// TODO: add "b". TODO: look\n"apps": [] }', ['"apps": []']],
    ['of which each names another field', '{\n// TODO: add "b". TODO: add "c"\n"apps": [] }', []],
    ['several at one place', '{\n// TODO a\n// TODO b\n"apps": [] }', ['"apps": []', '"apps": []']],
    ['cut off', '{ "apps": [] /* TODO', ['"apps": []']],
    ['in what is no JSON', '// TODO', []],
  ])('%s', (_, text, expected) => {
    expect(about(text)).toEqual(expected);
  });

  it.each([
    ['{\r\n  // TODO: look\r\n  "apps": []\r\n}', '{\r\n  "apps": []\r\n}'],
    ['{ "apps": [] /* TODO */ }', '{ "apps": [] }'],
    ['{ "apps": ["a", // TODO a\n "b"] }', '{ "apps": ["a",\n "b"] }'],
  ])('go without a trace', (text, expected) => {
    expect(without(text)).toBe(expected);
  });

  it.each([
    ['// The shop. TODO: look', '// The shop.'],
    ['// TODO: look at v2.7.4 here. The shop.', '// The shop.'],
    ['// The shop - TODO: look', '// The shop'],
    ['// The shop (TODO: look), of Kim', '// The shop, of Kim'],
    ['// The shop, TODO: look', '// The shop'],
    ['// (TODO) The shop', '// The shop'],
    ['// TODO: a. The shop. TODO b', '// The shop.'],
    ['// TODO: 콘솔과 비교. 운영용 앱입니다', '// 운영용 앱입니다'],
    ['// 운영용 앱(TODO: 콘솔과 비교)', '// 운영용 앱'],
    ['// 운영용 앱입니다. TODO 김 대리에게 확인', '// 운영용 앱입니다.'],
    ['/* The shop. TODO: look */', '/* The shop. */'],
    ['/* The shop. TODO: look*/', '/* The shop. */'],
    ['/* TODO: look\r\n   The shop */', '/* The shop */'],
    ['/* The shop\r\n   TODO: look */', '/* The shop */'],
    ['/**\r\n * TODO: look\r\n * 운영용 앱\r\n */', '/**\r\n * 운영용 앱\r\n */'],
    ['/* TODO: look\n * The shop\n * TODO: ask\n */', '/* The shop\n */'],
  ])('%s leaves the words beside it', (comment, rest) => {
    for (const around of [
      (text: string) => `{\r\n  ${text}\r\n  "apps": []\r\n}`,
      (text: string) => `{ "apps": [] ${text}`,
      (text: string) => `{ "apps": ["a", ${text}\r\n "b"] }`,
    ]) {
      const text = around(comment);
      expect(without(text)).toBe(around(rest));
      expect(about(around(rest))).toEqual([]);
    }
  });

  it('stay where they speak of another field, and end with a comment that is cut off', () => {
    const add = '// TODO: add "b". The shop.';
    expect(without(`{\n${add} TODO: look\n"apps": [] }`)).toBe(`{\n${add}\n"apps": [] }`);
    expect(without('{ "apps": [] /* The shop TODO: look')).toBe('{ "apps": [] /* The shop');
  });

  it('are marked alone where a comment says more', () => {
    const text = '{\n/* The shop.\n * TODO: look\n * and TODO: ask. Kim */\n"apps": [] }';
    const [todo] = readManifest('/kakao-share.json', text).todos;
    expect(text.slice(todo!.range.start, todo!.range.end)).toBe('TODO: look\n * and TODO: ask.');
    expect(without(text)).toBe('{\n/* The shop.\n * and Kim */\n"apps": [] }');
  });
});
