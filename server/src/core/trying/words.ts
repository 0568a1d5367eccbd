/** The words of the page on which a message is tried. `{origin}`, `{name}` and `{text}` are filled there, the others here. */
import type { Localized } from '../text/messages.ts';

/** Why there is no key. */
export const keyWords = {
  unset: {
    en: 'No .env file gives {variable} a value. Write it there, or paste the key here.',
    ko: '.env 파일에 {variable}의 값이 없습니다. 파일에 적거나 여기에 키를 붙여 넣으십시오.',
  },
  unknown: {
    en: 'No file shows the JavaScript key. Write it into kakao-share.json, or paste it here.',
    ko: '파일에 JavaScript 키가 없습니다. kakao-share.json에 적거나 여기에 키를 붙여 넣으십시오.',
  },
} as const satisfies Readonly<Record<string, Localized>>;

export const noteWords = {
  open: {
    en: 'Left out: what {path} gets from elsewhere.',
    ko: '제외한 값: 다른 곳에서 {path}에 더해지는 값',
  },
  native: {
    en: 'This message of a native app is sent by the JavaScript SDK: the app’s own key and set-up are not tried.',
    ko: '네이티브 앱의 메시지를 JavaScript SDK로 보냅니다. 앱의 키와 설정은 확인되지 않습니다.',
  },
} as const satisfies Readonly<Record<string, Localized>>;

export const trialWords = {
  title: { en: 'Try this message', ko: '메시지 보내 보기' },
  intro: {
    en: 'The button sends it for real, with Kakao’s SDK {version}. You choose who gets it.',
    ko: '버튼을 누르면 카카오 SDK {version|으로/로} 실제 메시지를 보냅니다. 받을 사람은 직접 고릅니다.',
  },
  listed: {
    en: '{origin} matches kakao-share.json.',
    ko: '{origin} 주소가 kakao-share.json과 일치합니다.',
  },
  unlisted: {
    en: 'Kakao answers 4019 unless {origin} is a JavaScript SDK domain of this key in the console.',
    ko: '콘솔에서 이 키의 JavaScript SDK 도메인에 {origin} 주소가 없으면 4019 에러가 발생합니다.',
  },
  key: { en: 'JavaScript key', ko: 'JavaScript 키' },
  holes: { en: 'Values that only your program knows', ko: '실행해야 정해지는 값' },
  argument: { en: 'the message', ko: '메시지' },
  fillIn: { en: 'Fill in {name} first.', ko: '먼저 입력하십시오: {name}' },
  send: { en: 'Send with KakaoTalk', ko: '카카오톡으로 보내기' },
  sent: {
    en: 'The SDK took the message. Does KakaoTalk’s window show an error? Paste its address or its text below.',
    ko: 'SDK가 메시지를 받았습니다. 카카오톡 창에 에러가 나타나면 그 주소나 내용을 아래에 붙여 넣으십시오.',
  },
  notLoaded: {
    en: 'The SDK did not load. Is there a network, a content blocker, such a version? {text}',
    ko: 'SDK를 불러오지 못했습니다. 네트워크, 콘텐츠 차단 프로그램, SDK 버전을 확인하십시오. {text}',
  },
  ended: {
    en: 'This page has ended. Run the command again.',
    ko: '종료된 페이지입니다. 명령을 다시 실행하십시오.',
  },
  foot: {
    en: 'Only your computer reaches this page. Nothing is stored or logged. Not by Kakao.',
    ko: '이 컴퓨터에서만 접속되는 페이지이며 아무것도 저장하거나 기록하지 않습니다. 카카오의 공식 도구가 아닙니다.',
  },
} as const satisfies Readonly<Record<string, Localized>>;
