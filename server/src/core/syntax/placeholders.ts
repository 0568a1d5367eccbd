/**
 * How masked text says "a server or a template language fills this in".
 *
 * Templates become script by masking with text of the same length (see `markup/`). A server placeholder can stand outside
 * a string (`const id = <%= id %>`) or inside one (`'https://a.com/<%= id %>'`), and which of the two is known only after
 * parsing. So there are two marker characters that read right in both places and never occur in real share code:
 *
 * - `PLACEHOLDER`, a Runic letter: outside strings a run of it is one identifier, inside strings it is text.
 * - `PLACEHOLDER_EDGE`, the Ogham space: outside strings white space, inside strings text.
 *
 * `<%= x %>` becomes a run of letters, so that `item_<%= x %>` is one name. A control tag (`{% if %}`, `<% } %>`) becomes
 * letters with an edge on either side, so that `{% if a %}Kakao.init()` stays a statement of its own while
 * `title: {% if a %}'x'{% else %}'y'{% endif %}` reads as an unknown. A template comment becomes edges only. Line breaks
 * inside a placeholder are masked too: they would end a string.
 *
 * An expression statement that is nothing but a placeholder name is control flow of the server: code on either side of it
 * need not run both.
 */
export const PLACEHOLDER = '\u16df';
export const PLACEHOLDER_EDGE = '\u1680';

const RUN = /[\u16df\u1680]+/;

/** Whether an identifier of masked text is, or contains, a placeholder: nothing is known of what it means. */
export const isPlaceholderName = (name: string): boolean => name.includes(PLACEHOLDER);

/** Whether text of a masked string literal holds a placeholder. */
export const hasPlaceholder = (text: string): boolean => RUN.test(text);

/**
 * The pieces of a string literal that a server completes, `undefined` for each placeholder, in order and without empty
 * pieces; `undefined` for text without any. `'a<%= b %>c'` gives `['a', undefined, 'c']`.
 */
export function splitPlaceholders(text: string): (string | undefined)[] | undefined {
  if (!hasPlaceholder(text)) return undefined;
  const pieces: (string | undefined)[] = [];
  for (const [index, literal] of text.split(RUN).entries()) {
    if (index > 0) pieces.push(undefined);
    if (literal !== '') pieces.push(literal);
  }
  return pieces;
}
