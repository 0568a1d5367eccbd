/**
 * Sets, appends or removes one value of a JSON file the way a person would: indentation, line ends, comments, trailing
 * commas and the byte order mark stay. (jsonc-parser's own `modify` hands the comment behind the last entry of a list
 * to the appended one, and breaks one-line lists up.)
 */
import { findNodeAtLocation, type Node } from 'jsonc-parser';
import { readJson } from '../text/json.ts';
import type { Range } from '../text/text.ts';

interface Edit {
  readonly range: Range;
  readonly text: string;
}

type Path = readonly (string | number)[];

/** The one edit that makes `value` stand at `path`; undefined where it stands there already or cannot. */
export function editJson(text: string, path: Path, value: unknown): Edit | undefined {
  const { root } = readJson(text);
  const style = styleOf(text);
  if (!root)
    return text.trim() === '' ? insertAt(text.length, stringify(nest(path, value), style)) : undefined;
  const existing = findNodeAtLocation(root, [...path]);
  if (existing) return value === undefined ? remove(text, existing) : replace(text, existing, value, style);
  if (value === undefined) return undefined;
  const { node, rest } = deepest(root, path);
  const [step, ...inner] = rest;
  const nested = nest(inner, value);
  if (node.type === 'object' && typeof step === 'string') {
    const name = JSON.stringify(step);
    return append(text, node, (...where) => `${name}: ${stringify(nested, style, ...where)}`, style);
  }
  if (node.type !== 'array' || typeof step !== 'number') return undefined;
  if (has(node, nested)) return undefined;
  return append(text, node, (...where) => stringify(nested, style, ...where), style);
}

/** The value that is missing at `path`, with the objects and lists around it. */
const nest = (path: Path, value: unknown): unknown =>
  path.reduceRight((inner, step) => (typeof step === 'number' ? [inner] : { [step]: inner }), value);

function deepest(root: Node, path: Path): { node: Node; rest: Path } {
  let node = root;
  for (const [index, step] of path.entries()) {
    const next = findNodeAtLocation(node, [step]);
    if (!next) return { node, rest: path.slice(index) };
    node = next;
  }
  return { node, rest: [] };
}

const has = (array: Node, value: unknown): boolean =>
  (array.children ?? []).some((child) => child.type === typeof value && child.value === value);

function replace(text: string, node: Node, value: unknown, style: Style): Edit | undefined {
  const range = { start: node.offset, end: node.offset + node.length };
  const written = stringify(value, style, indentAt(text, node.offset), typeof value !== 'object');
  return text.slice(range.start, range.end) === written ? undefined : { range, text: written };
}

type Write = (indent: string, compact: boolean) => string;

/** Adds an entry behind the last one: on the same line in a one-line list, else on a line of its own. */
function append(text: string, parent: Node, write: Write, style: Style): Edit | undefined {
  const close = parent.offset + parent.length - 1;
  // Half-typed: without its bracket nobody knows where the list ends.
  if (text[close] !== (parent.type === 'array' ? ']' : '}')) return undefined;
  const last = parent.children?.at(-1);
  const outer = indentAt(text, parent.offset);
  if (!last) return fillEmpty(text, parent, write, style);
  const end = last.offset + last.length;
  const comma = commaBehind(text, end, close);
  const behind = comma === undefined ? end : comma + 1;
  const startsBelow = text.slice(parent.offset, last.offset).includes('\n');
  if (!startsBelow && !text.slice(end, close).includes('\n')) {
    const entry = write(outer, !text.slice(last.offset, end).includes('\n'));
    return insertAt(behind, comma === undefined ? `, ${entry}` : ` ${entry},`);
  }
  const indent = startsBelow ? indentAt(text, last.offset) : outer + style.unit;
  // A comment behind the last entry is about that entry: the new one goes below it.
  const remark = text.slice(behind, remarkEnd(text, behind, close));
  const line = `${remark}${style.eol}${indent}${write(indent, false)}`;
  return insertAt(behind, comma === undefined ? `,${line}` : `${line},`, remark.length);
}

