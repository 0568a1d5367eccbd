/** Limits of a whole message. Read in SDK 2.7.1 and 1.43.5 (2026-11-22). */

/** Characters of JSON that the SDK hands to KakaoTalk on phones; above that it shows Kakao's error page. */
export const mostMessageCharacters = 10_000;
