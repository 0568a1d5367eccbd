/** Which message has just been sent when something else of the SDK is called. */
import { dialogs } from '../../catalog/callbacks.ts';
import { sends } from '../../catalog/sdkCalls.ts';
import type { SdkExpression } from './kakaoUses.ts';
import { calleeName, isAssignment } from './nodeShapes.ts';
import * as ts from './parser.ts';

/** Statements, or uses of the SDK, between the two. With more of them they hardly belong together. */
const MOST_BETWEEN = 20;

/**
 * The use that sends a message, or makes its button, in front of another one of the same list of statements, where
 * nothing in between waits, leaves, or makes something else of what both name.
 */
export function sendBefore(uses: readonly SdkExpression[], index: number): SdkExpression | undefined {
  const near = uses.slice(Math.max(0, index - MOST_BETWEEN), index);
  const send = near.findLast(({ path }) => sends(path[1] ?? ''));
  return send && isRightBefore(send.node, uses[index]!.node) ? send : undefined;
}

function isRightBefore(send: ts.Node, node: ts.Node): boolean {
  const first = statementOf(send);
  const second = statementOf(node);
  if (!first || !second || first.parent !== second.parent) return false;
  const { parent } = first;
  if (!ts.isBlock(parent) && !ts.isSourceFile(parent) && !ts.isCaseClause(parent)) return false;
  const { statements } = parent;
  const from = statements.indexOf(first) + 1;
  const to = statements.indexOf(second, from);
  return to >= from && to - from <= MOST_BETWEEN && !statements.slice(from, to).some(parts);
}

/** The statement that is nothing but a call, `await` and `.then(…)` included. */
function statementOf(call: ts.Node): ts.Statement | undefined {
  let { parent } = call;
  for (let child = call; !ts.isExpressionStatement(parent); child = parent, parent = parent.parent) {
    const isAround = ts.isAwaitExpression(parent) || ts.isPropertyAccessExpression(parent);
    if (!isAround && !(ts.isCallExpression(parent) && parent.expression === child)) return undefined;
  }
  return parent;
}

/** Waits for something, or for somebody who answers (`confirm('Sent?')`), leaves, or gives a name another value. */
const parts = (statement: ts.Statement): boolean =>
  ts.walk(statement, (node) => {
    if (ts.isAwaitExpression(node) || ts.isYieldExpression(node) || ts.isForOfStatement(node)) return 'stop';
    if (ts.isReturnStatement(node) || ts.isThrowStatement(node)) return 'stop';
    if (isAssignment(node)) return 'stop';
    if (ts.isCallExpression(node) && dialogs.test(calleeName(node) ?? '')) return 'stop';
    return ts.isFunctionLike(node) || ts.isClassLike(node) ? 'skip' : undefined;
  });
