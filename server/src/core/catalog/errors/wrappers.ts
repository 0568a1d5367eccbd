/** Exceptions of Flutter, React Native and Cordova plugins around Kakao's SDKs. */
import type { ErrorEntry } from './entry.ts';
import { nativeSdks, pages } from './pages.ts';

const common = {
  family: 'native',
  kakaoCodes: [],
  source: { ...nativeSdks, date: '2026-11-25' },
} as const;
const seen = (...urls: string[]) => ({ urls, date: '2026-11-25', confidence: 'medium' }) as const;

export const wrapperErrors: readonly ErrorEntry[] = [
  {
    ...common,
    id: 'sdk/flutter-browser-tab',
    title: {
      en: 'Flutter: an address for KakaoTalk given to the browser',
      ko: 'Flutter: 카카오톡용 주소를 브라우저로 열려고 함',
    },
    meaning: {
      en: '`launchBrowserTab` takes web addresses only. `ShareClient` makes `kakaolink:` addresses for the KakaoTalk app, `WebSharerClient` makes those for the browser.',
      ko: '`launchBrowserTab`은 웹 주소만 받습니다. `ShareClient`는 카카오톡 앱용 `kakaolink:` 주소를, `WebSharerClient`는 브라우저용 주소를 만듭니다.',
    },
    steps: [
      {
        en: 'Open what `ShareClient` returns with `ShareClient.instance.launchKakaoTalk(uri)`.',
        ko: '`ShareClient`가 만든 주소는 `ShareClient.instance.launchKakaoTalk(uri)`로 엽니다.',
      },
      {
        en: 'Without KakaoTalk use `WebSharerClient.instance.makeDefaultUrl`, and open that with `launchBrowserTab`.',
        ko: '카카오톡이 없으면 `WebSharerClient.instance.makeDefaultUrl`로 만든 주소를 `launchBrowserTab`으로 엽니다.',
      },
    ],
    causes: [
      {
        text: { en: 'The two addresses are mixed up', ko: '두 주소를 바꿔 사용함' },
        rules: [],
        where: 'project',
      },
    ],
    phrases: [
      { text: 'Default browsers only supports URL of http or https scheme' },
      { text: 'only supports URL of http or https scheme', needsKakao: true },
    ],
    related: ['sdk/kakaotalk-not-installed'],
    docs: pages.shareFlutter,
    source: seen('https://github.com/kakao/kakao_flutter_sdk/issues/89'),
  },
  {
    ...common,
    id: 'sdk/flutter-cancelled',
    title: { en: 'Flutter: cancelled', ko: 'Flutter: 사용자가 취소함' },
    meaning: {
      en: 'The user closed the window or cancelled, which the plugin reports as `PlatformException` with the code `CANCELED`. This is not an error.',
      ko: '사용자가 창을 닫거나 취소를 누르면 플러그인은 코드가 `CANCELED`인 `PlatformException`을 던집니다. 오류가 아닙니다.',
    },
    steps: [
      {
        en: 'Catch `PlatformException` and compare its code with `CANCELED`; say nothing in that case.',
        ko: '`PlatformException`을 잡아 코드가 `CANCELED`인지 비교하고, 그 경우에는 오류를 표시하지 않습니다.',
      },
      {
        en: 'If nobody cancelled: the app does not get the returning address. Check the scheme `kakao` + native key.',
        ko: '취소한 적이 없다면 돌아오는 주소를 앱이 받지 못한 것입니다. `kakao` + 네이티브 앱 키 스킴을 확인합니다.',
      },
    ],
    causes: [
      { text: { en: 'Closed by the user', ko: '사용자가 닫음' }, rules: [], where: 'user' },
      {
        text: { en: 'The returning address is not handled', ko: '돌아온 주소를 처리하지 않음' },
        rules: [],
        where: 'project',
      },
    ],
    phrases: [
      { text: 'PlatformException(CANCELED', needsKakao: 'unlessAsked' },
      { text: 'PlatformException(CANCELLED', needsKakao: 'unlessAsked' },
      { text: 'User canceled login', needsKakao: 'unlessAsked' },
    ],
    related: ['sdk/cancelled'],
    docs: pages.shareFlutter,
    source: seen('https://github.com/kakao/kakao_flutter_sdk/issues/205'),
  },
  {
    ...common,
    id: 'sdk/flutter-not-on-desktop',
    title: {
      en: 'Flutter: KakaoTalk cannot be opened on a desktop',
      ko: 'Flutter: 데스크톱에서는 카카오톡을 열 수 없음',
    },
    meaning: {
      en: '`launchKakaoTalk` opens the app of a phone. A browser on a desktop has none.',
      ko: '`launchKakaoTalk`은 휴대폰의 카카오톡 앱을 엽니다. 데스크톱 웹에서는 열 앱이 없습니다.',
    },
    steps: [
      {
        en: 'Check `isKakaoTalkSharingAvailable()` first; if it is false, use `WebSharerClient` with `launchBrowserTab(uri, popupOpen: true)`.',
        ko: '`isKakaoTalkSharingAvailable()`을 먼저 확인하고, false이면 `WebSharerClient`와 `launchBrowserTab(uri, popupOpen: true)`를 사용합니다.',
      },
    ],
    causes: [
      {
        text: { en: 'The call is made on a desktop', ko: '데스크톱에서 호출함' },
        rules: [],
        where: 'project',
      },
    ],
    phrases: [{ text: 'KakaoTalk can only be launched on Android or iOS devices' }],
    related: ['symptom/pc-fails'],
    docs: pages.shareFlutter,
  },
  {
    ...common,
    id: 'sdk/flutter-not-initialized',
    title: { en: 'Flutter: the SDK was not initialised', ko: 'Flutter: SDK가 초기화되지 않음' },
    meaning: {
      en: 'A Kakao call ran before `KakaoSdk.init`.',
      ko: '`KakaoSdk.init`보다 먼저 SDK를 호출했습니다.',
    },
    steps: [
      {
        en: 'Call `KakaoSdk.init(nativeAppKey: …, javaScriptAppKey: …)` in `main()` before `runApp`; with version 2 wait for it.',
        ko: '`main()`에서 `runApp`보다 먼저 `KakaoSdk.init(nativeAppKey: …, javaScriptAppKey: …)`를 호출합니다. v2에서는 완료를 기다립니다.',
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
      { text: "Field 'hosts' has not been initialized", needsKakao: 'unlessAsked' },
      { text: 'LateInitializationError', needsKakao: 'unlessAsked' },
    ],
    related: ['sdk/flutter-key-required'],
    docs: pages.flutterSdk,
  },
  {
    ...common,
    id: 'sdk/flutter-no-activity',
    title: { en: 'Flutter: called without a screen', ko: 'Flutter: 화면이 없는 상태에서 호출함' },
    meaning: {
      en: 'The plugin opens KakaoTalk from the current Android activity, and there was none: a background task, or an engine of your own that is not attached.',
      ko: '플러그인은 현재 Android 액티비티에서 카카오톡을 엽니다. 백그라운드 작업이나 연결되지 않은 엔진에서 호출해 액티비티가 없었습니다.',
    },
    steps: [
      {
        en: 'Share from a tap on the screen, not from a background task; update `kakao_flutter_sdk`.',
        ko: '백그라운드 작업이 아니라 사용자가 화면을 눌렀을 때 공유하고, `kakao_flutter_sdk`를 업데이트합니다.',
      },
    ],
    causes: [{ text: { en: 'No activity', ko: '액티비티 없음' }, rules: [], where: 'project' }],
    phrases: [
      { text: 'Plugin is not attached to Activity', needsKakao: 'unlessAsked' },
      { text: 'com.kakao.sdk.flutter.KakaoFlutterSdkPlugin.getActivity' },
    ],
    related: [],
    docs: pages.shareFlutter,
    source: seen('https://github.com/kakao/kakao_flutter_sdk/issues/181'),
  },
  {
    ...common,
    id: 'sdk/flutter-no-internet',
    title: { en: "Flutter: Kakao's server is not found", ko: 'Flutter: 카카오 서버에 접속하지 못함' },
    meaning: {
      en: "The name of Kakao's server could not be looked up: no network, or a release build without the permission `INTERNET`.",
      ko: '카카오 서버 주소를 찾지 못했습니다. 네트워크가 없거나 릴리스 빌드에 `INTERNET` 권한이 빠진 경우입니다.',
    },
    steps: [
      {
        en: 'Add `android.permission.INTERNET` to `android/app/src/main/AndroidManifest.xml`; the template has it for debug and profile only.',
        ko: '`android/app/src/main/AndroidManifest.xml`에 `android.permission.INTERNET`을 추가합니다. 기본 템플릿에는 debug와 profile에만 들어 있습니다.',
      },
      { en: 'Check the network of the device.', ko: '기기의 네트워크를 확인합니다.' },
    ],
    causes: [
      { text: { en: 'The permission is missing', ko: '권한 누락' }, rules: [], where: 'project' },
      { text: { en: 'No network', ko: '네트워크 연결 없음' }, rules: [], where: 'user' },
    ],
    phrases: [{ text: "Failed host lookup: 'kapi.kakao.com'" }],
    related: ['symptom/store-build-fails'],
    docs: pages.flutterSdk,
  },
  {
    ...common,
    id: 'sdk/react-native-not-linked',
    title: {
      en: 'React Native: the module is not in the app',
      ko: 'React Native: 모듈이 앱에 포함되지 않음',
    },
    meaning: {
      en: 'The native half of the module is missing: the app was not built again after installing it, or it runs in Expo Go.',
      ko: '모듈의 네이티브 부분이 앱에 없습니다. 설치한 뒤 다시 빌드하지 않았거나 Expo Go에서 실행한 경우입니다.',
    },
    steps: [
      {
        en: 'Run `pod install` in `ios`, then build the app again.',
        ko: '`ios`에서 `pod install`을 실행하고 앱을 다시 빌드합니다.',
      },
      {
        en: 'Expo: make a development build with `expo prebuild`; Expo Go does not contain the module.',
        ko: 'Expo에서는 `expo prebuild`로 개발 빌드를 만듭니다. Expo Go에는 이 모듈이 없습니다.',
      },
    ],
    causes: [{ text: { en: 'Not built again', ko: '다시 빌드하지 않음' }, rules: [], where: 'project' }],
    phrases: [
      { text: "The package '@react-native-kakao/{name}' doesn't seem to be linked" },
      { text: "The package 'react-native-kakao-share-link' doesn't seem to be linked" },
      { text: "TurboModuleRegistry.getEnforcing(...): 'RNCKakao{name}' could not be found" },
      { text: "is not an object (evaluating '_reactNativeKakao{name}." },
    ],
    related: ['sdk/react-native-not-initialized'],
    docs: pages.shareAndroid,
    source: seen('https://github.com/mym0404/react-native-kakao'),
  },
  {
    ...common,
    id: 'sdk/react-native-web-key-missing',
    title: { en: 'React Native: no JavaScript key for the web', ko: 'React Native: 웹용 JavaScript 키 누락' },
    meaning: {
      en: 'On the web `initializeKakaoSDK` needs the JavaScript key beside the native one.',
      ko: '웹에서는 `initializeKakaoSDK`에 네이티브 앱 키와 함께 JavaScript 키도 넘겨야 합니다.',
    },
    steps: [
      {
        en: 'Pass `web: { javascriptKey, restApiKey }` as the second argument.',
        ko: '두 번째 인자로 `web: { javascriptKey, restApiKey }`를 넘깁니다.',
      },
    ],
    causes: [
      { text: { en: 'The key for the web is missing', ko: '웹용 키 누락' }, rules: [], where: 'project' },
    ],
    phrases: [{ text: '[initializeKakaoSDK] javascriptKey is missing' }],
    related: ['sdk/app-key-required'],
    docs: pages.javaScriptSdk,
    source: seen('https://github.com/mym0404/react-native-kakao'),
  },
  {
    ...common,
    id: 'sdk/react-native-share-link',
    title: { en: 'React Native: sharing was refused', ko: 'React Native: 공유 요청이 거부됨' },
    meaning: {
      en: '`react-native-kakao-share-link` passes on what the native SDK answered: the reason is in the message behind the code.',
      ko: '`react-native-kakao-share-link`는 네이티브 SDK의 응답을 그대로 전달합니다. 실제 원인은 코드 뒤의 메시지에 있습니다.',
    },
    steps: [
      { en: 'Paste the whole message here.', ko: '메시지 전체를 여기에 붙여 넣습니다.' },
      {
        en: '`E_KAKAO_NO_BROWSER`: there is neither KakaoTalk nor a browser on the device.',
        ko: '`E_KAKAO_NO_BROWSER`는 기기에 카카오톡도 브라우저도 없다는 뜻입니다.',
      },
      {
        en: 'Most often the key hash or the bundle ID is not registered.',
        ko: '키 해시나 번들 ID가 등록되지 않은 경우가 가장 많습니다.',
      },
    ],
    causes: [
      {
        text: {
          en: 'The key hash or bundle ID is not registered',
          ko: '키 해시 또는 번들 ID가 등록되지 않음',
        },
        rules: [],
        where: 'console',
      },
      {
        text: { en: 'The template object', ko: '템플릿 객체' },
        rules: ['4002/image-url-empty'],
        where: 'project',
      },
    ],
    phrases: [
      { text: 'E_KAKAO_ERROR' },
      { text: 'E_KAKAO_NO_BROWSER' },
      { text: 'E_Kakao_Link' },
      { text: 'Could not invoke KakaoShareLink' },
      { text: 'KakaoShareLinkQueue' },
    ],
    related: ['KOE009', '4002'],
    docs: pages.shareAndroid,
    source: seen('https://github.com/millo-L/react-native-kakao-share-link'),
  },
  {
    ...common,
    id: 'sdk/react-native-decoding',
    title: {
      en: 'React Native on iOS: the template cannot be read',
      ko: 'React Native(iOS): 템플릿을 읽을 수 없음',
    },
    meaning: {
      en: 'iOS reads the template strictly: an empty or invalid `imageUrl` or a missing `link` makes the whole call fail.',
      ko: 'iOS는 템플릿을 엄격하게 읽습니다. `imageUrl`이 비었거나 잘못되었거나 `link`가 없으면 호출 전체가 거부됩니다.',
    },
    steps: [
      {
        en: 'Leave `imageUrl` out where there is no picture, and give every `content` and button a `link`.',
        ko: '이미지가 없으면 `imageUrl`을 빼고, 모든 `content`와 버튼에 `link`를 넣습니다.',
      },
    ],
    causes: [{ text: { en: 'The template object', ko: '템플릿 객체' }, rules: [], where: 'project' }],
    phrases: [
      { text: '올바른 포맷이 아니기 때문에', needsKakao: 'unlessAsked' },
      { text: "because it isn't in the correct format", needsKakao: true },
    ],
    related: ['4002'],
    docs: pages.shareIos,
    source: seen('https://github.com/mym0404/react-native-kakao'),
  },
  {
    ...common,
    id: 'sdk/cordova-plugin-missing',
    title: { en: 'Cordova: the plugin is not loaded', ko: 'Cordova: 플러그인이 로드되지 않음' },
    meaning: {
      en: 'The page used the Kakao plugin before `deviceready`, or runs where the plugin is not: in a browser, or in an app that was not built again.',
      ko: '`deviceready` 전에 카카오 플러그인을 사용했거나, 플러그인이 없는 브라우저 또는 다시 빌드하지 않은 앱에서 실행했습니다.',
    },
    steps: [
      {
        en: 'Wait for `deviceready`, and build the app again after adding the plugin.',
        ko: '`deviceready` 이후에 호출하고, 플러그인을 추가한 뒤에는 앱을 다시 빌드합니다.',
      },
      {
        en: 'In a browser use the JavaScript SDK instead.',
        ko: '브라우저에서는 JavaScript SDK를 사용합니다.',
      },
    ],
    causes: [
      {
        text: { en: 'The plugin is not loaded', ko: '플러그인이 로드되지 않음' },
        rules: [],
        where: 'project',
      },
    ],
    phrases: [
      { text: 'KakaoCordovaSDK is not defined' },
      { text: 'KakaoCordovaSDK is undefined' },
      { text: "Can't find variable: KakaoCordovaSDK" },
      { text: 'KakaoTalk plugin is not installed' },
    ],
    related: ['symptom/in-app-fails'],
    docs: pages.shareAndroid,
    source: seen('https://github.com/taejaehan/Cordova-Kakaotalk-Plugin'),
  },
];
