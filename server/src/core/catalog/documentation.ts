/** Where this project's own documentation pages are. */
import type { Locale } from '../text/messages.ts';

const PAGES = 'https://github.com/kakao-share-doctor/kakao-share-doctor/blob/main/docs';

/** `env-not-public` of `4019/env-not-public`. */
export const ruleName = (code: string): string => code.slice(code.indexOf('/') + 1);

/** The page of a rule in the documentation, by its code: `rules/env-not-public`. */
export const rulePagePath = (code: string): string => `rules/${ruleName(code)}`;

/** `errors/4019`, `errors/-401/domain-mismatched`. */
export const errorPagePath = (id: string): string => `errors/${id}`;

/** The page of a rule, by its code. */
export const ruleDocsUrl = (code: string): string => `${PAGES}/${rulePagePath(code)}.md`;

/** Where the Korean half of an error's page begins: its headings have no name that one could guess. */
export const koreanHalf = 'ko';

/** The page of an error, by its id; in Korean, its second half. */
export const errorDocsUrl = (id: string, locale: Locale): string =>
  `${PAGES}/${errorPagePath(id)}.md${locale === 'ko' ? `#${koreanHalf}` : ''}`;

/** What `kakao-share.json` is and how it is written. */
export const manifestDocsUrl = `${PAGES}/manifest.md`;
