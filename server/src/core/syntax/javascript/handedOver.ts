/** Uses of a parameter after which its object need not be as the caller wrote it. */
import * as ts from './parser.ts';

/** More than anybody asks at once; what lies deeper counts. */
const MOST_STEPS = 20;
/** More than anybody nests by hand. */
const MOST_AROUND = 100;

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

/**
 * Whether all that happens to a parameter happens in the order of the text: no other name has its object, and none of its
 * uses stands in a loop or an inner function, which run when they like.
 */
export const areInOrder = (uses: readonly ts.Identifier[], within: ts.Node): boolean =>
  uses.every((use) => isPlain(use) && runsInOrder(use, within));

function isPlain(use: ts.Identifier): boolean {
  const { parent } = use;
  return (
    ts.isPropertyAccessExpression(parent) ||
    ts.isCallExpression(parent) ||
    ts.isParameter(parent) ||
    ts.isBindingElement(parent) ||
    ts.isSpreadAssignment(parent) ||
    ts.isIfStatement(parent) ||
    ts.isPrefixUnaryExpression(parent) ||
    (ts.isVariableDeclaration(parent) && ts.isObjectBindingPattern(parent.name))
  );
}

function runsInOrder(use: ts.Identifier, within: ts.Node): boolean {
  let current: ts.Node = use;
  for (let steps = 0; current !== within; steps++, current = current.parent)
    if (steps === MOST_AROUND || ts.isFunctionLike(current) || ts.isIterationStatement(current, false))
      return false;
  return true;
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
  /^(?:log|logEvent|debug|info|warn|error|alert|table|stringify|writeText|freeze|keys|values|entries|structuredClone|cloneDeep|String|Boolean|init|(?:scrap|upload|delete)Image|(?:track|report|gtag|define|with[A-Z])\w*)$/;

/** `fill` of `_.fill(options)` */
export const nameOfCalled = (callee: ts.Expression): string =>
  ts.isPropertyAccessExpression(callee) ? callee.name.text : ts.isIdentifier(callee) ? callee.text : '';

/** Whether a called function may put something into an object that it is given. */
export const mayFill = (callee: ts.Expression): boolean => !ONLY_READS.test(nameOfCalled(callee));
