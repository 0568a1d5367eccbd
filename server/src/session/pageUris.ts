/** Addresses of the pages about rules and errors inside of an editor that shows them, as VS Code with our extension does. */
const SCHEME = 'kakao-share-page';

/** `path` is that of `core/pages/page.ts`: `rules/env-not-public`. */
export const pageUri = (path: string): string => `${SCHEME}:/${path}.md`;
