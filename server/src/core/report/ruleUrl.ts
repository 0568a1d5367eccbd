/** Where a rule is explained: `4019/env-not-public` in `docs/rules/env-not-public.md`. */
const PAGES = 'https://github.com/kakao-share-doctor/kakao-share-doctor/blob/main/docs/rules';

export const ruleUrl = (code: string): string => `${PAGES}/${code.slice(code.indexOf('/') + 1)}.md`;
