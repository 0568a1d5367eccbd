/** Exceptions of the Android, iOS, Flutter and React Native SDKs about how an app is set up. */
import type { ErrorEntry } from './entry.ts';
import { nativeSdks, pages, reports } from './pages.ts';

const common = { family: 'native', kakaoCodes: [], source: nativeSdks } as const;
const reactNative = reports('https://github.com/mym0404/react-native-kakao');

export const nativeSetup: readonly ErrorEntry[] = [
  {
    ...common,
    id: 'sdk/ios-not-initialized',
    title: { en: 'The iOS SDK was not initialised', ko: 'iOS SDK가 초기화되지 않음' },
    meaning: {
      en: 'A Kakao call ran before `KakaoSDK.initSDK(appKey:)`, or the SDK is linked twice and another copy was initialised.',
      ko: '`KakaoSDK.initSDK(appKey:)`보다 먼저 SDK를 호출했거나, SDK가 이중으로 링크되어 다른 사본만 초기화되었습니다.',
    },
    steps: [
      {
        en: 'Call `KakaoSDK.initSDK(appKey:)` with the native key when the app starts.',
        ko: '앱이 시작될 때 네이티브 앱 키로 `KakaoSDK.initSDK(appKey:)`를 호출합니다.',
      },
      {
        en: 'In modular projects link the SDK once, as a dynamic framework: look for `implemented in both` in the log.',
        ko: '모듈이 나뉜 프로젝트라면 로그에 `implemented in both`가 없는지 보고, SDK를 동적 프레임워크로 한 번만 링크합니다.',
      },
    ],
    causes: [
      {
        text: { en: 'Missing or late initialisation', ko: '초기화 누락 또는 지연' },
        rules: ['sdk/native-not-initialized'],
        where: 'project',
      },
    ],
    phrases: [{ text: 'initSDK(appKey:) must be initialized' }, { text: 'MustInitAppKey' }],
    related: [],
    docs: pages.iosSdk,
  },
  {
    ...common,
    id: 'sdk/android-not-initialized',
    title: { en: 'The Android SDK was not initialised', ko: 'Android SDK가 초기화되지 않음' },
    meaning: {
      en: 'A Kakao call ran before `KakaoSdk.init`, or the `Application` class that calls it is not named in the manifest.',
      ko: '`KakaoSdk.init`보다 먼저 SDK를 호출했거나, 초기화하는 `Application` 클래스가 매니페스트에 등록되지 않았습니다.',
    },
    steps: [
      {
        en: 'Call `KakaoSdk.init(this, key)` in `Application.onCreate`.',
        ko: '`Application.onCreate`에서 `KakaoSdk.init(this, key)`를 호출합니다.',
      },
      {
        en: 'Name that class in `android:name` of `<application>`.',
        ko: '`<application>`의 `android:name`에 그 클래스를 지정합니다.',
      },
    ],
    causes: [
      {
        text: { en: 'Missing or late initialisation', ko: '초기화 누락 또는 지연' },
        rules: ['sdk/native-not-initialized'],
        where: 'project',
      },
    ],
    phrases: [
      { text: 'Session is not initialized. Call KakaoSDK' },
      { text: 'lateinit property applicationContextInfo has not been initialized' },
      { text: 'lateinit property applicationInfo has not been initialized', needsKakao: true },
      { text: 'lateinit property hosts has not been initialized', needsKakao: 'unlessAsked' },
    ],
    related: [],
    docs: pages.androidSdk,
    source: reports(pages.androidSdk.en),
  },
  {
    ...common,
    id: 'sdk/flutter-key-required',
    title: { en: 'Flutter: no app key given', ko: 'Flutter: 앱 키가 전달되지 않음' },
    meaning: {
      en: '`KakaoSdk.init` got neither a native nor a JavaScript key.',
      ko: '`KakaoSdk.init`에 네이티브 앱 키와 JavaScript 키가 모두 없습니다.',
    },
    steps: [
      {
        en: 'Pass `nativeAppKey` for apps and `javaScriptAppKey` for the web; check that `--dart-define` or the `.env` asset is in the build.',
        ko: '앱은 `nativeAppKey`, 웹은 `javaScriptAppKey`를 전달하고, `--dart-define`이나 `.env` 에셋이 빌드에 포함되는지 확인합니다.',
      },
    ],
    causes: [
      {
        text: { en: 'The key is missing in the build', ko: '빌드에 키가 없음' },
        rules: [],
        where: 'project',
      },
    ],
    phrases: [
      { text: 'A Native App Key or JavaScript App Key is required' },
      { text: 'Native App Key is required' },
    ],
    related: [],
    docs: pages.flutterSdk,
  },
  {
    ...common,
    id: 'sdk/ios-query-scheme-missing',
    title: { en: 'iOS: the scheme is not declared', ko: 'iOS: 스킴이 선언되지 않음' },
    meaning: {
      en: 'iOS tells an app about KakaoTalk only if the scheme is listed in `Info.plist`.',
      ko: 'iOS에서는 `Info.plist`에 스킴을 선언해야 카카오톡 설치 여부를 알 수 있습니다.',
    },
    steps: [
      {
        en: 'Add `kakaolink` (and `kakaokompassauth` for login) to `LSApplicationQueriesSchemes`.',
        ko: '`LSApplicationQueriesSchemes`에 `kakaolink`를 추가합니다. 로그인에는 `kakaokompassauth`도 필요합니다.',
      },
    ],
    causes: [{ text: { en: 'The scheme is missing', ko: '스킴 누락' }, rules: [], where: 'project' }],
    phrases: [
      { text: 'not allowed to query for scheme kakaolink' },
      { text: 'not allowed to query for scheme kakaokompassauth' },
      { text: 'not allowed to query for scheme kakaotalk' },
    ],
    said: ['asksForTalk isFalse', 'asksForTalk fails'],
    related: ['sdk/kakaotalk-not-installed'],
    docs: pages.shareIos,
  },
  {
    ...common,
    id: 'sdk/react-native-not-initialized',
    title: { en: 'React Native: the SDK was not initialised', ko: 'React Native: SDK가 초기화되지 않음' },
    meaning: {
      en: 'A Kakao call ran before `initializeKakaoSDK`.',
      ko: '`initializeKakaoSDK`보다 먼저 SDK를 호출했습니다.',
    },
    steps: [
      {
        en: 'Call `initializeKakaoSDK(nativeKey)` once when the app starts, and wait for it.',
        ko: '앱이 시작될 때 `initializeKakaoSDK(nativeKey)`를 한 번 호출하고 완료를 기다립니다.',
      },
    ],
    causes: [
      {
        text: { en: 'Missing or late initialisation', ko: '초기화 누락 또는 지연' },
        rules: [],
        where: 'project',
      },
    ],
    phrases: [{ text: 'Package-SDKNotInitialized' }],
    related: [],
    docs: pages.shareAndroid,
    source: reactNative,
  },
  {
    ...common,
    id: 'sdk/expo-native-key-missing',
    title: { en: 'Expo: `nativeAppKey` is missing', ko: 'Expo: `nativeAppKey`가 없음' },
    meaning: {
      en: 'The config plugin was given no native key, so the app cannot be built.',
      ko: '설정 플러그인에 네이티브 앱 키가 없어 앱을 빌드할 수 없습니다.',
    },
    steps: [
      {
        en: 'Set `nativeAppKey` for `@react-native-kakao/core` in `app.json` or `app.config.ts`, then run `expo prebuild` again.',
        ko: '`app.json`이나 `app.config.ts`의 `@react-native-kakao/core`에 `nativeAppKey`를 넣고 `expo prebuild`를 다시 실행합니다.',
      },
    ],
    causes: [
      { text: { en: 'The plugin option is missing', ko: '플러그인 설정 누락' }, rules: [], where: 'project' },
    ],
    phrases: [{ text: "'nativeAppKey' missing in expo config plugin" }],
    related: [],
    docs: pages.shareAndroid,
    source: reactNative,
  },
  {
    ...common,
    id: 'sdk/maven-repository-missing',
    title: { en: 'Gradle does not find the SDK', ko: 'Gradle이 SDK를 찾지 못함' },
    meaning: {
      en: 'The SDK comes from Kakao’s own Maven repository. Gradle was not told of it, or did not reach it.',
      ko: 'SDK는 카카오의 Maven 저장소에 있습니다. 빌드 설정에 저장소가 없거나 Gradle이 접속하지 못했습니다.',
    },
    steps: [
      {
        en: 'Add `maven { url "https://devrepo.kakao.com/nexus/content/groups/public/" }` to the repositories; in Expo `extraMavenRepos`.',
        ko: '저장소 목록에 `maven { url "https://devrepo.kakao.com/nexus/content/groups/public/" }`를 추가합니다. Expo는 `extraMavenRepos`에 넣습니다.',
      },
      {
        en: 'If the message names devrepo.kakao.com, Gradle asked there: check network, proxy and version.',
        ko: '메시지에 devrepo.kakao.com이 있으면 접속은 시도한 것이므로 네트워크, 프록시, 버전을 확인합니다.',
      },
    ],
    causes: [{ text: { en: 'No such repository', ko: '저장소가 없음' }, rules: [], where: 'project' }],
    phrases: [{ text: 'Could not find com.kakao.sdk:' }, { text: 'Could not resolve com.kakao.sdk:' }],
    related: [],
    docs: pages.androidSdk,
  },
];
