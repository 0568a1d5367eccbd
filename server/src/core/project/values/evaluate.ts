/** Resolves an expression to the text or number it has at run time, as far as the files prove it. */
import type { Call, EnvironmentRead, Expression } from '../../syntax/expression.ts';
import type { Scoped } from './scoped.ts';
import type { Origin, Primitive, UnknownReason, Value } from './value.ts';

export interface Evaluator {
  readonly resolve: (scoped: Scoped) => Scoped;
  readonly environment: (read: EnvironmentRead, at: Scoped) => Value;
}

const MOST_DEPTH = 30;

export function evaluate(start: Scoped, using: Evaluator, depth = 0): Value {
  const at = using.resolve(start);
  const { expression } = at;
  const origin: Origin = { file: at.file, range: expression.range };
  const within = (inner: Expression) => evaluate({ ...at, expression: inner }, using, depth + 1);
  if (depth > MOST_DEPTH) return unknown('other', [origin]);
  switch (expression.kind) {
    case 'string':
    case 'number':
    case 'boolean':
      return known(expression.value, [origin]);
    case 'null':
      return known(null, [origin]);
    case 'undefined':
      return known(undefined, [origin]);
    case 'placeholder':
      return unknown('placeholder', [origin]);
    case 'environment':
      return using.environment(expression, at);
    case 'concatenation':
      return concatenate(expression.parts.map(within), expression.operator, origin);
    case 'conditional':
      return sameOrUnknown(within(expression.whenTrue), within(expression.whenFalse), origin);
    case 'logical':
      return logical(expression.operator, within(expression.left), () => within(expression.right), origin);
    case 'call':
      return call(expression, within, origin);
    case 'reference':
      return unknown(expression.declaration === undefined ? 'other' : 'variable', [origin]);
    default:
      return unknown('other', [origin]);
  }
}

const known = (value: Primitive, origins: readonly Origin[]): Value => ({ kind: 'known', value, origins });
const unknown = (reason: UnknownReason, origins: readonly Origin[]): Value => ({
  kind: 'unknown',
  reason,
  origins,
});

function concatenate(parts: readonly Value[], operator: 'template' | '+', whole: Origin): Value {
  const origins = parts.flatMap((part) => part.origins);
  // `1 + 2` is arithmetic; with a string anywhere in front it is text. Only the plain case is claimed.
  if (operator === '+' && !parts.slice(0, 2).some((part) => part.kind === 'partial' || isString(part)))
    return unknown('other', [whole]);
  const texts = parts.map((part) => (part.kind === 'known' ? String(part.value) : undefined));
  if (texts.every((text) => text !== undefined)) return known(texts.join(''), origins);
  const head = leading(parts);
  const tail = trailing(parts);
  return { kind: 'partial', head, tail, origins };
}

function leading(parts: readonly Value[]): string {
  let text = '';
  for (const part of parts) {
    if (part.kind === 'known') text += String(part.value);
    else return part.kind === 'partial' ? text + part.head : text;
  }
  return text;
}

function trailing(parts: readonly Value[]): string {
  let text = '';
  for (const part of parts.toReversed()) {
    if (part.kind === 'known') text = String(part.value) + text;
    else return part.kind === 'partial' ? part.tail + text : text;
  }
  return text;
}

const isString = (value: Value): boolean => value.kind === 'known' && typeof value.value === 'string';

function sameOrUnknown(one: Value, other: Value, origin: Origin): Value {
  if (one.kind === 'known' && other.kind === 'known' && Object.is(one.value, other.value)) return one;
  return unknown('ambiguous', [origin]);
}

function logical(operator: '??' | '||' | '&&', left: Value, right: () => Value, origin: Origin): Value {
  // The beginning of a partial string makes it truthy.
  const truthy =
    left.kind === 'known'
      ? !!left.value
      : left.kind === 'partial' && left.head + left.tail !== ''
        ? true
        : undefined;
  if (operator === '??') {
    if (left.kind === 'known') return left.value === null || left.value === undefined ? right() : left;
    return left.kind === 'partial' ? left : sameOrUnknown(left, right(), origin);
  }
  if (truthy === undefined) return unknown('ambiguous', [origin]);
  return truthy === (operator === '||') ? left : right();
}

/** `String(x)`, `Number(x)`, `x.trim()`, `x.toString()`; other calls are run-time matters. */
function call(expression: Call, within: (inner: Expression) => Value, origin: Origin): Value {
  const { callee, arguments: given, isNew } = expression;
  const [first] = given;
  if (isNew) return unknown('call', [origin]);
  if (callee.kind === 'reference' && callee.declaration === undefined && first) {
    const value = within(first);
    if (value.kind !== 'known') return unknown('call', [origin]);
    if (callee.name === 'String') return known(String(value.value), value.origins);
    if (callee.name === 'Number') return known(Number(value.value), value.origins);
    if (callee.name === 'Boolean') return known(!!value.value, value.origins);
  }
  if (callee.kind === 'member' && given.length === 0) {
    const value = within(callee.object);
    if (value.kind === 'known' && typeof value.value === 'string') {
      if (callee.property === 'trim') return known(value.value.trim(), value.origins);
      if (callee.property === 'toString') return value;
    }
  }
  return unknown('call', [origin]);
}
