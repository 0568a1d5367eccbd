/** Compares a parsed manifest with the table of its fields: wrong types, unknown, missing and repeated fields. */
import type { Node } from 'jsonc-parser';
import { readIgnoreRules } from '../text/ignoreRules.ts';
import type { Range } from '../text/text.ts';
import type { JsonPath, ManifestProblem } from './facts.ts';
import { type Field, ruleLevels } from './shape.ts';

export const rangeOf = (node: Node): Range => ({ start: node.offset, end: node.offset + node.length });

/** `apps[0].webDomains` */
const pathText = (path: JsonPath): string =>
  path.map((step, i) => (typeof step === 'number' ? `[${step}]` : i === 0 ? step : `.${step}`)).join('');

export function checkManifestShape(node: Node, field: Field, path: JsonPath): ManifestProblem[] {
  if (!hasType(node, field)) {
    const repair = repairOf(node, field);
    const problem = { kind: 'type', range: rangeOf(node), path: pathText(path), detail: field.type } as const;
    return [repair ? { ...problem, repair } : problem];
  }
  if (field.type === 'array') {
    return (node.children ?? []).flatMap((child, i) => checkManifestShape(child, field.items, [...path, i]));
  }
  if (field.type === 'object') return checkObject(node, field, path);
  if (field.type === 'levels') return checkLevels(node, field, path);
  return [];
}

/** `"123"` for a number, a number for a text, one entry in the place of a list of such. */
function repairOf(node: Node, field: Field): ManifestProblem['repair'] {
  const { start, end } = rangeOf(node);
  const text = String(node.value);
  if (field.type === 'integer' && node.type === 'string' && /^[1-9]\d{0,14}$/.test(text.trim()))
    return [{ range: { start, end }, text: text.trim() }];
  if (field.type === 'string' && node.type === 'number') {
    // What JavaScript writes otherwise than the file was not meant as a number: `1e3`, `007`.
    return text.length === end - start ? [{ range: { start, end }, text: `"${text}"` }] : undefined;
  }
  if (field.type === 'level' && text.length > 1) {
    const [meant, ...others] = ruleLevels.filter((level) => level.startsWith(text.toLowerCase()));
    return meant && others.length === 0 ? [{ range: { start, end }, text: `"${meant}"` }] : undefined;
  }
  if (field.type !== 'array' || !hasType(node, field.items)) return undefined;
  return [
    { range: { start, end: start }, text: '[' },
    { range: { start: end, end }, text: ']' },
  ];
}

function hasType(node: Node, field: Field): boolean {
  if (field.type === 'integer') return node.type === 'number' && Number.isSafeInteger(node.value);
  if (field.type === 'levels') return node.type === 'object';
  if (field.type === 'level') return ruleLevels.some((level) => level === node.value);
  if (field.type === 'glob') return node.type === 'string' && isGlob(node.value);
  if (field.type !== 'key') return node.type === field.type;
  if (node.type !== 'object') return node.type === 'string';
  const [property, ...more] = node.children ?? [];
  if (more.length > 0) return false;
  return property?.children?.[0]?.value === 'env' && property.children[1]?.type === 'string';
}

/** One line that git makes something of. */
const isGlob = (text: string): boolean => !text.includes('\n') && readIgnoreRules(text).length === 1;

/** Whether there are rules of these names, only the rules know: `rules/manifest/unknown-rule.ts`. */
function checkLevels(node: Node, { description }: Field, path: JsonPath): ManifestProblem[] {
  const names = (node.children ?? []).map((property) => String(property.children?.[0]?.value));
  const level: Field = { type: 'level', description };
  return checkObject(node, { type: 'object', description, fields: byName(names, level) }, path);
}

/** Without what every object inherits. */
const byName = (names: readonly string[], field: Field): Readonly<Record<string, Field>> =>
  Object.fromEntries(names.map((name) => [name, field]));

function checkObject(node: Node, field: Field & { type: 'object' }, path: JsonPath): ManifestProblem[] {
  const problems: ManifestProblem[] = [];
  const seen = new Set<string>();
  for (const property of node.children ?? []) {
    const [name, value] = property.children ?? [];
    if (!name) continue;
    const key = String(name.value);
    const jsonPath = [...path, key];
    const about = { range: rangeOf(name), path: pathText(jsonPath), detail: key, jsonPath };
    const known = Object.hasOwn(field.fields, key) ? field.fields[key] : undefined;
    if (seen.has(key)) problems.push({ kind: 'duplicateField', ...about });
    else if (!known) problems.push({ kind: 'unknownField', ...about, ...suggestion(key, field.fields) });
    seen.add(key);
    if (known && value) problems.push(...checkManifestShape(value, known, jsonPath));
  }
  for (const name of field.required ?? []) {
    if (seen.has(name)) continue;
    problems.push({
      kind: 'missingField',
      range: { start: node.offset, end: node.offset + 1 },
      path: pathText([...path, name]),
      detail: name,
      jsonPath: [...path, name],
    });
  }
  return problems;
}

function suggestion(key: string, fields: Readonly<Record<string, Field>>): { suggestion?: string } {
  const meant = nearestName(key, Object.keys(fields));
  return meant === undefined ? {} : { suggestion: meant };
}

/** The first of `names` that `name` is a slip of the pen for. */
export function nearestName(name: string, names: readonly string[]): string | undefined {
  const plain = simplify(name);
  return names.find((one) => isNear(plain, simplify(one)));
}

/** Case, `_`, `-` and a plural s are what people mix up. */
const simplify = (name: string): string =>
  name.slice(0, 40).toLowerCase().replace(/[_-]/g, '').replace(/s$/, '');

/** Equal, or one character more, less or different. */
function isNear(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  if (start === a.length && start === b.length) return true;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return b.length > 2 && Math.max(a.length, b.length) - start - end <= 1;
}
