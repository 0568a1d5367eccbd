/** What keeps code from running, or from running twice. */
import type { UseContext } from '../../facts/facts.ts';
import { bare } from './nodeShapes.ts';
import * as ts from './parser.ts';

/**
 * `existence` where everything that guards is a look whether the SDK is there (`if (window.Kakao)`): it does not keep
 * a second run out. Any other condition, an early return, a `try`, or `cleanup()` counts as a guard: it may be one.
 */
export function guardOf(node: ts.Node, boundary: ts.Node): UseContext['guard'] {
  let guard: UseContext['guard'] = 'none';
  for (let current = node; current !== boundary && current.parent; current = current.parent) {
    const { parent } = current;
    if (ts.isTryStatement(parent) && parent.tryBlock === current && parent.catchClause) return 'condition';
    if (ts.isBlock(parent) || ts.isSourceFile(parent)) {
      const before = guardAmong(parent.statements, current);
      if (before === 'condition') return before;
      if (before === 'existence') guard = before;
    }
    const condition = conditionOn(current, parent);
    if (!condition) continue;
    if (!isExistenceCheck(condition)) return 'condition';
    guard = 'existence';
  }
  return guard;
}

/** The condition on which `node` is run or evaluated inside `parent`. */
export function conditionOn(node: ts.Node, parent: ts.Node): ts.Expression | undefined {
  if (ts.isIfStatement(parent) && parent.expression !== node) return parent.expression;
  if (ts.isConditionalExpression(parent) && parent.condition !== node) return parent.condition;
  if (ts.isBinaryExpression(parent) && parent.right === node && isLogical(parent.operatorToken.kind))
    return parent.left;
  return ts.isCaseClause(parent) ? parent.expression : undefined;
}

const isLogical = (kind: ts.SyntaxKind) =>
  kind === ts.SyntaxKind.AmpersandAmpersandToken ||
  kind === ts.SyntaxKind.BarBarToken ||
  kind === ts.SyntaxKind.QuestionQuestionToken;

/** Early exits and `Kakao.cleanup()` among the statements before `until`. */
function guardAmong(statements: readonly ts.Statement[], until: ts.Node): UseContext['guard'] {
  let guard: UseContext['guard'] = 'none';
  for (const statement of statements) {
    if (statement === until) break;
    if (isCleanup(statement)) return 'condition';
    if (!ts.isIfStatement(statement) || !leaves(statement.thenStatement)) continue;
    if (!isExistenceCheck(statement.expression)) return 'condition';
    guard = 'existence';
  }
  return guard;
}

const isCleanup = (statement: ts.Statement): boolean =>
  ts.isExpressionStatement(statement) && /\bcleanup\s*(?:\?\.)?\(/.test(statement.getText());

/** Whether a branch ends the function that it stands in. */
export function leaves(statement: ts.Statement): boolean {
  if (ts.isBlock(statement)) return statement.statements.some(leaves);
  return ts.isReturnStatement(statement) || ts.isThrowStatement(statement);
}

/** Whether a condition asks only for the SDK object (`window.Kakao`, `typeof Kakao !== 'undefined'`), nothing else. */
function isExistenceCheck(condition: ts.Expression): boolean {
  const node = bare(condition);
  if (ts.isPrefixUnaryExpression(node)) return isExistenceCheck(node.operand);
  if (ts.isTypeOfExpression(node)) return isExistenceCheck(node.expression);
  if (ts.isBinaryExpression(node)) return [node.left, node.right].every(isExistenceCheck);
  if (ts.isIdentifier(node)) return /^(?:Kakao|kakao|window|undefined|sdk)$/.test(node.text);
  if (ts.isPropertyAccessExpression(node))
    return isExistenceCheck(node.expression) && /^(?:Kakao|Share|Link)$/.test(node.name.text);
  if (ts.isStringLiteralLike(node)) return node.text === 'undefined' || node.text === 'Kakao';
  return node.kind === ts.SyntaxKind.NullKeyword;
}

const MAY_NOT_RUN: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.ForStatement,
  ts.SyntaxKind.ForInStatement,
  ts.SyntaxKind.ForOfStatement,
  ts.SyntaxKind.WhileStatement,
  ts.SyntaxKind.DoStatement,
  ts.SyntaxKind.DefaultClause,
  ts.SyntaxKind.ModuleBlock,
]);

/** Only statements and expressions that always run stand between the script and `node`. */
export function isStraight(node: ts.Node): boolean {
  for (let current = node; current.parent; current = current.parent) {
    const { parent } = current;
    if (ts.isFunctionLike(parent) || ts.isTryStatement(parent) || conditionOn(current, parent)) return false;
    if (MAY_NOT_RUN.has(parent.kind)) return false;
    if (guardAmongLeaving(parent, current)) return false;
  }
  return true;
}

/** A `throw` before it, or anything else that may leave. */
const guardAmongLeaving = (parent: ts.Node, until: ts.Node): boolean =>
  (ts.isBlock(parent) || ts.isSourceFile(parent)) && guardAmong(parent.statements, until) !== 'none';
