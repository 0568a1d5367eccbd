/** Where in the argument of a share call a cursor stands. */

import type { Expression, ObjectLiteral, Property } from '../facts/expression.ts';
import type { FileFacts, KakaoCall } from '../facts/facts.ts';
import { isShare } from '../facts/kakaoCalls.ts';
import { propertyOf } from '../facts/propertyOf.ts';
import type { Project } from '../project/project.ts';
import type { MessageContext } from '../template/lookup.ts';
import { contains, type Range } from '../text/text.ts';

export interface MessageCursor {
  readonly call: KakaoCall;
  readonly context: MessageContext;
  /** Keys that lead to the object around the cursor; list indices left out. */
  readonly path: readonly string[];
  /** The object around the cursor; undefined between the parentheses of a call without argument. */
  readonly object: ObjectLiteral | undefined;
  /** The property that the cursor touches: its key, or its value. */
  readonly property: Property | undefined;
  readonly at: 'argument' | 'key' | 'value';
}

/** The innermost share call of `facts` around `offset`, and the place in its message. */
export function messageCursor(facts: FileFacts, project: Project, offset: number): MessageCursor | undefined {
  const call = facts.scripts
    .flatMap(({ uses, moduleUses, messages }) => [
      ...uses.filter(isShare),
      ...((moduleUses && messages) ?? []),
    ])
    .findLast((one) => contains(one.call.argumentsRange, offset));
  if (!call) return undefined;
  const [given] = call.call.arguments;
  const context = contextOf(call, given, project);
  const argument = call.isNative ? writtenMessage(given) : given;
  if (call.isNative && !argument) return undefined;
  if (!argument || argument.kind === 'opaque') {
    return { call, context, path: [], object: undefined, property: undefined, at: 'argument' };
  }
  const spot =
    argument.kind === 'object' && contains(argument.range, offset)
      ? descend(argument, [], offset)
      : undefined;
  return spot && { call, context, ...spot };
}

/** Of a React Native call, whose function says what the message is: the object in its place. */
function writtenMessage(given: Expression | undefined): ObjectLiteral | undefined {
  const [written] = given?.kind === 'object' ? given.spreads : [];
  if (written?.kind !== 'member' || written.object.kind !== 'object') return objectOf(written);
  return written.property === undefined
    ? undefined
    : objectOf(propertyOf(written.object, written.property)?.value);
}

const objectOf = (value: Expression | undefined): ObjectLiteral | undefined =>
  value?.kind === 'object' ? value : undefined;

function contextOf(call: KakaoCall, argument: Expression | undefined, project: Project): MessageContext {
  const [, method] = call.path as ['Share' | 'Link', string];
  const { version } = project.sdkVersion(call.file);
  const named = argument?.kind === 'object' ? propertyOf(argument, 'objectType') : undefined;
  const objectType = named?.value.kind === 'string' ? named.value.value : undefined;
  return { method, version, objectType, ...(call.isNative && { isNative: true as const }) };
}

type Spot = Pick<MessageCursor, 'path' | 'object' | 'property' | 'at'>;

function descend(object: ObjectLiteral, path: readonly string[], offset: number): Spot {
  for (const property of object.properties) {
    if (contains(property.keyRange, offset)) return { path, object, property, at: 'key' };
    if (!contains(property.range, offset)) continue;
    const inner = objectAt(property.value, offset);
    const here = property.key === undefined ? path : [...path, property.key];
    return inner ? descend(inner, here, offset) : { path, object, property, at: 'value' };
  }
  // `templateId: |`, where the value is still to come.
  const before = object.properties.findLast((one) => one.keyRange.end < offset);
  if (before && isMissing(before.value)) return { path, object, property: before, at: 'value' };
  return { path, object, property: undefined, at: 'key' };
}

const isMissing = (value: Expression): boolean =>
  value.kind === 'opaque' && value.range.end <= value.range.start;

/** The object literal strictly around `offset`: the value itself, an element of a list, a branch of a condition. */
function objectAt(value: Expression, offset: number): ObjectLiteral | undefined {
  if (value.range.start >= offset || value.range.end < offset) return undefined;
  switch (value.kind) {
    case 'object':
      return offset < value.range.end || value.spreads.length > 0 ? value : undefined;
    case 'array':
      return firstOf(value.elements, offset);
    case 'conditional':
      return firstOf([value.whenTrue, value.whenFalse], offset);
    case 'logical':
      return firstOf([value.left, value.right], offset);
    default:
      return undefined;
  }
}

function firstOf(values: readonly Expression[], offset: number): ObjectLiteral | undefined {
  for (const value of values) {
    const found = objectAt(value, offset);
    if (found) return found;
  }
  return undefined;
}

/** What a completion replaces: the text between the quotes of a string, any other token whole, nothing elsewhere. */
export function tokenRange(value: Expression, offset: number): Range {
  if (value.kind === 'string') return { start: value.range.start + 1, end: value.range.end - 1 };
  if (value.kind === 'opaque' || !contains(value.range, offset)) return { start: offset, end: offset };
  return value.range;
}
