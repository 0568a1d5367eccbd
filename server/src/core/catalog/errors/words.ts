/** The fixed words of error cards, documentation pages and inquiries. */
import type { Localized } from '../../text/messages.ts';
import type { CauseSite } from './entry.ts';

export const cardWords = {
  inThisProject: { en: 'In this project', ko: '이 프로젝트에서는' },
  nothingFound: { en: 'the files show none of the known causes.', ko: '파일에서 확인되는 원인이 없습니다.' },
  more: { en: '{count} more', ko: '외 {count}건' },
  ruledOut: { en: 'Ruled out', ko: '원인 아님' },
  consoleOnly: { en: 'Only the console shows', ko: '콘솔에서만 확인 가능' },
  phoneOnly: { en: 'Only a phone shows', ko: '휴대폰에서만 확인 가능' },
  notInFiles: { en: 'Not visible in files', ko: '파일로는 알 수 없음' },
  caller: { en: 'The call came from {caller}.', ko: '호출한 곳은 {caller}입니다.' },
  kakaoPage: { en: "Kakao's page", ko: '카카오 공식 문서' },
  ourPage: { en: 'All causes and steps', ko: '원인과 해결 방법 전체 보기' },
} as const satisfies Record<string, Localized>;

export const pageWords = {
  whatToDo: { en: 'What to do', ko: '해결 방법' },
  causes: { en: 'Causes, and who can see them', ko: '원인과 확인 방법' },
  messages: { en: 'Shows up as', ko: '이렇게 나타납니다' },
  surfacesAs: { en: 'Seen together with', ko: '함께 나타나는 코드' },
  rules: { en: 'watched by', ko: '검사 규칙' },
  seeAlso: { en: 'See also', ko: '함께 보기' },
  source: { en: 'Source', ko: '출처' },
  read: { en: 'read {date}', ko: '{date} 확인' },
  allErrors: { en: 'All errors', ko: '전체 에러 목록' },
} as const satisfies Record<string, Localized>;

export const siteWords: Readonly<Record<CauseSite, Localized>> = {
  project: { en: 'in your files', ko: '프로젝트 파일' },
  console: { en: 'in the console', ko: '카카오디벨로퍼스 콘솔' },
  phone: { en: 'on a phone', ko: '휴대폰에서 직접 확인' },
  user: { en: 'on the side of the person sharing', ko: '공유하는 사용자' },
  kakao: { en: 'at Kakao', ko: '카카오' },
};

export const confidenceWords = {
  verified: { en: 'tried with the official SDK', ko: '공식 SDK로 직접 확인' },
  high: { en: "Kakao's own text", ko: '카카오 공식 자료' },
  medium: { en: 'several independent reports', ko: '여러 사례로 확인' },
  low: { en: 'one report', ko: '단일 사례' },
} as const satisfies Record<string, Localized>;

export const familyWords = {
  share: { en: 'Kakao Talk Share', ko: '카카오톡 공유' },
  credentials: { en: 'Keys, tokens and callers (-401)', ko: '키, 토큰, 호출 환경(-401)' },
  login: { en: 'Kakao Login (KOE)', ko: '카카오 로그인(KOE)' },
  rest: { en: 'REST API', ko: 'REST API' },
  picker: { en: 'Friend picker', ko: '친구 피커' },
  sdk: { en: 'JavaScript SDK', ko: 'JavaScript SDK' },
  native: {
    en: 'Android, iOS, Flutter, React Native and Cordova',
    ko: 'Android, iOS, Flutter, React Native, Cordova',
  },
  symptom: { en: 'What a person sees', ko: '증상으로 찾기' },
} as const satisfies Record<string, Localized>;
