/** What a mistake does hangs on the rest of the app: whether there is another way, or for whom the key is. */
import { describe, expect, it } from 'vitest';
import { exampleKey } from '../../server/src/core/rules/key/exampleKey.ts';
import {
  androidManifest,
  plist,
  urlTypes,
  viewFilter,
} from '../../server/src/core/rules/native/exampleFiles.ts';
import { projectFrom, violations } from './exampleProject.ts';

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
