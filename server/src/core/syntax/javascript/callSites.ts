/** Finds the calls by which values get into the uses of the SDK: of functions that use it, and of what is imported. */
import type { Expression, Property } from '../../facts/expression.ts';
import type { ScriptFacts } from '../../facts/facts.ts';
import type { CallSite } from '../../facts/functions.ts';
import type { Range } from '../../text/text.ts';
import type { ClickReader } from './clickedElement.ts';
import type { ContextReader } from './contextReader.ts';
import type { ExpressionReader } from './expressions.ts';
import { nameOfFunction, nameOfHolder } from './nameOfFunction.ts';
import { above, bare, calleeName } from './nodeShapes.ts';
import * as ts from './parser.ts';
import { askedOnWay, functionsReaching } from './reachedFrom.ts';
import type { Scopes } from './scopes.ts';
import { isOnlyReturned, isTakenAsHandler } from './takenAsHandler.ts';

export type CallNode = ts.CallExpression | ts.JsxOpeningLikeElement;

/** Among the roots of calls: those of a member of `this`. */
export const OWN = 'this';

/** More than anybody writes in one file. */
const MOST_SITES = 300;

interface Survey {
  /** Of each statement, by the name that is called, and by the one that the callee begins with. */
  readonly calls: readonly {
    readonly calls: ReadonlyMap<string, readonly CallNode[]>;
    readonly callsByRoot: ReadonlyMap<string, readonly CallNode[]>;
  }[];
  /** Names that imports, and what is made of them, stand for. */
  readonly imported: ReadonlySet<string>;
}

export function readCallSites(
  /** The functions that reach each use of the SDK. */
  reaching: readonly (readonly ts.SignatureDeclaration[])[],
  survey: Survey,
  reader: ExpressionReader,
  contexts: ContextReader,
  clicks: ClickReader,
  isClassic: boolean,
  isHandler: boolean,
): Pick<ScriptFacts, 'callSites' | 'uncalled'> {
  const found = new Map<CallNode, readonly ts.SignatureDeclaration[]>();
  const called = new Set<string>();
  const open: string[] = [];
  const want = (functions: readonly ts.SignatureDeclaration[]) => {
    for (const one of functions)
      for (const name of [nameOfFunction(one), nameOfHolder(one)])
        if (name && !called.has(name) && called.add(name)) open.push(name);
  };
  const add = (node: CallNode) => {
    if (found.size >= MOST_SITES || found.has(node)) return;
    const functions = functionsReaching(node, reader);
    found.set(node, functions);
    want(functions);
  };
  for (const functions of reaching) want(functions);
  for (const { calls } of survey.calls)
    for (const [name, nodes] of calls)
      if (HANDED_IN.test(name)) for (const node of nodes) if (isHandedIn(node, reader.scopes)) add(node);
  for (const { callsByRoot } of survey.calls)
    for (const [root, calls] of callsByRoot) {
      if (root === OWN) for (const node of calls) if (isOfKnown(node, reader)) add(node);
      if (survey.imported.has(root)) for (const node of calls) add(node);
      else if (isClassic && !BUILT_IN.test(root))
        for (const node of calls) if (isGlobalCall(node, isHandler, reader.scopes)) add(node);
    }
  for (let name = open.pop(); name; name = open.pop())
    for (const { calls, callsByRoot } of survey.calls) {
      for (const node of calls.get(name) ?? []) add(node);
      for (const node of callsByRoot.get(name) ?? [])
        if (ts.isElementAccessExpression(calleeOf(node))) add(node);
    }
  const sites = [...found].map(([node, functions]) => read(node, functions, contexts, clicks, reader));
  const uncalled = [...new Set([...called, ...survey.imported])]
    .slice(0, MOST_SITES)
    .flatMap((name) => reader.mentions.of(name).filter(isOnlyReturned));
  return {
    callSites: [...sites, ...handedOn(survey.imported, contexts, clicks, reader)].sort(
      (one, other) => one.range.start - other.range.start,
    ),
    ...(uncalled.length > 0 && { uncalled: uncalled.map((name) => reader.read(name)) }),
  };
}

