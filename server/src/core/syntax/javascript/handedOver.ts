/** Uses of a parameter after which its object need not be as the caller wrote it. */
import * as ts from './parser.ts';

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
  if (!ts.isCallExpression(call) || call.expression === current || !mayFill(call.expression)) return false;
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

/** Functions that only read what they are given, by the end of their name. */
const ONLY_READS =
  /^(?:log|debug|info|warn|error|table|stringify|freeze|keys|values|entries|structuredClone|cloneDeep|String|Boolean|init|(?:scrap|upload|delete)Image|(?:track|report|gtag|define|with[A-Z])\w*)$/;

/** `fill` of `_.fill(options)` */
export const nameOfCalled = (callee: ts.Expression): string =>
  ts.isPropertyAccessExpression(callee) ? callee.name.text : ts.isIdentifier(callee) ? callee.text : '';

/** Whether a called function may put something into an object that it is given. */
export const mayFill = (callee: ts.Expression): boolean => !ONLY_READS.test(nameOfCalled(callee));
