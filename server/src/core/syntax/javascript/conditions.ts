/** What a condition asks, part by part. */
import { bare, isNullish } from './nodeShapes.ts';
import * as ts from './parser.ts';

/** A part of a condition. */
export interface Condition {
  readonly expression: ts.Expression;
  /** All that it asks is whether this is there, or is an object. */
  readonly asked?: { readonly name: ts.Expression; readonly isObject?: true };
}

export const AND = ts.SyntaxKind.AmpersandAmpersandToken;
export const OR = ts.SyntaxKind.BarBarToken;

/** The parts of a condition, and of those that only ask whether something is there, what that is. */
export const partsAsked = (condition: ts.Expression): readonly Condition[] =>
  partsOf(condition, AND)
    .flatMap((one) => partsOf(one, OR))
    .map((expression) => ({ expression, ...forPresence(expression), ...forAbsence(expression) }));

/** `a`, `b` and `c` of `a || b || c`. */
export function partsOf(condition: ts.Expression, operator: ts.SyntaxKind): readonly ts.Expression[] {
  const parts: ts.Expression[] = [];
  const open = [condition];
  for (let one = open.pop(); one; one = open.pop()) {
    const node = bare(one);
    if (ts.isBinaryExpression(node) && node.operatorToken.kind === operator) open.push(node.right, node.left);
    else parts.push(node);
  }
  return parts;
}

/** `url`, `item.url`, `url !== undefined` */
export const forPresence = (condition: ts.Expression): Pick<Condition, 'asked'> => {
  const node = bare(condition);
  return isNamed(node) ? { asked: { name: node } } : forComparison(node, 'presence');
};

/** `!url`, `url == null` */
export function forAbsence(condition: ts.Expression): Pick<Condition, 'asked'> {
  const node = bare(condition);
  if (!ts.isPrefixUnaryExpression(node) || node.operator !== ts.SyntaxKind.ExclamationToken)
    return forComparison(node, 'absence');
  return isNamed(node.operand) ? { asked: { name: node.operand } } : {};
}

export const EQUAL: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.EqualsEqualsToken,
  ts.SyntaxKind.EqualsEqualsEqualsToken,
]);
export const UNEQUAL: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.ExclamationEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
]);

/** `kind === 'feed'`, `count > 0` */
export const COMPARES: ReadonlySet<ts.SyntaxKind> = new Set([
  ...EQUAL,
  ...UNEQUAL,
  ts.SyntaxKind.LessThanToken,
  ts.SyntaxKind.LessThanEqualsToken,
  ts.SyntaxKind.GreaterThanToken,
  ts.SyntaxKind.GreaterThanEqualsToken,
]);

/** `url == null`, `typeof url === 'undefined'`; of a message, `typeof message === 'object'`. */
function forComparison(node: ts.Node, sought: 'presence' | 'absence'): Pick<Condition, 'asked'> {
  if (!ts.isBinaryExpression(node)) return {};
  const { kind } = node.operatorToken;
  if (!EQUAL.has(kind) && !UNEQUAL.has(kind)) return {};
  const left = bare(node.left);
  const right = bare(node.right);
  const isType = ts.isTypeOfExpression(left) && ts.isStringLiteralLike(right);
  const isObject = isType && right.text === 'object';
  const name = isType ? left.expression : left;
  if (!isNamed(name)) return {};
  if (!isObject && !(isType ? right.text === 'undefined' : isNullish(right))) return {};
  const told = EQUAL.has(kind) === isObject ? 'presence' : 'absence';
  return told === sought ? { asked: { name, ...(isObject && { isObject }) } } : {};
}

/** `url`, `item.url` */
export function isNamed(expression: ts.Expression): boolean {
  const node = bare(expression);
  return ts.isIdentifier(node) || (ts.isPropertyAccessExpression(node) && isNamed(node.expression));
}

/** The condition on which `node` is run or evaluated inside `parent`. */
export function conditionOn(node: ts.Node, parent: ts.Node): ts.Expression | undefined {
  if (ts.isIfStatement(parent) && parent.expression !== node) return parent.expression;
  if (ts.isConditionalExpression(parent) && parent.condition !== node) return parent.condition;
  if (ts.isBinaryExpression(parent) && parent.right === node && isLogical(parent.operatorToken.kind))
    return parent.left;
  if (ts.isWhileStatement(parent) && parent.expression !== node) return parent.expression;
  if (ts.isForStatement(parent) && parent.statement === node) return parent.condition;
  if (ts.isForOfStatement(parent) && parent.statement === node) return parent.expression;
  return ts.isCaseClause(parent) ? parent.expression : undefined;
}

const isLogical = (kind: ts.SyntaxKind) =>
  kind === AND || kind === OR || kind === ts.SyntaxKind.QuestionQuestionToken;

/** Of what `conditionOn` has a condition for. */
export const runsWhenTrue = (node: ts.Node, parent: ts.Node): boolean =>
  (ts.isIfStatement(parent) && parent.thenStatement === node) ||
  (ts.isConditionalExpression(parent) && parent.whenTrue === node) ||
  (ts.isBinaryExpression(parent) && parent.operatorToken.kind === AND);

export const runsWhenFalse = (node: ts.Node, parent: ts.Node): boolean =>
  (ts.isIfStatement(parent) && parent.elseStatement === node) ||
  (ts.isConditionalExpression(parent) && parent.whenFalse === node);

/** Whether a branch ends the function that it stands in. */
export function leaves(statement: ts.Statement): boolean {
  if (ts.isBlock(statement)) return statement.statements.some(leaves);
  return ts.isReturnStatement(statement) || ts.isThrowStatement(statement);
}

/** Whether something in a statement may end the function that it stands in. */
export const mayLeave = (statement: ts.Statement): boolean =>
  !ts.isFunctionDeclaration(statement) &&
  ts.walk(statement, (node) => {
    if (ts.isReturnStatement(node) || ts.isThrowStatement(node)) return 'stop';
    return ts.isExpression(node) || ts.isFunctionLike(node) || ts.isClassLike(node) ? 'skip' : undefined;
  });
