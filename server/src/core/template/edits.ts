/** Edits of a property, from ranges alone: facts keep no text. Undefined where the ranges do not tell enough. */
import { insertion, type PlannedEdit } from '../edits/plannedEdit.ts';
import type { Expression, ObjectLiteral, Property } from '../facts/expression.ts';
import type { Field } from './shape.ts';

/** `web_url: x` → `webUrl: x`, `{ web_url }` → `{ webUrl: web_url }`. */
export function renameKey(field: Field, name: string): readonly PlannedEdit[] | undefined {
  if (!field.site) return undefined;
  const { file, range } = field.keyPlace;
  if (field.site.property.shorthand) return [{ file, range, text: `${name}: ${field.key}` }];
  const length = range.end - range.start;
  if (length === field.key.length) return [{ file, range, text: name }];
  // Two more characters are quotes; anything else is escapes or a computed key.
  if (length !== field.key.length + 2) return undefined;
  return [{ file, range: { start: range.start + 1, end: range.end - 1 }, text: name }];
}

/** Takes the property and one of the commas around it. */
export function removeProperty(field: Field): readonly PlannedEdit[] | undefined {
  if (!field.site) return undefined;
  const { property, object } = field.site;
  const { file } = field.keyPlace;
  const { previous, next } = neighboursIn(object).get(property) ?? {};
  if (previous) {
    // Spreads are noted by what they spread; a parenthesis or a cast may follow it.
    if (!('key' in previous)) return undefined;
    return [{ file, range: { start: previous.range.end, end: property.range.end }, text: '' }];
  }
  if (!next) return [{ file, range: object.range, text: '{}' }];
  const end = 'key' in next ? next.range.start : undefined;
  return end === undefined ? undefined : [{ file, range: { start: property.range.start, end }, text: '' }];
}

type Member = Property | Expression;

interface Neighbours {
  readonly previous: Member | undefined;
  readonly next: Member | undefined;
}

const known = new WeakMap<ObjectLiteral, ReadonlyMap<Member, Neighbours>>();

/** Read once for all members of an object. */
function neighboursIn(object: ObjectLiteral): ReadonlyMap<Member, Neighbours> {
  const read = known.get(object);
  if (read) return read;
  const members = [...object.properties, ...object.spreads].sort((a, b) => a.range.start - b.range.start);
  const neighbours = new Map(
    members.map((one, index) => [one, { previous: members[index - 1], next: members[index + 1] }]),
  );
  known.set(object, neighbours);
  return neighbours;
}

/** Replaces the value, where it is written right here. */
export function replaceValue(field: Field, text: string): readonly PlannedEdit[] | undefined {
  if (!field.site || field.site.property.shorthand) return undefined;
  return [{ file: field.value.file, range: field.value.expression.range, text }];
}

/** `key: value` → `key: before value after`, types around the value included. */
export function wrapValue(field: Field, before: string, after: string): readonly PlannedEdit[] | undefined {
  if (!field.site) return undefined;
  const { property } = field.site;
  const { file, expression } = field.value;
  if (property.shorthand) {
    const { range } = field.keyPlace;
    return [{ file, range, text: `${field.key}: ${before}${field.key}${after}` }];
  }
  return [insertion(file, expression.range.start, before), insertion(file, property.range.end, after)];
}
