/** Plain text in LSP's snippet syntax, and back. */

/** Nothing in the text is a tab stop or a variable. */
export const escapeSnippet = (text: string): string => text.replace(/[\\$}]/g, '\\$&');

const SYNTAX = /\\([\\$}])|\$\{\d+:([^{}]*)\}|\$\{\d+\|([^,|{}]*)(?:[,|][^{}]*)?\|\}|\$(?:\d+|\{\d+\})/g;

/** A snippet's text without its tab stops: `${1:title}` is `title`, `$0` is nothing. */
export const textOfSnippet = (snippet: string): string =>
  snippet.replace(
    SYNTAX,
    (_, escaped?: string, proposed?: string, first?: string) => escaped ?? proposed ?? first ?? '',
  );
