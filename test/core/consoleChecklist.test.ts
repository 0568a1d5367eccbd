/** "Only the console can tell": the exact values of a project to look for, as questions. */
import { describe, expect, it } from 'vitest';
import { doctorReport } from '../../server/src/core/doctor/diagnose.ts';
import type { OpenQuestion } from '../../server/src/core/doctor/report.ts';
import { createManifest } from '../../server/src/core/manifest/writing/create.ts';
import { markdownReport } from '../../server/src/core/report/markdown.ts';
import { textReport } from '../../server/src/core/report/text.ts';
import type { Locale } from '../../server/src/core/text/messages.ts';
import { projectFrom } from '../rules/exampleProject.ts';

type Files = Readonly<Record<string, string>>;

const HASH = 'EBESExQVFhcYGRobHB0eHyAhIiM=';
const SHOP: Files = {
  'package.json': '{ "scripts": { "dev": "vite --port 4000" }, "devDependencies": { "vite": "7.1.0" } }',
  'public/CNAME': 'shop.example.com\n',
  'src/share.js': `Kakao.init(import.meta.env.VITE_KAKAO_JS_KEY);
Kakao.Share.sendScrap({ requestUrl: \`https://map.kakao.com/\${id}\` });
Kakao.Share.sendCustom({ templateId: 12345, templateArgs: { title: 'a', path: 'b' } });
`,
};

const reportOf = (files: Files, locale: Locale = 'en') =>
  doctorReport(projectFrom(files).service, {
    locale,
    pathOf: (file) => file.replace('/project/', ''),
    summary: { files: undefined, candidates: 1, milliseconds: undefined },
  });
const openOf = (files: Files, locale?: Locale): readonly OpenQuestion[] =>
  reportOf(files, locale).projects[0]!.open;
const itemsOf = (files: Files, locale?: Locale) => openOf(files, locale).flatMap(({ items }) => items);

const EVERYTHING = [
  'Is `http://localhost:4000` in the list?',
  'Is `https://shop.example.com` in the list?',
  'Is `https://shop.example.com` in the list?',
  'Is `https://map.kakao.com` in the list?',
  'Is the value of `VITE_KAKAO_JS_KEY` that key?',
  'Is template `12345` in the list?',
  'Does template `12345` have the user arguments `title`, `path`?',
];

describe('the line about a project', () => {
  const page = (version: string) =>
    `<script src="https://t1.kakaocdn.net/kakao_js_sdk/${version}/kakao.min.js"></script>\n<script>Kakao.init(KEY);</script>\n`;

  it('says which page loads which version of the SDK', () => {
    const line = (files: Files) => textReport(reportOf(files), { all: false, colour: false }).split('\n')[0];
    expect(line({ 'a.php': page('2.7.4'), 'b.php': page('2.7.4') })).toMatch(/ Kakao SDK 2\.7\.4 ·/);
    const several = line({
      'a.php': page('2.7.4'),
      'old/b.php': page('1.43.1'),
      'c.html': page('2.7.4'),
      'd.html': page('2.7.4'),
    });
    expect(several).toContain('Kakao SDK 2.7.4 (a.php, c.html, …), 1.43.1 (old/b.php)');
    expect(
      line({
        'a.html': page('2.7.4'),
        'b.html': page('2.7.3'),
        'c.html': page('2.7.2'),
        'd.html': page('2.7.1'),
      }),
    ).toMatch(/2\.7\.2 \(c\.html\), … ·/);
  });
});

