/** `kakao-share-doctor/testing`: a stand-in for Kakao's JavaScript SDK in tests. See docs/testing.md. */
export {
  type InstalledKakao,
  type InstallOptions,
  installKakao,
  type KakaoObject,
} from './installKakao.ts';
export { kakaoMatchers } from './matchers.ts';
export { type PageKakao, type RouteOptions, routeKakao } from './playwright.ts';
export type { KakaoApiError, Manifest } from './registration.ts';
export { KakaoError } from './sdkErrors.ts';
export type { RefusedMessage, SharedMessage } from './shareModule.ts';
