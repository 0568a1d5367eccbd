/**
 * Kakao's share page, as the SDK opens it (read in the SDK 2.7.1). It is no public API: the parameters are the SDK's own
 * and change with it.
 */
const sharerHost = 'sharer.kakao.com';

/** Addresses that people put together by hand: `/talk/friends/picker/link?url=…`, `/picker/link`, `/talk/friends/?url=…`. */
const sharerAddress =
  /^[\s'"`]*(?:https?:)?\/\/sharer\.kakao\.com\/(?:(?:talk\/friends\/)?picker\b|talk\/friends\/?\?)/i;

/**
 * Addresses by which the SDK hands a message to KakaoTalk on phones, and what people make up after them. Its query, too,
 * is the SDK's own; KakaoTalk took `text` and `url` in its first years (kakaolink 1.0). `kakaotalk://web/openExternal`,
 * which leads out of KakaoTalk's browser, and names alone are something else. Seen in public code, 2026-11-26:
 * `kakaolink://sendurl?msg=`, `kakaolink://send/…`, `kakaotalk://msg/send?text=`, `kakaotalk://msg/text/…`,
 * `kakaotalk://share?text=`.
 */
const appAddress =
  /^[\s'"`]*(?:kakaolink:\/\/(?:(?:send|sendurl|share)\/?)?[?/]|kakaotalk:\/\/(?:(?:send|sendurl|share|msg\/send|msg)\/?\?|msg\/text[?/]))/i;
const intentAddress = /^[\s'"`]*intent:(?:\/\/)?send\/?\?/i;

/** Copied from what the SDK makes, or about something else than a message: nobody knows what becomes of them. */
const otherQuery = /^[^?]{0,100}\?(?:app_?key|link_?ver|amount|account|to)=/i;

/** A cheap gate; `handmadeAddress` decides. */
export const mayBeHandmade = (text: string): boolean =>
  text.includes(sharerHost) || /^\s{0,20}(?:kakao(?:link|talk)|intent):/i.test(text);

/** What an address put together by hand opens; undefined for other texts. `whole`: with what follows its beginning. */
export function handmadeAddress(start: string, whole: string): 'page' | 'app' | undefined {
  if (sharerAddress.test(start)) return 'page';
  if (otherQuery.test(start)) return undefined;
  const isIntent = intentAddress.test(start) && /\bscheme=kakao(?:link|talk)\b/i.test(whole);
  return isIntent || appAddress.test(start) ? 'app' : undefined;
}
