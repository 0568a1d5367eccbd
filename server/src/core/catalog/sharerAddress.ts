/**
 * Kakao's share page, as the SDK opens it. It is no public API: the parameters are the SDK's own and change with it
 * (kakao-facts §6, last row; §2.6).
 */
const sharerHost = 'sharer.kakao.com';

/** Addresses that people put together by hand: `/talk/friends/picker/link?url=…`, `/picker/link`. */
const sharerAddress = /^\s*(?:https?:)?\/\/sharer\.kakao\.com\/(?:talk\/friends\/)?picker\b/i;

/**
 * Addresses by which the SDK hands a message to KakaoTalk on phones. Its query, too, is the SDK's own; KakaoTalk took
 * `text` and `url` in its first years (kakaolink 1.0). `kakaotalk://web/…` and names alone are something else.
 */
const appAddress = /^\s*kakao(?:link|talk):\/\/(?:send|sendurl|share)\/?\?/i;
const intentAddress = /^\s*intent:(?:\/\/)?send\/?\?/i;

/** A cheap gate; `handmadeAddress` decides. */
export const mayBeHandmade = (text: string): boolean =>
  text.includes(sharerHost) || /^\s{0,20}(?:kakao(?:link|talk)|intent):/i.test(text);

/** What an address put together by hand opens; undefined for other texts. `whole`: with what follows its beginning. */
export function handmadeAddress(start: string, whole: string): 'page' | 'app' | undefined {
  if (sharerAddress.test(start)) return 'page';
  const isIntent = intentAddress.test(start) && /\bscheme=kakaolink\b/i.test(whole);
  return isIntent || appAddress.test(start) ? 'app' : undefined;
}
