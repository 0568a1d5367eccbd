/** `if (!Kakao.isInitialized) Kakao.init(key)`: a function is always truthy, so what waits for the contrary never runs. */
import { AND, leaves, OR } from './conditions.ts';
import type { SdkExpression } from './kakaoUses.ts';
import { containingFunction, contains, isTypeOnly } from './nodeShapes.ts';
import * as ts from './parser.ts';

/** Uses of the SDK between the question and what waits for its answer. */
const MOST_BETWEEN = 20;
/** Parts around the question, in one condition. */
const MOST_PARTS = 30;

/** The `Kakao.isInitialized` without a call because of which an `init` never runs where the SDK is there. */
export function skippedBy(uses: readonly SdkExpression[], index: number): SdkExpression | undefined {
  const init = uses[index]!;
  if (init.path.join('.') !== 'init') return undefined;
  const near = uses.slice(Math.max(0, index - MOST_BETWEEN), index);
  return near.findLast((use) => isUncalled(use) && keepsOut(use.node, init.node));
}

/** Behind `?.`, it asks whether the SDK is there; `this.$kakao` may be a plug-in's own object. */
const isUncalled = ({ node, path, call }: SdkExpression): boolean =>
  !call &&
  path.join('.') === 'isInitialized' &&
  ts.isPropertyAccessExpression(node) &&
  node.questionDotToken === undefined &&
  !/\$kakao$/i.test(node.expression.getText());

/** Whether `init` does not run because `truthy`, a part of a condition, always is. */
function keepsOut(truthy: ts.Node, init: ts.Node): boolean {
  const isIn = (node: ts.Node | undefined) => !!node && contains(node, init);
  if (containingFunction(truthy) !== containingFunction(init)) return false;
  let isTrue = true;
  let node = truthy;
  for (let step = 0; step < MOST_PARTS; step++, node = node.parent) {
    const { parent } = node;
    if (ts.isIfStatement(parent)) {
      if (isIn(isTrue ? parent.elseStatement : parent.thenStatement)) return true;
      const isLeft = isTrue && leaves(parent.thenStatement) && ts.isBlock(parent.parent);
      return isLeft && parent.end <= init.pos && isIn(parent.parent);
    }
    if (ts.isConditionalExpression(parent))
      return parent.condition === node && isIn(isTrue ? parent.whenFalse : parent.whenTrue);
    if (isTrue && isComparedWithFalse(parent)) {
      isTrue = false;
    } else if (ts.isBinaryExpression(parent)) {
      if (parent.operatorToken.kind !== (isTrue ? OR : AND)) return false;
      if (parent.left === node && isIn(parent.right)) return true;
    } else if (ts.isPrefixUnaryExpression(parent) && parent.operator === ts.SyntaxKind.ExclamationToken) {
      isTrue = !isTrue;
    } else if (!ts.isParenthesizedExpression(parent) && !isTypeOnly(parent)) return false;
  }
  return false;
}

const isComparedWithFalse = (node: ts.Node): boolean =>
  ts.isBinaryExpression(node) &&
  node.operatorToken.kind === ts.SyntaxKind.EqualsEqualsEqualsToken &&
  node.right.kind === ts.SyntaxKind.FalseKeyword;
