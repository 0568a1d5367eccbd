/**
 * What calls of Kakao's native SDKs do, since when they have their names, and what happens without what they need. From the
 * sources of kakao-ios-sdk 2.27.3, kakao_flutter_sdk 1.10.0, @react-native-kakao/share 2.4.6 and
 * react-native-kakao-share-link 1.0.12, and Kakao's guides of the Android SDK and of Flutter 2 (2026-11-26).
 */
import type { Localized } from '../../text/messages.ts';
import type { NativeLanguage } from './languages.ts';
import { initFunction, reactNativePackage, sharingFunction } from './reactNative.ts';

export type SdkPlatform = 'android' | 'ios' | 'flutter';

const PLATFORM_OF: Readonly<Record<NativeLanguage, SdkPlatform>> = {
  kotlin: 'android',
  java: 'android',
  groovy: 'android',
  swift: 'ios',
  dart: 'flutter',
};

type Notes = Readonly<Partial<Record<SdkPlatform, Localized>>>;

const onAll = (note: Localized): Notes => ({ android: note, ios: note, flutter: note });

const start: Notes = {
  android: {
    en: 'Starts the SDK with the native app key, usually in `Application.onCreate`. Without it, the first call of the SDK throws; with an empty key, Kakao refuses every message (-401).',
    ko: '네이티브 앱 키로 SDK를 초기화합니다. 보통 `Application.onCreate`에서 호출합니다. 호출하지 않으면 SDK를 처음 쓸 때 예외가 발생하고, 키가 비어 있으면 카카오가 모든 메시지를 거부합니다(-401).',
  },
  ios: {
    en: 'Starts the SDK with the native app key. Without it, the first share call crashes the app (`MustInitAppKey`); with an empty key, Kakao refuses every message (-401). `customScheme` takes the place of `kakao{key}` in Info.plist.',
    ko: '네이티브 앱 키로 SDK를 초기화합니다. 호출하지 않으면 처음 공유할 때 앱이 비정상 종료되고(`MustInitAppKey`), 키가 비어 있으면 카카오가 모든 메시지를 거부합니다(-401). `customScheme`을 주면 Info.plist에도 `kakao{키}` 대신 그 스킴을 적습니다.',
  },
  flutter: {
    en: 'Starts the SDK: `nativeAppKey` for Android and iOS, `javaScriptAppKey` for the web. A key that is left out is empty there, and Kakao refuses its messages. From 2.0.0 on it has to be awaited.',
    ko: 'SDK를 초기화합니다. Android와 iOS는 `nativeAppKey`, 웹은 `javaScriptAppKey`를 사용합니다. 생략한 키는 빈 값이 되어 그 플랫폼의 메시지를 카카오가 거부합니다. 2.0.0부터는 `await`가 필요합니다.',
  },
};

const share: Notes = {
  android: {
    en: 'Has Kakao check the message. KakaoTalk opens only with `startActivity(result.intent)`. Since 2.11.0; before, `LinkClient` had it.',
    ko: '카카오 서버에서 메시지를 확인합니다. `startActivity(result.intent)`를 호출해야 카카오톡이 열립니다. 2.11.0부터이며, 그 전에는 `LinkClient`에 있었습니다.',
  },
  ios: {
    en: 'Has Kakao check the message. KakaoTalk opens only with `UIApplication.shared.open(result.url)`. Since 2.11.0; before, `LinkApi` had it.',
    ko: '카카오 서버에서 메시지를 확인합니다. `UIApplication.shared.open(result.url)`을 호출해야 카카오톡이 열립니다. 2.11.0부터이며, 그 전에는 `LinkApi`에 있었습니다.',
  },
  flutter: {
    en: 'In 1.x it gives back an address and opens nothing: `launchKakaoTalk(uri)` does. From 2.0.0 on it opens KakaoTalk itself. Since 1.2.0; before, `LinkClient` had it.',
    ko: '1.x에서는 주소만 돌려주므로 `launchKakaoTalk(uri)`를 호출해야 카카오톡이 열립니다. 2.0.0부터는 직접 카카오톡을 엽니다. 1.2.0부터이며, 그 전에는 `LinkClient`에 있었습니다.',
  },
};

const available: Notes = {
  android: {
    en: 'Whether KakaoTalk is installed. Since 2.11.0; before: `isKakaoLinkAvailable`.',
    ko: '카카오톡이 설치되어 있는지 알려 줍니다. 2.11.0부터이며, 그 전에는 `isKakaoLinkAvailable`입니다.',
  },
  ios: {
    en: 'Whether the app can open `kakaolink://`. Always false where LSApplicationQueriesSchemes in Info.plist does not list `kakaolink`. Since 2.11.0; before: `isKakaoLinkAvailable`.',
    ko: '앱이 `kakaolink://`를 열 수 있는지 알려 줍니다. Info.plist의 LSApplicationQueriesSchemes에 `kakaolink`가 없으면 항상 false입니다. 2.11.0부터이며, 그 전에는 `isKakaoLinkAvailable`입니다.',
  },
  flutter: {
    en: 'Whether KakaoTalk is installed. On iOS always false where LSApplicationQueriesSchemes in Info.plist does not list `kakaolink`. Since 1.2.0; before: `isKakaoLinkAvailable`.',
    ko: '카카오톡이 설치되어 있는지 알려 줍니다. iOS에서는 Info.plist의 LSApplicationQueriesSchemes에 `kakaolink`가 없으면 항상 false입니다. 1.2.0부터이며, 그 전에는 `isKakaoLinkAvailable`입니다.',
  },
};

