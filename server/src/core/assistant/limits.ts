/** What holds for every tool of an assistant, wherever it runs. Light: a shell may import it before the engine is there. */
import type { Localized } from '../text/messages.ts';

export const validatedCalls = ['sendDefault', 'sendCustom', 'sendScrap'] as const;

export const noError: Localized = {
  en: 'No Kakao error was recognised.',
  ko: '카카오 에러를 찾지 못했습니다.',
};
export const noManifest: Localized = {
  en: 'There is no kakao-share.json.',
  ko: 'kakao-share.json이 없습니다.',
};

/** UTF-16 units of one answer. */
const LONGEST_ANSWER = 60_000;

export const boundedAnswer = (text: string): string =>
  text.length <= LONGEST_ANSWER ? text : `${text.slice(0, LONGEST_ANSWER)}\n…`;