function fillEmpty(text: string, parent: Node, write: Write, style: Style): Edit {
  const start = parent.offset + 1;
  const close = parent.offset + parent.length - 1;
  const outer = indentAt(text, parent.offset);
  const inner = text.slice(start, close).trimEnd();
  const indent = outer + style.unit;
  const line = `${style.eol}${indent}${write(indent, false)}${style.eol}${outer}`;
  if (inner === '' && parent.type === 'array') return insertAt(start, write(outer, true), close - start);
  // A comment inside stays where it is.
  return insertAt(start + inner.length, line, close - start - inner.length);
}

function remove(text: string, node: Node): Edit {
  const item = node.parent?.type === 'property' ? node.parent : node;
  const siblings = item.parent?.children ?? [];
  const index = siblings.indexOf(item);
  const close = item.parent ? item.parent.offset + item.parent.length - 1 : text.length;
  const comma = commaBehind(text, item.offset + item.length, close);
  const end = remarkEnd(text, comma === undefined ? item.offset + item.length : comma + 1, close);
  if (index < siblings.length - 1)
    return { range: { start: item.offset, end: blanksEnd(text, end) }, text: '' };
  const start = blanksStart(text, item.offset, end);
  const previous = siblings[index - 1];
  if (!previous || comma !== undefined) return { range: { start, end }, text: '' };
  // The comma before the last entry goes with it; a comment behind that comma stays.
  const previousComma = commaBehind(text, previous.offset + previous.length, item.offset) ?? start;
  return { range: { start: previousComma, end }, text: text.slice(previousComma + 1, start) };
}

/** Where the comments end that stand on the same line, from `start` on. */
function remarkEnd(text: string, start: number, end: number): number {
  let remark = start;
  for (let at = start; at < end; ) {
    if (text.startsWith('//', at)) return endOfLine(text, at);
    if (text.startsWith('/*', at)) {
      at = blockEnd(text, at);
      remark = at;
    } else if (text[at] === ' ' || text[at] === '\t') at++;
    else break;
  }
  return remark;
}

/** Where the blanks before `offset` begin; a line end stays where it may end a comment and `end` is on no line's end. */
function blanksStart(text: string, offset: number, end: number): number {
  let start = offset;
  while (start > 0 && /\s/.test(text[start - 1]!)) start--;
  return text.slice(start, offset).includes('\n') && !/[\r\n]/.test(text[end] ?? '') ? offset : start;
}

function blanksEnd(text: string, start: number): number {
  const next = text.slice(start).search(/\S/);
  return next < 0 ? text.length : start + next;
}

/** Offset of the comma between `start` and `end`, comments skipped. */
function commaBehind(text: string, start: number, end: number): number | undefined {
  let at = start;
  while (at < end) {
    if (text[at] === ',') return at;
    if (text.startsWith('//', at)) at = endOfLine(text, at);
    else if (text.startsWith('/*', at)) at = blockEnd(text, at);
    else at++;
  }
  return undefined;
}

function blockEnd(text: string, start: number): number {
  const end = text.indexOf('*/', start + 2);
  return end < 0 ? text.length : end + 2;
}

function endOfLine(text: string, start: number): number {
  const end = text.slice(start).search(/[\r\n]/);
  return end < 0 ? text.length : start + end;
}

/** The blanks that the line of `offset` begins with. */
function indentAt(text: string, offset: number): string {
  const line = text.lastIndexOf('\n', offset - 1) + 1;
  return /^[ \t]*/.exec(text.slice(line, offset))![0];
}

interface Style {
  readonly unit: string;
  readonly eol: string;
}

function styleOf(text: string): Style {
  return {
    unit: /^(?:\t| {1,8})(?=["[{\]}])/m.exec(text)?.[0] ?? '  ',
    eol: text.includes('\r\n') ? '\r\n' : '\n',
  };
}

function stringify(value: unknown, { unit, eol }: Style, indent = '', compact = false): string {
  if (!compact) return JSON.stringify(value, undefined, unit).replaceAll('\n', `${eol}${indent}`);
  // One line as people write it, with blanks inside braces and behind colons.
  if (Array.isArray(value))
    return `[${value.map((item) => stringify(item, { unit, eol }, '', true)).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(
    ([name, item]) => `${JSON.stringify(name)}: ${stringify(item, { unit, eol }, '', true)}`,
  );
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
}

/** Inserts at `offset`, replacing `length` characters that `text` repeats. */
const insertAt = (offset: number, text: string, length = 0): Edit => ({
  range: { start: offset, end: offset + length },
  text,
});
