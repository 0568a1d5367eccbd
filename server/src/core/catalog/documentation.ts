/** Where this project's own documentation pages are. */
import type { Locale } from '../text/messages.ts';

const PAGES = 'https://github.com/kakao-share-doctor/kakao-share-doctor/blob/main/docs';

/** The page of a rule, by its code: `4019/env-not-public` is explained in `docs/rules/env-not-public.md`. */
export const ruleDocsUrl = (code: string): string => `${PAGES}/rules/${code.slice(code.indexOf('/') + 1)}.md`;

/** Where the Korean half of an error's page begins: its headings have no name that one could guess. */
export const koreanHalf = 'ko';

/** The page of an error, by its id: `docs/errors/4019.md`, `docs/errors/-401/domain-mismatched.md`. */
export const errorDocsUrl = (id: string, locale: Locale): string =>
  `${PAGES}/errors/${id}.md${locale === 'ko' ? `#${koreanHalf}` : ''}`;

/** What `kakao-share.json` is and how it is written. */
export const manifestDocsUrl = `${PAGES}/manifest.md`;
