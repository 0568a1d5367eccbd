/** What may be typed inside a share message: whole messages, keys, values. */

import type { KeySchema } from '../catalog/templates/schema.ts';
import { snippets } from '../catalog/templates/snippets.ts';
import { isRequired } from '../catalog/templates/version.ts';
import type { FileFacts } from '../facts/facts.ts';
import type { ManifestTemplate } from '../manifest/facts.ts';
import type { Project } from '../project/project.ts';
import { keyAt, keysAt, type MessageContext, templatesOf } from '../template/lookup.ts';
import { visibleJson } from '../text/invisible.ts';
import type { Locale } from '../text/messages.ts';
import { holdsKey } from '../text/redact.ts';
import { plainLine } from '../text/rendering.ts';
import type { Range } from '../text/text.ts';
import { nativeDocOf } from './describeKey.ts';
import { type MessageCursor, messageCursor, tokenRange } from './messageCursor.ts';
import { nativeArgumentsAt } from './nativeArguments.ts';
import { escapeSnippet } from './snippet.ts';
import { editingWords } from './words.ts';

export interface Completion {
  readonly label: string;
  readonly kind: 'message' | 'key' | 'value' | 'template' | 'domain';
  readonly detail: string | undefined;
  /** Markdown of our own; nothing from files. */
  readonly documentation: string | undefined;
  /** In LSP snippet syntax. */
  readonly snippet: string;
  readonly replace: Range;
  /** Places the item in the list: required keys first. */
  readonly rank: number;
}

type Item = Omit<Completion, 'replace' | 'rank'>;

export function completionsAt(
  facts: FileFacts,
  project: Project,
  offset: number,
  locale: Locale,
): readonly Completion[] {
  const place = (range: Range, items: readonly Item[]) =>
    items.filter(({ snippet }) => !holdsKey(snippet)).map((item, rank) => shown(item, range, rank));
  const { code } = facts.native ?? {};
  if (code) {
    const { version } = project.sdkVersion(facts.file);
    const native = nativeArgumentsAt(code, version, offset);
    if (!native) return [];
    const items = native.keys.map((key) =>
      keyItem(key, { version, isNative: true }, locale, `${key.name}${native.mark}$1${native.end}`),
    );
    return place(native.range, items);
  }
  const cursor = messageCursor(facts, project, offset);
  if (!cursor) return [];
  const { property } = cursor;
  if (cursor.at === 'argument') return place({ start: offset, end: offset }, wholeMessages(cursor, locale));
  if (cursor.at === 'value' && property) {
    const items = values(cursor, property.value.kind === 'string', project, locale);
    return place(tokenRange(property.value, offset), items);
  }
  const range = property?.keyRange ?? { start: offset, end: offset };
  return place(range, keys(cursor, project, locale));
}

/** Names come from files; what is inserted is the name as it is. */
const shown = (item: Item, replace: Range, rank: number): Completion => ({
  ...item,
  label: plainLine(item.label),
  detail: item.detail && plainLine(item.detail),
  replace,
  rank,
});

function wholeMessages({ context }: MessageCursor, locale: Locale): Item[] {
  const usable = new Set(templatesOf(context.version).map((template) => template.objectType));
  return snippets
    .filter(
      (one) => one.method === context.method && (one.objectType === undefined || usable.has(one.objectType)),
    )
    .map((one) => ({
      label: one.label[locale],
      kind: 'message',
      detail: one.objectType,
      documentation: undefined,
      snippet: one.body[locale],
    }));
}

function keys(cursor: MessageCursor, project: Project, locale: Locale): Item[] {
  const { context, path, object, property } = cursor;
  if (path.at(-1) === 'templateArgs') return templateArguments(cursor, project);
  const present = new Set(object?.properties.filter((one) => one !== property).map((one) => one.key));
  // A key that has its value already is only renamed.
  const bare =
    property !== undefined && !property.shorthand && property.value.range.end > property.keyRange.end;
  return (keysAt(context, path) ?? [])
    .filter((key) => !present.has(key.name))
    .map((key) =>
      keyItem(key, context, locale, bare ? key.name : `${key.name}: ${emptyValue(key, context)},`),
    );
}

function keyItem(
  key: KeySchema,
  { version, isNative }: Pick<MessageContext, 'version' | 'isNative'>,
  locale: Locale,
  snippet: string,
): Item {
  const detail = isRequired(key, version) ? editingWords.required[locale] : undefined;
  const documentation = (isNative ? nativeDocOf(key) : key.doc)[locale];
  return { label: key.name, kind: 'key', detail, documentation, snippet };
}

