/** Resolves an expression to the text or number it has at run time, as far as the files prove it. */

import { startsOfAddresses } from '../../catalog/browserCalls.ts';
import {
  type Lead,
  locationMembers,
  locationOwners,
  pathCalls,
  pathMembers,
  routerCalls,
} from '../../catalog/pageAddress.ts';
import type { Call, Conditional, EnvironmentRead, Expression } from '../../facts/expression.ts';
import { Memory, mostTextLength, Question, type Resolve } from './question.ts';
import type { Scoped } from './scoped.ts';
import type { Origin, Primitive, UnknownReason, Value } from './value.ts';

export interface Evaluator {
  readonly resolve: Resolve;
  readonly environment: (read: EnvironmentRead, at: Scoped, question: Question) => Value;
  /** What a server writes in the place of a placeholder, where that is told. */
  readonly placeholder?: (at: Scoped) => Value | undefined;
  /** What a build tool makes of an imported file. */
  readonly picture?: (at: Scoped) => Value | undefined;
}

/** `question`: the one on whose behalf this is asked, if it is not one of its own. */
export function evaluate(start: Scoped, using: Evaluator, question = new Question()): Value {
  const values = new Memory<Value>();
  const answer = (scoped: Scoped): Value => {
    const at = using.resolve(scoped, question);
    const origin: Origin = { file: at.file, range: at.expression.range };
    const within = (inner: Expression) => answer({ ...at, expression: inner });
    const environment = (read: EnvironmentRead) => using.environment(read, at, question);
    const nameOf = (inner: Expression) => using.resolve({ ...at, expression: inner }, question).expression;
    const compute = () =>
      (at.expression.kind === 'placeholder' && using.placeholder?.(at)) ||
      using.picture?.(at) ||
      pagePart(at.expression, nameOf, origin) ||
      valueAt(at.expression, origin, within, environment);
    return question.once(values, at, compute, () => unknown('other', [origin]));
  };
  return answer(start);
}

function valueAt(
  expression: Expression,
  origin: Origin,
  within: (inner: Expression) => Value,
  environment: (read: EnvironmentRead) => Value,
): Value {
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
      return environment(expression);
    case 'concatenation':
      return concatenate(expression.parts.map(within), expression.operator, origin);
    case 'conditional': {
      const taken = takenBranch(expression, within);
      return taken
        ? within(taken)
        : sameOrUnknown(within(expression.whenTrue), within(expression.whenFalse), origin);
    }
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
  const origins = [...new Set(parts.flatMap((part) => part.origins))];
  // `1 + 2` is arithmetic; with a string anywhere in front it is text. Only the plain case is claimed.
  if (operator === '+' && !parts.slice(0, 2).some((part) => part.kind === 'partial' || isString(part)))
    return unknown('other', [whole]);
  const texts = parts.map((part) => (part.kind === 'known' ? String(part.value) : undefined));
  const length = texts.reduce((sum, text) => sum + (text?.length ?? 0), 0);
  if (length <= mostTextLength && texts.every((text) => text !== undefined))
    return known(texts.join(''), origins);
  const [first] = parts;
  const second = parts[1];
  const isAnother = second?.kind === 'partial' && second.lead === 'origin' && isOrigin(first);
  const repeated = isAnother ? (isScheme(first) ? 'schemes' : 'origins') : undefined;
  const lead = repeated ?? (first?.kind === 'partial' ? first.lead : undefined);
  return { kind: 'partial', head: leading(parts), tail: trailing(parts), ...(lead && { lead }), origins };
}

