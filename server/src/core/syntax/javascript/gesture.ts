/** Whether the browser still sees the user's click when a call opens a window. */
import type { UseContext } from '../../facts/facts.ts';
import { leaves } from './guards.ts';
import { NodeMemory } from './nodeMemory.ts';
import { above, calleeName } from './nodeShapes.ts';
import * as ts from './parser.ts';
import { remembered } from './remembered.ts';

const LATER = /^(?:setTimeout|setInterval|requestAnimationFrame|requestIdleCallback)$/;

/** Why a browser may no longer see the user's click: something asynchronous stands between the handler and `node`. */
export function gestureLost(node: ts.Node, boundary: ts.Node): UseContext['gestureLost'] {
  for (let current = node; current !== boundary && current.parent; current = above(current)) {
    if (current !== node && ts.isFunctionLike(current) && ts.isCallExpression(current.parent)) {
      const callee = calleeName(current.parent) ?? '';
      if (LATER.test(callee)) return 'timer';
      if (callee === 'then' || callee === 'finally') return 'then';
      if (callee === 'addEventListener') return 'load';
    }
    if (current !== node && ts.isFunctionLike(current) && isLoadHandler(current)) return 'load';
    const block = current.parent;
    if (ts.isBlock(block) && firstAwait(block) < current.pos) return 'await';
  }
  return undefined;
}

/** Where the first statement of a block stands that awaits; read once per block. */
const firstAwaits = new NodeMemory<ts.Block, number>();

const firstAwait = (block: ts.Block): number =>
  remembered(firstAwaits, block, () => block.statements.find(awaits)?.pos ?? Number.POSITIVE_INFINITY);

const isLoadHandler = (node: ts.Node): boolean =>
  ts.isBinaryExpression(node.parent) &&
  ts.isPropertyAccessExpression(node.parent.left) &&
  /^onload$/i.test(node.parent.left.name.text);

/** Whether running the statement to its end passes an `await`; a branch that leaves the function does not count. */
function awaits(statement: ts.Node): boolean {
  return ts.walk(statement, (node) => {
    if (ts.isAwaitExpression(node)) return 'stop';
    if (ts.isIfStatement(node) && leaves(node.thenStatement))
      return awaits(node.expression) ? 'stop' : 'skip';
    return ts.isFunctionLike(node) || ts.isClassLike(node) ? 'skip' : undefined;
  });
}
