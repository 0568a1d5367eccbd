/** Hover on calls of the native SDKs, from a key to where it is written, and what may be typed: on each platform. */
import { describe, expect, it } from 'vitest';
import { mentionsAt, mentionsIn } from '../../server/src/core/explain/mentions.ts';
import { scannedService } from './scannedService.ts';
import { setting, xcodeProject } from './xcodeSample.ts';

type Files = Readonly<Record<string, string>>;

const KOTLIN = `import com.kakao.sdk.common.KakaoSdk
import com.kakao.sdk.share.ShareClient
class App : Application() {
  fun start() {
    KakaoSdk.init(this, getString(R.string.kakao_key))
    ShareClient.instance.shareCustom(this, 1L) { result, error -> }
  }
}
`;
const STRINGS = '<resources><string name="kakao_key">0123456789abcdef</string></resources>\n';

describe('hover', () => {
  const hover = (file: string, text: string, word: string, locale: 'en' | 'ko' = 'en') =>
    scannedService({ [file]: text }).hover(`/app/${file}`, text, text.indexOf(word) + 1, locale)?.markdown;

  it.each([
    ['App.kt', KOTLIN, 'init', /native app key[\s\S]*-401/],
    ['App.kt', KOTLIN, 'shareCustom', /startActivity\(result\.intent\)/],
    [
      'Share.swift',
      'import KakaoSDKShare\nfunc f() { if ShareApi.isKakaoTalkSharingAvailable() { } }\n',
      'isKakaoTalkSharingAvailable',
      /LSApplicationQueriesSchemes/,
    ],
    [
      'lib/share.dart',
      "import 'package:kakao_flutter_sdk_share/kakao_flutter_sdk_share.dart' as kakao;\nf() async { await kakao.ShareClient.instance.launchKakaoTalk(uri); }\n",
      'launchKakaoTalk',
      /never comes back/,
    ],
  ])('%s: %#', (file, text, word, said) => {
    expect(hover(file, text, word)).toMatch(said);
    expect(hover(file, text, word, 'ko')).toMatch(/[가-힣]/);
  });

  it.each([
    ['templateId', /\[Message template\]/],
    ['templateArgs', /`\$\{KEY\}`/],
    ['serverCallbackArgs', /webhook sends to your server/],
  ])('says what %s is in a call that sends', (label, said) => {
    const calls = {
      'Gift.kt': `import com.kakao.sdk.share.ShareClient\nfun f() { ShareClient.instance.shareCustom(this, ${label} = given) { r, e -> } }\n`,
      'Gift.swift': `import KakaoSDKShare\nfunc f() { ShareApi.shared.shareCustom(${label}: given) { _, _ in } }\n`,
      'lib/gift.dart': `import 'package:kakao_flutter_sdk_share/kakao_flutter_sdk_share.dart';\nf() => WebSharerClient.instance.makeCustomUrl(${label}: given);\n`,
    };
    for (const [file, text] of Object.entries(calls)) {
      expect(hover(file, text, label)).toMatch(said);
      expect(hover(file, text, label, 'ko')).toMatch(/[가-힣]/);
      expect(hover(file, text.replace(label, 'constructor'), 'constructor')).toBeUndefined();
    }
  });

  it('shows the message above what the call does', () => {
    const text =
      'import com.kakao.sdk.share.ShareClient\nfun f() { ShareClient.instance.shareDefault(this, TextTemplate("Cake", Link("https://a.com"))) { r, e -> } }\n';
    expect(hover('Share.kt', text, 'shareDefault')).toMatch(/^!\[\]\(data:[\s\S]*startActivity/);
  });

  it('says nothing of other calls', () => {
    expect(hover('App.kt', KOTLIN, 'instance')).toBeUndefined();
    expect(
      hover('App.kt', KOTLIN.replaceAll('Kakao', 'Other').replaceAll('kakao', 'other'), 'init'),
    ).toBeUndefined();
  });
});

describe('hover on a native key', () => {
  const KEY = '0123456789abcdef'.repeat(2);
  const MASKED = '`0123…ef`';
  const CODE = KOTLIN.replace('getString(R.string.kakao_key)', 'BuildConfig.KEY');
  const GRADLE =
    "android { defaultConfig { buildConfigField 'String', 'KEY', \"\\\"${properties['KAKAO']}\\\"\" } }\n";
  const files: Files = { 'App.kt': CODE, 'app/build.gradle': GRADLE, 'local.properties': `KAKAO=${KEY}\n` };
  const hover = (all: Files, file: string, word: string, locale: 'en' | 'ko' = 'en') =>
    scannedService(all).hover(`/app/${file}`, all[file]!, all[file]!.indexOf(word) + 1, locale)?.markdown;

  it('says what it is and where it is written, masked', () => {
    const said = hover(files, 'App.kt', 'BuildConfig');
    expect(said).toContain(`Native app key`);
    expect(said).toContain(MASKED);
    expect(said).toContain('local.properties:1');
    expect(said).not.toContain('/app/');
    expect(hover(files, 'App.kt', 'BuildConfig', 'ko')).toContain('네이티브 앱 키');
  });

  it.each(['app.json', 'app.config.ts'])('is there for Expo’s plugins in %s', (name) => {
    const plugins = `"plugins": [["@react-native-kakao/core", { "nativeAppKey": "${KEY}" }]]`;
    const text = name === 'app.json' ? `{ "expo": { ${plugins} } }` : `export default { ${plugins} };`;
    const said = hover({ [name]: text }, name, KEY);
    expect(said).toContain('Native app key');
    expect(said).toContain(MASKED);
    expect(said).not.toContain(KEY);
    expect(hover({ [name]: text }, name, 'plugins')).toBeUndefined();
  });

  it('says where it is used', () => {
    const said = hover(files, 'local.properties', KEY);
    expect(said).toContain(MASKED);
    expect(said).toContain('App.kt:5');
  });

  it('says of a scheme that is a resource where its text is', () => {
    const file = 'app/src/main/AndroidManifest.xml';
    const all = {
      [file]:
        '<manifest><application><activity><intent-filter><data android:host="kakaolink" android:scheme="@string/scheme" /></intent-filter></activity></application></manifest>\n',
      'app/src/main/res/values/strings.xml': `<resources><string name="scheme">kakao${KEY}</string></resources>\n`,
    };
    const said = hover(all, file, '@string');
    expect(said).toContain('strings.xml:1');
    expect(said).not.toContain(KEY);
    const texts = { ...all, 'app/src/main/res/values/strings.xml': '' };
    expect(hover(texts, file, '@string')).toBeUndefined();
  });

  it('says of one in its place what it is, and of others that no file has them', () => {
    const literal = { 'App.kt': CODE.replace('BuildConfig.KEY', `"${KEY}"`) };
    expect(hover(literal, 'App.kt', `"${KEY}`)).toContain(MASKED);
    expect(hover({ 'App.kt': CODE }, 'App.kt', 'BuildConfig')).toContain('not visible in files');
  });
});

describe('from a key', () => {
  const definitions = (files: Files, file: string, word: string) => {
    const service = scannedService(files);
    return mentionsAt(`/app/${file}`, files[file]!.indexOf(word) + 1, mentionsIn(service.projects()))
      .filter(({ defines }) => defines)
      .map(({ place }) => [
        place.file,
        files[place.file.slice(5)]!.slice(place.range.start, place.range.end),
      ]);
  };

  it('to the text of an Android resource', () => {
    const files = { 'app/src/main/java/App.kt': KOTLIN, 'app/src/main/res/values/strings.xml': STRINGS };
    expect(definitions(files, 'app/src/main/java/App.kt', 'R.string')).toEqual([
      ['/app/app/src/main/res/values/strings.xml', '0123456789abcdef'],
    ]);
  });

  it('to the line of local.properties that a build has it from', () => {
    const files = {
      'App.kt': KOTLIN.replace('getString(R.string.kakao_key)', 'BuildConfig.KEY'),
      'app/src/main/AndroidManifest.xml':
        '<manifest><application><activity><intent-filter><data android:scheme="kakao${KAKAO}" /></intent-filter></activity></application></manifest>\n',
      'app/build.gradle.kts':
        'val key = localProperties.getProperty("kakao.key")\nandroid { defaultConfig {\n  buildConfigField("String", "KEY", "\\"$key\\"")\n  manifestPlaceholders["KAKAO"] = key\n} }\n',
      'local.properties': 'sdk.dir=/x\nkakao.key=0123456789abcdef0123456789abcdef\n',
    };
    const line = [['/app/local.properties', '0123456789abcdef0123456789abcdef']];
    expect(definitions(files, 'App.kt', 'BuildConfig')).toEqual(line);
    expect(definitions(files, 'app/src/main/AndroidManifest.xml', 'kakao$')).toEqual(line);
  });

  it('to a constant of another file', () => {
    const files = {
      'lib/main.dart':
        "import 'package:kakao_flutter_sdk/kakao_flutter_sdk.dart';\nvoid main() { KakaoSdk.init(nativeAppKey: Keys.kakao); }\n",
      'lib/keys.dart': "class Keys { static const kakao = '0123456789abcdef'; }\n",
    };
    expect(definitions(files, 'lib/main.dart', 'Keys')).toEqual([
      ['/app/lib/keys.dart', "'0123456789abcdef'"],
    ]);
  });

  it('to the build setting that a name in Info.plist stands for', () => {
    const files = {
      'Shop/Info.plist':
        '<?xml version="1.0"?>\n<plist version="1.0"><dict><key>CFBundleURLTypes</key><array><dict><key>CFBundleURLSchemes</key><array><string>kakao$(APP_KEY)</string></array></dict></array></dict></plist>\n',
      'Shop/App.swift':
        'import KakaoSDKShare\nfunc f() { ShareApi.shared.shareCustom(templateId: 1) { _, _ in } }\n',
      'Shop.xcodeproj/project.pbxproj': xcodeProject({
        common: setting('APP_KEY', '0123456789abcdef0123456789abcdef'),
      }),
    };
    expect(definitions(files, 'Shop/Info.plist', 'kakao$')).toEqual([
      ['/app/Shop.xcodeproj/project.pbxproj', '0123456789abcdef0123456789abcdef'],
    ]);
  });

  it('nowhere where it stands in its place', () => {
    const files = { 'App.kt': KOTLIN.replace('getString(R.string.kakao_key)', '"0123456789abcdef"') };
    expect(definitions(files, 'App.kt', '"0123')).toEqual([]);
  });
});

it('shows what a call of a function that shares sends', () => {
  const sharing =
    "import 'package:kakao_flutter_sdk_share/kakao_flutter_sdk_share.dart';\nclass Sharer {\n  static void send(TextTemplate template) { ShareClient.instance.shareDefault(template: template); }\n}\n";
  const calling =
    "void tap() {\n  Sharer.send(TextTemplate(text: 'Cake', link: Link(webUrl: Uri.parse('https://a.kr'))));\n}\n";
  const files = { 'lib/share.dart': sharing, 'lib/tap.dart': calling };
  const hover = (word: string) =>
    scannedService(files).hover('/app/lib/tap.dart', calling, calling.indexOf(word) + 1, 'en')?.markdown;
  expect(hover('send(')).toMatch(/^!\[\]\(data:image/);
  expect(hover('tap(')).toBeUndefined();
});

/** An app that starts the SDK with a key from elsewhere and shares, with the words in it that a pointer stands on. */
interface App {
  readonly files: Files;
  readonly code: string;
  readonly init?: string;
  readonly share: string;
  readonly key?: string;
  readonly definition?: string;
  /** An argument or a key of a message, and what stands behind the place where others may be typed. */
  readonly field: string;
  readonly typing: string;
}

const KEY = '0123456789abcdef'.repeat(2);
const apps: Readonly<Record<string, App>> = {
  Kotlin: {
    files: {
      'App.kt':
        'import com.kakao.sdk.share.ShareClient\nfun f() {\n  KakaoSdk.init(this, Keys.KAKAO)\n  ShareClient.instance.shareDefault(this, TextTemplate(text = "Cake", link = Link(webUrl = "https://a.com"))) { r, e -> }\n}\n',
      'Keys.kt': `object Keys { const val KAKAO = "${KEY}" }\n`,
    },
    ...{ code: 'App.kt', init: 'init', share: 'shareDefault', key: 'Keys.', definition: 'Keys.kt' },
    ...{ field: 'webUrl', typing: '))) {' },
  },
  Swift: {
    files: {
      'App.swift':
        'import KakaoSDKShare\nfunc f() {\n  KakaoSDK.initSDK(appKey: Keys.kakao)\n  ShareApi.shared.shareDefault(templatable: TextTemplate(text: "Cake", link: Link(webUrl: URL(string: "https://a.com")))) { r, e in }\n}\n',
      'Keys.swift': `enum Keys { static let kakao = "${KEY}" }\n`,
    },
    ...{ code: 'App.swift', init: 'initSDK', share: 'shareDefault', key: 'Keys.', definition: 'Keys.swift' },
    ...{ field: 'webUrl', typing: '))) {' },
  },
  Flutter: {
    files: {
      'lib/main.dart':
        "import 'package:kakao_flutter_sdk_share/kakao_flutter_sdk_share.dart';\nvoid main() async {\n  KakaoSdk.init(nativeAppKey: dotenv.env['KAKAO_KEY']!);\n  await ShareClient.instance.shareDefault(template: TextTemplate(text: 'Cake', link: Link(webUrl: Uri.parse('https://a.com'))));\n}\n",
      '.env': `KAKAO_KEY=${KEY}\n`,
    },
    ...{ code: 'lib/main.dart', init: 'init', share: 'shareDefault', key: 'dotenv', definition: '.env' },
    ...{ field: 'webUrl', typing: ')));\n' },
  },
  'React Native': {
    files: {
      'app.tsx':
        "import { initializeKakaoSDK } from '@react-native-kakao/core';\nimport * as kakao from '@react-native-kakao/share';\nimport { KEY } from './keys';\ninitializeKakaoSDK(KEY);\nkakao.shareTextTemplate({ template: { text: 'Cake', link: { webUrl: 'https://a.com' } } });\n",
      'keys.ts': `export const KEY = '${KEY}'; // kakao\n`,
      'package.json': '{ "dependencies": { "@react-native-kakao/share": "2.4.6" } }\n',
    },
    ...{ code: 'app.tsx', init: 'initializeKakaoSDK(', share: 'shareTextTemplate' },
    ...{ key: 'KEY);', definition: 'keys.ts', field: 'webUrl', typing: ' } } });' },
  },
  'react-native-kakao-share-link': {
    files: {
      'app.tsx':
        "import Share from 'react-native-kakao-share-link';\nShare.sendText({ text: 'Cake', link: { webUrl: 'https://a.com' } });\n",
      'package.json': '{ "dependencies": { "react-native-kakao-share-link": "1.0.12" } }\n',
    },
    ...{ code: 'app.tsx', share: 'sendText', field: 'webUrl', typing: ' } });' },
  },
};

describe.each(Object.entries(apps))('%s', (_, { files, code, ...app }) => {
  const file = `/app/${code}`;
  const text = files[code]!;
  const hover = (word: string, locale: 'en' | 'ko' = 'en') =>
    scannedService(files).hover(file, text, text.indexOf(word) + 1, locale)?.markdown;

  it('shows the message, and says what the call does', () => {
    expect(hover(app.share)).toMatch(/^!\[\]\(data:[^)]*\)[\s\S]*KakaoTalk/);
    expect(hover(app.share, 'ko')).toMatch(/\)[\s\S]*카카오톡/);
  });

  it.runIf(app.init)('says what starts the SDK', () => {
    expect(hover(app.init!)).toMatch(/Starts the SDK/);
    expect(hover(app.init!, 'ko')).toMatch(/초기화/);
  });

  it.runIf(app.key)('says what the key is, masked, and leads to it', () => {
    expect(hover(app.key!)).toContain('0123…ef');
    expect(hover(app.key!)).not.toContain(KEY);
    const mentions = mentionsIn(scannedService(files).projects());
    const found = mentionsAt(file, text.indexOf(app.key!) + 1, mentions).filter(({ defines }) => defines);
    expect(found.map(({ place }) => place.file)).toEqual([`/app/${app.definition}`]);
  });

  it('says what a part of the message is, without what only holds for pages', () => {
    expect(hover(app.field)).toMatch(/KakaoTalk on a computer/);
    expect(hover(app.field, 'ko')).toMatch(/PC 카카오톡/);
  });

  it('offers the parts that are not there yet', () => {
    const at = text.indexOf(app.typing);
    const typed = `${text.slice(0, at)}, ${text.slice(at)}`;
    const offered = scannedService({ ...files, [code]: typed }).completions(file, at + 2, 'en');
    const labels = offered.map(({ label }) => label);
    expect(labels).toContain('mobileWebUrl');
    expect(labels).not.toContain('webUrl');
    expect(labels).not.toContain('objectType');
    const params = offered.find(({ label }) => label === 'androidExecutionParams')!;
    expect(params.documentation).not.toMatch(/string/i);
    expect(params.snippet).not.toContain("'");
  });

  it('sets what comes in front of another part apart from it', () => {
    const at = text.indexOf(app.field);
    const typed = `${text.slice(0, at)} ${text.slice(at)}`;
    const offered = scannedService({ ...files, [code]: typed }).completions(file, at, 'en');
    expect(offered.find(({ label }) => label === 'mobileWebUrl')?.snippet).toMatch(/,$/);
  });
});