/** An address in which nothing has ended the host: what follows belongs to that. */
const isOrigin = (value: Value | undefined): boolean =>
  value?.kind === 'known'
    ? /^https?:\/\/[^/?#]*$/i.test(String(value.value))
    : value?.kind === 'partial' && value.lead === 'origin' && value.head === '';

const isScheme = (value: Value | undefined): boolean =>
  value?.kind === 'known' && /^https?:\/\/$/i.test(String(value.value));

/** A part of the page's address, or all of it as text of another, of which the browser says the rest. */
function pagePart(
  expression: Expression,
  nameOf: (inner: Expression) => Expression,
  origin: Origin,
): Value | undefined {
  const starts = (head: string, lead?: Lead): Value => ({
    ...{ kind: 'partial', head, tail: '', ...(lead && { lead }), origins: [origin] },
  });
  if (expression.kind === 'call') {
    const [first] = expression.arguments;
    if (first && isEncoding(expression.callee) && isOwnAddress(nameOf(first))) return starts('', 'encoded');
    return pathCalls.has(globalName(expression.callee)) ? starts('/') : undefined;
  }
  const property = expression.kind === 'member' ? expression.property : undefined;
  if (expression.kind !== 'member' || property === undefined) return undefined;
  const known = Object.hasOwn(locationMembers, property) ? locationMembers[property] : undefined;
  const { object } = expression;
  if (known && isLocation(object)) return starts(known.head, known.lead);
  const owner = pathMembers.has(property) ? nameOf(object) : undefined;
  return owner?.kind === 'call' && routerCalls.has(globalName(owner.callee)) ? starts('/') : undefined;
}

const globalName = (expression: Expression): string =>
  expression.kind === 'reference' ? expression.name : '';

const isEncoding = (callee: Expression): boolean =>
  callee.kind === 'reference' && callee.declaration === undefined && callee.name === 'encodeURIComponent';

/** `location.href`, `document.URL`: where the page is that runs the code. */
export const isOwnAddress = (expression: Expression): boolean =>
  expression.kind === 'member' &&
  ((expression.property === 'href' && isLocation(expression.object)) ||
    (expression.property === 'URL' && globalName(expression.object) === 'document'));

/** `location`, `window.location` */
export const isLocation = (expression: Expression): boolean =>
  expression.kind === 'reference'
    ? expression.name === 'location' && expression.declaration === undefined
    : expression.kind === 'member' &&
      expression.property === 'location' &&
      locationOwners.has(globalName(expression.object));

/** The branch that a condition about the beginning of a text takes; undefined where not enough of the text is known. */
export function takenBranch(
  { begins, whenTrue, whenFalse }: Conditional,
  evaluated: (part: Expression) => Value,
): Expression | undefined {
  if (!begins) return undefined;
  const value = evaluated(begins.text);
  // No host that people have is “http…”.
  const isOfHost = value.kind === 'partial' && value.lead === 'host';
  if (isOfHost && /^https?(?::|$)/.test(begins.with)) return whenFalse;
  const isKnown = value.kind === 'known' && typeof value.value === 'string';
  const isBegun = value.kind === 'partial' && value.lead === undefined;
  if (!isKnown && !isBegun) return undefined;
  const head = isKnown ? String(value.value) : isBegun ? value.head : '';
  if (head.startsWith(begins.with)) return whenTrue;
  return isKnown || !begins.with.startsWith(head) ? whenFalse : undefined;
}

/** As much of the beginning as is known and worth keeping. */
function leading(parts: readonly Value[]): string {
  let text = '';
  for (const part of parts) {
    if (part.kind === 'known') text += String(part.value);
    else if (part.kind === 'partial') text += part.head;
    // What follows a lead follows it in the whole, too, as long as nothing else stood in front.
    if (part === parts[0] && part.kind === 'partial' && part.lead && part.head === '') continue;
    if (part.kind !== 'known' || text.length > mostTextLength) break;
  }
  return text.slice(0, mostTextLength);
}

function trailing(parts: readonly Value[]): string {
  let text = '';
  for (const part of parts.toReversed()) {
    if (part.kind === 'known') text = String(part.value) + text;
    else if (part.kind === 'partial') text = part.tail + text;
    if (part.kind !== 'known' || text.length > mostTextLength) break;
  }
  return text.slice(-mostTextLength);
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
      : left.kind === 'partial' && (left.lead || left.head + left.tail !== '')
        ? true
        : undefined;
  if (operator === '??') {
    if (left.kind === 'known') return left.value === null || left.value === undefined ? right() : left;
    return left.kind === 'partial' ? left : sameOrUnknown(left, right(), origin);
  }
  if (truthy === undefined) return unknown('ambiguous', [origin]);
  return truthy === (operator === '||') ? left : right();
}

/** `String(x)`, `Number(x)`, `encodeURIComponent(x)`, `x.trim()`, `x.toDataURL()`; other calls are run-time matters. */
function call(expression: Call, within: (inner: Expression) => Value, origin: Origin): Value {
  const { callee, arguments: given, isNew } = expression;
  const [first] = given;
  if (isNew) return unknown('call', [origin]);
  if (
    callee.kind === 'member' &&
    callee.property === 'parse' &&
    globalName(callee.object) === 'JSON' &&
    first
  )
    return parsed(within(first)) ?? unknown('call', [origin]);
  if (callee.kind === 'reference' && callee.declaration === undefined && first) {
    const value = within(first);
    if (isEncoding(callee)) return encoded(value) ?? unknown('call', [origin]);
    if (value.kind !== 'known') return unknown('call', [origin]);
    if (callee.name === 'String') return known(String(value.value), value.origins);
    if (callee.name === 'Number') return known(Number(value.value), value.origins);
    if (callee.name === 'Boolean') return known(!!value.value, value.origins);
  }
  const head =
    callee.kind === 'member' && callee.property ? startsOfAddresses.get(callee.property) : undefined;
  if (head) return { kind: 'partial', head, tail: '', origins: [origin] };
  if (callee.kind === 'member' && given.length === 0) {
    const value = within(callee.object);
    if (value.kind === 'known' && typeof value.value === 'string') {
      if (callee.property === 'trim') return known(value.value.trim(), value.origins);
      if (callee.property === 'toString') return value;
    }
  }
  return unknown('call', [origin]);
}

/** The text in quotes that a text says; undefined where it is no such one. */
function parsed(value: Value): Value | undefined {
  const inner = value.kind === 'known' && /^"([^"\\\n]*)"$/.exec(String(value.value))?.[1];
  return inner === undefined || inner === false ? undefined : ({ ...value, value: inner } as Value);
}

/** Undefined where nothing is known of it, or where half of a character makes encoding throw. */
function encoded(value: Value): Value | undefined {
  if (value.kind === 'unknown') return undefined;
  if (value.kind === 'partial' && value.lead)
    return value.lead === 'origin' ? { ...value, head: '', tail: '', lead: 'encoded' } : undefined;
  const { origins } = value;
  const [start, end] = value.kind === 'known' ? [String(value.value), ''] : [value.head, value.tail];
  try {
    const head = encodeURIComponent(start);
    if (value.kind === 'known' && head.length <= mostTextLength) return known(head, origins);
    const tail = encodeURIComponent(end);
    return {
      kind: 'partial',
      head: head.slice(0, mostTextLength),
      tail: tail.slice(-mostTextLength),
      origins,
    };
  } catch {
    return undefined;
  }
}