function emptyValue({ name, type }: KeySchema, { isNative }: MessageContext): string {
  switch (type.is) {
    case 'string':
      // Parameters of an app are no text there.
      return isNative && /Params$/.test(name) ? '$1' : "'$1'";
    case 'elementOrSelector':
      return "'$1'";
    case 'oneOf':
      return typeof type.values[0] === 'string' ? "'$1'" : '$1';
    case 'part':
    case 'object':
    case 'jsonOrObject':
      return '{\n\t$1\n}';
    case 'list':
      return '[\n\t{\n\t\t$1\n\t},\n]';
    default:
      return '$1';
  }
}

function values(cursor: MessageCursor, inString: boolean, project: Project, locale: Locale): Item[] {
  const { context, path, property } = cursor;
  const name = property?.key;
  if (name === undefined) return [];
  const quoted = (text: string) => (inString ? text : `'${text}'`);
  const schema = keyAt(context, [...path, name]);
  if (name === 'objectType' && path.length === 0) {
    return templatesOf(context.version).map((template) => ({
      label: template.objectType,
      kind: 'value',
      detail: template.title[locale],
      documentation: template.doc[locale],
      snippet: quoted(template.objectType),
    }));
  }
  if (schema?.concern === 'templateId') return templateIds(cursor, project);
  if (isAddress(name) && schema) return domains(cursor, project, quoted, locale);
  if (schema?.type.is === 'boolean') return ['true', 'false'].map((text) => plain(text, text));
  if (schema?.type.is !== 'oneOf') return [];
  return schema.type.values.map((value) =>
    plain(String(value), typeof value === 'string' ? quoted(value) : String(value)),
  );
}

const plain = (label: string, snippet: string): Item => ({
  label,
  kind: 'value',
  detail: undefined,
  documentation: undefined,
  snippet,
});

const isAddress = (name: string): boolean => /^(?:webUrl|mobileWebUrl|requestUrl)$/.test(name);

/** What would end a string of whatever quotes, or begin an expression in it. */
const ENDS_STRING = /['"`\\$]/;

/** Web domains of the manifest; the first is the default domain. */
function domains(
  { call }: MessageCursor,
  project: Project,
  quoted: (text: string) => string,
  locale: Locale,
): Item[] {
  const listed = project.manifestFor(call.file)?.apps.flatMap((app) => app.webDomains ?? []) ?? [];
  const domains = listed
    .map((domain) => domain.value)
    .filter((domain) => plainLine(domain) === domain && !ENDS_STRING.test(domain));
  return [...new Set(domains)].map((domain) => ({
    label: domain,
    kind: 'domain',
    detail: editingWords.webDomain[locale],
    documentation: undefined,
    snippet: quoted(`${escapeSnippet(domain)}/$0`),
  }));
}

function templateIds({ call }: MessageCursor, project: Project): Item[] {
  return templatesFor(call.file, project).map((template) => ({
    label: String(template.id.value),
    kind: 'template',
    detail: template.name,
    documentation: undefined,
    snippet: String(template.id.value),
  }));
}

const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;

/** Argument names of the template that the call uses; of all templates where its ID is not known. */
function templateArguments({ call, object }: MessageCursor, project: Project): Item[] {
  const [argument] = call.call.arguments;
  const id =
    argument?.kind === 'object'
      ? argument.properties.findLast((one) => one.key === 'templateId')?.value
      : undefined;
  const all = templatesFor(call.file, project);
  const used = all.filter((template) => id?.kind === 'number' && template.id.value === id.value);
  const present = new Set(object?.properties.map((one) => one.key));
  const names = (used.length > 0 ? used : all)
    .flatMap((template) => template.args ?? [])
    .map((one) => one.value);
  return [...new Set(names)]
    .filter((name) => !present.has(name))
    .map((name) => ({
      label: name,
      kind: 'key',
      detail: undefined,
      documentation: undefined,
      snippet: `${escapeSnippet(IDENTIFIER.test(name) ? name : visibleJson(name))}: $1,`,
    }));
}

const templatesFor = (file: string, project: Project): readonly ManifestTemplate[] =>
  project.manifestFor(file)?.apps.flatMap((app) => app.templates ?? []) ?? [];
