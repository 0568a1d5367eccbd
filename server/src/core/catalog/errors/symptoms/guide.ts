/** For somebody with no code and no words yet: what do you see, then where, and the symptom that answers. */
import type { Localized } from '../../../text/messages.ts';

export interface GuideAnswer {
  readonly where: Localized;
  /** Of a symptom, or of an error. */
  readonly id: string;
}

export interface GuideQuestion {
  readonly see: Localized;
  readonly answers: readonly GuideAnswer[];
}

export const symptomGuide: readonly GuideQuestion[] = [
  {
    see: { en: 'Nothing happens, or it fails without a code', ko: '아무 반응이 없거나 코드 없이 실패함' },
    answers: [
      { where: { en: 'Everywhere', ko: '어디서나' }, id: 'symptom/nothing-happens' },
      { where: { en: 'On phones only', ko: '휴대폰에서만' }, id: 'symptom/phone-fails' },
      { where: { en: 'On PCs only', ko: 'PC에서만' }, id: 'symptom/pc-fails' },
      {
        where: { en: 'Inside an app or an in-app browser', ko: '앱이나 인앱 브라우저 안에서' },
        id: 'symptom/in-app-fails',
      },
      { where: { en: 'After deploying only', ko: '배포한 뒤에만' }, id: 'symptom/works-locally-only' },
      { where: { en: 'On this computer only', ko: '로컬에서만' }, id: 'symptom/fails-locally-only' },
      {
        where: { en: "In the store's build of an app only", ko: '스토어에 배포한 앱에서만' },
        id: 'symptom/store-build-fails',
      },
      {
        where: { en: 'From the second time on, or until a reload', ko: '두 번째부터, 또는 새로고침 전까지' },
        id: 'symptom/works-once',
      },
      {
        where: { en: 'Since an update or a change in the console', ko: '업데이트나 콘솔 변경 이후' },
        id: 'symptom/after-update',
      },
      {
        where: { en: 'While rendering on the server', ko: '서버 렌더링 중에' },
        id: 'symptom/server-rendering',
      },
    ],
  },
  {
    see: { en: 'Something is wrong with the share window', ko: '공유 창이 이상함' },
    answers: [
      {
        where: { en: 'It stays blank or closes at once', ko: '비어 있거나 바로 닫힘' },
        id: 'symptom/blank-window',
      },
      {
        where: { en: 'The browser blocks it as a pop-up', ko: '팝업으로 차단됨' },
        id: 'symptom/popup-blocked',
      },
      { where: { en: 'It comes several times', ko: '여러 번 열림' }, id: 'symptom/sent-several-times' },
      {
        where: {
          en: 'A blocker, cookies or a frame are in the way',
          ko: '차단 프로그램, 쿠키, 프레임이 막음',
        },
        id: 'symptom/blocked-by-browser',
      },
      {
        where: { en: 'It asks to log in', ko: '로그인을 요구함' },
        id: 'symptom/asks-to-log-in',
      },
      { where: { en: 'The call never comes back', ko: '호출이 끝나지 않음' }, id: 'symptom/never-returns' },
    ],
  },
  {
    see: {
      en: 'The message arrived, but its links or buttons are wrong',
      ko: '메시지는 왔지만 링크나 버튼이 이상함',
    },
    answers: [
      { where: { en: 'A tap does nothing', ko: '눌러도 이동하지 않음' }, id: 'symptom/link-dead' },
      { where: { en: 'Another page opens', ko: '다른 페이지가 열림' }, id: 'symptom/wrong-page' },
      { where: { en: 'The app store opens', ko: '스토어나 앱 설치로 연결됨' }, id: 'symptom/opens-store' },
      {
        where: { en: 'The PC says “모바일에서 확인해주세요”', ko: 'PC에 “모바일에서 확인해주세요”가 나옴' },
        id: 'symptom/check-on-mobile',
      },
      { where: { en: 'A button is missing', ko: '버튼이 없음' }, id: 'symptom/button-missing' },
    ],
  },
  {
    see: { en: 'The picture, the preview or a text is wrong', ko: '이미지나 미리보기, 글이 이상함' },
    answers: [
      { where: { en: 'It is missing', ko: '나오지 않음' }, id: 'symptom/picture-missing' },
      { where: { en: 'It is cropped or distorted', ko: '잘리거나 찌그러짐' }, id: 'symptom/picture-cropped' },
      { where: { en: 'It is an old one', ko: '예전 것이 나옴' }, id: 'symptom/old-preview' },
      { where: { en: 'A text is cut', ko: '글이 잘림' }, id: 'symptom/text-cut' },
      {
        where: { en: 'An argument of the template is not filled in', ko: '사용자 인자가 채워지지 않음' },
        id: 'symptom/arguments-not-filled',
      },
    ],
  },
  {
    see: { en: 'I want something else', ko: '다른 것을 하고 싶음' },
    answers: [
      { where: { en: 'To know whether it was sent', ko: '전송 여부 확인' }, id: 'symptom/no-callback' },
      {
        where: { en: 'To send to oneself, or without choosing', ko: '나에게 보내기, 고르지 않고 보내기' },
        id: 'symptom/send-without-choosing',
      },
    ],
  },
];
