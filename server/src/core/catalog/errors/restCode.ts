/** What the rows of Kakao's table of REST codes have in common. */
import type { Cause, ErrorEntry, ErrorPhrase } from './entry.ts';
import { pages, restTable } from './pages.ts';

export type Pair = readonly [en: string, ko: string];
const pair = ([en, ko]: Pair) => ({ en, ko });

export const atKakao: Cause = {
  text: { en: 'A fault at Kakao', ko: '카카오 쪽 오류' },
  rules: [],
  where: 'kakao',
};
export const inConsole: Cause = {
  text: { en: "The app's settings", ko: '앱 설정' },
  rules: [],
  where: 'console',
};
export const atUser: Cause = {
  text: { en: "The user's account", ko: '사용자 계정 상태' },
  rules: [],
  where: 'user',
};
export const inRequest: Cause = { text: { en: 'The request', ko: '요청 내용' }, rules: [], where: 'project' };

export const retry: Pair = ['Try again a little later.', '잠시 후 다시 시도합니다.'];
export const ask: Pair = ['Ask in DevTalk with the app ID.', '앱 ID를 준비해 데브톡에 문의합니다.'];

export function restCode(
  id: string,
  httpStatus: number,
  cause: Cause,
  title: Pair,
  meaning: Pair,
  steps: readonly Pair[],
  phrases: readonly ErrorPhrase[] = [],
): ErrorEntry {
  return {
    id,
    family: 'rest',
    kakaoCodes: [id],
    httpStatus,
    title: pair(title),
    meaning: pair(meaning),
    steps: steps.map(pair),
    causes: [cause],
    phrases,
    related: [],
    docs: pages.restErrors,
    source: restTable,
  };
}