const webPage = onAll({
  en: 'The address of Kakao’s share page, for devices without KakaoTalk: open it in a browser.',
  ko: '카카오톡이 없는 기기에서 쓰는 웹 공유 페이지의 주소입니다. 브라우저로 여십시오.',
});

const NOTES: Readonly<Record<string, Notes>> = {
  'KakaoSdk.init': start,
  'KakaoSDK.initSDK': start,
  ...{ shareDefault: share, shareCustom: share, shareScrap: share },
  isKakaoTalkSharingAvailable: available,
  ...{ makeDefaultUrl: webPage, makeCustomUrl: webPage, makeScrapUrl: webPage },
  launchKakaoTalk: {
    flutter: {
      en: 'Opens KakaoTalk with an address of `ShareClient`. On iOS it never comes back where KakaoTalk cannot be opened: ask `isKakaoTalkSharingAvailable()` first. Not needed from 2.0.0 on.',
      ko: '`ShareClient`의 주소로 카카오톡을 엽니다. iOS에서는 카카오톡을 열 수 없으면 끝나지 않으므로 `isKakaoTalkSharingAvailable()`로 먼저 확인합니다. 2.0.0부터는 필요하지 않습니다.',
    },
  },
  launchBrowserTab: {
    flutter: {
      en: 'Opens http and https addresses, such as those of `WebSharerClient`, and throws on all others.',
      ko: '`WebSharerClient`의 주소처럼 http와 https로 시작하는 주소만 엽니다. 다른 주소는 예외가 발생합니다.',
    },
  },
  openWithDefault: {
    android: {
      en: 'Opens a page in a Custom Tab. Throws UnsupportedOperationException where no browser has any: only then call `open()`.',
      ko: 'Custom Tabs로 페이지를 엽니다. 지원하는 브라우저가 없으면 UnsupportedOperationException이 발생하며, 그때만 `open()`을 호출합니다.',
    },
  },
};

/** By the last name of a call, or its last two; undefined for other calls. */
export function callNote(path: readonly string[], language: NativeLanguage): Localized | undefined {
  const names = [path.slice(-2).join('.'), path.at(-1)!];
  const name = names.find((one) => Object.hasOwn(NOTES, one));
  return name === undefined ? undefined : NOTES[name]![PLATFORM_OF[language]];
}

const MODULE_NOTES: Readonly<Record<string, Localized>> = {
  '@react-native-kakao/core': {
    en: 'Starts the SDK with the native app key, before anything is shared. In the web build, `web.javascriptKey` is needed, too. Expo Go does not have the package.',
    ko: '네이티브 앱 키로 SDK를 초기화합니다. 공유하기 전에 호출해야 합니다. 웹 빌드에는 `web.javascriptKey`도 필요합니다. Expo Go에서는 이 패키지를 쓸 수 없습니다.',
  },
  '@react-native-kakao/share': {
    en: 'Opens KakaoTalk, or the share page in a browser where it is not installed. With `useWebBrowserIfKakaoTalkNotAvailable: false` it is rejected there instead (`Package-KakaoAppNotAvailable`).',
    ko: '카카오톡을 열고, 설치되어 있지 않으면 브라우저에서 웹 공유 페이지를 엽니다. `useWebBrowserIfKakaoTalkNotAvailable: false`이면 페이지를 여는 대신 `Package-KakaoAppNotAvailable` 에러로 거부됩니다.',
  },
  'react-native-kakao-share-link': {
    en: 'Opens KakaoTalk, or the share page in a browser where it is not installed. The key comes from `kakao_app_key` in strings.xml and `KAKAO_APP_KEY` in Info.plist; arguments and parameters are lists of `{ key, value }`.',
    ko: '카카오톡을 열고, 설치되어 있지 않으면 브라우저에서 웹 공유 페이지를 엽니다. 앱 키는 strings.xml의 `kakao_app_key`와 Info.plist의 `KAKAO_APP_KEY`에서 읽고, 인자와 파라미터는 `{ key, value }`의 목록입니다.',
  },
};

/** Of a function of a package for React Native that starts the SDK or shares; undefined for others. */
export function moduleNote(module: string, name: string): Localized | undefined {
  const known = reactNativePackage(module);
  return known && (name === initFunction.name || sharingFunction(known, name))
    ? MODULE_NOTES[known.module]
    : undefined;
}
