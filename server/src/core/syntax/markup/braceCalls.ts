/**
 * A component in the markup of Svelte or Astro, `<ShareButton url={page + '/a'} {title} {...rest} on:click={…} />`, or an
 * element with a handler. That is nearly JSX: what it writes differently is blanked.
 */
import { blankText } from './blankText.ts';
import { identifiersIn } from './identifiers.ts';

const COMPONENT = /^<[A-Z][\w$]{0,80}(?=[\s/>])/;
/** An element of HTML with a handler in braces. */
const HANDLING = /^<[a-z][\w-]{0,40}(?=\s[^>]{0,1000}?\bon:?[a-z]{1,40}[\w|]{0,80}=\{)/;
const HANDLER = /(?<=\s)on(:?)([a-z])([a-z]{1,40})([\w|]{0,80})(?==\{)/g;
const LONGEST = 5000;
/** A tag's parts: an attribute's name, a text in quotes, a bracket, its end. */
const PART = /([^\s"'{}<>/=]{1,200})|(\s{0,20}=\s{0,20})|"[^"]{0,2000}"|'[^']{0,2000}'|[{}]|\/?>/g;
const SHORTHAND = /^\{\s{0,9}([A-Za-z_$][\w$]{0,80})\s{0,9}\}$/;

/** As long as the tag, whose end may be another than HTML's: an arrow has a `>`, too. `local`: names of the markup's own. */
export function braceCall(text: string, start: number, local: ReadonlySet<string>): string | undefined {
  const tag = text.slice(start, start + LONGEST);
  const name = (COMPONENT.exec(tag) ?? HANDLING.exec(tag))?.[0];
  if (name === undefined) return undefined;
  const pieces = [name];
  let done = name.length;
  PART.lastIndex = done;
  for (let match = PART.exec(tag); match; match = PART.exec(tag)) {
    const [part, , equals] = match;
    if (part.endsWith('>')) return asJsx([...pieces, tag.slice(done, match.index), part].join(''));
    // Texts without quotes are not JSX.
    if (equals && !/["'{]/.test(tag[match.index + part.length] ?? '')) return undefined;
    if (part !== '{' && !(/^["']/.test(part) && part.includes('{'))) continue;
    const end = part === '{' ? closing(tag, match.index) : match.index + part.length;
    if (end < 0) return undefined;
    pieces.push(tag.slice(done, match.index), jsxValue(tag.slice(match.index, end), local));
    done = end;
    PART.lastIndex = end;
  }
  return undefined;
}

/** `on:click|once={…}` and `onclick={…}` as `onClick={…}`. */
const asJsx = (tag: string): string =>
  tag.replace(HANDLER, (written, _colon, first: string, rest: string) =>
    `on${first.toUpperCase()}${rest}`.padEnd(written.length),
  );

/** In braces, or a text with braces in it. */
function jsxValue(written: string, local: ReadonlySet<string>): string {
  const inside = written.slice(1, -1);
  if (!written.startsWith('{')) return `{${blankText(inside)}}`;
  const isLocal = identifiersIn(inside).some((word) => local.has(word));
  if (!isLocal) return written;
  return SHORTHAND.test(written) ? blankText(written) : `{${blankText(inside)}}`;
}

const STRING_OR_BRACE =
  /"(?:[^"\\\n]|\\.){0,1000}"|'(?:[^'\\\n]|\\.){0,1000}'|`(?:[^`\\]|\\.){0,1000}`|[{}]/g;

/** Behind the brace that closes the one at `open`; -1 where none does. */
function closing(tag: string, open: number): number {
  let depth = 0;
  STRING_OR_BRACE.lastIndex = open;
  for (let match = STRING_OR_BRACE.exec(tag); match; match = STRING_OR_BRACE.exec(tag)) {
    if (match[0] === '{') depth++;
    else if (match[0] === '}' && --depth === 0) return match.index + 1;
  }
  return -1;
}

const INTRODUCES =
  /\{[#:@](?:each|snippet|await|then|catch|const)\s([^}]{1,200})|\blet:([\w$]{1,60}(?:=\{[^}]{1,200})?)/g;
/** Around the tags of Astro: `items.map((item) => <Share url={item.url} />)`. */
const PARAMETERS = /\(([^()]{1,200})\)\s{0,9}=>|\b([A-Za-z_$][\w$]{0,60})\s{0,9}=>/g;
const FRONTMATTER = /^\ufeff?\s{0,100}---[\s\S]*?\n---/;

/** Names that markup gives to something: `{#each items as item}`, `let:item`. */
export function namesInBraces(text: string, isAstro: boolean): ReadonlySet<string> {
  const markup = isAstro ? text.replace(FRONTMATTER, '') : text;
  const found = markup.matchAll(isAstro ? PARAMETERS : INTRODUCES);
  return new Set([...found].flatMap((match) => identifiersIn(match.slice(1).join(' '))));
}
