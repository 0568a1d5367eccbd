/** What happens with the value of an expression. */
import type { UseContext } from '../../facts/useContext.ts';
import { isTypeOnly } from './nodeShapes.ts';
import * as ts from './parser.ts';

const PLAIN_OWNER = /^(?:[\w$.!]{1,60}|\(window as [\w.]{1,30}\)\.Kakao)$/;

export function ownerOf(node: ts.Expression): string | undefined {
  const callee = ts.isCallExpression(node) ? node.expression : node;
  if (!ts.isPropertyAccessExpression(callee) || callee.questionDotToken) return undefined;
  const text = callee.expression.getText();
  return PLAIN_OWNER.test(text) ? text : undefined;
}

export function isStatement({ parent }: ts.Expression): boolean {
  if (!ts.isExpressionStatement(parent)) return false;
  return ts.isBlock(parent.parent) || ts.isSourceFile(parent.parent) || ts.isCaseClause(parent.parent);
}

/** Given to a function, kept in an object, returned, or asked for a member whose name is computed. */
export function isHandedOn(node: ts.Expression): boolean {
  let value: ts.Node = node;
  while (ts.isParenthesizedExpression(value.parent) || isTypeOnly(value.parent)) value = value.parent;
  const { parent } = value;
  if (ts.isCallOrNewExpression(parent)) return !!parent.arguments?.some((one) => one === value);
  if (ts.isElementAccessExpression(parent)) return parent.expression === value;
  if (ts.isBinaryExpression(parent))
    return parent.operatorToken.kind === ts.SyntaxKind.EqualsToken && parent.right === value;
  return (
    ts.isPropertyAssignment(parent) ||
    ts.isShorthandPropertyAssignment(parent) ||
    ts.isReturnStatement(parent) ||
    ts.isArrowFunction(parent) ||
    ts.isJsxExpression(parent) ||
    ts.isArrayLiteralExpression(parent) ||
    ts.isSpreadAssignment(parent)
  );
}

export function resultOf(node: ts.Expression): UseContext['result'] {
  const { parent } = node;
  if (ts.isAwaitExpression(parent)) return 'awaited';
  if (!ts.isPropertyAccessExpression(parent) || parent.expression !== node) return undefined;
  return /^(?:then|catch|finally)$/.test(parent.name.text) ? 'chained' : undefined;
}
