/** Whether the browser still sees the user's click when a call opens a window. */
import {
  answersRequest,
  callsBackAtOnce,
  callsBackLater,
  jQueryCallsBackLater,
  loadEvent,
} from '../../catalog/callbacks.ts';
import type { UseContext } from '../../facts/facts.ts';
import { leaves } from './guards.ts';
import { NodeMemory } from './nodeMemory.ts';
import { above, bare, calleeName } from './nodeShapes.ts';
import * as ts from './parser.ts';
import { remembered } from './remembered.ts';

type Lost = UseContext['gestureLost'];

/** Why a browser may no longer see the user's click: something asynchronous stands between the handler and `node`. */
export function gestureLost(node: ts.Node, boundary: ts.Node): Lost {
  let perhaps: Lost;
  for (let current = node; current !== boundary && current.parent; current = above(current)) {
    const lost = current !== node && ts.isFunctionLike(current) ? lostByCallback(current) : undefined;
    if (lost && lost !== 'callback') return lost;
    perhaps ??= lost;
    const block = current.parent;
    if (ts.isBlock(block) && firstAwait(block) < current.pos) return 'await';
  }
  return perhaps;
}

/** Where the first statement of a block stands that awaits; read once per block. */
const firstAwaits = new NodeMemory<ts.Block, number>();

const firstAwait = (block: ts.Block): number =>
  remembered(firstAwaits, block, () => block.statements.find(awaits)?.pos ?? Number.POSITIVE_INFINITY);

/** What calling a function back costs; `callback` where nobody knows when it is called. */
function lostByCallback(node: ts.SignatureDeclaration): Lost {
  let value: ts.Node = node;
  while (ts.isParenthesizedExpression(value.parent)) value = value.parent;
  const { parent } = value;
  if (ts.isBinaryExpression(parent) && ts.isPropertyAccessExpression(parent.left))
    return loadEvent.test(parent.left.name.text) ? 'load' : undefined;
  if (ts.isCallOrNewExpression(parent)) return parent.expression === value ? undefined : lostInside(parent);
  const request = requestAnsweredBy(node);
  return request && (callsBackLater.get(calledName(request)) ?? 'then');
}

function lostInside(call: ts.CallExpression | ts.NewExpression): Lost {
  const name = calledName(call);
  if (jQueryCallsBackLater.has(name) && isJQuery(call)) return 'then';
  return callsBackLater.get(name) ?? (callsBackAtOnce.has(name) ? undefined : 'callback');
}

const calledName = (call: ts.CallExpression | ts.NewExpression): string => calleeName(call) ?? '';

function isJQuery({ expression }: ts.CallExpression | ts.NewExpression): boolean {
  const callee = bare(expression);
  if (!ts.isPropertyAccessExpression(callee)) return false;
  const owner = bare(callee.expression);
  return ts.isIdentifier(owner) && (owner.text === '$' || owner.text === 'jQuery');
}

/** The call that is given `{ success: f }`. */
export function requestAnsweredBy(node: ts.Node): ts.CallExpression | undefined {
  const property = ts.isMethodDeclaration(node) ? node : node.parent;
  if (!ts.isMethodDeclaration(property) && !ts.isPropertyAssignment(property)) return undefined;
  if (!ts.isIdentifier(property.name) || !answersRequest.test(property.name.text)) return undefined;
  const call = property.parent.parent;
  return ts.isCallExpression(call) ? call : undefined;
}

/** Whether running the statement to its end passes an `await`; a branch that leaves the function does not count. */
function awaits(statement: ts.Node): boolean {
  return ts.walk(statement, (node) => {
    if (ts.isAwaitExpression(node)) return 'stop';
    if (ts.isIfStatement(node) && leaves(node.thenStatement))
      return awaits(node.expression) ? 'stop' : 'skip';
    return ts.isFunctionLike(node) || ts.isClassLike(node) ? 'skip' : undefined;
  });
}
