/**
 * What a Kakao app key looks like. Native, JavaScript, REST API and admin keys are all alike, so the kind cannot be told
 * from the value. Source: kakao-facts §4.3 (keys of dozens of public repositories, 2026).
 */
export const appKeyForm = /^[0-9a-f]{32}$/;
export const appKeyLength = 32;

/** Words that people and documentation leave in place of a key. */
export const placeholderWords =
  /your|my[-_ ]|sample|example|placeholder|change[-_ ]?me|insert|replace|todo|here|dummy|xxxx|\*\*\*|app[-_ ]?key|js[-_ ]?key|javascript[-_ ]?key|여기|입력|발급|본인|앱\s?키|자바스크립트/i;

/** What an unset variable turns into when it is put into a string. */
export const unsetTexts: ReadonlySet<string> = new Set(['', 'undefined', 'null']);
