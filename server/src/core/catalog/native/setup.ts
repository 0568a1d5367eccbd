/** What the set-up of native apps needs for Share: facts of Apple's, Google's and Kakao's guides (2026-11-25). */

/** iOS: KakaoTalk is only seen by an app that names this address in `LSApplicationQueriesSchemes`. */
export const shareQueryScheme = 'kakaolink';
/** The host of the address by which KakaoTalk comes back to the app with parameters: `kakao{KEY}://kakaolink?…`. */
export const returnHost = 'kakaolink';
export const returnScheme = /^kakao/;

/** The values of `key1`, `key2` … in Kakao's own samples. */
export const sampleValue = /^value\d$/;
/** Texts for custom templates in Kakao's own samples. */
export const sampleTemplateArgs: ReadonlySet<string> = new Set(['제목입니다.', '설명입니다.']);

/**
 * Hosts that stand for another in samples, beside those of Kakao's own: the first can be registered by nobody (RFC 2606),
 * the others are what people write for "my site" (seen in public code, 2026-11).
 */
export const sampleHosts: ReadonlySet<string> = new Set([
  ...['example.com', 'www.example.com', 'example.org', 'example.net'],
  ...['yourwebsite.com', 'www.yourwebsite.com', 'your-domain.com', 'yourdomain.com', 'your-website.com'],
]);

/** What people write in the place of a native key, beside what they write for any: seen in public code (2026-11). */
export const nativePlaceholder = /^(?:0{4,64}|x{4,64}|mock.{0,60}|native.{0,60}|[{<].{1,60}[}>])$/i;

/** What stands for a text of an Android app's resources, in its manifest and, here, in its code. */
export const resourceName = (name: string): string => `@string/${name}`;
