/** A value as the expression that makes it: so the checks that read code judge values, too. */
import type { Expression, Property } from '../core/facts/expression.ts';

const range = { start: 0, end: 0 };

/** Values of properties are read when they are asked for, as the SDK does: a getter may throw, a cycle never ends. */
export function expressionOf(value: unknown): Expression {
  switch (typeof value) {
    case 'string':
    case 'number':
    case 'boolean':
      return { kind: typeof value, value, range } as Expression;
    case 'undefined':
      return { kind: 'undefined', range };
    case 'bigint':
      return { kind: 'otherObject', description: 'bigint', range };
    case 'symbol':
      return made('Symbol', false, []);
    case 'function':
      return { kind: 'function', ...(tagOf(value) !== 'Function' && { isAsync: true as const }), range };
    default:
      return value === null ? { kind: 'null', range } : objectOf(value as object);
  }
}

function objectOf(value: object): Expression {
  if (Array.isArray(value)) return listOf(value);
  if ((value as { readonly nodeType?: unknown }).nodeType === 1)
    return { kind: 'otherObject', description: 'Element', range };
  const tag = tagOf(value);
  if (tag === 'String' || tag === 'Number' || tag === 'Boolean')
    return made(tag, true, [expressionOf(value.valueOf())]);
  return { kind: 'object', properties: Object.keys(value).map(propertyOf(value)), spreads: [], range };
}

const listOf = (value: readonly unknown[]): Expression => ({
  kind: 'array',
  get elements() {
    return Array.from(value, (element) => expressionOf(element));
  },
  hasSpread: false,
  range,
});

const propertyOf =
  (value: object) =>
  (key: string): Property => ({
    key,
    keyRange: range,
    shorthand: false,
    range,
    get value() {
      return expressionOf((value as Record<string, unknown>)[key]);
    },
  });

/** `Symbol()`, `new String('a')` */
const made = (name: string, isNew: boolean, given: readonly Expression[]): Expression => ({
  kind: 'call',
  callee: { kind: 'reference', name, declaration: undefined, range },
  arguments: given,
  isNew,
  range,
});

/** `Function`, `AsyncFunction`, `String` */
const tagOf = (value: unknown): string => Object.prototype.toString.call(value).slice(8, -1);
