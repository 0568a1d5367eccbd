/** Share errors answered with HTTP 401 that concern accounts rather than registration. */
import type { ErrorEntry } from './entry.ts';
import { devtalk, pages, shareTable } from './pages.ts';

const common = { family: 'share', httpStatus: 401, docs: pages.troubleshooting, source: shareTable } as const;

const retry = { en: 'Try again a little later.', ko: '잠시 후 다시 시도합니다.' };

export const share401: readonly ErrorEntry[] = [
  {
    ...common,
    id: '4012',
    kakaoCodes: ['4012'],
    title: { en: 'Kakao Account not connected with KakaoTalk', ko: '카카오톡과 연결되지 않은 카카오계정' },
    meaning: {
      en: 'The account that is logged in has no KakaoTalk, so there are no friends to share with.',
      ko: '로그인한 카카오계정이 카카오톡과 연결되어 있지 않아 공유할 대상이 없습니다.',
    },
    steps: [
      {
        en: 'The user logs in to the Kakao Account in KakaoTalk under [More] > [Settings] > [Kakao Account], then shares again.',
        ko: '사용자가 카카오톡의 [더보기] > [설정] > [카카오계정]에서 로그인한 뒤 다시 공유합니다.',
      },
    ],
    causes: [{ text: { en: 'The account in use', ko: '사용 중인 계정' }, rules: [], where: 'user' }],
    phrases: [
      { text: 'Kakao Account is not connected to Kakao Talk' },
      { text: '카카오계정과 카카오톡이 연결되어 있지 않' },
    ],
    related: ['-501'],
  },
  {
    ...common,
    id: '4013',
    kakaoCodes: ['4013'],
    title: { en: 'Kakao Account suspended', ko: '제재된 카카오계정' },
    meaning: {
      en: 'The Kakao Account of the person sharing is suspended. Your code and settings are not the reason.',
      ko: '공유하려는 사용자의 카카오계정이 제재된 상태입니다. 코드나 앱 설정의 문제가 아닙니다.',
    },
    steps: [
      {
        en: "The user has to contact Kakao's customer service.",
        ko: '해당 사용자가 카카오 고객센터에 문의해야 합니다.',
      },
    ],
    causes: [{ text: { en: 'The account is suspended', ko: '계정 제재' }, rules: [], where: 'user' }],
    phrases: [{ text: 'Kakao Account is suspended' }, { text: '카카오계정이 제재된' }],
    related: ['4008', '-4'],
  },
  {
    ...common,
    id: '4015',
    kakaoCodes: ['4015'],
    title: { en: 'User registration failed', ko: '사용자 등록 실패' },
    meaning: {
      en: 'Kakao could not register the user for sharing.',
      ko: '공유에 필요한 사용자 등록이 카카오에서 실패했습니다.',
    },
    steps: [retry],
    causes: [{ text: { en: 'A fault at Kakao', ko: '카카오 쪽 오류' }, rules: [], where: 'kakao' }],
    phrases: [
      { text: 'User registration failed', needsKakao: true },
      { text: '사용자 등록에 실패', needsKakao: true },
    ],
    related: [],
  },
  {
    ...common,
    id: '4016',
    kakaoCodes: ['4016'],
    title: { en: 'Request not permitted', ko: '허가되지 않은 요청' },
    meaning: {
      en: 'Kakao does not permit this request. Its documentation names no remedy.',
      ko: '카카오가 허가하지 않은 요청입니다. 공식 문서에는 해결 방법이 나와 있지 않습니다.',
    },
    steps: [
      {
        en: 'Share through the SDK only: addresses of the share page built by hand are not a public API.',
        ko: '공유는 SDK로만 호출합니다. 공유 화면 주소를 직접 만들어 여는 방식은 공개된 API가 아닙니다.',
      },
      {
        en: `If it persists, ask in DevTalk (${devtalk}) with the app ID and the UUID of the error screen.`,
        ko: `계속되면 앱 ID와 에러 화면의 UUID를 준비해 데브톡(${devtalk})에 문의합니다.`,
      },
    ],
    causes: [
      {
        text: { en: 'The share address was built by hand', ko: '공유 주소를 직접 만들어 호출함' },
        rules: ['sdk/handmade-sharer-url'],
        where: 'project',
      },
    ],
    phrases: [
      { text: 'Unauthorized request.', needsKakao: true },
      { text: '허가되지 않은 요청', needsKakao: true },
    ],
    related: [],
  },
  {
    ...common,
    id: '4017',
    kakaoCodes: ['4017'],
    title: { en: 'Kakao Account authentication failed', ko: '카카오계정 인증 실패' },
    meaning: {
      en: 'The login of the person sharing could not be confirmed.',
      ko: '공유하려는 사용자의 카카오계정 로그인을 확인하지 못했습니다.',
    },
    steps: [
      retry,
      {
        en: 'If it persists for one user, log out of the Kakao Account in the browser and log in again.',
        ko: '특정 사용자에게만 계속되면 브라우저에서 카카오계정을 로그아웃한 뒤 다시 로그인합니다.',
      },
    ],
    causes: [{ text: { en: "The user's login", ko: '사용자의 로그인 상태' }, rules: [], where: 'user' }],
    phrases: [
      { text: 'Kakao Account authentication failed' },
      { text: '카카오 계정 인증에 실패' },
      { text: '카카오계정 인증에 실패' },
    ],
    related: ['4018'],
  },
  {
    ...common,
    id: '4018',
    kakaoCodes: ['4018'],
    title: { en: 'Another account logged in meanwhile', ko: '공유 도중 카카오계정이 바뀜' },
    meaning: {
      en: 'Between opening the friend picker and sending, another Kakao Account logged in.',
      ko: '친구 선택 화면을 연 뒤 공유를 마치기 전에 다른 카카오계정으로 로그인되었습니다.',
    },
    steps: [
      {
        en: 'Check which account is logged in, close the share window and share again.',
        ko: '현재 로그인한 계정을 확인하고, 공유 창을 닫은 뒤 다시 공유합니다.',
      },
    ],
    causes: [{ text: { en: 'The account was switched', ko: '계정 전환' }, rules: [], where: 'user' }],
    phrases: [
      { text: 'logged in with a different Kakao Account' },
      { text: '다른 카카오계정으로 로그인된 경우' },
    ],
    related: ['4017'],
  },
  {
    ...common,
    id: '4020',
    kakaoCodes: ['4020'],
    title: { en: 'App or developer account suspended', ko: '앱 또는 개발자 계정 제재' },
    meaning: {
      en: 'Kakao has suspended the app, or the developer account behind it.',
      ko: '카카오디벨로퍼스의 앱 또는 개발자 계정이 제재된 상태입니다.',
    },
    steps: [
      {
        en: `Ask in DevTalk (${devtalk}) with the app ID; no change of code helps.`,
        ko: `앱 ID를 준비해 데브톡(${devtalk})에 문의합니다. 코드를 고쳐서 해결되는 문제가 아닙니다.`,
      },
    ],
    causes: [{ text: { en: 'The app is suspended', ko: '앱 제재' }, rules: [], where: 'console' }],
    phrases: [
      { text: 'Kakao Developers app or developer account has been suspended' },
      { text: '카카오디벨로퍼스 앱 또는 개발자 계정이 제재' },
    ],
    related: ['-12'],
  },
];
