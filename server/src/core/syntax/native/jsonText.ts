/** JSON in a text of Swift, with the places of its parts: `"""{ "title": "\(title)" }"""`. */
import type { Node } from 'jsonc-parser';
import type { NativeMap, NativeValue } from '../../facts/native.ts';
import { readJson } from '../../text/json.ts';

const QUOTES = '"""';

/** `object_type` as the JavaScript SDK has it. */
export const camelCased = (key: string): string =>
  key.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** With digits for values that are put in, `\(title)`, whatever these call. One that is not closed ends with its line. */
function withoutPutIn(text: string): string {
  let digits = '';
  let depth = 0;
  for (const mark of text.split(/(\\\(|[()\n])/)) {
    if (mark === '\n') depth = 0;
    else if (mark === '\\(' || (depth > 0 && mark === '(')) depth++;
    digits += depth > 0 ? '1'.repeat(mark.length) : mark;
    if (mark === ')' && depth > 0) depth--;
  }
  return digits;
}

/** `text` with its quotes, which begin at `start`. Undefined for what is no object in JSON. */
export function readJsonText(text: string, start: number): NativeMap | undefined {
  if (!text.startsWith(QUOTES)) return undefined;
  const json = text.slice(QUOTES.length, -QUOTES.length);
  const plain = withoutPutIn(json);
  // Public apps have commas behind the last one.
  const { root, errors } = readJson(plain.replace(/,(?=\s{0,200}[}\]])/g, ' '));
  return root?.type === 'object' && errors.length === 0 ? mapOf(root) : undefined;

  function mapOf(node: Node): NativeMap {
    const entries = (node.children ?? []).flatMap(({ children: [key, value] = [] }) =>
      key && value ? [{ key: { ...stringOf(key), value: camelCased(key.value) }, value: partOf(value) }] : [],
    );
    return { kind: 'map', isFixed: true, entries, range: rangeOf(node) };
  }

  function partOf(node: Node): NativeValue {
    const range = rangeOf(node);
    const written = writtenBy(node);
    if (node.type === 'object') return mapOf(node);
    if (node.type === 'array') return { kind: 'list', elements: (node.children ?? []).map(partOf), range };
    if (node.type === 'string') return textOf(node);
    if (written.includes('\\')) return { kind: 'unknown', range };
    return node.type === 'number'
      ? { kind: 'number', text: written, range }
      : { kind: 'word', word: written, range };
  }

  /** `"\(picture ?? "")"`: nothing else, and that may be nothing. */
  function textOf(node: Node): NativeValue {
    const range = rangeOf(node);
    if (!/^"\\\([^()]{1,200}\?\? ?""\)"$/.test(writtenBy(node))) return stringOf(node);
    const empty: NativeValue = { kind: 'string', value: '', isWhole: true, range };
    return { kind: 'either', isDefault: true, values: [{ kind: 'unknown', range }, empty], range };
  }

  /** What is put in, and escapes, are not known. */
  function stringOf(node: Node) {
    const [value, ...more] = writtenBy(node).slice(1, -1).split('\\') as [string, ...string[]];
    const isWhole = more.length === 0;
    return {
      ...{ kind: 'string' as const, value, isWhole, range: rangeOf(node) },
      ...(!isWhole && { parts: [value, undefined] }),
    };
  }

  function writtenBy({ offset, length }: Node): string {
    return json.slice(offset, offset + length);
  }

  function rangeOf({ offset, length }: Node) {
    const from = start + QUOTES.length + offset;
    return { start: from, end: from + length };
  }
}
