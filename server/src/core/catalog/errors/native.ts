/** Exceptions of the Android, iOS, Flutter and React Native SDKs that stop a share before it reaches Kakao. */
import { nativeKeyMenu } from './consoleMenus.ts';
import type { ErrorEntry, Source } from './entry.ts';
import { pages, reports } from './pages.ts';

const common = { family: 'native', kakaoCodes: [] } as const;
const source: Source = {
  urls: ['https://github.com/kakao/kakao-ios-sdk', 'https://github.com/kakao/kakao_flutter_sdk'],
  date: '2026-11-22',
  confidence: 'high',
};
const reactNative = reports('https://github.com/mym0404/react-native-kakao');

export const nativeErrors: readonly ErrorEntry[] = [
  {
    ...common,
    id: 'sdk/ios-not-initialized',
    title: { en: 'The iOS SDK was not initialised', ko: '초기화되지 않은 iOS SDK' },
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
      { text: { en: 'No or late initialisation', ko: '초기화 누락 또는 지연' }, rules: [], where: 'project' },
    ],
    phrases: [{ text: 'initSDK(appKey:) must be initialized' }, { text: 'MustInitAppKey' }],
    related: [],
    docs: pages.iosSdk,
    source,
  },
  {
    ...common,
    id: 'sdk/android-not-initialized',
    title: { en: 'The Android SDK was not initialised', ko: '초기화되지 않은 Android SDK' },
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
      { text: { en: 'No or late initialisation', ko: '초기화 누락 또는 지연' }, rules: [], where: 'project' },
    ],
    phrases: [
      { text: 'lateinit property applicationContextInfo has not been initialized' },
      { text: 'lateinit property applicationInfo has not been initialized', needsKakao: true },
      { text: 'lateinit property hosts has not been initialized', needsKakao: true },
    ],
    related: [],
    docs: pages.androidSdk,
    source: reports(pages.androidSdk.en),
  },
  {
    ...common,
    id: 'sdk/flutter-key-required',
    title: { en: 'Flutter: no app key given', ko: 'Flutter: 전달되지 않은 앱 키' },
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
    source,
  },
  {
    ...common,
    id: 'sdk/flutter-image-required',
    title: { en: 'Flutter: no image to upload', ko: 'Flutter: 업로드할 이미지 없음' },
    meaning: {
      en: '`uploadImage` got neither `image` nor `byteData`.',
      ko: '`uploadImage`에 `image`와 `byteData`가 모두 없습니다.',
    },
    steps: [
      {
        en: 'Pass one of the two; on the web use `byteData`.',
        ko: '둘 중 하나를 전달합니다. 웹에서는 `byteData`를 사용합니다.',
      },
    ],
    causes: [{ text: { en: 'No image', ko: '이미지 없음' }, rules: [], where: 'project' }],
    phrases: [{ text: 'Either parameter image or byteData must not be null' }],
    related: [],
    docs: pages.shareFlutter,
    source,
  },
  {
    ...common,
    id: 'sdk/kakaotalk-not-installed',
    title: { en: 'KakaoTalk cannot be opened', ko: '열 수 없는 카카오톡' },
    meaning: {
      en: 'KakaoTalk is not installed on the device or simulator, or the app may not see it.',
      ko: '기기나 시뮬레이터에 카카오톡이 없거나, 앱에서 카카오톡을 조회할 수 없습니다.',
    },
    steps: [
      {
        en: 'Ask `isKakaoTalkSharingAvailable` first and fall back to sharing in the browser (`WebSharerClient`, `makeDefaultUrl`).',
        ko: '`isKakaoTalkSharingAvailable`을 먼저 확인하고, 사용할 수 없으면 웹 공유(`WebSharerClient`, `makeDefaultUrl`)로 대체합니다.',
      },
      {
        en: 'Android 11 and newer: declare `com.kakao.talk` under `<queries>`. iOS: add `kakaolink` to `LSApplicationQueriesSchemes`.',
        ko: 'Android 11 이상은 `<queries>`에 `com.kakao.talk`을, iOS는 `LSApplicationQueriesSchemes`에 `kakaolink`를 추가합니다.',
      },
    ],
    causes: [
      {
        text: { en: 'KakaoTalk is not installed', ko: '카카오톡이 설치되지 않음' },
        rules: [],
        where: 'user',
      },
      {
        text: { en: 'The app may not query for it', ko: '앱에 조회 설정이 없음' },
        rules: [],
        where: 'project',
      },
    ],
    phrases: [
      { text: 'target app is not installed' },
      { text: 'KakaoTalk is not installed' },
      { text: 'KakaoTalk not installed' },
      { text: 'Package-KakaoAppNotAvailable' },
      { text: 'No Activity found to handle Intent { {detail}kakaolink' },
      { text: '카카오톡이 설치되어 있지 않' },
      { text: '카카오톡이 설치되지 않' },
    ],
    related: ['sdk/ios-query-scheme-missing'],
    docs: pages.shareAndroid,
    source,
  },
  {
    ...common,
    id: 'sdk/ios-query-scheme-missing',
    title: { en: 'iOS: the scheme is not declared', ko: 'iOS: 선언되지 않은 스킴' },
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
    related: ['sdk/kakaotalk-not-installed'],
    docs: pages.shareIos,
    source,
  },
  {
    ...common,
    id: 'sdk/cancelled',
    title: { en: 'The user cancelled', ko: '사용자의 취소' },
    meaning: {
      en: 'No fault: the window was closed before the end. `SdkError error 0` also appears when the app does not pass the returning URL to the SDK.',
      ko: '오류가 아니라 사용자가 도중에 창을 닫은 것입니다. 돌아온 URL을 앱이 SDK에 전달하지 않을 때도 `SdkError error 0`이 나타납니다.',
    },
    steps: [
      {
        en: 'Treat it as a cancellation, without an error dialog.',
        ko: '오류 창을 띄우지 말고 취소로 처리합니다.',
      },
      {
        en: `If nobody cancelled: pass the URL to the SDK in \`openURL\`, and check the URL scheme \`kakao\` + native key (${nativeKeyMenu.en}).`,
        ko: `취소한 적이 없다면 \`openURL\`에서 URL을 SDK로 넘기는지, URL 스킴이 \`kakao\` + 네이티브 앱 키인지 확인합니다(${nativeKeyMenu.ko}).`,
      },
    ],
    causes: [
      { text: { en: 'Closed by the user', ko: '사용자가 닫음' }, rules: [], where: 'user' },
      {
        text: { en: 'The returning URL is not handled', ko: '돌아온 URL을 처리하지 않음' },
        rules: [],
        where: 'project',
      },
    ],
    phrases: [
      { text: 'KakaoSDKCommon.SdkError error 0' },
      { text: 'KakaoSDKCommon.SdkError 오류 0' },
      { text: 'user cancelled', needsKakao: true },
      { text: 'User denied access', needsKakao: true },
    ],
    related: [],
    docs: pages.iosSdk,
    source: reports(pages.iosSdk.en),
  },
  {
    ...common,
    id: 'sdk/ios-error-number',
    title: { en: 'iOS: an error of which only the number is shown', ko: 'iOS: 번호만 표시된 SDK 오류' },
    meaning: {
      en: 'The number is only the kind: 0 a fault on the device or a cancellation, 1 an answer of the API, 2 an answer of the login server. The reason is inside the error.',
      ko: '번호는 오류의 종류만 나타냅니다. 0은 기기에서 발생한 오류나 취소, 1은 API 응답, 2는 로그인 서버 응답입니다. 실제 원인은 오류 객체 안에 있습니다.',
    },
    steps: [
      {
        en: 'Print the error itself instead of its `localizedDescription`: `print(error)`.',
        ko: '`localizedDescription` 대신 오류 객체를 그대로 출력합니다. 예: `print(error)`',
      },
      {
        en: 'Paste what it prints here: it names the reason.',
        ko: '출력된 내용을 붙여 넣으면 원인을 찾을 수 있습니다.',
      },
      {
        en: 'Number 2 is most often a bundle ID that is not registered (KOE009).',
        ko: '2번은 등록되지 않은 번들 ID(KOE009)인 경우가 가장 많습니다.',
      },
    ],
    causes: [
      {
        text: { en: 'The bundle ID is not registered', ko: '번들 ID가 등록되지 않음' },
        rules: [],
        where: 'console',
      },
      { text: { en: 'Closed by the user', ko: '사용자가 닫음' }, rules: [], where: 'user' },
    ],
    phrases: [
      { text: 'KakaoSDKCommon.SdkError error {number}', lessLikely: true },
      { text: 'KakaoSDKCommon.SdkError 오류 {number}', lessLikely: true },
      { text: 'KakaoSDKCommon.SdkError Code={number}', lessLikely: true },
    ],
    related: ['KOE009', 'sdk/cancelled'],
    docs: pages.iosSdk,
    source: reports(pages.iosSdk.en),
  },
  {
    ...common,
    id: 'sdk/bad-parameters',
    title: { en: 'Bad parameters for the native SDK', ko: '네이티브 SDK의 잘못된 파라미터' },
    meaning: {
      en: 'The SDK could not turn what it was given into a request.',
      ko: '전달된 값으로 요청을 만들 수 없습니다.',
    },
    steps: [
      {
        en: 'Check the template object: required fields, and strings as values of `templateArgs`.',
        ko: '템플릿 객체의 필수 항목과, `templateArgs`의 값이 문자열인지 확인합니다.',
      },
    ],
    causes: [{ text: { en: 'The template object', ko: '템플릿 객체' }, rules: [], where: 'project' }],
    phrases: [
      { text: 'ClientFailureReason.BadParameter' },
      { text: 'reason=BadParameter' },
      { text: 'bad parameters.', needsKakao: true },
    ],
    related: ['4002'],
    docs: pages.shareIos,
    source,
  },
  {
    ...common,
    id: 'sdk/react-native-not-initialized',
    title: { en: 'React Native: the SDK was not initialised', ko: 'React Native: 초기화되지 않은 SDK' },
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
      { text: { en: 'No or late initialisation', ko: '초기화 누락 또는 지연' }, rules: [], where: 'project' },
    ],
    phrases: [{ text: 'Package-SDKNotInitialized' }],
    related: [],
    docs: pages.shareAndroid,
    source: reactNative,
  },
  {
    ...common,
    id: 'sdk/expo-native-key-missing',
    title: { en: 'Expo: `nativeAppKey` is missing', ko: 'Expo: 누락된 `nativeAppKey`' },
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
];
