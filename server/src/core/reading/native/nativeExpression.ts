/** Values of native code as the JavaScript that says the same: then whatever is known of messages holds for them, too. */

import { valueNames } from '../../catalog/native/builds.ts';
import { addressMakers, fileAddressMakers } from '../../catalog/native/calls.ts';
import { resourceName } from '../../catalog/native/setup.ts';
import {
  emptyLists,
  jsonDecoders,
  listKey,
  listMakers,
  type NativeObject,
  nativeObjects,
  numberCalls,
  numberMakers,
  orEmptyCalls,
  passingCalls,
  textCalls,
} from '../../catalog/native/templates.ts';
import type { Expression, Property } from '../../facts/expression.ts';
import type {
  NativeArgument,
  NativeCall,
  NativeEntry,
  NativeName,
  NativeString,
  NativeValue,
} from '../../facts/native.ts';
import { placeKey } from '../../facts/native.ts';
import { camelCased } from '../../syntax/native/jsonText.ts';
import type { Range } from '../../text/text.ts';

/** What a name stands for in its place: an index into the declarations, or undefined for what other files may declare. */
export type NamesAt = (name: string, offset: number) => number | 'hidden' | undefined;

export interface Names {
  readonly at: NamesAt;
  /** All that the file gives a name, wherever it does; nothing where that is very much. */
  readonly valuesOf: (name: string) => readonly NativeValue[];
}

/** Values of one name: generated code may have any number. */
export const MOST_VALUES = 40;

/** One of these, of which there is one at least. */
export const choiceOf = (values: readonly Expression[]): Expression =>
  values.length > MOST_VALUES
    ? { kind: 'opaque', range: values[0]!.range }
    : values.reduceRight((whenFalse, whenTrue) => ({
        ...{ kind: 'conditional', whenTrue, whenFalse, range: whenTrue.range },
      }));

/** Ranges are those of the native values; a part's key that is not written has the place of its value. */
export function expressionOf(value: NativeValue, names: Names): Expression {
  const { range } = value;
  const inner = (part: NativeValue) => expressionOf(part, names);
  switch (value.kind) {
    case 'string':
      return textOf(value, names);
    case 'number':
      return numberOf(value.text, range);
    case 'word':
      if (value.word === 'null' || value.word === 'nil') return { kind: 'null', range };
      if (value.word === 'true' || value.word === 'false')
        return { kind: 'boolean', value: value.word === 'true', range };
      return { kind: 'opaque', range };
    case 'name':
      return nameOf(value, names);
    case 'list':
      return { kind: 'array', elements: value.elements.map(inner), hasSpread: value.isOpen === true, range };
    case 'map':
      return objectOf(value.entries, range, names);
    case 'either':
      if (value.isDefault && value.values[0]!.kind === 'name' && value.values[0]!.isSetting)
        return defaultOf(value, names);
      return {
        kind: 'conditional',
        whenTrue: inner(value.values[0]!),
        whenFalse: inner(value.values[1]!),
        range,
      };
    case 'call':
      return callOf(value, names);
    default:
      return { kind: 'opaque', range };
  }
}

/** Of keys and settings, the first of `a ?? b` counts where it is known; of parts of a message, either may be sent. */
export function defaultOf(value: NativeValue, names: Names): Expression {
  if (value.kind !== 'either' || !value.isDefault) return expressionOf(value, names);
  const [left, right] = value.values.map((one) => defaultOf(one, names)) as [Expression, Expression];
  return { kind: 'logical', operator: '??', left, right, range: value.range };
}

function textOf({ value, isWhole, parts = [], range }: NativeString, names: Names): Expression {
  const text = (said: string): Expression => ({ kind: 'string', value: said, range });
  if (isWhole) return text(value);
  const expressions = parts.map((part): Expression => {
    if (typeof part === 'string') return text(part);
    return part ? nameOf(part, names) : { kind: 'opaque', range };
  });
  return { kind: 'concatenation', operator: 'template', parts: expressions, range };
}

/** `12345L`, `1_000` */
function numberOf(text: string, range: Range): Expression {
  const value = Number(text.replace(/_/g, '').replace(/[lLfFdD]$/, ''));
  return Number.isNaN(value) ? { kind: 'opaque', range } : { kind: 'number', value, range };
}

/** `Number(value)` */
const numberFrom = (value: Expression, range: Range): Expression => ({
  kind: 'call',
  callee: { kind: 'reference', name: 'Number', declaration: undefined, range },
  arguments: [value],
  isNew: false,
  range,
});

