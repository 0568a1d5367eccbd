/** What a page says of itself to who scrapes it. */
import type { SocialTag } from '../../facts/facts.ts';
import { hasPlaceholder } from '../placeholders.ts';
import { decodeEntities } from './handlerText.ts';
import type { Tag } from './htmlTags.ts';

/** Filled in by a server, a template or a build: `{{ image }}`, `<%= image %>`, `${image}`, `%PUBLIC_URL%`, `[[${x}]]`. */
const FILLED_IN = /[{}<>$]|%[A-Z_]{3,60}%|\[\[/;

export function socialTag({ attributes, range }: Tag): SocialTag | undefined {
  const named = (name: string) => attributes.find((one) => one.name === name);
  const property = (named('property') ?? named('name'))?.value.trim().toLowerCase();
  const content = named('content');
  if ((property !== 'og:image' && property !== 'og:url') || !content) return undefined;
  // `th:content`, `:content`, `data-content`: the value is another one in the end.
  if (attributes.some(({ name }) => name !== 'content' && name.includes('content'))) return undefined;
  const { value, valueRange } = content;
  if (FILLED_IN.test(value) || hasPlaceholder(value)) return undefined;
  return { property, value: decodeEntities(value).trim(), range: value === '' ? range : valueRange };
}
