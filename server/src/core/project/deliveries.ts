/**
 * What the calls of a file bring to uses of the SDK that stand in functions, in whichever file. Starting from the calls, each
 * is followed to the uses behind it; `rules/deliveries.ts` has every rule look at those again. Nothing is asked for by name
 * on the way, but for the template that a component of Angular names: code that shares mentions Kakao and has been given,
 * and callers that do not are found by the names that share (`facts/sought.ts`).
 */
import { testFile } from '../catalog/files.ts';
import type { Expression } from '../facts/expression.ts';
import type { FileFacts, KakaoCall } from '../facts/facts.ts';
import type { AskedFor, CallSite } from '../facts/functions.ts';
import { isInit, isShare } from '../facts/kakaoCalls.ts';
import { partsOf } from '../facts/partsOf.ts';
import { derivedOf } from '../incremental/derived.ts';
import { covers, type FileId, isSameRange, type Place } from '../text/text.ts';
import { declarationOf } from './declarationOf.ts';
import type { Project, Scoped } from './project.ts';
import { argumentFor, frameFor, frameOf } from './values/calls.ts';
import type { Frame } from './values/scoped.ts';

/** A use of the SDK as one call of the functions around it has it. */
export interface Delivery {
  readonly call: KakaoCall & { readonly via: Frame };
  /** The same use, whoever calls. */
  readonly use: KakaoCall;
  /** The call in the file that was asked about. */
  readonly site: CallSite;
  /** By which call the function around it was reached, where that is what gives it the function to call. */
  readonly from: Frame | undefined;
}

/** Functions that call functions; nobody hides a share call deeper. */
const MOST_STEPS = 5;
/** Uses that one file leads to, and calls followed from one: whatever is generated may have thousands. */
const MOST_DELIVERIES = 300;
const MOST_FOLLOWED = 100;

export const deliveriesOf = derivedOf((facts: FileFacts, project: Project): readonly Delivery[] => {
  const found: Delivery[] = [];
  for (const [script, { callSites }] of facts.scripts.entries())
    for (const site of callSites)
      for (const start of startsOf({ file: facts.file, script, expression: site.callee }, project)) {
        if (found.length >= MOST_DELIVERIES) return found;
        found.push(...follow(start, site, project));
      }
  return found;
});

/** Of all files of a project. */
export const allDeliveries = (project: Project): readonly Delivery[] =>
  project.calling.flatMap((file) => {
    const facts = project.file(file);
    return facts ? deliveriesOf(facts, project) : [];
  });

/** More functions in one object, and more callers that pass one in, are not followed. */
const MOST_STARTS = 20;

/** The callee; of `handlers[kind]` each function it may be; of a function that is passed in, what each caller passes. */
function startsOf(callee: Scoped, project: Project): Scoped[] {
  const at = project.resolve(callee);
  const { expression } = at;
  if (expression.kind === 'member' && expression.property === undefined) {
    const handlers = project.resolve({ ...at, expression: expression.object });
    if (handlers.expression.kind !== 'object') return [];
    return handlers.expression.properties
      .slice(0, MOST_STARTS)
      .map(({ value }) => ({ ...handlers, expression: value }));
  }
  const index = givenBy(at, project);
  if (index === undefined) return [callee];
  const { file, script } = at;
  const called = { file, script, expression: { kind: 'function', index, range: expression.range } } as const;
  const callers = project.callersOf(file, script, index).slice(0, MOST_STARTS);
  return callers.flatMap((caller) => {
    const site = project
      .file(caller.file)
      ?.scripts[caller.script]?.callSites.find(
        ({ callee }) => caller.range !== undefined && isSameRange(callee.range, caller.range),
      );
    const via = site && frameOf(called, site, { ...caller, expression: site.callee });
    return via ? [{ ...callee, via }] : [];
  });
}

/** The function whose callers say what a name, or a member of it, is. */
function givenBy(at: Scoped, project: Project): number | undefined {
  const name = at.expression.kind === 'member' ? at.expression.object : at.expression;
  const declaration = declarationOf({ ...at, expression: name }, project);
  return declaration?.kind === 'parameter' ? declaration.passed?.function : undefined;
}

function follow(start: Scoped, site: CallSite, project: Project): Delivery[] {
  const found: Delivery[] = [];
  const open = [{ callee: start, call: site, steps: 0 }];
  for (let followed = 0; followed < MOST_FOLLOWED; followed++) {
    const next = open.pop();
    const called = next && project.calledAt(next.callee);
    const frame = called && frameOf(called, next.call, next.callee);
    if (!next) break;
    if (!called || !frame) continue;
    const script = project.file(called.file)?.scripts[called.script];
    const has = ({ within, component, askedFor }: Pick<CallSite, 'within' | 'component' | 'askedFor'>) =>
      (within.includes(frame.function) || component === frame.function) &&
      !askedFor?.some((one) => isMissing(one, { ...called, via: frame }, project));
    for (const use of [...(script?.uses ?? []), ...(script?.messages ?? [])])
      if ((isShare(use) || isInit(use)) && has(use))
        found.push({ call: { ...use, via: frame }, use, site, from: start.via });
    if (next.steps === MOST_STEPS) continue;
    const further = [
      ...(script?.callSites.filter(has) ?? []).map((call) => ({ call, script: called.script })),
      ...calledInMarkup(called, frame, project),
    ];
    for (const { call, script } of further)
      open.push({
        callee: { ...called, script, expression: call.callee, via: frame },
        call,
        steps: next.steps + 1,
      });
  }
  return found;
}

