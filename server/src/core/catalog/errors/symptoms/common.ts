/** What all symptoms have in common. */
import type { Cause, Source } from '../entry.ts';

export const symptom = { family: 'symptom', kakaoCodes: [] } as const;

/** Public issues, forum threads and documentation. */
export const seenIn = (...urls: string[]): Source => ({ urls, date: '2026-11-25', confidence: 'medium' });

type Words = Cause['text'];

/** A cause that rules watch for. */
export const inFiles = (text: Words, ...rules: string[]): Cause => ({ text, rules, where: 'project' });
export const inConsole = (text: Words): Cause => ({ text, rules: [], where: 'console' });
export const onPhone = (text: Words): Cause => ({ text, rules: [], where: 'phone' });
export const ofUser = (text: Words): Cause => ({ text, rules: [], where: 'user' });

export const sdkDomainMissing = inFiles(
  {
    en: 'The page origin is not a JavaScript SDK domain of this key',
    ko: '페이지 도메인이 이 키의 JavaScript SDK 도메인에 없음',
  },
  '4019/sdk-domain-not-registered',
  '4019/domain-under-another-key',
);

export const linkDomainMissing = inFiles(
  { en: 'The host of a link is not a Web domain', ko: '링크의 도메인이 웹 도메인에 없음' },
  '4002/link-domain-not-registered',
);

export const keyMissing = inFiles(
  { en: 'The key is missing where the page runs', ko: '실행 환경에 키가 전달되지 않음' },
  '4019/app-key-missing',
  '4019/env-not-public',
  '4019/env-destructured',
  '4019/import-meta-in-classic-script',
);
