/** What operators and well-known calls make of shapes. */

import type { Expression } from '../facts/expression.ts';
import type { Scoped } from '../project/project.ts';
import type { Field, ObjectShape, Shape } from './shape.ts';

const numberMakers: Readonly<Record<string, ((text: string) => number) | undefined>> = {
  __proto__: null as never,
  Number,
  parseInt: (text) => Number.parseInt(text, 10),
  parseFloat: Number.parseFloat,
};
const BOXES = new Set(['Number', 'Boolean']);
/** No message needs as many entries; longer arrays are taken as any. */
const MOST_HOLES = 32;
const STRING_METHODS = new Set(['toString', 'toFixed', 'toLocaleString']);

/** What of the left side of `left operator right` can be the result, and whether the right side can be. */
export function outcome(
  operator: '??' | '||' | '&&',
  left: Shape,
): { result?: Shape; reachesRight: boolean } {
  const { from } = left;
  const text: Shape = { is: 'string', value: undefined, from };
  if (operator === '??') {
    if (left.is === 'null' || left.is === 'undefined') return { reachesRight: true };
    if (left.is === 'environment') return { result: text, reachesRight: true };
    return { result: left, reachesRight: left.is === 'unknown' || left.is === 'falsy' };
  }
  const falsy = isFalsy(left);
  if (operator === '&&') {
    if (falsy === 'no') return { reachesRight: true };
    return falsy === 'yes'
      ? { result: left, reachesRight: false }
      : { result: { is: 'falsy', from }, reachesRight: true };
  }
  if (falsy === 'yes') return { reachesRight: true };
  return { result: left.is === 'environment' ? text : left, reachesRight: falsy === 'unknown' };
}

function isFalsy(shape: Shape): 'yes' | 'no' | 'unknown' {
  switch (shape.is) {
    case 'null':
    case 'undefined':
    case 'falsy':
      return 'yes';
    case 'string':
    case 'number':
    case 'boolean':
      if (shape.value === undefined) return 'unknown';
      return shape.value ? 'no' : 'yes';
    case 'object':
    case 'array':
    case 'function':
      return 'no';
    default:
      return 'unknown';
  }
}

/** `inner` reads an argument. */
export function callResult(
  call: Expression & { kind: 'call' },
  from: Scoped,
  inner: (argument: Expression) => readonly Shape[],
): Shape {
  const { callee, isNew } = call;
  if (callee.kind === 'reference' && callee.declaration === undefined) {
    const made = madeByGlobal(callee.name, call, from, inner);
    if (made) return made;
  }
  if (isNew) return callee.kind === 'reference' ? instance('unknown', from) : { is: 'unknown', from };
  if (callee.kind === 'member' && STRING_METHODS.has(callee.property ?? '')) {
    return { is: 'string', value: undefined, from };
  }
  return { is: 'unknown', from };
}

/** Of the only argument; `parseInt` may be told to read decimally. */
function knownArgument(given: readonly Expression[], inner: (argument: Expression) => readonly Shape[]) {
  const [first, radix] = given;
  const isPlain =
    given.length === 1 || (given.length === 2 && radix?.kind === 'number' && radix.value === 10);
  const [only, ...more] = first && isPlain ? inner(first) : [];
  return only && more.length === 0 && 'value' in only ? only.value : undefined;
}

/** What `String(…)`, `new Array(…)`, `Symbol(…)` give. */
function madeByGlobal(
  name: string,
  { isNew, arguments: given }: Expression & { kind: 'call' },
  from: Scoped,
  inner: (argument: Expression) => readonly Shape[],
): Shape | undefined {
  if (name === 'Array') return arrayOf(given, from, inner);
  const value = knownArgument(given, inner);
  if (isNew) {
    if (name === 'Function') return { is: 'function', isAsync: false, from };
    if (name === 'String') return boxedString(value, from);
    return BOXES.has(name) ? instance(name as 'Number', from) : undefined;
  }
  const toNumber = numberMakers[name];
  if (toNumber) return { is: 'number', value: typeof value === 'string' ? toNumber(value) : undefined, from };
  switch (name) {
    case 'String':
      return { is: 'string', value: value === undefined ? undefined : String(value), from };
    case 'Boolean':
      return { is: 'boolean', value: undefined, from };
    case 'BigInt':
      return { is: 'bigint', from };
    case 'Symbol':
      return { is: 'symbol', from };
    default:
      return undefined;
  }
}

const instance = (brand: ObjectShape['brand'], from: Scoped): ObjectShape => ({
  is: 'object',
  brand,
  fields: new Map(),
  open: brand === 'unknown',
  from,
});

/** Its characters are its keys. */
function boxedString(value: string | number | boolean | undefined, from: Scoped): ObjectShape {
  const { range } = from.expression;
  const characters = [...String(value ?? '')].map((character, index): [string, Field] => {
    const expression: Expression = { kind: 'string', value: character, range };
    const place = {
      key: String(index),
      keyPlace: { file: from.file, range },
      value: { ...from, expression },
    };
    return [place.key, { ...place, always: true, final: true, site: undefined }];
  });
  return { ...instance('String', from), fields: new Map(characters), open: value === undefined };
}

/** One number is a length; the entries are then undefined. */
function arrayOf(
  given: readonly Expression[],
  from: Scoped,
  inner: (argument: Expression) => readonly Shape[],
): Shape {
  if (given.length !== 1) return { is: 'array', elements: given, hasSpread: given.some(isOpaque), from };
  const [only, ...more] = inner(given[0]!);
  const length = more.length === 0 && only?.is === 'number' ? only.value : undefined;
  if (length !== undefined && Number.isInteger(length) && length >= 0 && length <= MOST_HOLES) {
    const hole: Expression = { kind: 'undefined', range: given[0]!.range };
    return { is: 'array', elements: Array<Expression>(length).fill(hole), hasSpread: false, from };
  }
  return { is: 'array', elements: [], hasSpread: true, from };
}

/** What stands for arguments with a spread in them. */
const isOpaque = ({ kind }: Expression): boolean => kind === 'opaque';