/** Imported functions that become handlers as they are, `onClick={share}`, or are called back: with what, is not seen. */
function handedOn(
  imported: ReadonlySet<string>,
  contexts: ContextReader,
  clicks: ClickReader,
  reader: ExpressionReader,
): CallSite[] {
  const names = [...imported].slice(0, MOST_SITES);
  const handlers = names.flatMap((name) =>
    reader.mentions.of(name).flatMap((use) => {
      const found = contexts.runsHandedOver(use);
      return found?.runs === 'handler' ? [{ use, lost: found.lost }] : [];
    }),
  );
  return handlers.slice(0, MOST_SITES).map(({ use, lost }) => ({
    range: reader.range(use),
    callee: reader.read(use),
    arguments: [],
    hasSpread: true,
    context: { runs: 'handler', guard: 'none', gestureLost: lost },
    ...clickedFrom(use, clicks),
    within: [],
  }));
}

/** `share()` of a name that the script itself does not have: another file may. */
function isGlobalCall(node: CallNode, isHandler: boolean, scopes: Scopes): boolean {
  const root = rootOfCall(node);
  // In the handlers of markup there are few calls: there methods are followed, too.
  if (!root || (!ts.isCallExpression(node) && !calledName(node))) return false;
  return (isHandler || root === calleeOf(node)) && !scopes.lookup(root.text, root);
}

/** What browsers and the commonest library have: not worth a place among the calls that are followed. */
const BUILT_IN =
  /^(?:\$|jQuery|alert|confirm|prompt|fetch|require|define|parse(?:Int|Float)|String|Number|Boolean|(?:en|de)codeURI(?:Component)?|(?:set|clear)(?:Timeout|Interval)|requestAnimationFrame|gtag|open)$/;

/** Names of functions that a component or a helper is given to call: `onShare`, `shareKakao`. */
const HANDED_IN = /^on[A-Z]|^emit$|^\$emit$|share|kakao/i;

/** `onShare(url)` and `props.onShare(url)` of what the function around gets; what a component of Vue sends to its parent. */
function isHandedIn(node: CallNode, scopes: Scopes): boolean {
  if (eventOf(node)) return true;
  const root = rootOfCall(node);
  const binding = root && scopes.lookup(root.text, root);
  return binding?.kind === 'parameter' || (binding?.kind === 'element' && isOfParameter(binding.element));
}

function isOfParameter(element: ts.BindingElement): boolean {
  let owner: ts.Node = element;
  while (ts.isBindingElement(owner)) owner = owner.parent.parent;
  return ts.isParameter(owner);
}

/** The literal that names the event of `emit('share', url)`. */
function eventOf(node: CallNode): ts.StringLiteralLike | undefined {
  if (!ts.isCallExpression(node) || !/^\$?emit$/.test(calledName(node) ?? '')) return undefined;
  const [event] = node.arguments;
  return event && ts.isStringLiteralLike(event) ? event : undefined;
}

const calleeOf = (node: CallNode): ts.Expression =>
  bare(ts.isCallExpression(node) ? node.expression : (node.tagName as ts.Expression));

/** `a` of `a.b.c()`, `a[b]()`, `new a().b()`, `a().b()`. */
export function rootOfCall(node: CallNode): ts.Identifier | undefined {
  const callee = calleeOf(node);
  let root = callee;
  while (
    ts.isPropertyAccessExpression(root) ||
    ts.isElementAccessExpression(root) ||
    (root !== callee && ts.isCallOrNewExpression(root))
  )
    root = bare(root.expression);
  return ts.isIdentifier(root) ? root : undefined;
}

/** Of a member of `this` of which something is known. */
function isOfKnown(node: CallNode, reader: ExpressionReader): boolean {
  const callee = calleeOf(node);
  return ts.isPropertyAccessExpression(callee) && reader.read(callee.expression).kind === 'reference';
}

/** `this.sharing.send(url)` */
export function isCallOfOwn(node: CallNode): boolean {
  const callee = calleeOf(node);
  const owner = ts.isPropertyAccessExpression(callee) ? bare(callee.expression) : undefined;
  return (
    !!owner && ts.isPropertyAccessExpression(owner) && owner.expression.kind === ts.SyntaxKind.ThisKeyword
  );
}

export const calledName = (node: CallNode): string | undefined => {
  if (ts.isCallExpression(node)) return calleeName(node);
  const { tagName } = node;
  return ts.isIdentifier(tagName) && /^[A-Z]/.test(tagName.text) ? tagName.text : undefined;
};