/** `BuildConfig.NAME`, in whichever package. */
const isBuildField = ({ path }: NativeName): boolean => path.at(-2) === 'BuildConfig';

/** `R.string.kakao_app_key` */
const isResource = ({ path }: NativeName): boolean => path.at(-3) === 'R' && path.at(-2) === 'string';

function nameOf(name: NativeName, names: Names): Expression {
  const { range } = name;
  const path = isThis(name.path[0]!) ? ownMember(name.path) : name.path;
  const [first, ...rest] = path;
  if (isResource(name))
    return { kind: 'reference', name: resourceName(path.at(-1)!), declaration: undefined, range };
  const declaration = names.at(first!, range.start);
  if (isBuildField(name) && declaration === undefined)
    return { kind: 'reference', name: valueNames.buildConfig(path.at(-1)!), declaration, range };
  if (declaration === 'hidden') return { kind: 'opaque', range };
  const start: Expression = { kind: 'reference', name: first!, declaration, range };
  return rest.reduce<Expression>(
    (object, property) => ({ kind: 'member', object, property, propertyRange: range, range }),
    start,
  );
}

/** What a member of the object that runs is called here: a name that stands alone may be nearer. */
const ownMember = ([self, member, ...rest]: readonly string[]): readonly string[] =>
  member === undefined ? [self!] : [`this.${member}`, ...rest];
export const memberName = /^this\.(\w{1,200})$/;
export const isThis = (name: string): boolean => name === 'this' || name === 'self';

/** `key: value`; undefined for a key that is computed. */
export const propertyNamed = (key: string | undefined, keyRange: Range, value: Expression): Property => ({
  key,
  keyRange,
  value,
  shorthand: false,
  range: { start: keyRange.start, end: Math.max(keyRange.end, value.range.end) },
});

function objectOf(entries: readonly NativeEntry[], range: Range, names: Names): Expression {
  const properties = entries.map(({ key, value }) =>
    propertyNamed(
      key.kind === 'string' && key.isWhole ? key.value : undefined,
      key.range,
      expressionOf(value, names),
    ),
  );
  const object: Expression = { kind: 'object', properties, spreads: [], range };
  return properties.some(({ key }) => key === 'object_type') ? withCamelCase(object) : object;
}

/** Dictionaries have the names that Kakao's server knows: `object_type`. */
function withCamelCase(expression: Expression): Expression {
  if (expression.kind === 'array')
    return { ...expression, elements: expression.elements.map((element) => withCamelCase(element)) };
  if (expression.kind !== 'object') return expression;
  const properties = expression.properties.map((property) => ({
    ...property,
    key: property.key && camelCased(property.key),
    value: withCamelCase(property.value),
  }));
  return { ...expression, properties };
}

function callOf(call: NativeCall, names: Names): Expression {
  const { path, range } = call;
  const inner = (part: NativeValue) => expressionOf(part, names);
  const values = call.arguments.map(({ value }) => value);
  const last = path.at(-1)!;
  // Swift's `Link.init(…)`, and `.init(…)` where the place tells of what.
  const isInit = last === 'init';
  const name = (isInit ? path.slice(0, -1) : path).join('.');
  const [only] = call.arguments;
  // In a message, nothing but an address is made so.
  const makesAddress = addressMakers.has(name)
    ? /^(?:string)?$/
    : isInit && name === ''
      ? /^string$/
      : undefined;
  if (call.arguments.length === 1 && makesAddress?.test(only!.label ?? '')) return inner(only!.value);
  if (fileAddressMakers.has(name))
    return {
      ...{ kind: 'concatenation', operator: 'template', range },
      parts: [
        { kind: 'string', value: 'file:///', range },
        { kind: 'opaque', range },
      ],
    };
  const text = jsonDecoders.has(name) ? call.arguments.find(({ label }) => label === 'from') : undefined;
  if (text) return inner(text.value);
  if (passingCalls.has(name) && only) return inner(only.value);
  if (numberCalls.has(last) && call.isWhole && values.length === 0 && path.length > 1) {
    const receiver: NativeName = { kind: 'name', path: path.slice(0, -1), range: call.nameRange };
    return numberFrom(nameOf(receiver, names), range);
  }
  if (numberMakers.has(name) && only && only.label === undefined && values.length === 1)
    return numberFrom(inner(only.value), range);
  if (orEmptyCalls.has(last) && values.length === 0) {
    const whenFalse: Expression = { kind: 'string', value: '', range };
    return { kind: 'conditional', whenTrue: { kind: 'opaque', range }, whenFalse, range };
  }
  if (textCalls.has(last) && values.length === 1 && values[0]!.kind === 'name' && isResource(values[0]!))
    return inner(values[0]!);
  if (emptyLists.has(name) && values.length === 0)
    return { kind: 'array', elements: [], hasSpread: true, range };
  if (listMakers.has(name))
    return {
      kind: 'array',
      elements: values.map(inner),
      hasSpread: call.arguments.some(({ isSpread }) => isSpread),
      range,
    };
  if ((isInit && name === '' && !call.isWhole) || Object.hasOwn(nativeObjects, name))
    return partOf(call, name, names);
  if (values.length > 0 && values.every(({ kind }) => kind === 'map'))
    return objectOf(
      values.flatMap((map) => (map.kind === 'map' ? map.entries : [])),
      range,
      names,
    );
  const isOwn = path.length === 1 || (path.length === 2 && isThis(path[0]!));
  const local = isOwn ? names.at(last, range.start) : undefined;
  if (local === 'hidden') return { kind: 'opaque', range };
  const isOfType = path.length === 2 && /^[A-Z]/.test(path[0]!);
  const maker = makerName(last, isOfType ? path[0] : undefined);
  const declaration = local ?? names.at(maker, range.start);
  if (declaration === 'hidden') return { kind: 'opaque', range };
  const callee: Expression = { kind: 'reference', name: maker, declaration, range: call.nameRange };
  return { kind: 'call', callee, arguments: argumentsOf(call, names), isNew: false, range };
}

