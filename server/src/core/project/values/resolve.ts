/** Follows names to what they stand for: through constants, imports, re-exports and members of literals. */

import { environmentModules, environmentObject } from '../../catalog/environment.ts';
import type { Declaration, Expression, ObjectLiteral } from '../../facts/expression.ts';
import type { FileFacts, ScriptFacts } from '../../facts/facts.ts';
import { isNothing } from '../../facts/isNothing.ts';
import { finalPropertyOf, propertyOf } from '../../facts/propertyOf.ts';
import type { FileId, Range } from '../../text/text.ts';
import { argumentFor, returnedBy } from './calls.ts';
import { followGlobal } from './globals.ts';
import { Question } from './question.ts';
import type { Scoped } from './scoped.ts';

export interface Modules {
  readonly facts: (file: FileId) => FileFacts | undefined;
  /** Files that share their global names with a file, since a page loads them together. */
  readonly loadedWith: (file: FileId) => Iterable<FileId>;
  /** The file an import means, if it is known by now. */
  readonly module: (file: FileId, specifier: string) => FileId | undefined;
}

/** The expression that `start` stands for; a name where the files do not show it, or only lead back to it. */
export function resolve(start: Scoped, modules: Modules, question = new Question()): Scoped {
  if (!LEADS_ON.has(start.expression.kind)) return start;
  const follow = (): Scoped => {
    const next = stepFrom(start, modules, question);
    return next ? resolve(next, modules, question) : start;
  };
  return question.once(question.resolved, start, follow, () => start);
}

const LEADS_ON: ReadonlySet<Expression['kind']> = new Set(['reference', 'member', 'call']);

function stepFrom(at: Scoped, modules: Modules, question: Question): Scoped | undefined {
  const { expression } = at;
  switch (expression.kind) {
    case 'reference':
      return followName(at, expression.name, expression.declaration, modules, question);
    case 'member':
      return followMember(at, expression.object, expression.property, modules, question);
    case 'call':
      // Object.freeze(x) is x.
      if (isFreeze(expression.callee) && expression.arguments[0])
        return { ...at, expression: expression.arguments[0] };
      return returnedBy(at, expression, (inner) => resolve(inner, modules, question), modules.facts);
    default:
      return undefined;
  }
}

function followName(
  at: Scoped,
  name: string,
  index: number | undefined,
  modules: Modules,
  question: Question,
): Scoped | undefined {
  const facts = modules.facts(at.file);
  if (index === undefined) return facts && followGlobal(at, name, facts, modules);
  const declaration = facts?.scripts[at.script]?.declarations[index];
  return declaration && followDeclaration(at, declaration, modules, question);
}

function followDeclaration(
  at: Scoped,
  declaration: Declaration,
  modules: Modules,
  question: Question,
): Scoped | undefined {
  if (declaration.kind === 'constant') return { ...at, expression: declaration.initializer };
  if (declaration.kind === 'parameter') return followParameter(at, declaration, modules, question);
  if (declaration.kind === 'variable' && declaration.given?.at.start === at.expression.range.start)
    return { ...at, expression: declaration.given.value };
  if (declaration.kind !== 'import') return undefined;
  const { module, imported, nameRange } = declaration;
  const isEnvironmentModule = environmentModules.test(module) && imported !== '*';
  // An app's own folder may be called so.
  return isEnvironmentModule && modules.module(at.file, module) === undefined
    ? environmentRead(at, imported, nameRange)
    : exported(at.file, module, imported, modules, question);
}

const environmentRead = (at: Scoped, name: string, range: Range): Scoped => ({
  ...at,
  expression: { kind: 'environment', source: '$env', name, nameRange: range, access: 'static', range },
});

/** `Config` of react-native-config */
const isEnvironment = ({ module, imported }: Declaration & { kind: 'import' }): boolean =>
  module === environmentObject.module && environmentObject.exports.test(imported);

function followParameter(
  at: Scoped,
  { passed, isTested }: Declaration & { kind: 'parameter' },
  modules: Modules,
  question: Question,
): Scoped | undefined {
  if (!passed || !at.via) return undefined;
  const follow = (inner: Scoped) => resolve(inner, modules, question);
  const found = argumentFor(at, passed, follow);
  // What was asked for before it is used is there.
  const isAskedFor = isTested || (at.expression.kind === 'reference' && at.expression.isTested);
  return isAskedFor && found && isNothing(follow(found).expression) ? undefined : found;
}

