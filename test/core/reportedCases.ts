/** Public reports of trouble with Kakao Share: what was said, which entries must be offered, and words of the first card. */

export interface ReportedCase {
  readonly input: string;
  readonly offered: readonly string[];
  readonly mentions?: readonly string[];
  readonly never?: readonly string[];
}

export const reportedCases: readonly ReportedCase[] = [
  { input: '카카오 공유하기 5001 에러', offered: ['5001'], mentions: ['link', 'long'] },
  { input: '웹으로 이동이 아예 안됩니다', offered: ['symptom/link-dead'] },
  { input: 'buttonObject에 있는 링크가 무조건 앱 설치 팝업이 뜨네요', offered: ['symptom/opens-store'] },
  { input: 'ReferenceError: window is not defined', offered: ['sdk/not-loaded'] },
  { input: 'window.kakao is undefined', offered: ['sdk/not-loaded'], mentions: ['capital', 'Kakao.maps'] },
  { input: '카카오톡에서 미리보기 이미지가 안보여요', offered: ['symptom/picture-missing'] },
  { input: '모바일에서 확인해주세요', offered: ['4002', 'symptom/check-on-mobile'] },
  { input: '카카오 공유 팝업 about:blank', offered: ['sdk/csp-blocked', 'symptom/blank-window'] },
  {
    input: 'Kakao.Share.sendDefault → 데스크탑에서 빈 화면',
    offered: ['sdk/csp-blocked', 'symptom/blank-window'],
  },
  { input: "TypeError: Cannot read properties of null (reading 'focus')", offered: ['sdk/popup-blocked'] },
  { input: "TypeError: null is not an object (evaluating 'e.focus')", offered: ['sdk/popup-blocked'] },
  {
    input:
      '{"errorCode":-401,"osType":"ios","extra":{"domain":"KLKErrorDomain"},"errorMessage":"The operation couldn’t be completed. wrong appKey(YOUR_KAKAO_APP_KEY=<key>) format"}',
    offered: ['-401/wrong-app-key-format'],
  },
  { input: 'net::ERR_UNKNOWN_URL_SCHEME', offered: ['sdk/kakaotalk-not-installed', 'symptom/in-app-fails'] },
  {
    input: 'intent: 링크에서 net::err_unknown_url_scheme 오류',
    offered: ['sdk/kakaotalk-not-installed', 'symptom/in-app-fails'],
  },
  {
    input: 'Default browsers only supports URL of http or https scheme.',
    offered: ['sdk/flutter-browser-tab'],
  },
  {
    input: 'AccessDeniedError: domain mismatched! caller=android-app:.',
    offered: ['-401/domain-mismatched'],
    never: ['Add the `caller` exactly as shown'],
  },
  {
    input: 'sharer.kakao.com says request failed, authentication failed because of a bad request',
    offered: ['4019', '4011'],
  },
  { input: 'javascript 키 대신 네이티브 앱 키를 넣었더니 카카오 공유 인증 실패가 떠요', offered: ['4019'] },
  { input: '카카오 공유할 때 앱키가 undefined로 들어가요', offered: ['sdk/app-key-required'] },
  {
    input: '상세 페이지에 들어갈 때마다 이미 초기화되었다는 카카오 에러가 나요',
    offered: ['sdk/already-initialized'],
  },
  { input: '카톡 공유 메시지에서 버튼을 눌러도 페이지로 이동하지 않아요', offered: ['symptom/link-dead'] },
  {
    input: '카카오톡 공유 메시지의 앱으로 보기 버튼을 눌러도 앱이 안 열리고 웹으로 가요',
    offered: ['symptom/link-dead'],
  },
  { input: '공유받은 카톡 링크가 항상 localhost를 가리켜요', offered: ['symptom/wrong-page'] },
  { input: '공유 링크가 localhost로 가요', offered: ['symptom/wrong-page'] },
  { input: '카카오 공유 링크가 localhost로 열려요', offered: ['symptom/wrong-page'] },
  { input: '링크가 로컬호스트로 열려요', offered: ['symptom/wrong-page'] },
  { input: 'share link opens localhost', offered: ['symptom/wrong-page'] },
  { input: 'localhost로 접속하면 카카오 공유가 안 돼요', offered: ['symptom/fails-locally-only'] },
  { input: 'kakao share link does not open on localhost', offered: ['symptom/fails-locally-only'] },
  { input: '카톡 공유 버튼 링크를 따로 줬는데 항상 본문 링크로 가요', offered: ['symptom/wrong-page'] },
  { input: 'og:image는 슬랙에서는 나오는데 카카오톡에서는 안 나와요', offered: ['symptom/picture-missing'] },
  { input: '보안 정책 때문에 카카오 스크립트가 막혀요', offered: ['sdk/csp-blocked'] },
  { input: 'iframe 안에서 카카오 공유가 안 돼요', offered: ['symptom/blocked-by-browser'] },
  {
    input: '라이브 서버 127.0.0.1:5500 으로 열면 카카오 공유가 안되고 localhost는 됩니다',
    offered: ['symptom/fails-locally-only'],
  },
  { input: 'www 붙이면 카카오 공유가 안되고 빼면 됩니다', offered: ['-401/domain-mismatched'] },
  { input: '카카오 공유 메시지에 버튼을 3개 넣고 싶은데 에러나요', offered: ['sdk/too-many-buttons'] },
  { input: '카카오 공유 버튼을 두 번째 누르면 에러가 나요', offered: ['symptom/works-once'] },
  { input: '내부 앱 공유로 설치하면 카카오톡 공유가 안 됩니다', offered: ['symptom/store-build-fails'] },
  { input: '빌드하면 카카오 공유가 안되고 개발 서버에서는 됩니다', offered: ['symptom/works-locally-only'] },
  { input: '아이폰에서 카카오 공유를 누르면 앱이 꺼져요', offered: ['symptom/phone-fails'] },
  {
    input: '아이폰에서 공유할 때 앱으로 바로 안 가고 카카오 로그인 인증을 하라고 나와요',
    offered: ['symptom/asks-to-log-in'],
  },
  { input: '공유할 친구를 미리 지정해서 보내고 싶어요', offered: ['symptom/send-without-choosing'] },
  { input: '템플릿에 넣은 사용자 인자가 빈칸으로 나와요', offered: ['symptom/arguments-not-filled'] },
  { input: 'isKakaoTalkSharingAvailable이 항상 false예요', offered: ['sdk/ios-query-scheme-missing'] },
  {
    input: 'Event handlers cannot be passed to Client Component props.',
    offered: ['symptom/server-rendering'],
  },
  {
    input: "Property 'Kakao' does not exist on type 'Window & typeof globalThis'.",
    offered: ['sdk/not-declared'],
  },
  { input: "'Kakao' is not defined  no-undef", offered: ['sdk/not-declared'] },
  { input: 'Could not find com.kakao.sdk:v2-share:2.20.1.', offered: ['sdk/maven-repository-missing'] },
  { input: 'Could not invoke KakaoShareLink.sendFeed null', offered: ['sdk/react-native-share-link'] },
  {
    input: "TurboModuleRegistry.getEnforcing(...): 'RNCKakaoCore' could not be found.",
    offered: ['sdk/react-native-not-linked'],
  },
  {
    input: "TypeError: null is not an object (evaluating '_reactNativeKakaoLinks.default.link')",
    offered: ['sdk/react-native-not-linked'],
  },
  { input: 'lateinit property hosts has not been initialized', offered: ['sdk/android-not-initialized'] },
  { input: '도메인 등록했는데 카카오 공유가 안돼요', offered: ['-401/domain-mismatched'] },
  { input: '[FE] Kakao init 중복 에러 수정', offered: ['sdk/already-initialized'] },
  { input: 'LinkAPI > launchKakaoTalk이 카카오톡을 열지 못합니다.', offered: ['symptom/nothing-happens'] },
  { input: 'next.js에서 window.kakao 객체를 읽어내지 못하는 오류가 있습니다', offered: ['sdk/not-loaded'] },
  { input: '카카오만 og 안먹히는 버그 수정', offered: ['symptom/picture-missing'] },
  {
    input: '릴리즈된 앱에서 크러쉬가 발생하는듯 합니다. 카카오 공유',
    offered: ['symptom/store-build-fails'],
  },
  { input: 'Session is not initialized. Call KakaoSDK#init first', offered: ['sdk/android-not-initialized'] },
];