/** What a call passes, in one object with the names that parameters know. */
export function argumentsOf({ arguments: given, range }: NativeCall, names: Names): Expression[] {
  if (given.length === 0) return [];
  const placed = given.findIndex(({ label }) => label !== undefined);
  const properties = given.flatMap(({ label, value }, index) => {
    const isPlaced = placed < 0 || index < placed;
    const key = label ?? (isPlaced ? placeKey(index) : undefined);
    return key === undefined ? [] : [propertyNamed(key, value.range, expressionOf(value, names))];
  });
  const spreads = given.flatMap(({ isSpread, value }): Expression[] =>
    isSpread ? [{ kind: 'opaque', range: value.range }] : [],
  );
  return [{ kind: 'object', properties, spreads, range }];
}

/** A function that makes a message, of a type or whatever it is called on: files of an app know it by this name. */
export const makerName = (name: string, type?: string): string =>
  type === undefined ? `${name}()` : `${type}.${name}()`;

/**
 * `Link(webUrl = "…")` as `{ webUrl: '…' }`. What an argument is for need not be known of all: then more keys may be there,
 * none of them one that another argument is for.
 */
function partOf({ arguments: given, nameRange, range }: NativeCall, name: string, names: Names): Expression {
  const object = nativeObjects[name] ?? unnamed;
  const properties: Property[] = [];
  const spreads: Expression[] = [];
  if (object.objectType !== undefined)
    properties.push(
      propertyNamed('objectType', nameRange, {
        ...{ kind: 'string', value: object.objectType, range: nameRange },
      }),
    );
  for (const [index, argument] of given.entries()) {
    const key = argument.label ?? keyOf(argument, index, object, names);
    const value = expressionOf(argument.value, names);
    // What is nothing there is not sent.
    if (value.kind === 'null') continue;
    if (key === undefined) spreads.push({ kind: 'opaque', range: nameRange });
    else properties.push(propertyNamed(key, argument.labelRange ?? value.range, value));
  }
  return { kind: 'object', properties, spreads, range };
}

const unnamed: NativeObject = { positions: [] };

function keyOf(
  { value }: NativeArgument,
  index: number,
  { positions }: NativeObject,
  names: Names,
): string | undefined {
  if (positions[index] !== undefined) return positions[index];
  const isNamed = value.kind === 'name' && value.path.length === 1;
  const [key, ...others] = (isNamed ? names.valuesOf(value.path[0]!) : [value]).map(keyOfValue);
  return others.every((one) => one === key) ? key : undefined;
}

function keyOfValue(value: NativeValue): string | undefined {
  const name = value.kind === 'call' ? value.path.join('.') : '';
  if (value.kind === 'list' || listMakers.has(name) || emptyLists.has(name)) return listKey;
  return Object.hasOwn(nativeObjects, name) ? nativeObjects[name]!.key : undefined;
}
