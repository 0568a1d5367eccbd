/**
 * Kakao's share page, as the SDK opens it. It is no public API: the parameters are the SDK's own and change with it
 * (kakao-facts §6, last row; §2.6).
 */
export const sharerHost = 'sharer.kakao.com';

/** Addresses that people put together by hand: `/talk/friends/picker/link?url=…`, `/picker/link`. */
export const sharerAddress = /^\s*(?:https?:)?\/\/sharer\.kakao\.com\/(?:talk\/friends\/)?picker\b/i;
