/** The scheme by which KakaoTalk comes back is made of the key that the app starts with. */
import { appKeyForm } from '../../catalog/appKey.ts';
import { isOfOneApp } from '../../catalog/native/languages.ts';
import { returnHost } from '../../catalog/native/setup.ts';
import { expoConfigs } from '../../project/native/expo.ts';
import {
  filesOfUntoldSchemes,
  keyOfStart,
  mistypedSchemesOf,
  nativeStartsIn,
  plistKeyIn,
  schemeKeysOf,
} from '../../project/native/keys.ts';
import { plistsIn } from '../../project/native/native.ts';
import { isOpenText } from '../../project/native/resources.ts';
import type { PlacedKey } from '../../project/native/schemeKeys.ts';
import { schemesOfOtherKeys } from '../../project/native/variantKeys.ts';
import type { Project } from '../../project/project.ts';
import { exampleKey } from '../key/exampleKey.ts';
import { defineRule } from '../rule.ts';
import { androidManifest, kotlin, plist, swift, urlTypes, viewFilter } from './exampleFiles.ts';

const OTHER = exampleKey.replace(/./g, (digit) => ((Number.parseInt(digit, 16) + 1) % 16).toString(16));
const strings = (key: string) => `<resources><string name="kakao_key">${key}</string></resources>\n`;
const debugged = (scheme: string) => ({
  'app/src/main/java/ShopApplication.kt': kotlin(
    '        KakaoSdk.init(this, getString(R.string.kakao_key))\n',
  ),
  'app/src/main/AndroidManifest.xml': androidManifest(
    viewFilter(`<data android:host="kakaolink" android:scheme="${scheme}" />`),
  ),
  'app/src/main/res/values/strings.xml': strings(exampleKey),
  'app/src/debug/res/values/strings.xml': strings(OTHER),
});
const starts = (key: string, more = '') => swift(`        KakaoSDK.initSDK(appKey: "${key}"${more})\n`);

