/** Follows calls: what a function returns, and what its parameters stand for when somebody calls it. */
import { functionWrappers } from '../../catalog/functionWrappers.ts';
import type { Call, Expression, PassedValue } from '../../facts/expression.ts';
import type { FileFacts } from '../../facts/facts.ts';
import { finalPropertyOf, propertyOf } from '../../facts/propertyOf.ts';
import type { FileId } from '../../text/text.ts';
import type { Frame, Scoped } from './scoped.ts';

type Follow = (scoped: Scoped) => Scoped;
type Facts = (file: FileId) => FileFacts | undefined;

/** The function that `start` stands for, if the files show it. */
export function functionAt(start: Scoped, follow: Follow): Scoped | undefined {
  let at = follow(start);
  for (let depth = 0; at.expression.kind === 'call' && isWrapper(at.expression); depth++) {
    const [wrapped] = at.expression.arguments;
    if (!wrapped || depth === 5) return undefined;
    at = follow({ ...at, expression: wrapped });
  }
  return at.expression.kind === 'function' && at.expression.index !== undefined ? at : undefined;
}

function isWrapper({ callee, isNew }: Call): boolean {
  const name =
    callee.kind === 'reference' ? callee.name : callee.kind === 'member' ? callee.property : undefined;
  return !isNew && name !== undefined && functionWrappers.has(name);
}

/** What a call gives back: the one value that the called function returns. */
export function returnedBy(at: Scoped, call: Call, follow: Follow, facts: Facts): Scoped | undefined {
  if (call.isNew) return undefined;
  const called = functionAt({ ...at, expression: call.callee }, follow);
  const frame = called && frameOf(called, call, at);
  if (!called || !frame) return undefined;
  const { returns } = facts(called.file)?.scripts[called.script]?.functions[frame.function] ?? {};
  return returns && { ...called, expression: returns, via: frame };
}

/** What a call of `called` at `at` makes known inside of it. */
export function frameOf(called: Scoped, call: Frame['call'], at: Scoped): Frame | undefined {
  const { file, script, expression } = called;
  if (expression.kind !== 'function' || expression.index === undefined) return undefined;
  const { via } = at;
  return {
    file,
    script,
    function: expression.index,
    call,
    caller: { file: at.file, script: at.script, via },
  };
}

/** What a parameter stands for, as far as the calls that led to `at` say it. */
export function argumentFor(at: Scoped, passed: PassedValue, follow: Follow): Scoped | undefined {
  const frame = frameFor(at, passed.function);
  if (!frame || frame.call.hasSpread) return undefined;
  const given = frame.call.arguments[passed.position];
  const missing: Expression | undefined = passed.isProp
    ? undefined
    : { kind: 'undefined', range: frame.call.callee.range };
  const found = given
    ? valueAt({ ...frame.caller, expression: given }, passed, missing, follow)
    : missing && { ...frame.caller, expression: missing };
  const isMissing = found && follow(found).expression.kind === 'undefined';
  return isMissing && passed.default ? { ...at, expression: passed.default } : found;
}

/** The call by which a function of the script that `at` stands in was reached. */
export function frameFor(at: Pick<Scoped, 'file' | 'script' | 'via'>, index: number): Frame | undefined {
  let frame = at.via;
  while (frame && !(frame.function === index && frame.file === at.file && frame.script === at.script))
    frame = frame.caller.via;
  return frame;
}

/** The value that a path of keys leads to in the literal that is passed; undefined where that is not all to be seen. */
function valueAt(
  start: Scoped,
  { path, otherKeys = [] }: PassedValue,
  missing: Expression | undefined,
  follow: Follow,
): Scoped | undefined {
  let at = start;
  for (const [index, first] of path.entries()) {
    const object = follow(at);
    const literal = object.expression;
    if (literal.kind !== 'object') return undefined;
    const others = index === path.length - 1 ? otherKeys : [];
    const key = others.find((one) => propertyOf(literal, one)) ?? first;
    const property = finalPropertyOf(literal, key);
    const mayComeFromElsewhere = literal.spreads.length > 0 || propertyOf(literal, undefined);
    if (!property && (mayComeFromElsewhere || propertyOf(literal, key))) return undefined;
    const value = property?.value ?? missing;
    if (!value) return undefined;
    at = { ...object, expression: value };
  }
  return at;
}
