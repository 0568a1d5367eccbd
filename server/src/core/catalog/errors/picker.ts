/** What the friend picker of the SDKs answers with. People meet it beside sharing. */
import type { ErrorEntry } from './entry.ts';
import { pages } from './pages.ts';

const common = {
  family: 'picker',
  docs: pages.social,
  related: [],
  phrases: [],
  source: { urls: [pages.social.en, pages.social.ko], date: '2026-11-25', confidence: 'high' },
} as const;

export const pickerErrors: readonly ErrorEntry[] = [
  {
    ...common,
    id: '-204',
    kakaoCodes: ['-204'],
    title: { en: 'Picker: no friends to choose from', ko: '피커: 조회된 친구 없음' },
    meaning: {
      en: 'The picker found no friend who can be shown. This is the friend picker, not Kakao Talk Share.',
      ko: '보여 줄 친구를 찾지 못했습니다. 카카오톡 공유가 아니라 친구 피커의 에러입니다.',
    },
    steps: [
      {
        en: 'Add a friend in KakaoTalk and try again.',
        ko: '카카오톡에서 친구를 추가한 뒤 다시 시도합니다.',
      },
      {
        en: 'To share a message you need no picker: Kakao Talk Share shows its own list of friends.',
        ko: '메시지만 공유한다면 피커가 필요 없습니다. 카카오톡 공유 화면에 친구 목록이 나옵니다.',
      },
    ],
    causes: [{ text: { en: 'No friends', ko: '친구 없음' }, rules: [], where: 'user' }],
  },
  {
    ...common,
    id: '-400',
    kakaoCodes: ['-400'],
    title: { en: 'Picker: wrong parameters', ko: '피커: 잘못된 파라미터' },
    meaning: {
      en: 'The options of the picker do not follow the documentation.',
      ko: '피커에 넘긴 옵션이 문서의 규격과 다릅니다.',
    },
    steps: [
      {
        en: 'Check the options: `minPickableCount` at least 1, `maxPickableCount` at most 100 and not below `minPickableCount`.',
        ko: '옵션을 확인합니다. `minPickableCount`는 1 이상, `maxPickableCount`는 100 이하이고 `minPickableCount`보다 작지 않아야 합니다.',
      },
    ],
    causes: [{ text: { en: 'The options of the picker', ko: '피커 옵션' }, rules: [], where: 'project' }],
  },
  {
    ...common,
    id: '-403',
    kakaoCodes: ['-403'],
    title: { en: 'Picker: the browser is not supported', ko: '피커: 지원하지 않는 브라우저' },
    meaning: {
      en: 'The picker was called from a browser that it does not support, often one inside another app.',
      ko: '피커를 지원하지 않는 브라우저에서 호출했습니다. 다른 앱의 인앱 브라우저인 경우가 많습니다.',
    },
    steps: [
      { en: 'Use Chrome, Safari, Edge or Firefox.', ko: 'Chrome, Safari, Edge, Firefox를 사용합니다.' },
    ],
    causes: [{ text: { en: 'The browser', ko: '브라우저' }, rules: [], where: 'user' }],
    related: ['KAE007', 'symptom/in-app-fails'],
  },
];
