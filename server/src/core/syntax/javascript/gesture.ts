/** Whether the browser still sees the user's click when a call opens a window. */
import {
  answersRequest,
  callsBackAtOnce,
  callsBackLater,
  dialogs,
  jQueryCallsBackLater,
  loadEvent,
} from '../../catalog/callbacks.ts';
import type { UseContext } from '../../facts/useContext.ts';
import { conditionOn, leaves } from './conditions.ts';
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
    if (!ts.isBlock(block)) continue;
    if (firstAwait(block) < current.pos) return 'await';
    if (firstDialog(block) < current.pos) perhaps ??= 'callback';
  }
  return perhaps;
}

/** Whether each way to `node` passes an `await`, whatever is asked on it. */
export function awaitsAlways(node: ts.Node, boundary: ts.Node): boolean {
  for (let current = node; current !== boundary && current.parent; current = above(current)) {
    const { parent } = current;
    if (ts.isBlock(parent) && firstCertainAwait(parent) < current.pos) return true;
  }
  return false;
}

const isBranch = (node: ts.Node): boolean => !!node.parent && conditionOn(node, node.parent) !== undefined;

/** Where the first statement of a block stands of which `test` is true; asked once per block. */
function firstThat(test: (statement: ts.Statement) => boolean): (block: ts.Block) => number {
  const known = new NodeMemory<ts.Block, number>();
  return (block) =>
    remembered(known, block, () => block.statements.find(test)?.pos ?? Number.POSITIVE_INFINITY);
}

const firstAwait = firstThat((statement) => awaits(statement));
const firstCertainAwait = firstThat((statement) => awaits(statement, isBranch));
/** One that waits for somebody to answer: that may be a click of its own. */
const firstDialog = firstThat((statement) => asksSomebody(statement));

const asksSomebody = (statement: ts.Statement): boolean =>
  ts.walk(statement, (node) => {
    if (ts.isAwaitExpression(node) && isDialog(node.expression)) return 'stop';
    return ts.isFunctionLike(node) || ts.isClassLike(node) ? 'skip' : undefined;
  });

/** Long enough for a name and its owner: `Swal.fire`. */
const isDialog = (called: ts.Expression): boolean => {
  const call = bare(called);
  return ts.isCallExpression(call) && dialogs.test(call.expression.getText().slice(0, 100));
};

/** What calling a function, or one that is named there, back costs; `callback` where nobody knows when it is called. */
export function lostByCallback(node: ts.Node): Lost {
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
  if (
    name === 'then' &&
    ts.isPropertyAccessExpression(call.expression) &&
    isDialog(call.expression.expression)
  )
    return 'callback';
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
function awaits(statement: ts.Node, leftOut: (node: ts.Node) => boolean = () => false): boolean {
  return ts.walk(statement, (node) => {
    if (node !== statement && leftOut(node)) return 'skip';
    if (ts.isAwaitExpression(node)) return isDialog(node.expression) ? 'skip' : 'stop';
    if (ts.isIfStatement(node) && leaves(node.thenStatement))
      return awaits(node.expression, leftOut) ? 'stop' : 'skip';
    return ts.isFunctionLike(node) || ts.isClassLike(node) ? 'skip' : undefined;
  });
}