describe('the checklist for the console', () => {
  it('asks about every value of this project', () => {
    expect(itemsOf(SHOP)).toEqual(EVERYTHING);
    expect(itemsOf(SHOP, 'ko')).toEqual([
      '목록에 `http://localhost:4000`이 있습니까?',
      '목록에 `https://shop.example.com`이 있습니까?',
      '목록에 `https://shop.example.com`이 있습니까?',
      '목록에 `https://map.kakao.com`이 있습니까?',
      '`VITE_KAKAO_JS_KEY`의 값이 그 키입니까?',
      '목록에 템플릿 `12345`가 있습니까?',
      '템플릿 `12345`에 사용자 인자 `title`, `path`가 있습니까?',
    ]);
  });

  it('asks, and states nothing', () => {
    for (const locale of ['en', 'ko'] as const)
      for (const { where, title, items } of openOf(SHOP, locale))
        if (where?.startsWith('[')) for (const text of [title, ...items]) expect(text).toMatch(/\?$/);
  });

  it('asks the same while the manifest is only a proposal, and nothing of what is verified', () => {
    const [project] = projectFrom(SHOP).service.projects();
    const text = createManifest(project!, 'en');
    expect(itemsOf({ ...SHOP, 'kakao-share.json': text })).toEqual(EVERYTHING);
    expect(
      openOf({ ...SHOP, 'kakao-share.json': text }).filter(({ title }) => /^Unverified/.test(title)),
    ).toHaveLength(1);
    expect(itemsOf({ ...SHOP, 'kakao-share.json': text.replaceAll('TODO', 'done') })).toEqual([]);
  });

  it('leads to the pages of this app', () => {
    const manifest = `{ "apps": [{ "appId": 987, // TODO
      "javascriptKeys": [{ "key": { "env": "VITE_KAKAO_JS_KEY" } }],
      "nativeKeys": [ // TODO
        { "android": { "packageName": "com.example.shop", "keyHashes": ["${HASH}"] }, "ios": { "bundleIds": ["com.example.ios"] } }
      ] }] }`;
    const open = openOf({ ...SHOP, 'kakao-share.json': manifest });
    expect(open.flatMap(({ address }) => address ?? [])).toEqual([
      'https://developers.kakao.com/console/app/987/config/platform-key',
      'https://developers.kakao.com/tool/template-builder/app/987/template/12345/component/itl/0',
      'https://developers.kakao.com/console/app/987/config/platform-key',
    ]);
    expect(open.at(-1)?.items).toEqual([
      'Is the package name `com.example.shop`?',
      `Is the key hash \`${HASH}\` in the list?`,
      'Is the bundle ID `com.example.ios` in the list?',
    ]);
  });

  it('names only menus where the address of the page is not known', () => {
    const two = `${SHOP['src/share.js']}Kakao.Share.sendCustom({ templateId: 777 });\n`;
    const addresses = (files: Files) =>
      openOf(files).flatMap(({ where, address }) => (where?.startsWith('[') ? [address] : []));
    const manifest = '{ "apps": [{ "appId": 987 }] }';
    const tool = 'https://developers.kakao.com/tool/template-builder/app';
    const keys = 'https://developers.kakao.com/console/app/987/config/platform-key';
    expect(addresses(SHOP)).toEqual([undefined, undefined, undefined, tool]);
    expect(addresses({ ...SHOP, 'src/share.js': two, 'kakao-share.json': manifest })).toEqual([
      keys,
      undefined,
      keys,
      tool,
    ]);
  });

  it('asks for no host that cannot be registered', () => {
    const links = ['https://developers.kakao.com/docs', 'https://bit.ly/a', 'https://shop.example.com/a'];
    const files = {
      'a.js': links.map((link) => `Kakao.Share.sendScrap({ requestUrl: '${link}' });\n`).join(''),
    };
    expect(itemsOf(files)).toEqual(['Is `https://shop.example.com` in the list?']);
  });

  it('is a list to tick off, one value on a line', () => {
    const markdown = markdownReport(reportOf(SHOP));
    expect(markdown).toContain(
      '\n  - [ ] Is `http://localhost:4000` in the list?\n  - [ ] Is `https://shop.example.com` in the list?\n',
    );
    const text = textReport(reportOf(SHOP), { all: true, colour: false });
    expect(text).toContain('\n      [ ] Is http://localhost:4000 in the list?\n');
  });

  it('keeps what a file says from being more than text', () => {
    const files = {
      'a.js': "Kakao.Share.sendCustom({ templateId: 1, templateArgs: { '`](command:x) <b>': 'a' } });\n",
    };
    expect(markdownReport(reportOf(files))).toContain('`ʼ](command:x) <b>`');
  });

  it('stays short', () => {
    const links = Array.from(
      { length: 40 },
      (_, i) => `Kakao.Share.sendScrap({ requestUrl: 'https://a${i}.example.com/' });`,
    );
    expect(itemsOf({ 'a.js': links.join('\n') })).toHaveLength(12);
  });
});

describe('a native app', () => {
  const android: Files = {
    'app/build.gradle.kts': 'android {\n  defaultConfig {\n    applicationId = "kr.example.shop"\n  }\n}\n',
    'app/src/main/java/kr/example/shop/Share.kt': `import com.kakao.sdk.share.ShareClient
import com.kakao.sdk.template.model.*
fun share(context: Context) {
    val cake = TextTemplate("Cake", Link(webUrl = "https://cakes.example.kr/7"))
    ShareClient.instance.shareDefault(context, cake) { result, error -> }
    ShareClient.instance.shareCustom(context, 12345, mapOf("title" to "Cake")) { result, error -> }
}
`,
  };
  const login: Files = {
    'app/build.gradle.kts': android['app/build.gradle.kts']!,
    'app/src/main/java/kr/example/shop/Login.kt':
      'import com.kakao.sdk.user.UserApiClient\nfun login(context: Context) {\n    UserApiClient.instance.loginWithKakaoTalk(context) { token, error -> }\n}\n',
  };

  it('is asked for by all that Kakao knows it by', () => {
    const items = itemsOf(android);
    expect(items).toContain('Is `https://cakes.example.kr` in the list?');
    expect(items).toContain('Is template `12345` in the list?');
    expect(items).toContain('Is the package name `kr.example.shop`?');
    const hashes = items.filter((item) => /keytool|Google Play|App Distribution/.test(item));
    expect(hashes).toHaveLength(4);
    expect(hashes[0]).toContain('~/.android/debug.keystore');
    expect(
      itemsOf(android, 'ko').filter((item) => /keytool|Google Play|App Distribution/.test(item)),
    ).toHaveLength(4);
  });

  it('is not asked for what the manifest has', () => {
    const manifest = { apps: [{ nativeKeys: [{ android: { packageName: 'kr.example.shop' } }] }] };
    const items = itemsOf({ ...android, 'kakao-share.json': JSON.stringify(manifest) });
    expect(items).not.toContain('Is the package name `kr.example.shop`?');
  });

  it('that only logs in is asked for nothing', () => {
    expect(openOf(login)).toEqual([]);
  });
});
