/**
 * What Kakao's own samples send: https://developers.kakao.com/docs/latest/en/kakaotalk-share/js-link and its like for
 * Android, iOS and Flutter, the message template tool, and their older versions as they stand in public code (2026-11-26).
 */

/** The values of `key1`, `key2` … */
export const sampleValue = /^value\d$/;
/** What the samples of SDK 1 have as values for the webhook, in the place of the app's own (2018). */
export const sampleWebhookValue = /\$\{(?:current_user_id|shared_product_id)\}/;
/** Texts for custom templates. */
export const sampleTemplateArgs: ReadonlySet<string> = new Set([
  ...['제목입니다.', '설명입니다.', '제목 영역입니다.', '설명 영역입니다.'],
]);
/** Texts that nobody but the sample's cake shop has; the names of its cakes are everybody's. */
export const sampleTexts: ReadonlySet<string> = new Set([
  ...['#케익 #딸기 #삼평동 #카페 #분위기 #소개팅', '아메리카노, 빵, 케익', '내용, 주로 해시태그'],
]);
/** The pictures of that shop, by the end of their addresses. */
export const samplePicture =
  /\/(?:Q2iNx\/btqgeRgV54P\/VLdBs9cvyn8BJXB3o7N8UK|NTmhS\/btqfEUdFAUf\/FjKzkZsnoeE4o19klTOVI1|bSbH9w\/btqgegaEDfW\/vD9KKV0hEintg6bZT4v4WK)\/[\w.]{1,60}$/;
/** The numbers of its messages, of each those that belong together. */
export const sampleCounts = [
  { likeCount: 286, commentCount: 45, sharedCount: 845 },
  { likeCount: 10, commentCount: 20, sharedCount: 30 },
] as const;

/**
 * Hosts that stand for "my site": what people and assistants write is seen in public code. Real sites are called
 * your-mbti-app, too, where a name costs little.
 */
export const placeholderHost =
  /^(?:(?:www|api|cdn|img|images?)\.)?(?:(?:your-?(?:(?:app-?)?domain|website|site|app|service|server|company|image(?:url)?)|my-?(?:domain|website|site|service))\.com|your-(?:(?:(?:[a-z]{1,20}-){0,3}(?:domain|url|link|server|backend|api|cdn)|(?:website|site|app|service|page|project))\.(?:com|net|org|io|app|dev|kr|co\.kr|vercel\.app|netlify\.app)|(?:[a-z]{1,20}-){1,3}(?:website|site|app|service|page|project)\.(?:com|net|org)))$/;
/**
 * Services of placeholder pictures that have ended: https://github.com/typicode/jsonplaceholder/issues/213 (the first),
 * https://github.com/foundation/foundation-emails/pull/2106 (the second), https://github.com/joke2k/faker/issues/2345
 * and https://github.com/jcubic/jquery.terminal/pull/1046 (the third). Read 2026-11-27.
 */
export const endedPictureHosts: ReadonlySet<string> = new Set([
  ...['via.placeholder.com', 'placehold.it', 'placekitten.com'],
]);
/** Those that nobody can register (RFC 2606). In code for the web they stand in tests and demonstrations, too. */
export const reservedHosts: ReadonlySet<string> = new Set([
  ...['example.com', 'www.example.com', 'example.org', 'example.net'],
]);
