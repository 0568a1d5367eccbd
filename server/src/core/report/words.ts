/** The words that every report uses, in both languages. */

import type { Failure } from '../doctor/report.ts';
import type { Effect, Severity } from '../rules/finding.ts';
import type { Localized } from '../text/messages.ts';

/** What happens if nothing is done. */
export const effectWords: Readonly<Record<Effect, Localized>> = {
  throws: {
    en: 'The SDK throws in the browser; nothing is sent.',
    ko: 'SDK가 브라우저에서 예외를 던지고 아무것도 전송되지 않습니다.',
  },
  rejected: { en: 'Kakao answers with an error.', ko: '카카오 서버가 에러로 응답합니다.' },
  broken: { en: 'Nothing is shared.', ko: '공유가 되지 않습니다.' },
  degraded: {
    en: 'Something other than intended happens, or nothing visible.',
    ko: '의도와 다르게 동작하거나 아무 반응이 없습니다.',
  },
  insecure: {
    en: 'Others can misuse what the code gives away.',
    ko: '노출된 정보를 다른 사람이 악용할 수 있습니다.',
  },
  note: { en: 'Works; worth knowing.', ko: '동작하지만 알아 두면 좋습니다.' },
};

/** The same in a word or two, beside a message that says it at length. A note has no consequence to speak of. */
export const effectTags: Readonly<Partial<Record<Effect, Localized>>> = {
  throws: { en: 'SDK throws', ko: 'SDK 예외' },
  rejected: { en: 'Kakao refuses', ko: '카카오 에러 응답' },
  broken: { en: 'nothing is shared', ko: '공유되지 않음' },
  degraded: { en: 'not as intended', ko: '의도와 다름' },
  insecure: { en: 'insecure', ko: '보안 위험' },
};

export const severityWords: Readonly<Record<Severity, Localized>> = {
  error: { en: 'error', ko: '오류' },
  warning: { en: 'warning', ko: '경고' },
  information: { en: 'note', ko: '참고' },
};

/** Counted forms: one, and more than one. */
export const countedWords = {
  error: { en: ['{n} error', '{n} errors'], ko: ['오류 {n}개', '오류 {n}개'] },
  warning: { en: ['{n} warning', '{n} warnings'], ko: ['경고 {n}개', '경고 {n}개'] },
  information: { en: ['{n} note', '{n} notes'], ko: ['참고 {n}개', '참고 {n}개'] },
  heldBack: {
    en: ['{n} held back by the baseline', '{n} held back by the baseline'],
    ko: ['기준 파일에 있는 문제 {n}개', '기준 파일에 있는 문제 {n}개'],
  },
  gone: {
    en: ['{n} of the baseline is gone', '{n} of the baseline are gone'],
    ko: ['기준 파일에서 해결된 문제 {n}개', '기준 파일에서 해결된 문제 {n}개'],
  },
  file: { en: ['{n} file', '{n} files'], ko: ['파일 {n}개', '파일 {n}개'] },
  candidate: {
    en: ['{n} mentions Kakao', '{n} mention Kakao'],
    ko: ['카카오 관련 {n}개', '카카오 관련 {n}개'],
  },
  share: {
    en: ['{n} native share call', '{n} native share calls'],
    ko: ['네이티브 공유 호출 {n}개', '네이티브 공유 호출 {n}개'],
  },
  address: { en: ['{n} address', '{n} addresses'], ko: ['주소 {n}개', '주소 {n}개'] },
  request: { en: ['{n} request', '{n} requests'], ko: ['요청 {n}번', '요청 {n}번'] },
  project: { en: ['{n} project', '{n} projects'], ko: ['프로젝트 {n}개', '프로젝트 {n}개'] },
} as const;

export const words = {
  title: { en: 'Kakao Share Doctor', ko: 'Kakao Share Doctor' },
  mistakes: { en: 'Mistakes that the files prove', ko: '파일에서 확인된 문제' },
  notes: { en: 'Worth knowing', ko: '알아 둘 점' },
  noMistakes: { en: 'No mistakes found', ko: '발견된 문제가 없습니다' },
  right: { en: 'Checked and right', ko: '확인 결과 이상 없음' },
  open: { en: 'Only the console can tell', ko: '콘솔에서 직접 확인할 항목' },
  failures: { en: 'Could not be checked', ko: '확인하지 못한 항목' },
  look: { en: 'Look at', ko: '확인 방법' },
  where: { en: 'Where', ko: '위치' },
  fix: { en: 'Fix', ko: '수정 방법' },
  see: { en: 'See', ko: '관련 위치' },
  docs: { en: 'About this rule', ko: '규칙 설명' },
  nothingToCheck: { en: 'Nothing to check', ko: '확인할 코드가 없습니다' },
  notChecked: { en: '{what}: not checked', ko: '{what}: 확인하지 않음' },
  noShare: {
    en: 'Kakao is mentioned, but no code shares with one of its SDKs.',
    ko: '카카오가 언급된 파일은 있지만 카카오 SDK로 공유하는 코드는 없습니다.',
  },
  noKakao: { en: 'No Kakao Share code was found.', ko: '카카오톡 공유 코드를 찾지 못했습니다.' },
  openHint: {
    en: '{n} more can only be checked in the console or at run time: --all lists them.',
    ko: '콘솔이나 실행 화면에서만 확인할 수 있는 항목이 {n}개 더 있습니다. --all 옵션으로 볼 수 있습니다.',
  },
  fixHint: {
    en: '{n} can be repaired safely with --fix.',
    ko: '{n}개는 --fix 옵션으로 안전하게 고칠 수 있습니다.',
  },
  explainHint: {
    en: 'Is your problem not listed? --explain leads from what you see to the cause.',
    ko: '여기에 없는 증상이라면 --explain 옵션으로 증상에서 원인을 찾을 수 있습니다.',
  },
  sdk: { en: 'Kakao SDK {versions}', ko: '카카오 SDK {versions}' },
  withManifest: { en: 'kakao-share.json present', ko: 'kakao-share.json 있음' },
  withoutManifest: { en: 'no kakao-share.json', ko: 'kakao-share.json 없음' },
} as const satisfies Readonly<Record<string, Localized>>;

export const failureWords: Readonly<Record<Failure['kind'], Localized>> = {
  crashed: {
    en: '{what}: internal error{detail}. Everything else was checked.',
    ko: '{what}: 내부 오류{detail}가 발생했습니다. 나머지는 모두 확인했습니다.',
  },
  unreadable: { en: '{what} cannot be read.', ko: '{what|을/를} 읽을 수 없습니다.' },
  tooLarge: {
    en: '{what} is larger than 2 MB and was not read.',
    ko: '{what|은/는} 2MB보다 커서 읽지 않았습니다.',
  },
  tooDeep: {
    en: '{what} is nested too deeply in places; those were not checked.',
    ko: '{what|은/는} 지나치게 깊이 중첩된 부분이 있어 그 부분을 확인하지 않았습니다.',
  },
  cancelled: { en: '{what}: cancelled before the end.', ko: '{what}: 끝나기 전에 취소되었습니다.' },
};
