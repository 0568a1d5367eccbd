/** What a script uses of the packages that share through the native SDKs, and the messages that it sends by them. */
import {
  androidFile,
  initFunction,
  platformObject,
  type ReactNativeFunction,
  reactNativePackage,
  sharingFunction,
  webOption,
} from '../../catalog/native/reactNative.ts';
import type { Expression } from '../../facts/expression.ts';
import type { KakaoCall, ScriptFacts } from '../../facts/facts.ts';
import type { NativeKey, NativeModuleUse } from '../../facts/nativeFacts.ts';
import { finalPropertyOf } from '../../facts/propertyOf.ts';
import type { FileId } from '../../text/text.ts';
import type { ContextReader } from './contextReader.ts';
import type { ExpressionReader } from './expressions.ts';
import { guardOf } from './guards.ts';
import { memberOf } from './memberAccess.ts';
import { bare, callOf, containingFunction, givesDefault, isNullish } from './nodeShapes.ts';
import * as ts from './parser.ts';
import { askedOnWay, functionsReaching } from './reachedFrom.ts';

/** Statements that import one of the packages, and calls that require one: nobody writes more in one file. */
const MOST_IMPORTS = 20;

interface Script {
  readonly file: FileId;
  readonly index: number;
}

interface ReactNativeReading {
  readonly facts: Pick<ScriptFacts, 'moduleUses' | 'messages' | 'nativeKeys'>;
  /** By use: the functions whose calls reach it. */
  readonly reaching: readonly (readonly ts.SignatureDeclaration[])[];
}

interface Found extends NativeModuleUse {
  readonly node: ts.Expression;
  readonly call: ts.CallExpression | undefined;
}

/** `import('…')`, and what names get beyond their declarations. */
interface Loads {
  readonly dynamicImports: readonly ts.CallExpression[];
  readonly assignments: Assignments;
}
type Assignments = ReadonlyMap<string, readonly ts.Expression[]>;

export function readReactNative(
  source: ts.SourceFile,
  script: Script,
  { dynamicImports, assignments }: Loads,
  reader: ExpressionReader,
  contexts: ContextReader,
): ReactNativeReading {
  const imported = source.statements.filter(isOurs).slice(0, MOST_IMPORTS);
  const loads = [...reader.mentions.of('require').flatMap((node) => callOf(node) ?? []), ...dynamicImports]
    .filter(isOurLoad)
    .slice(0, MOST_IMPORTS);
  const found = [
    ...imported.flatMap((statement) => usesOf(statement, reader)),
    ...loads.flatMap((call) => loadedBy(call, assignments, reader)),
  ];
  if (found.length === 0) return { facts: {}, reaching: [] };
  const mayLeaveOutIos = androidFile.test(script.file) || reader.mentions.of(platformObject).length > 0;
  const asked = new Set(found.flatMap(({ name, node }) => (isAsked(node) ? [name] : [])));
  const moduleUses = found.map(({ module, name, range }) => ({
    ...{ module, name, range },
    ...(asked.has(name) && { isAsked: true as const }),
    ...(mayLeaveOutIos && { mayLeaveOutIos: true as const }),
  }));
  const messages = found.flatMap((one) => messageOf(one, script, reader, contexts) ?? []);
  const reaching = found.map(({ node }) => functionsReaching(node, reader));
  const nativeKeys = found.flatMap((one) => keysOf(one, reader));
  return { facts: { moduleUses, messages, nativeKeys }, reaching };
}

/** `if (share.sendFeed)`, `share.sendFeed ?? other`, `typeof share.sendFeed`, `share.sendFeed?.(…)`, `share.sendFeed = own` */
function isAsked(node: ts.Expression): boolean {
  const { parent } = node;
  if (ts.isCallExpression(parent)) return parent.expression === node && !!parent.questionDotToken;
  if (ts.isBinaryExpression(parent)) return parent.left === node;
  if (ts.isConditionalExpression(parent)) return parent.condition === node;
  return ts.isIfStatement(parent) || ts.isTypeOfExpression(parent) || ts.isPrefixUnaryExpression(parent);
}

const isOurs = (statement: ts.Statement): statement is ts.ImportDeclaration =>
  ts.isImportDeclaration(statement) &&
  ts.isStringLiteralLike(statement.moduleSpecifier) &&
  reactNativePackage(statement.moduleSpecifier.text) !== undefined;

function isOurLoad({ arguments: [specifier] }: ts.CallExpression): boolean {
  return specifier !== undefined && ts.isStringLiteralLike(specifier) && !!reactNativePackage(specifier.text);
}

/** Of what a statement imports: each use of it by name, and each member that is used of the whole. */
function usesOf({ moduleSpecifier, importClause }: ts.ImportDeclaration, reader: ExpressionReader): Found[] {
  const module = (moduleSpecifier as ts.StringLiteral).text;
  const { name, namedBindings } = importClause ?? {};
  const wholes = [
    name,
    namedBindings && ts.isNamespaceImport(namedBindings) ? namedBindings.name : undefined,
  ];
  const parts = namedBindings && ts.isNamedImports(namedBindings) ? namedBindings.elements : [];
  return [
    ...wholes.flatMap((whole) => (whole ? membersOf(whole, module, reader) : [])),
    ...parts.flatMap((part) => (part.isTypeOnly ? [] : partUses(part, module, reader))),
  ];
}

