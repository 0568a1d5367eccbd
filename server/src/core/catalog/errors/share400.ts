/** Share errors answered with HTTP 400, apart from 4002. */
import type { ErrorEntry } from './entry.ts';
import { pages, shareTable } from './pages.ts';

const common = { family: 'share', httpStatus: 400, docs: pages.troubleshooting, source: shareTable } as const;

export const share400: readonly ErrorEntry[] = [
  {
    ...common,
    id: '4003',
    kakaoCodes: ['4003'],
    title: { en: 'Wrong app key or a temporary fault', ko: '잘못된 앱 키 또는 일시적 오류' },
    meaning: {
      en: 'Kakao could not accept the app key of the request, or had a short-lived problem of its own.',
      ko: '요청에 사용한 앱 키가 잘못되었거나 카카오에 일시적인 문제가 있었습니다.',
    },
    steps: [
      {
        en: 'Compare the key with the console: web pages need the JavaScript key, apps the native key, whole and without blanks.',
        ko: '키를 콘솔의 값과 비교합니다. 웹은 JavaScript 키, 앱은 네이티브 앱 키를 쓰며, 잘리거나 공백이 섞이지 않아야 합니다.',
      },
      { en: 'If the key is right, try again a little later.', ko: '키가 맞다면 잠시 후 다시 시도합니다.' },
    ],
    causes: [
      {
        text: {
          en: 'The key is misspelt, cut off or a placeholder',
          ko: '키에 오타가 있거나, 잘렸거나, 예시 값 그대로임',
        },
        rules: [
          '4019/app-key-malformed',
          '4019/env-value-malformed',
          '4019/app-key-missing',
          'manifest/key-format',
        ],
        where: 'project',
      },
      {
        text: { en: 'The key is of another kind or another app', ko: '다른 종류 또는 다른 앱의 키임' },
        rules: ['4019/wrong-key-kind', '4019/app-key-not-in-manifest'],
        where: 'project',
      },
      { text: { en: 'A temporary fault at Kakao', ko: '카카오의 일시적 오류' }, rules: [], where: 'kakao' },
    ],
    phrases: [
      { text: 'used the wrong app key or a temporary error occurred' },
      { text: '잘못된 앱 키를 사용했거나 일시적 오류' },
    ],
    related: ['4011', '4019'],
  },
  {
    ...common,
    id: '4005',
    kakaoCodes: ['4005'],
    title: { en: 'Unsupported browser', ko: '지원하지 않는 브라우저' },
    meaning: {
      en: 'The share page does not run in this browser: the newest two Chrome, Edge and Firefox versions, Safari on Apple devices and Internet Explorer 11 are supported.',
      ko: '이 브라우저에서는 공유 화면이 동작하지 않습니다. Chrome, Edge, Firefox 최근 두 버전과 iOS·macOS의 Safari, Internet Explorer 11을 지원합니다.',
    },
    steps: [
      {
        en: 'Open the page in a current browser; from an in-app browser, leave for the system browser first.',
        ko: '최신 브라우저에서 다시 엽니다. 인앱 브라우저라면 먼저 기본 브라우저로 이동합니다.',
      },
      {
        en: 'In a WebView, hand `intent:`, `kakaolink:` and `kakaotalk:` addresses to the operating system.',
        ko: 'WebView에서는 `intent:`, `kakaolink:`, `kakaotalk:` 주소를 운영체제로 넘겨야 합니다.',
      },
    ],
    causes: [
      {
        text: { en: 'An old or in-app browser', ko: '오래된 브라우저 또는 인앱 브라우저' },
        rules: [],
        where: 'user',
      },
    ],
    phrases: [{ text: 'You used an unsupported browser', needsKakao: true }],
    related: [],
  },
  {
    ...common,
    id: '4006',
    kakaoCodes: ['4006'],
    title: { en: 'Free share quota used up', ko: '기본 제공 쿼터 초과' },
    meaning: {
      en: 'The app has sent as many share messages as a day allows for free.',
      ko: '앱에 기본으로 제공되는 카카오톡 공유 쿼터를 모두 사용했습니다.',
    },
    steps: [
      {
        en: 'Enable paid use for Kakao Talk Share in the console, then try again (formerly: apply for a larger quota).',
        ko: '콘솔에서 카카오톡 공유 유료 사용을 설정한 뒤 다시 시도합니다(이전 방식: 쿼터 상향 신청 후 심사).',
      },
      {
        en: 'Look at the quota statistics for a page that shares in a loop or a bot.',
        ko: '쿼터 통계를 확인해 반복 호출이나 봇이 없는지 살펴봅니다.',
      },
    ],
    causes: [
      {
        text: { en: 'More messages than the daily quota', ko: '하루 쿼터보다 많은 공유' },
        rules: [],
        where: 'console',
      },
    ],
    phrases: [
      { text: 'exceeded the default quota for Kakao Talk Share' },
      { text: 'exceeded the free quota for Kakao Talk Share' },
      { text: '카카오톡 공유 쿼터를 초과' },
    ],
    said: ['quota', 'quota share', 'quota fails'],
    related: ['4007', '-10'],
    docs: pages.quota,
  },
  {
    ...common,
    id: '4007',
    kakaoCodes: ['4007'],
    title: { en: 'Too many shares in a short time', ko: '일시적 사용량 초과' },
    meaning: {
      en: 'Requests came faster than Kakao allows for the moment.',
      ko: '짧은 시간에 허용량보다 많은 요청이 발생했습니다.',
    },
    steps: [
      { en: 'Wait a little and try again.', ko: '잠시 후 다시 시도합니다.' },
      {
        en: 'Share once per click: guard the button against double clicks and repeated effects.',
        ko: '클릭 한 번에 한 번만 공유되도록 중복 클릭과 반복 실행을 막습니다.',
      },
    ],
    causes: [{ text: { en: 'A burst of requests', ko: '순간적으로 몰린 요청' }, rules: [], where: 'kakao' }],
    phrases: [
      { text: 'temporarily exceeded the usage limit', needsKakao: true },
      { text: '일시적으로 사용량을 초과', needsKakao: true },
    ],
    related: ['4006'],
  },
  {
    ...common,
    id: '4008',
    kakaoCodes: ['4008'],
    title: { en: 'This user is suspended in KakaoTalk', ko: '카카오톡 이용이 제재된 사용자' },
    meaning: {
      en: 'The person sharing may not use KakaoTalk at the moment. Your code and settings are not the reason.',
      ko: '공유하려는 사용자의 카카오톡 이용이 제재된 상태입니다. 코드나 앱 설정의 문제가 아닙니다.',
    },
    steps: [
      {
        en: "The user has to contact Kakao's customer service.",
        ko: '해당 사용자가 카카오 고객센터에 문의해야 합니다.',
      },
    ],
    causes: [{ text: { en: 'The account is suspended', ko: '계정 이용 제재' }, rules: [], where: 'user' }],
    phrases: [
      { text: 'Kakao Talk account is suspended cannot use Kakao Talk Share' },
      { text: '카카오톡 이용이 제재된 사용자' },
    ],
    related: ['4013'],
  },
  {
    ...common,
    id: '4009',
    kakaoCodes: ['4009'],
    title: { en: 'Only admins may write in this open chat', ko: '관리자만 말할 수 있는 오픈채팅방' },
    meaning: {
      en: 'The open chat has [Admin only] switched on and the person sharing is not an admin.',
      ko: '[관리자만 말하기]가 켜진 오픈채팅방에 관리자가 아닌 사용자가 공유했습니다.',
    },
    steps: [
      {
        en: 'An admin switches [Admin only] off, or the user picks another chat.',
        ko: '관리자가 [관리자만 말하기]를 끄거나, 다른 채팅방을 선택합니다.',
      },
    ],
    causes: [{ text: { en: 'The chosen chat room', ko: '선택한 채팅방의 설정' }, rules: [], where: 'user' }],
    phrases: [{ text: 'non-admin user shared in an open chat' }, { text: '[관리자만 말하기] 옵션이 활성화' }],
    related: [],
  },
];