function read(
  node: CallNode,
  functions: readonly ts.SignatureDeclaration[],
  contexts: ContextReader,
  clicks: ClickReader,
  reader: ExpressionReader,
): CallSite {
  const context = contexts.readRuns(node);
  const within = functions.map((one) => reader.functions.indexOf(one));
  const event = eventOf(node);
  const emitted = event && reader.readEvent(event);
  const callee = emitted ?? ownMethod(calleeOf(node), reader) ?? reader.read(calleeOf(node));
  const common = {
    ...{ range: reader.range(node), callee, context, within },
    ...(context.runs === 'handler' && clickedFrom(node, clicks)),
    ...(isTakenAsHandler(node) && { isTakenAsHandler: true as const }),
    ...askedOnWay(node, reader),
  };
  if (!ts.isCallExpression(node))
    return { ...common, arguments: [attributes(node, reader)], hasSpread: false };
  const given = emitted ? node.arguments.slice(1) : node.arguments;
  return {
    ...common,
    arguments: given.filter((one) => !ts.isSpreadElement(one)).map((one) => reader.read(one)),
    // Of a call that is not closed yet, arguments may still come.
    hasSpread: node.arguments.some(ts.isSpreadElement) || !reader.endsWith(node, ')'),
  };
}

function clickedFrom(node: ts.Node, clicks: ClickReader): Pick<CallSite, 'clicked'> {
  const clicked = clicks.elementsCalling(node);
  return clicked.length > 0 ? { clicked } : {};
}

/** `this.share`, a method beside the one that calls it. */
function ownMethod(callee: ts.Expression, reader: ExpressionReader): Expression | undefined {
  if (!ts.isPropertyAccessExpression(callee) || callee.expression.kind !== ts.SyntaxKind.ThisKeyword)
    return undefined;
  for (let owner = callee.parent; owner; owner = above(owner)) {
    const [method, another] = membersOf(owner).filter((one) => nameOfFunction(one) === callee.name.text);
    if (method)
      return another
        ? undefined
        : { kind: 'function', index: reader.functions.indexOf(method), range: reader.range(method) };
  }
  return undefined;
}

function membersOf(owner: ts.Node): ts.SignatureDeclaration[] {
  const members = ts.isClassLike(owner)
    ? owner.members
    : ts.isObjectLiteralExpression(owner)
      ? owner.properties
      : [];
  return members.flatMap((one: ts.Node) => {
    const value = 'initializer' in one ? (one.initializer as ts.Node | undefined) : one;
    return value && ts.isFunctionLike(value) ? [value] : [];
  });
}

/** The attributes of a component as the object that it gets. */
function attributes(node: ts.JsxOpeningLikeElement, reader: ExpressionReader): Expression {
  const properties: Property[] = [];
  const spreads: Expression[] = [];
  for (const one of node.attributes.properties) {
    const short = ts.isJsxAttribute(one) ? undefined : shorthand(one.expression, reader.range(one), reader);
    if (short) properties.push(short);
    else if (!ts.isJsxAttribute(one)) spreads.push(reader.read(one.expression));
    else if (ts.isIdentifier(one.name))
      properties.push({
        key: one.name.text,
        keyRange: reader.range(one.name),
        value: attributeValue(one, reader),
        shorthand: false,
        range: reader.range(one),
      });
  }
  return { kind: 'object', properties, spreads, range: reader.range(node) };
}

/** `{url}` of Svelte and Astro, which JSX does not have. */
function shorthand(node: ts.Expression, range: Range, reader: ExpressionReader): Property | undefined {
  if (!ts.isIdentifier(node) || reader.sourceText(range.start, range.end).includes('...')) return undefined;
  return {
    ...{ key: node.text, keyRange: reader.range(node), value: reader.read(node) },
    ...{ shorthand: true, range },
  };
}

function attributeValue({ name, initializer }: ts.JsxAttribute, reader: ExpressionReader): Expression {
  if (!initializer) return { kind: 'boolean', value: true, range: reader.range(name) };
  const value = ts.isJsxExpression(initializer) ? initializer.expression : initializer;
  return value && !ts.isJsxElement(value) && !ts.isJsxFragment(value)
    ? reader.read(value)
    : { kind: 'opaque', range: reader.range(initializer) };
}