export const nativeKeyMismatch = defineRule({
  code: '4019/native-key-mismatch',
  kakaoCodes: [],
  effect: 'degraded',
  step: 'native',
  needs: 'project',
  title: {
    en: 'The URL scheme is made of another key than the app’s',
    ko: 'URL 스킴의 키가 앱 키와 다릅니다',
  },
  why: {
    en: 'KakaoTalk opens the app by “kakao” and the native app key that the message was sent with. A scheme with another key is never asked for: buttons of the message and the way back from a login do not reach the app.',
    ko: '카카오톡은 메시지를 보낸 네이티브 앱 키로 만든 kakao{키} 스킴으로 앱을 엽니다. 다른 키로 만든 스킴은 호출되지 않아 메시지의 버튼이나 로그인 후의 이동이 앱에 도달하지 않습니다.',
  },
  sources: ['https://developers.kakao.com/docs/latest/en/ios/getting-started'],
  messages: {
    another: {
      en: 'The app starts with another key than this scheme has: KakaoTalk cannot come back.',
      ko: '앱을 초기화하는 키와 이 스킴의 키가 달라 카카오톡에서 앱으로 돌아올 수 없습니다.',
    },
    mistyped: {
      en: 'KakaoTalk opens “kakao” and the key, and nothing else: remove the characters beside the key.',
      ko: '카카오톡은 kakao 바로 뒤에 키를 붙인 주소만 엽니다. 키의 앞뒤에 있는 다른 문자를 지우십시오.',
    },
    starts: { en: 'The app starts with this key', ko: '앱을 초기화하는 키' },
  },
  check(project, _, report) {
    if (!project.complete) return;
    for (const { scheme, key } of schemesOfOtherKeys(project))
      report.violated(scheme, 'another', { related: [{ place: key, message: 'starts' }] });
    for (const place of mistypedSchemesOf(project)) report.violated(place, 'mistyped');
    const starts = project.all(nativeStartsIn);
    const inPlists = project.all(plistsIn).flatMap(({ file }) => {
      const facts = project.file(file);
      return (facts && plistKeyIn(facts, project)) ?? [];
    });
    const schemes = schemeKeysOf(project);
    const untold = filesOfUntoldSchemes(project);
    const ofBoth = expoConfigs(project);
    const others = new Map<PlacedKey, PlacedKey>();
    // Of a repository with an app for each, one may have another key.
    for (const [setup, other] of PLATFORMS) {
      const own = starts.filter(({ file }) => !isOfOneApp(file, other));
      const inCode = own.flatMap((start) => keyOfStart(start, project) ?? []);
      const keys = [...inCode, ...inPlists.filter(({ place }) => isOfOneApp(place.file, setup))];
      const [key] = keys;
      if (
        !key ||
        // A placeholder is told by 4019/native-key-empty.
        !appKeyForm.test(key.value) ||
        inCode.length !== own.length ||
        untold.some((file) => isOfOneApp(file, setup)) ||
        own.some((start) => start.key.hasOwnScheme) ||
        keys.some(({ value }) => value !== key.value)
      )
        continue;
      // Expo makes both apps of its file.
      const ofPlatform = schemes.filter(
        ({ place: { file } }) => isOfOneApp(file, setup) || ofBoth.some((one) => one.file === file),
      );
      const [right, wrong] = [true, false].map((isRight) =>
        ofPlatform.filter(({ value }) => (value === key.value) === isRight),
      ) as [PlacedKey[], PlacedKey[]];
      if (right.some((one) => hostsWith(one, project).some(mayShare))) continue;
      // A scheme for logging in says nothing of the one for messages, which the same app has in the same manifest.
      const withLogin = new Set(right.map(({ place }) => place.file));
      for (const scheme of wrong)
        if (
          right.length === 0 ||
          (withLogin.has(scheme.place.file) && hostsWith(scheme, project).includes(returnHost))
        )
          others.set(scheme, key);
    }
    for (const [{ place }, key] of others)
      report.violated(place, 'another', { related: [{ place: key.place, message: 'starts' }] });
  },
  examples: {
    bad: [
      {
        files: {
          'app.json': `{ "expo": { "plugins": [["@react-native-kakao/core", { "nativeAppKey": "⟦${OTHER}⟧" }]] } }\n`,
          'app.ts': `import { initializeKakaoSDK } from '@react-native-kakao/core';\ninitializeKakaoSDK('${exampleKey}');\n`,
        },
      },
      {
        title: { en: 'Debug builds start with another key.', ko: '디버그 빌드만 다른 키를 씁니다.' },
        files: debugged(`⟦kakao${exampleKey}⟧`),
      },
      {
        files: {
          'Shop/Info.plist': plist(urlTypes(`⟦kakao${OTHER}⟧`)),
          'Shop/App.swift': starts(exampleKey),
        },
      },
      // What begins in another way is another service's.
      {
        files: {
          'Shop/Info.plist': plist(urlTypes(`⟦kakao${OTHER}⟧</string><string>fb$(FACEBOOK_APP_ID)`)),
          'Shop/App.swift': starts(exampleKey),
        },
      },
      // That for logging in fits.
      {
        files: {
          'ShopApplication.kt': kotlin(`        KakaoSdk.init(this, "${exampleKey}")\n`),
          'AndroidManifest.xml': androidManifest(
            ['oauth', 'kakaolink']
              .map((host, index) =>
                viewFilter(
                  `<data android:host="${host}" android:scheme="${index ? `⟦kakao${OTHER}⟧` : `kakao${exampleKey}`}" />`,
                ),
              )
              .join(''),
          ),
        },
      },
      // By a resource.
      {
        files: {
          'app/src/main/java/ShopApplication.kt': kotlin(`        KakaoSdk.init(this, "${exampleKey}")\n`),
          'app/src/main/AndroidManifest.xml': androidManifest(
            viewFilter('<data android:host="kakaolink" android:scheme="⟦@string/kakao_key⟧" />'),
          ),
          'app/src/main/res/values/strings.xml': strings(`kakao${OTHER}`),
        },
      },
      // Something is left of a template, or slipped in.
      ...[`⟦kakao{${exampleKey}}⟧`, `⟦kakao$${exampleKey}⟧`].map((scheme) => ({
        files: {
          'AndroidManifest.xml': androidManifest(
            viewFilter(`<data android:host="kakaolink" android:scheme="${scheme}" />`),
          ),
        },
      })),
      {
        files: {
          'app/src/main/AndroidManifest.xml': androidManifest(
            viewFilter('<data android:host="kakaolink" android:scheme="@string/kakao_key" />'),
          ),
          'app/src/main/res/values/strings.xml': strings(`⟦kakao${exampleKey}>⟧`),
        },
      },
      // That of the other platform fits.
      {
        files: {
          'android/AndroidManifest.xml': androidManifest(
            viewFilter(`<data android:host="kakaolink" android:scheme="kakao${exampleKey}" />`),
          ),
          'android/ShopApplication.kt': kotlin(`        KakaoSdk.init(this, "${exampleKey}")\n`),
          'ios/Shop/Info.plist': plist(urlTypes(`⟦kakao${OTHER}⟧`)),
          'ios/Shop/App.swift': starts(exampleKey),
        },
      },
      {
        files: {
          'ios/Shop/Info.plist': plist(
            `\t<key>KAKAO_APP_KEY</key>\n\t<string>${exampleKey}</string>\n${urlTypes(`⟦kakao${OTHER}⟧`)}`,
          ),
          'package.json': '{ "dependencies": { "react-native-kakao-share-link": "1.0.12" } }\n',
        },
      },
    ],
    good: [
      {
        files: {
          'app.json': `{ "expo": { "plugins": [["@react-native-kakao/core", { "nativeAppKey": "${OTHER}" }]] } }\n`,
          'app.config.ts': 'export default { plugins: plugins() };\n',
          'app.ts': `import { initializeKakaoSDK } from '@react-native-kakao/core';\ninitializeKakaoSDK('${exampleKey}');\n`,
        },
      },
      // Debug builds have a scheme of their own, or one that a build makes.
      { files: debugged('@string/kakao_scheme') },
      {
        files: {
          ...debugged(`kakao${exampleKey}`),
          'app/src/debug/AndroidManifest.xml': androidManifest(
            viewFilter(`<data android:host="kakaolink" android:scheme="kakao${OTHER}" />`),
          ),
        },
      },
      // Debug builds of one flavour have the flavour's scheme.
      {
        files: {
          ...debugged(`kakao${exampleKey}`),
          'app/src/debug/res/values/strings.xml': '<resources></resources>\n',
          'app/src/devDebug/res/values/strings.xml': strings(OTHER),
          'app/src/dev/AndroidManifest.xml': androidManifest(
            viewFilter(`<data android:host="kakaolink" android:scheme="kakao${OTHER}" />`),
          ),
        },
      },
      {
        files: {
          ...debugged('@string/kakao_scheme'),
          'app/src/main/res/values/scheme.xml': strings(`kakao${exampleKey}`).replace('_key', '_scheme'),
          'app/src/dev/res/values/scheme.xml': strings(`kakao${OTHER}`).replace('_key', '_scheme'),
        },
      },
      {
        files: {
          'Shop/Info.plist': plist(urlTypes(`kakao${exampleKey}`)),
          'Shop/App.swift': starts(exampleKey),
        },
      },
      { files: { 'Shop/Info.plist': plist(urlTypes('kakao$(KEY)')), 'Shop/App.swift': starts(exampleKey) } },
      // The right one may be what the files do not tell.
      {
        files: {
          'Shop/Info.plist': plist(urlTypes(`kakao${OTHER}</string><string>$(KAKAO_SCHEME)`)),
          'Shop/App.swift': starts(exampleKey),
        },
      },
      {
        files: {
          'ShopApplication.kt': kotlin(`        KakaoSdk.init(this, "${exampleKey}")\n`),
          'AndroidManifest.xml': androidManifest(
            viewFilter(
              `<data android:host="kakaolink" android:scheme="kakao${OTHER}" /><data android:scheme="@string/kakao_scheme" />`,
            ),
          ),
        },
      },
      // Android takes the quotes away.
      {
        files: {
          'app/src/main/AndroidManifest.xml': androidManifest(
            viewFilter('<data android:host="kakaolink" android:scheme="@string/kakao_key" />'),
          ),
          'app/src/main/res/values/strings.xml': strings(`kakao"${exampleKey}"`),
        },
      },
      // One filter is for both hosts, or for any; what another service's or a longer name is made of.
      ...[
        `<data android:host="oauth" android:scheme="kakao${exampleKey}" /><data android:host="kakaolink" />`,
        `<data android:scheme="kakao${exampleKey}" />`,
        `<data android:host="@string/kakao_host" android:scheme="kakao${exampleKey}" />`,
        `<data android:host="oauth" android:scheme="kakao${exampleKey}" /><data android:host="kakaolink" android:scheme="kakao${exampleKey}-lite" />`,
      ].map((data) => ({
        files: {
          'ShopApplication.kt': kotlin(`        KakaoSdk.init(this, "${exampleKey}")\n`),
          'AndroidManifest.xml': androidManifest(
            viewFilter(data) + viewFilter(`<data android:host="oauth" android:scheme="kakao${OTHER}" />`),
          ),
        },
      })),
      // Another app's manifest.
      {
        files: {
          'user/src/main/java/ShopApplication.kt': kotlin(`        KakaoSdk.init(this, "${exampleKey}")\n`),
          'user/src/main/AndroidManifest.xml': androidManifest(
            viewFilter(`<data android:host="oauth" android:scheme="kakao${exampleKey}" />`),
          ),
          'owner/src/main/AndroidManifest.xml': androidManifest(
            viewFilter(`<data android:host="kakaolink" android:scheme="kakao${OTHER}" />`),
          ),
        },
      },
      // An app for each platform has a key of its own.
      {
        files: {
          'android/ShopApplication.kt': kotlin(`        KakaoSdk.init(this, "${OTHER}")\n`),
          'ios/Shop/Info.plist': plist(urlTypes(`kakao${exampleKey}`)),
          'ios/Shop/App.swift': starts(exampleKey).replace('KakaoSDK.init', 'KakaoSDKCommon.init'),
        },
      },
      // Two apps, of which one starts elsewhere.
      {
        files: {
          'Shop/Info.plist': plist(urlTypes(`kakao${OTHER}`)),
          'Shop/App.swift': starts(exampleKey),
          'Other/App.swift': starts(OTHER),
        },
      },
      // It has no key yet, which another rule says.
      {
        files: {
          'Shop/Info.plist': plist(urlTypes(`kakao${OTHER}`)),
          'Shop/App.swift': starts('YOUR_NATIVE_APP_KEY'),
        },
      },
      // Its scheme is its own.
      {
        files: {
          'Shop/Info.plist': plist(urlTypes(`kakao${OTHER}`)),
          'Shop/App.swift': starts(exampleKey, ', customScheme: "shop"'),
        },
      },
    ],
  },
});

/** The hosts of the addresses that the scheme is for in its filter; `''` for any. */
function hostsWith({ place }: PlacedKey, project: Project): readonly string[] {
  const filters = project.file(place.file)?.native?.manifest?.filters ?? [];
  const own = filters.find(({ data }) =>
    data.some(({ scheme }) => scheme?.range.start === place.range.start),
  );
  const hosts = own?.data.flatMap(({ host }) => host?.value ?? []) ?? [];
  return hosts.length > 0 ? hosts : [''];
}

const mayShare = (host: string): boolean => host === '' || host === returnHost || isOpenText(host);

/** Files that set up an app of a platform, and that are of the other platform alone, by their endings. */
const PLATFORMS = [
  ['.plist', '.kt'],
  ['.xml', '.swift'],
] as const;