function followMember(
  at: Scoped,
  object: Expression,
  property: string | undefined,
  modules: Modules,
  question: Question,
): Scoped | undefined {
  if (property === undefined) return undefined;
  const declaration = declarationAt(at, object, modules);
  if (declaration?.kind === 'import') {
    // `import * as config from './config'`, `const config = require('./config')`
    if (declaration.imported === '*')
      return exported(at.file, declaration.module, property, modules, question);
    if (isEnvironment(declaration)) return environmentRead(at, property, at.expression.range);
  }
  const owner = resolve({ ...at, expression: object }, modules, question);
  const literal = owner.expression;
  if (literal.kind === 'object') {
    const found = propertyIn({ ...owner, expression: literal }, property, (inner) =>
      resolve(inner, modules, question),
    );
    if (found !== 'absent') return found;
    // What a call leaves out is not there, unless somebody has asked for it, or may have put it in.
    const isLeftOut =
      isOfCaller(object, declaration) && isAsPassed({ ...at, expression: object }, modules, question);
    return isLeftOut ? { ...owner, expression: { kind: 'undefined', range: literal.range } } : undefined;
  }
  const isNew = literal.kind === 'call' && literal.isNew;
  const made = isNew ? resolve({ ...owner, expression: literal.callee }, modules, question) : owner;
  const { methods = [], isInjectable } = made.expression.kind === 'function' ? made.expression : {};
  if (literal.kind === 'call' && literal.isInjected && !isInjectable) return undefined;
  const [method, another] = methods.filter(({ key }) => key === property);
  return method && !another ? { ...made, expression: method.value } : undefined;
}

const isOfCaller = (object: Expression, declaration: Declaration | undefined): boolean =>
  !(object.kind === 'reference' && object.isTested) &&
  declaration?.kind === 'parameter' &&
  declaration.passed?.isProp !== true;

/** Whether nobody on the way from the literal to `at` may have put something into it. */
function isAsPassed(at: Scoped, modules: Modules, question: Question): boolean {
  for (let one: Scoped | undefined = at; one; one = stepFrom(one, modules, question)) {
    const { expression } = one;
    if (expression.kind === 'object') return true;
    const declaration = declarationAt(one, expression, modules);
    if (declaration?.kind !== 'parameter') continue;
    const { changedAt = [], changedInOrder } = declaration;
    const use = expression.range.start;
    // The call that leads here gets it, too.
    if (changedAt.some(({ start }) => (changedInOrder ? start < use : start !== use))) return false;
  }
  return false;
}

/** Objects spread into objects, `{ ...defaults, ...more }`. */
const MOST_SPREADS = 10;

/** `absent` where all of the object is to be seen and lacks the key; undefined where a part is not that may have it. */
function propertyIn(
  at: Scoped & { readonly expression: ObjectLiteral },
  key: string,
  follow: (scoped: Scoped) => Scoped,
  depth = 0,
): Scoped | 'absent' | undefined {
  const { expression: object } = at;
  const own = finalPropertyOf(object, key);
  if (own) return { ...at, expression: own.value };
  if (propertyOf(object, undefined) || depth === MOST_SPREADS) return undefined;
  const before = propertyOf(object, key);
  for (const spread of object.spreads.toReversed()) {
    if (before && spread.range.start < before.range.start) break;
    const { expression, ...scope } = follow({ ...at, expression: spread });
    if (expression.kind === 'undefined' || expression.kind === 'null') continue;
    const found =
      expression.kind === 'object' ? propertyIn({ ...scope, expression }, key, follow, depth + 1) : undefined;
    if (found !== 'absent') return found;
  }
  return before ? { ...at, expression: before.value } : 'absent';
}

/** What a name is declared by in its file. */
function declarationAt(at: Scoped, object: Expression, modules: Modules): Declaration | undefined {
  if (object.kind !== 'reference' || object.declaration === undefined) return undefined;
  return modules.facts(at.file)?.scripts[at.script]?.declarations[object.declaration];
}

function exported(
  from: FileId,
  specifier: string,
  name: string,
  modules: Modules,
  question: Question,
): Scoped | undefined {
  const file = modules.module(from, specifier);
  const facts = file === undefined ? undefined : modules.facts(file);
  const find = () => facts && exportedBy(facts, name, modules, question);
  return question.once(question.exported, `${name} ${file}`, find, () => undefined);
}

function exportedBy(
  { file, scripts, starExports }: FileFacts,
  name: string,
  modules: Modules,
  question: Question,
): Scoped | undefined {
  for (const [script, one] of scripts.entries()) {
    const value = ownExport(one, name);
    if (value?.kind === 'expression') return { file, script, expression: value.expression };
    if (value?.kind === 'reexport') return exported(file, value.module, value.imported, modules, question);
  }
  for (const star of starExports) {
    const found = exported(file, star, name, modules, question);
    if (found) return found;
  }
  return undefined;
}

const ownExport = (script: ScriptFacts, name: string) =>
  Object.hasOwn(script.exports, name) ? script.exports[name] : undefined;

const isFreeze = (callee: Expression): boolean =>
  callee.kind === 'member' &&
  callee.property === 'freeze' &&
  callee.object.kind === 'reference' &&
  callee.object.name === 'Object';
