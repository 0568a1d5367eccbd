/** What VS Code's hovers hold: actions at the top, and no more text than is seen without scrolling. */
import { describe, expect, it } from 'vitest';
import { createKakaoService } from '../../server/src/core/service.ts';
import type { Locale } from '../../server/src/core/text/messages.ts';
import { cardActions, setupActions } from '../../server/src/features/cardActions.ts';
import { rowsIn } from './hoverRows.ts';

const ROWS = 12;

const files: Readonly<Record<string, string>> = {
  'package.json': '{ "scripts": { "dev": "vite" }, "devDependencies": { "vite": "7.1.0" } }',
  '.env': 'KAKAO_JS_KEY=0123456789\n',
  'index.html':
    '<html><head><script src="http://developers.kakao.com/sdk/js/kakao.js" integrity="sha384-x"></script></head></html>\n',
  'src/kakao.js': 'Kakao.init(import.meta.env.KAKAO_JS_KEY);\nKakao.init(undefined);\n',
  'src/share.js': `Kakao.Share.sendCustom({ templateId: '77', templateArgs: { a: { b: 1 } } });
Kakao.Share.sendScrap({ requestUrl: 'https://www.shop.example.com/a', templateId: '77', extra: 1 });
Kakao.Share.sendDefault({ objectType: 'feed', content: { title: 'Cake', imageUrl: 'a.png' }, buttonTitle: 'Buy' });
`,
  ...Object.fromEntries(
    Array.from({ length: 12 }, (_, index) => [
      `src/uses/a-rather-long-file-name-${index}.js`,
      "Kakao.init(import.meta.env.KAKAO_JS_KEY);\nKakao.Share.sendScrap({ requestUrl: 'https://shop.example.com/a' });\nKakao.Share.sendCustom({ templateId: 77 });\n",
    ]),
  ),
  'kakao-share.json': `{ "apps": [{ "javascriptKeys": [{ "key": { "env": "KAKAO_JS_KEY" }, "sdkDomains": ["https://shop.example.com/"] }],
  "webDomains": ["https://shop.example.com", "https://unused.example.com/page"],
  "templates": [{ "id": 77, "name": "${'An invitation '.repeat(40)}" }] }] }`,
  'notes.md': `Kakao error 4002, KOE009, and
[-401] domain mismatched! caller=https://www.shop.example.com. check out registered web domains.
Kakao.init() must be called before, 4019 wrong appKey
`,
  'App.kt':
    'import com.kakao.sdk.common.KakaoSdk\nimport com.kakao.sdk.share.ShareClient\nfun f() { KakaoSdk.init(this, "")\nShareClient.instance.shareCustom(this, 77) { r, e -> } }\n',
  'Share.swift':
    'import KakaoSDKCommon\nimport KakaoSDKShare\nfunc f() { KakaoSDK.initSDK(appKey: "")\nif ShareApi.isKakaoTalkSharingAvailable() { } }\n',
  'lib/share.dart':
    "import 'package:kakao_flutter_sdk_share/kakao_flutter_sdk_share.dart';\nf() async { KakaoSdk.init(nativeAppKey: '');\nawait ShareClient.instance.launchKakaoTalk(uri); }\n",
};

const UNDER_THE_POINTER: readonly (readonly [file: string, word: string])[] = [
  ['src/kakao.js', 'init'],
  ['src/kakao.js', 'KAKAO_JS_KEY'],
  ['.env', 'KAKAO_JS_KEY'],
  ['src/share.js', 'sendCustom'],
  ['src/share.js', 'sendScrap'],
  ['src/share.js', 'sendDefault'],
  ['src/share.js', 'objectType'],
  ['src/share.js', 'imageUrl'],
  ['src/share.js', 'https://www.shop'],
  ['index.html', 'developers.kakao'],
  ['kakao-share.json', 'KAKAO_JS_KEY'],
  ['kakao-share.json', 'https://shop'],
  ['kakao-share.json', 'https://unused'],
  ['kakao-share.json', '77'],
  ['notes.md', '4002'],
  ['notes.md', 'KOE009'],
  ['notes.md', 'domain mismatched'],
  ['notes.md', '4019'],
  ['App.kt', 'init'],
  ['App.kt', 'shareCustom'],
  ['Share.swift', 'initSDK'],
  ['Share.swift', 'isKakaoTalkSharingAvailable'],
  ['lib/share.dart', 'init'],
  ['lib/share.dart', 'launchKakaoTalk'],
];

describe.each<Locale>(['en', 'ko'])('a hover in %s', (locale) => {
  const service = createKakaoService({
    folders: ['/shop'],
    link: ({ file }) => `file://${file}`,
    actions: cardActions,
    setupActions,
  });
  for (const [name, text] of Object.entries(files)) service.update(`/shop/${name}`, text);
  for (let wanted = service.wanted(); wanted.length > 0; wanted = service.wanted())
    for (const file of wanted) service.update(file, undefined);

  const hover = (file: string, word: string) => {
    const text = files[file]!;
    return service.hover(`/shop/${file}`, text, text.indexOf(word) + 1, locale)!.markdown;
  };

  it.each(UNDER_THE_POINTER)('on %s, %s fits, and has its actions under its title', (file, word) => {
    const markdown = hover(file, word);
    expect(rowsIn(markdown)).toBeLessThanOrEqual(ROWS);
    const [title, line] = markdown.split('\n\n');
    // A picture has no title.
    expect(title!.startsWith('**') ? line : title).toContain('](command:kakaoShare.');
  });

  const commands = (file: string, word: string) =>
    [...hover(file, word).matchAll(/\]\(command:kakaoShare\.([^)]*)\)/g)].map(([, one]) =>
      decodeURIComponent(one!),
    );

  it('leads from a message to its panel, and from a mistake to its error and its rule', () => {
    const preview = expect.stringMatching(/^preview\?\["\w+#2"\]$/);
    expect(commands('src/share.js', 'imageUrl')).toEqual([
      preview,
      'diagnose',
      'explain?["5001"]',
      'showPage?["rules/image-not-public"]',
    ]);
    // Of a whole message, its gravest mistake.
    expect(commands('src/share.js', 'sendDefault')).toContain('showPage?["rules/template-missing-key"]');
    expect(commands('src/share.js', 'title')).toEqual([preview, 'diagnose', 'explain?[""]']);
    expect(commands('src/share.js', 'sendCustom')[0]).toBe('diagnose');
    expect(commands('src/kakao.js', 'init')).toContain('showPage?["rules/env-not-public"]');
  });
});
