/**
 * The values that an Android build gives code (`BuildConfig`), resources and manifests, by the names that those call them.
 * Where two builds differ, a name stands for either, and nothing is known.
 */
import { fieldCalls, placeholderNames, valueNames } from '../../catalog/native/builds.ts';
import { resourceName } from '../../catalog/native/setup.ts';
import type { Expression } from '../../facts/expression.ts';
import type { NativeCall, NativeValue } from '../../facts/native.ts';
import { addTo } from '../../text/multimap.ts';
import { expressionOf, type Names } from './nativeExpression.ts';

/** Each name with all that the file gives it: build types and flavours may differ. */
export function buildValuesOf(
  calls: readonly NativeCall[],
  names: Names,
): ReadonlyMap<string, readonly Expression[]> {
  const values = new Map<string, Expression[]>();
  const placeholders: Entry[] = [];
  for (const call of calls) {
    const field = ofField(call, names);
    if (field) addTo(values, ...field);
    if (call.path.some((name) => placeholderNames.has(name)))
      for (const entry of placeholdersOf(call)) placeholders.push(entry);
  }
  // What has no name that is known may have any.
  const isOpen = placeholders.some(([name]) => name === undefined);
  for (const [name, value] of placeholders)
    if (name !== undefined)
      addTo(
        values,
        valueNames.placeholder(name),
        isOpen ? { kind: 'opaque', range: value.range } : expressionOf(value, names),
      );
  return values;
}

/** `buildConfigField("String", "NAME", "\"value\"")`, `resValue(type = "string", name = "name", value = "value")` */
function ofField({ path, arguments: given }: NativeCall, names: Names): [string, Expression] | undefined {
  const last = path.at(-1)!;
  const field = Object.hasOwn(fieldCalls, last) ? fieldCalls[last]! : undefined;
  const [type, name, value] = ['type', 'name', 'value'].map(
    (label, index) => given.find((one) => one.label === label)?.value ?? given[index]?.value,
  );
  if (!field || !value || textIn(type) !== field.type) return undefined;
  const own = textIn(name);
  if (own === undefined) return undefined;
  return field.isCode
    ? [valueNames.buildConfig(own), withoutQuotes(expressionOf(value, names))]
    : [resourceName(own), asResource(expressionOf(value, names))];
}

const textIn = (value: NativeValue | undefined): string | undefined =>
  value?.kind === 'string' && value.isWhole ? value.value : undefined;

/** Android takes quotes around a resource's text away. */
const asResource = (value: Expression): Expression =>
  value.kind === 'string' ? { ...value, value: value.value.replace(/^"([^"]*)"$/, '$1') } : value;

type Entry = readonly [name: string | undefined, value: NativeValue];

/** Of `manifestPlaceholders.put("NAME", value)` or of maps. */
function placeholdersOf({ path, arguments: given }: NativeCall): readonly Entry[] {
  const [key, value] = given.map((one) => one.value);
  return path.at(-1) === 'put' && key && value
    ? [[textIn(key), value]]
    : given.flatMap((one) => entriesOf(one.value));
}

/** Of `[NAME: value]`, `mapOf("NAME" to value)`; without a name where it is not known. */
function entriesOf(value: NativeValue): readonly Entry[] {
  if (value.kind === 'call') return value.arguments.flatMap((one) => entriesOf(one.value));
  if (value.kind !== 'map') return [[undefined, value]];
  return value.entries.map(({ key, value: given }): Entry => {
    const name = key.kind === 'name' && key.path.length === 1 ? key.path[0] : textIn(key);
    return [name, given];
  });
}

/** A field of code gets what stands behind its name in Java: a text in quotes. */
function withoutQuotes(value: Expression): Expression {
  const { range } = value;
  if (value.kind === 'concatenation') {
    const [first, ...rest] = value.parts;
    const last = rest.pop();
    const [start, end] = [first, last].map((part) => part?.kind === 'string' && part.value);
    // `"\"" + key + "\""` is what `key` is.
    if (start === '"' && end === '"' && rest.length === 1) return rest[0]!;
  }
  const json: Expression = { kind: 'reference', name: 'JSON', declaration: undefined, range };
  const callee: Expression = { kind: 'member', object: json, property: 'parse', propertyRange: range, range };
  return { kind: 'call', callee, arguments: [value], isNew: false, range };
}