/** Whether what is asked for on the way is not there for one who comes by `at`; of what is not to be seen, it is not said. */
function isMissing({ value, isObject }: AskedFor, at: Scoped, project: Project): boolean {
  if (isObject) return project.resolve({ ...at, expression: value }).expression.kind !== 'object';
  const found = project.evaluate({ ...at, expression: value });
  return found.kind === 'known' && !found.value;
}

/** What each instance of a component calls in its markup: other components. */
function calledInMarkup(called: Scoped, frame: Frame, project: Project) {
  const scripts = project.file(called.file)?.scripts ?? [];
  // The script of a component is the first of its functions.
  if (frame.function !== 0 || !scripts.some(({ markupOf }) => markupOf === called.script)) return [];
  return scripts.flatMap(({ markupOf, isChosen, callSites }, script) =>
    markupOf === called.script && !isChosen ? callSites.map((call) => ({ call, script })) : [],
  );
}

/**
 * Where what arrives at `place` of the use is written: in the call of the file that was asked about, or in a literal that it
 * passes, in whichever file. Undefined where that is not its doing.
 */
export function writtenFor(
  place: Place,
  { call, site, from }: Delivery,
  file: FileId,
  project: Project,
): Place | undefined {
  const isAt = ({ range }: { readonly range: Place['range'] }) => covers(range, place.range);
  if (place.file === file && isAt(site)) return place;
  const isInUse = place.file === call.file;
  const [message] = call.call.arguments;
  // Of the call as such, not of a value in it.
  const isOfCall = isInUse && isAt(call);
  const argument = isInUse ? call.call.arguments.find(isAt) : undefined;
  if (argument) {
    const passed = (part: Expression) => passedTo({ ...call, expression: part }, from, project);
    const part = innermost(argument, isAt);
    const named = valueOfKey(part, place);
    return (named && passed(named)) || passed(part);
  }
  const whole = message && { ...call, expression: message };
  const isStart = (at: Scoped) =>
    isOfCall ||
    (isInUse && (isWrittenAt(at, place) || (at.file === place.file && !!valueOfKey(at.expression, place))));
  const start = whole && reachedFrom(whole, project, isStart);
  // What is said of a key in a constant is said of its value.
  if (start)
    return passedTo(
      { ...start, expression: valueOfKey(start.expression, place) ?? start.expression },
      from,
      project,
    );
  const isPassed = (at: Scoped) => at.via === from && isInside(place, project.resolve(at));
  const passed = whole && reachedFrom(whole, project, isPassed);
  // Nothing is said in tests: there, too, it is the call that sends it.
  return (
    passed && (testFile.test(place.file) ? { file: passed.file, range: passed.expression.range } : place)
  );
}

/** Whether it is part of a literal; a function that is passed says nothing of what is in it. */
const isInside = (place: Place, { file, expression: { kind, range } }: Scoped): boolean =>
  file === place.file && (kind === 'object' || kind === 'array') && covers(range, place.range);

const valueOfKey = (object: Expression, { range }: Place): Expression | undefined =>
  object.kind === 'object'
    ? object.properties.find(({ keyRange }) => covers(keyRange, range))?.value
    : undefined;

const isWrittenAt = ({ file, expression: { range } }: Scoped, place: Place): boolean =>
  file === place.file && isSameRange(range, place.range);

/** Where what stands at `at` in a function is passed to it, by who is seen from `from`; undefined for what stands there. */
export const passedBy = (at: Scoped, from: Frame | undefined, project: Project): Place | undefined =>
  at.via === from ? undefined : passedTo(at, from, project);

/** The first value among those that `start` is made of which the file that was asked about passes. */
function passedTo(start: Scoped, from: Frame | undefined, project: Project): Place | undefined {
  const found = reachedFrom(start, project, ({ via }) => via === from);
  return found && { file: found.file, range: found.expression.range };
}

/** The first of what `start` is made of, itself included, that `is` what is looked for. */
function reachedFrom(start: Scoped, project: Project, is: (at: Scoped) => boolean): Scoped | undefined {
  const seen = new Set<Expression>();
  const open = [start];
  for (let at = open.pop(); at; at = open.pop()) {
    if (is(at)) return at;
    if (!at.via || seen.has(at.expression)) continue;
    seen.add(at.expression);
    const source = sourceOf(at, project);
    if (source) open.push(source);
    else for (const part of partsOf(at.expression).toReversed()) open.push({ ...at, expression: part });
  }
  return undefined;
}

/** What a name is given, here or by a caller, or a call gives back. */
function sourceOf(at: Scoped, project: Project): Scoped | undefined {
  if (at.expression.kind === 'member' || at.expression.kind === 'call') {
    const found = project.resolve(at);
    return found.expression === at.expression ? undefined : found;
  }
  const declaration = declarationOf(at, project);
  if (declaration?.kind === 'constant') return { ...at, expression: declaration.initializer };
  const passed = declaration?.kind === 'parameter' ? declaration.passed : undefined;
  const given = passed && argumentFor(at, passed, project.resolve);
  // Where the default applies, the call is what leaves the value out.
  const frame = given && given.expression === passed.default ? frameFor(at, passed.function) : undefined;
  return frame ? { ...frame.caller, expression: frame.call.callee } : given;
}

/** From outside to inside. */
function innermost(start: Expression, isAt: (part: Expression) => boolean): Expression {
  let found = start;
  for (let part: Expression | undefined = start; part; part = partsOf(part).find(isAt)) found = part;
  return found;
}
