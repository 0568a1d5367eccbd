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
];
