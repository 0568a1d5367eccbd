/** What a page says of itself to who scrapes it. */

import { contextPath, serverPath } from '../../catalog/serverPaths.ts';
import type { SocialTag } from '../../facts/page.ts';
import { hasPlaceholder } from '../placeholders.ts';
import { decodeEntities } from './handlerText.ts';
import type { Tag } from './htmlTags.ts';

/** Filled in by a server, a template or a build: `{{ image }}`, `<%= image %>`, `${image}`, `%PUBLIC_URL%`, `[[${x}]]`. */
const FILLED_IN = /[{}<>$]|%[A-Z_]{3,60}%|\[\[/;

const REPLACES = /^(?:data-)?th[:-]content$/;
const BINDS = /.content/;

/** Whatever is filled in, it begins with one slash. */
const PATH = new RegExp(`^\\s{0,9}(?:\\/[\\w.-]|@\\{\\/[\\w.-]|${serverPath}|(?:${contextPath})\\/[\\w.-])`);

/** `text`: of the page, with what is filled in. */
export function socialTag({ attributes, range }: Tag, text: string): SocialTag | undefined {
  const named = (name: string) => attributes.find((one) => one.name === name);
  const property = (named('property') ?? named('name'))?.value.trim().toLowerCase();
  if (property !== 'og:image' && property !== 'og:url') return undefined;
  const plain = named('content');
  // `th:content` in the place of `content`, and `:content` where there is none: the value is another one in the end.
  const content = attributes.find(({ name }) => (plain ? REPLACES : BINDS).test(name));
  const { value, valueRange } = content ?? plain ?? {};
  if (value === undefined || !valueRange) return undefined;
  const isPlain = !content && !FILLED_IN.test(value) && !hasPlaceholder(value);
  const written = text.slice(valueRange.start, valueRange.end);
  return {
    property,
    value: isPlain ? decodeEntities(value).trim() : PATH.test(written) ? '/' : undefined,
    range: value === '' ? range : valueRange,
  };
}
