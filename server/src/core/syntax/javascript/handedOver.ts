/** Uses of a parameter after which its object need not be as the caller wrote it. */
import * as ts from './parser.ts';
import { mayFill } from './surveyStatement.ts';

/** More than anybody asks at once; what lies deeper counts. */
const MOST_STEPS = 20;

/**
 * `fill(options)`: the function may put something in. `assert(options.title)`: what runs behind it has it, whatever the
 * caller passes.
 */
export function mayChangeWhatIsPassed(use: ts.Identifier): boolean {
  let current: ts.Node = use;
  for (let steps = 0; isPartOf(current, current.parent); steps++) {
    if (steps === MOST_STEPS) return true;
    current = current.parent;
  }
  const call = current.parent;
  if (ts.isNewExpression(call)) return current === use;
  if (!ts.isCallExpression(call) || call.expression === current || !mayFill(call)) return false;
  return current === use || ts.isExpressionStatement(call.parent);
}

/** Whether `parent` is a member of it, or asks something about it: `!options.title`. */
const isPartOf = (node: ts.Node, parent: ts.Node): boolean =>
  ts.isPropertyAccessExpression(parent) ||
  (ts.isElementAccessExpression(parent) && parent.expression === node) ||
  ts.isPrefixUnaryExpression(parent) ||
  ts.isTypeOfExpression(parent) ||
  ts.isBinaryExpression(parent) ||
  ts.isParenthesizedExpression(parent) ||
  ts.isNonNullExpression(parent) ||
  ts.isAsExpression(parent);