/** `require('…')` and `await import('…')`, wherever they stand. */
function loadedBy(call: ts.CallExpression, assignments: Assignments, reader: ExpressionReader): Found[] {
  // What stands behind a promise is its own: then, catch.
  if (isPromise(call)) return [];
  const module = (call.arguments[0] as ts.StringLiteral).text;
  return usesOfWhole(call, { module, assignments, reader, followed: new Set(), steps: 0 });
}

interface Following {
  readonly module: string;
  readonly assignments: Assignments;
  readonly reader: ExpressionReader;
  /** Names that were followed: a function may give the package back in many places. */
  readonly followed: Set<ts.Identifier>;
  /** Functions that give back what another one gives. */
  readonly steps: number;
}

const MOST_STEPS = 3;

/**
 * `const share = require('…')`, `const { sendFeed } = (await import('…')).default`, `share = require('…')`,
 * `require('…').sendFeed(…)`; `return require('…')`, for those who call the function.
 */
function usesOfWhole(start: ts.Expression, following: Following): Found[] {
  const { module, assignments, reader } = following;
  const whole = wholeOf(start);
  const { parent } = whole;
  if (ts.isBinaryExpression(parent) && parent.right === whole && ts.isIdentifier(parent.left)) {
    const { left } = parent;
    // Of two things that a name may be, nothing is known; a text that says there is none has no functions.
    const given = (assignments.get(left.text) ?? []).filter(
      (value) => !isNullish(value) && !ts.isStringLiteralLike(bare(value)),
    );
    const declared = given.length === 1 ? reader.scopes.lookup(left.text, left)?.name : undefined;
    return declared && ts.isIdentifier(declared) ? usesOfName(declared, following) : [];
  }
  if (!ts.isVariableDeclaration(parent) || parent.initializer !== whole) return usesOfPlace(whole, following);
  const { name } = parent;
  if (ts.isIdentifier(name)) return usesOfName(name, following);
  const parts = ts.isObjectBindingPattern(name) ? name.elements : [];
  return parts.flatMap((part) => {
    const { propertyName: imported = part.name } = part;
    if (!ts.isIdentifier(part.name) || !ts.isIdentifier(imported) || part.dotDotDotToken) return [];
    return partUses({ name: part.name, propertyName: imported }, module, reader);
  });
}

const usesOfName = (name: ts.Identifier, following: Following): Found[] =>
  placesToFollow(name, following).flatMap((node) => usesOfWhole(node, following));

function placesToFollow(name: ts.Identifier, { followed, reader }: Following): readonly ts.Identifier[] {
  if (followed.has(name)) return [];
  followed.add(name);
  return placesOf(name, reader);
}

function usesOfPlace(whole: ts.Expression, following: Following): Found[] {
  const { module, reader, steps } = following;
  const name = steps < MOST_STEPS ? givenBackBy(whole) : undefined;
  if (!name) return memberUse(whole, module, reader);
  const calls = placesToFollow(name, following).flatMap((node) => callOf(node) ?? []);
  return calls.flatMap((call) => usesOfWhole(call, { ...following, steps: steps + 1 }));
}

/** The name of the function that gives back a value. */
function givenBackBy(value: ts.Expression): ts.Identifier | undefined {
  const { parent } = value;
  if (!ts.isReturnStatement(parent) && !(ts.isArrowFunction(parent) && parent.body === value))
    return undefined;
  const around = ts.isFunctionLike(parent) ? parent : containingFunction(parent);
  const holder = ts.isFunctionDeclaration(around) ? around : around.parent;
  const name =
    holder && (ts.isFunctionDeclaration(holder) || ts.isVariableDeclaration(holder)) && holder.name;
  return name && ts.isIdentifier(name) ? name : undefined;
}

/** `import('…')` that nobody awaits. */
function isPromise({ expression, parent }: ts.CallExpression): boolean {
  if (expression.kind !== ts.SyntaxKind.ImportKeyword) return false;
  let around: ts.Node = parent;
  while (ts.isParenthesizedExpression(around)) around = around.parent;
  return !ts.isAwaitExpression(around);
}

/** The package itself or its default export, which have the same functions. */
function wholeOf(node: ts.Expression): ts.Expression {
  let whole = node;
  for (let { parent } = whole; ; { parent } = whole) {
    const isSame = ts.isExpression(parent) && bare(parent) === bare(whole);
    const isAwaited = ts.isAwaitExpression(parent);
    const isDefault = memberOf(parent)?.name === 'default' && memberOf(parent)!.object === whole;
    // `isNative ? load() : null`
    const isOnly =
      ts.isConditionalExpression(parent) &&
      parent.condition !== whole &&
      isNullish(parent.whenTrue === whole ? parent.whenFalse : parent.whenTrue);
    // `share.default ?? share`
    const isEither = ts.isBinaryExpression(parent) && isDefaultOf(parent);
    if (!isSame && !isAwaited && !isDefault && !isOnly && !isEither) return whole;
    whole = parent as ts.Expression;
  }
}

