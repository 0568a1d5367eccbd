/** What a mistake does hangs on the rest of the app: whether there is another way, or for whom the key is. */
import { describe, expect, it } from 'vitest';
import { exampleKey } from '../../server/src/core/rules/key/exampleKey.ts';
import {
  androidManifest,
  plist,
  urlTypes,
  viewFilter,
} from '../../server/src/core/rules/native/exampleFiles.ts';
import { projectFrom, sentences, violations } from './exampleProject.ts';

type Files = Readonly<Record<string, string>>;

const effectsOf = (files: Files, code: string): string[] =>
  violations(projectFrom(files)).flatMap((one) => (one.code === code ? [one.effect] : []));

const share = (options = '') =>
  `import { shareTextTemplate } from '@react-native-kakao/share';\nshareTextTemplate({ template: { text: 'Cake', link }${options} });\n`;
const byTalkAlone = share(', useWebBrowserIfKakaoTalkNotAvailable: false');
const packageJson = (more: string) =>
  `{ "dependencies": { ${more}"react-native": "0.82.0", "@react-native-kakao/core": "2.4.6", "@react-native-kakao/share": "2.4.6" } }\n`;

describe('where iOS may not ask for KakaoTalk', () => {
  it.each<[string, string, string]>([
    ['the share page opens', share(), 'degraded'],
    ['and the share page is not to open, nothing is shared', byTalkAlone, 'broken'],
    [
      'and code decides, the share page may open',
      share(', useWebBrowserIfKakaoTalkNotAvailable: open'),
      'degraded',
    ],
    [
      'and it is said to, the share page opens',
      share(', useWebBrowserIfKakaoTalkNotAvailable: true'),
      'degraded',
    ],
  ])('%s', (_, text, expected) => {
    const plugins = [
      ['@react-native-kakao/core', { nativeAppKey: exampleKey, android: {} }],
      [
        'expo-build-properties',
        { android: { extraMavenRepos: ['https://devrepo.kakao.com/nexus/content/groups/public/'] } },
      ],
    ];
    const expo = {
      'src/share.ts': text,
      'app.json': JSON.stringify({ expo: { name: 'shop', plugins } }),
      'package.json': packageJson('"expo": "53.0.0", '),
    };
    expect(effectsOf(expo, 'sdk/expo-plugin-incomplete')).toEqual([expected]);
    const bare = {
      'src/share.ts': text,
      'app.json': '{ "name": "Shop" }\n',
      'ios/Shop/Info.plist': plist(''),
      'package.json': packageJson(''),
    };
    expect(effectsOf(bare, '4019/ios-query-schemes')).toEqual([expected]);
  });
});

describe('a key that is none', () => {
  it.each<[string, Files, string]>([
    [
      'is refused',
      { 'lib/main.dart': "void main() { KakaoSdk.init(nativeAppKey: 'ask on slack'); }\n" },
      'rejected',
    ],
    [
      'is refused on the web alone where it is for the web',
      {
        'lib/main.dart': `void main() { KakaoSdk.init(nativeAppKey: key, javaScriptAppKey: 'Y${exampleKey}'); }\n`,
      },
      'degraded',
    ],
    [
      'only leads nowhere in a scheme',
      {
        'app/src/main/AndroidManifest.xml': androidManifest(
          viewFilter('<data android:host="kakaolink" android:scheme="kakaoYOUR_NATIVE_APP_KEY" />'),
        ),
      },
      'degraded',
    ],
    [
      'only leads nowhere in a scheme of iOS',
      { 'Shop/Info.plist': plist(urlTypes('kakaoYOUR_NATIVE_APP_KEY')) },
      'degraded',
    ],
  ])('%s', (_, files, expected) => expect(effectsOf(files, '4019/native-key-empty')).toEqual([expected]));
});

describe('the text resource of react-native-kakao-share-link', () => {
  const app = {
    'package.json': '{ "dependencies": { "react-native-kakao-share-link": "1.0.12" } }\n',
    'app.json': '{ "name": "shop" }\n',
    'src/share.ts': "import Share from 'react-native-kakao-share-link';\nShare.sendFeed(feed);\n",
  };
  const gradle = { 'android/app/build.gradle': 'android { namespace "kr.shop" }\n' };
  it.each<[string, Files, number]>([
    ['is asked for where no file has it', { ...app, ...gradle }, 1],
    [
      'is there',
      {
        ...app,
        ...gradle,
        'android/app/src/main/res/values/strings.xml':
          '<resources><string name="kakao_app_key">@string/key</string></resources>\n',
      },
      0,
    ],
    [
      'is made by the build',
      {
        ...app,
        'android/app/build.gradle': 'android.defaultConfig { resValue "string", "kakao_app_key", key }\n',
      },
      0,
    ],
    ['is of no app for Android', app, 0],
    [
      'is not that of a package which code starts',
      {
        ...app,
        ...gradle,
        'src/share.ts':
          "import { initializeKakaoSDK } from '@react-native-kakao/core';\nimport { shareFeedTemplate } from '@react-native-kakao/share';\ninitializeKakaoSDK(key);\nshareFeedTemplate(feed);\n",
      },
      0,
    ],
  ])('%s', (_, files, times) => {
    // English and Korean.
    const asked = sentences(projectFrom(files), 'sdk/native-not-initialized');
    expect(asked.filter((one) => one.includes('kakao_app_key'))).toHaveLength(2 * times);
  });
});
