/** Exceptions of the Android, iOS, Flutter and React Native SDKs that stop a share before it reaches Kakao. */
import { nativeKeyMenu } from './consoleMenus.ts';
import type { ErrorEntry } from './entry.ts';
import { nativeSdks, pages, reports } from './pages.ts';

const common = { family: 'native', kakaoCodes: [], source: nativeSdks } as const;

export const nativeShare: readonly ErrorEntry[] = [
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
  },
  {
    ...common,
    id: 'sdk/kakaotalk-not-installed',
    title: { en: 'KakaoTalk cannot be opened', ko: '카카오톡을 열 수 없음' },
    meaning: {
      en: 'KakaoTalk is not installed on the device or simulator, or the app may not see it.',
      ko: '기기나 시뮬레이터에 카카오톡이 없거나, 앱에서 카카오톡을 조회할 수 없습니다.',
    },
    steps: [
      {
        en: 'Check `isKakaoTalkSharingAvailable` first and fall back to sharing in the browser (`WebSharerClient`, `makeDefaultUrl`).',
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
  },
  {
    ...common,
    id: 'sdk/cancelled',
    title: { en: 'The user cancelled', ko: '사용자가 취소함' },
    meaning: {
      en: 'Not an error: the user closed the window before the end. `SdkError error 0` also appears when the app does not pass the returning URL to the SDK.',
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
    title: { en: 'iOS: only the number of an error is shown', ko: 'iOS: 번호만 표시된 SDK 오류' },
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
    title: { en: 'Bad parameters for the native SDK', ko: '네이티브 SDK에 전달한 파라미터가 잘못됨' },
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
  },
];
