/**
 * A component in a Vue template, `<ShareButton :url="page + '/a'" title="Cake" @click="…" />`, as the JSX that says the
 * same: `<ShareButton  url={page + '/a'} title="Cake"             />`. Every value stands where it stood, so the readers of
 * scripts see a call with its attributes.
 */
import { eventAttribute, vueAttributes, vueElements } from '../../catalog/componentProps.ts';
import { blankText } from './blankText.ts';
import type { Attribute, Tag } from './htmlTags.ts';
import { identifiersIn } from './identifiers.ts';

/** `ShareButton`, `share-button`; HTML's own elements have neither capital letters nor a dash. */
const COMPONENT = /^<([A-Z][\w]*|[a-z][a-z\d]*(?:-[a-z\d]+)+)(?=[\s/>])/;
const PROP = /^(?:v-bind:|:)?([a-z][\w-]*)$/i;

/** A handler of the component's own events; the browser's are not looked for. */
const EVENT = /^(?:v-on:|@)([a-z][\w-]*)$/i;
const HANDLER = /^[A-Za-z_$][\w$.]*$/;

/** Undefined for what is no component, or names something that the template itself declares. */
export function componentCall(text: string, tag: Tag, local: ReadonlySet<string>): string | undefined {
  const written = text.slice(tag.range.start, tag.range.end);
  const name = COMPONENT.exec(written)?.[1];
  if (name === undefined || tag.name === 'script' || vueElements.has(tag.name)) return undefined;
  const letters = blankText(written).split('');
  const put = (at: number, part: string) => {
    for (let index = 0; index < part.length; index++) letters[at + index] = part[index]!;
  };
  put(0, `<${pascalCase(name)}`);
  for (const attribute of tag.attributes) putAttribute(attribute, text, tag.range.start, local, put);
  put(written.length - 1, '>');
  if (written.endsWith('/>')) put(written.length - 2, '/');
  return letters.join('');
}

type Put = (at: number, part: string) => void;

function putAttribute(
  { nameRange, value, valueRange }: Attribute,
  text: string,
  tagStart: number,
  local: ReadonlySet<string>,
  put: Put,
): void {
  const quote = text[valueRange.start - 1];
  if (quote !== '"' && quote !== "'") return;
  const [from, to] = [valueRange.start - tagStart, valueRange.end - tagStart];
  const written = text.slice(nameRange.start, nameRange.end);
  if (written === 'v-bind') {
    put(from - 4, '{...');
    put(from, value);
    put(to, '}');
    return;
  }
  const event = EVENT.exec(written)?.[1];
  if (event !== undefined && HANDLER.test(value)) {
    const name = eventAttribute(event);
    put(nameRange.end - tagStart - event.length - 1, name.padEnd(event.length + 1));
    put(from - 2, '={');
    put(from, value);
    put(to, '}');
    return;
  }
  const key = PROP.exec(written)?.[1];
  if (key === undefined || vueAttributes.has(key) || key.startsWith('v-')) return;
  const isBound = written !== key;
  const name = camelCase(key);
  put(nameRange.end - tagStart - key.length, `${name}${' '.repeat(key.length - name.length)}=`);
  // What the template's own names stand for, nothing tells.
  const isLocal = isBound && identifiersIn(value).some((word) => local.has(word));
  put(from - 1, isBound ? '{' : quote);
  put(from, isLocal ? `_${blankText(value.slice(1))}` : value);
  put(to, isBound ? '}' : quote);
}

const camelCase = (name: string): string =>
  name.replace(/-([a-z\d])/g, (_, letter: string) => letter.toUpperCase());
const pascalCase = (name: string): string =>
  camelCase(name).replace(/^[a-z]/, (letter) => letter.toUpperCase());

const DECLARES =
  /\s(?:v-for|v-slot(?::[\w-]{1,60})?|#[\w-]{1,60}|slot-scope)=(["'])([^"'\n]{1,200}?)(?:\s(?:in|of)\s|\1)/g;

/** Names that a template declares for a part of itself: `item` and `index` of `v-for="(item, index) in items"`. */
export function namesOfTemplate(text: string): ReadonlySet<string> {
  const words = [...text.matchAll(DECLARES)].flatMap(([, , declared]) => identifiersIn(declared!));
  return new Set(words);
}
