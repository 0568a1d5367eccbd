/** What a Markdown reader makes of a text. */
// @ts-expect-error It comes without types.
import MarkdownIt from 'markdown-it';

interface Token {
  readonly type: string;
  readonly content: string;
  readonly info: string;
  readonly attrs: readonly (readonly [string, string])[] | null;
  readonly children: readonly Token[] | null;
}

/** As generous as VS Code's preview, and more: HTML is HTML, any address is a link. */
const reader = new MarkdownIt({ html: true, linkify: false });
reader.validateLink = () => true;

export interface Rendered {
  /** Kinds of what is more than text, code, lists and headings: `html_inline`, `link_open`, `image` … */
  readonly live: readonly string[];
  readonly addresses: readonly string[];
  readonly blocks: readonly string[];
}

export function rendered(markdown: string): Rendered {
  const tokens: Token[] = reader
    .parse(markdown, {})
    .flatMap((token: Token) => [token, ...(token.children ?? [])]);
  return {
    live: tokens
      .map(({ type }) => type)
      .filter((type) => /^(?:html_|link_open|image|em_|strong_|s_|hr|table|blockquote_|ordered_)/.test(type)),
    addresses: tokens.flatMap(({ attrs }) =>
      (attrs ?? []).flatMap(([name, value]) => (name === 'href' || name === 'src' ? [value] : [])),
    ),
    blocks: tokens.flatMap(({ type, content }) =>
      type === 'fence' || type === 'code_block' ? [content] : [],
    ),
  };
}

/** Pieces of which texts are made that would like to be more than text. */
export const markdownAttacks: readonly string[] = [
  '[x](command:evil)',
  '![x](https://evil.example/p.png)',
  '[x]: command:evil',
  '[x][x]',
  '<img src=x onerror=alert(1)>',
  '<command:evil>',
  '</code><script>',
  '<!--',
  '&lt;b&gt;',
  'https://evil.example',
  '`',
  '``',
  '`````',
  '~~~',
  '\n```\n',
  '\n',
  '\n\n# gone\n',
  '\n---\n',
  '> ',
  '- ',
  '1. ',
  '    ',
  '*a*',
  '__b__',
  '~~c~~',
  '|a|b|\n|-|-|',
  '\\',
  '$x$',
  'a',
  ' ',
  '\u001b[31m',
  '\u202e',
];
