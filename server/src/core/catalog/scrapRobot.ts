/**
 * How Kakao's server reads what a message leads to, and how a check that is asked for reads it in its place. Sources per
 * entry, read 2026-11; confidence in brackets as in `domains.ts`.
 */

/** [H] https://devtalk.kakao.com/t/scrap/33984: it reads pages for `sendScrap`, and the pictures of every message. */
export const scrapRobot = {
  userAgent: 'facebookexternalhit/1.1; kakaotalk-scrap/1.0; +https://devtalk.kakao.com/t/scrap/33984',
  /** What a robots.txt may call it by. Whether Kakao heeds one is not documented. */
  names: ['kakaotalk-scrap', 'facebookexternalhit'],
} as const;

/** [M] https://devtalk.kakao.com/t/og-image-og/139618/4 */
export const pictureLimits = {
  /** Pixels of either side. */
  leastSide: 200,
  mostBytes: 2 * 1024 * 1024,
} as const;

/** Our own, so that a check stays a look and never becomes a load. */
export const onlineLimits = {
  /** Of one check, redirects and robots.txt included. */
  requests: 20,
  /** Of one address. */
  redirects: 5,
  /** For one request, from the name's resolution to the last byte. */
  milliseconds: 5000,
  /** Of one answer. */
  bytes: 3 * 1024 * 1024,
  /** Of a robots.txt: what RFC 9309 asks of a parser at least. */
  robotsBytes: 500 * 1024,
} as const;