/** One name on both sides, on the left with the member `default`. */
function isDefaultOf(node: ts.BinaryExpression): boolean {
  const member = memberOf(bare(node.left));
  const [object, other] = [member && bare(member.object), bare(node.right)];
  return (
    givesDefault(node) &&
    member?.name === 'default' &&
    ts.isIdentifier(object!) &&
    ts.isIdentifier(other!) &&
    object.text === other.text
  );
}

export const placesOf = (name: ts.Identifier, reader: ExpressionReader): readonly ts.Identifier[] =>
  reader.mentions
    .of(name.text)
    .filter((node) => node !== name && reader.scopes.lookup(name.text, node)?.name === name);

function membersOf(whole: ts.Identifier, module: string, reader: ExpressionReader): Found[] {
  return placesOf(whole, reader).flatMap((node) => memberUse(node, module, reader));
}

function memberUse(whole: ts.Expression, module: string, reader: ExpressionReader): Found[] {
  const member = memberOf(whole.parent);
  if (!member || bare(member.object) !== bare(whole)) return [];
  const access = whole.parent as ts.Expression;
  return [
    { module, name: member.name, range: reader.range(member.nameNode), node: access, call: callOf(access) },
  ];
}

interface Part {
  readonly name: ts.Identifier;
  readonly propertyName?: ts.Identifier | ts.StringLiteral | undefined;
}

function partUses(part: Part, module: string, reader: ExpressionReader): Found[] {
  const imported = part.propertyName ?? part.name;
  // `import { default as Share }`
  if (imported.text === 'default') return membersOf(part.name, module, reader);
  const declared = {
    module,
    name: imported.text,
    range: reader.range(imported),
    node: part.name,
    call: undefined,
  };
  const calls = placesOf(part.name, reader).flatMap((node) => {
    const call = callOf(node);
    return call ? [{ module, name: imported.text, range: reader.range(node), node, call }] : [];
  });
  return [declared, ...calls];
}

function messageOf(
  { module, name, range, node, call }: Found,
  { file, index }: Script,
  reader: ExpressionReader,
  contexts: ContextReader,
): KakaoCall | undefined {
  const known = sharingFunction(reactNativePackage(module)!, name);
  const [argument] = call?.arguments ?? [];
  if (!call || !known || !argument || call.arguments.some(ts.isSpreadElement)) return undefined;
  const given = reader.read(argument);
  return {
    file,
    script: index,
    range: reader.range(call),
    path: ['Share', known.method],
    pathRanges: [range, range],
    call: {
      arguments: [argumentOf(given, known)],
      argumentsRange: reader.argumentsRange(call),
      hasSpread: !reader.endsWith(call, ')'),
    },
    context: contexts.read(call),
    within: functionsReaching(node, reader).map((one) => reader.functions.indexOf(one)),
    ...askedOnWay(node, reader),
    isNative: true,
    ...(leavesOutWeb(given) && { withoutWeb: true }),
  };
}

function leavesOutWeb(options: Expression): boolean {
  const given = options.kind === 'object' ? finalPropertyOf(options, webOption)?.value : undefined;
  return given?.kind === 'boolean' && !given.value;
}

/** `initializeKakaoSDK(key, { web: { javascriptKey } })` */
function keysOf({ name, call }: Found, reader: ExpressionReader): NativeKey[] {
  const [key, options] = call?.arguments ?? [];
  if (!call || name !== initFunction.name || !key || ts.isSpreadElement(key)) return [];
  const native: NativeKey = {
    kind: 'native',
    expression: reader.read(key),
    ...(guardOf(call, call.getSourceFile()) !== 'none' && { isConditional: true as const }),
  };
  if (!options || ts.isSpreadElement(options)) return [native];
  const { range } = native.expression;
  const javascript = initFunction.javascriptKey.reduce<Expression>(
    (object, property) => ({ kind: 'member', object, property, propertyRange: range, range: object.range }),
    reader.read(options),
  );
  return [native, { kind: 'javascript', expression: javascript }];
}

/** The message with the type that the function's name says. */
function argumentOf(given: Expression, { objectType, messageIn }: ReactNativeFunction): Expression {
  if (objectType === undefined) return given;
  const { range } = given;
  const start = { start: range.start, end: range.start };
  const message: Expression = messageIn
    ? { kind: 'member', object: given, property: messageIn, propertyRange: range, range }
    : given;
  return {
    kind: 'object',
    properties: [
      {
        key: 'objectType',
        keyRange: start,
        value: { kind: 'string', value: objectType, range: start },
        shorthand: false,
        range: start,
      },
    ],
    spreads: [message],
    range,
  };
}
