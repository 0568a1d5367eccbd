/** What keeps code from running, or from running twice. */
import type { UseContext } from '../../facts/facts.ts';
import { AND, OR, partsOf } from './conditions.ts';
import { LastingNodeMemory } from './nodeMemory.ts';
import { above, bare, containingFunction } from './nodeShapes.ts';
import * as ts from './parser.ts';
import { remembered } from './remembered.ts';

/**
 * `existence` where everything that guards is a look whether the SDK is there (`if (window.Kakao)`): it does not keep
 * a second run out. Any other condition, an early return, a `try`, or `cleanup()` counts as a guard: it may be one.
 */
export function guardOf(node: ts.Node, boundary: ts.Node): UseContext['guard'] {
  const given = keysOf(node);
  let guard: UseContext['guard'] = isOptional(node) ? 'existence' : 'none';
  for (let current = node; current !== boundary && current.parent; current = above(current)) {
    const { parent } = current;
    if (
      ts.isTryStatement(parent) &&
      parent.tryBlock === current &&
      parent.catchClause &&
      !endsSharing(node, current)
    )
      return 'condition';
    if (ts.isFunctionLike(current) && isGivenToLoader(current, parent)) return 'condition';
    if (ts.isBlock(parent) || ts.isSourceFile(parent)) {
      const before = guardAmong(parent.statements, current, given);
      if (before === 'condition') return before;
      if (before === 'existence') guard = before;
    }
    const condition = conditionOn(current, parent);
    if (!condition) continue;
    if (!isExistenceCheck(condition, given)) return 'condition';
    guard = 'existence';
  }
  return guard;
}

const NO_KEYS: ReadonlySet<string> = new Set();

/** More than the path of a call has. */
const MOST_MEMBERS = 6;

const THE_SDK = /\b(?:Kakao|kakao|sdk)\b['"]?\]?\)?$/;

/** `window.Kakao?.init(key)` */
function isOptional(node: ts.Node): boolean {
  let asked = ts.isCallExpression(node) ? node.expression : node;
  for (let step = 0; step < MOST_MEMBERS && ts.isPropertyAccessExpression(asked); step++) {
    if (asked.questionDotToken && isShort(asked.expression) && THE_SDK.test(asked.expression.getText()))
      return true;
    asked = bare(asked.expression);
  }
  return false;
}

/** What `Kakao.init(key)` is given: who asks only for that, asks the same at the second run. */
const keysOf = (node: ts.Node): ReadonlySet<string> =>
  ts.isCallExpression(node) &&
  ts.isPropertyAccessExpression(node.expression) &&
  node.expression.name.text === 'init'
    ? new Set(node.arguments.map((one) => one.getText()))
    : NO_KEYS;

const SHARES = /\b(?:Share|Link)\s{0,9}\??\.\s{0,9}[a-z]/;

/** Whether `block` would share behind `node`: an exception that is caught keeps it from that. */
const endsSharing = (node: ts.Node, block: ts.Node): boolean =>
  !SHARES.test(node.getText()) && SHARES.test(block.getSourceFile().text.slice(node.end, block.end));

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

/**
 * The first statement of a list that guards what follows, by kind; read once per list. A list that a new version of the
 * tree takes over has the same statements, perhaps in other places.
 */
const firstGuards = new LastingNodeMemory<object, Partial<Record<UseContext['guard'], ts.Statement>>>();

/** Early exits, awaited loaders and `Kakao.cleanup()` among the statements before `until`. */
function guardAmong(
  statements: readonly ts.Statement[],
  until: ts.Node,
  given: ReadonlySet<string> = NO_KEYS,
): UseContext['guard'] {
  let first = firstGuards.get(statements);
  if (!first) {
    first = {};
    for (const statement of statements) first[guardBy(statement)] ??= statement;
    firstGuards.set(statements, first);
  }
  const isBefore = (guard: ts.Statement | undefined) => guard !== undefined && guard.pos < until.pos;
  if (isBefore(first.condition)) {
    if (given.size === 0) return 'condition';
    const asks = (one: ts.Statement) => one.pos < until.pos && guardBy(one, given) === 'condition';
    return statements.some(asks) ? 'condition' : 'existence';
  }
  return isBefore(first.existence) ? 'existence' : 'none';
}

function guardBy(statement: ts.Statement, given = NO_KEYS): UseContext['guard'] {
  if (isCleanup(statement) || awaitsLoader(statement)) return 'condition';
  if (!mayLeave(statement)) return 'none';
  const isExit = ts.isIfStatement(statement) && leaves(statement.thenStatement);
  return isExit && isExistenceCheck(statement.expression, given) ? 'existence' : 'condition';
}

const isCleanup = (statement: ts.Statement): boolean =>
  ts.isExpressionStatement(statement) && callsCleanup(statement.getText());

/** `Kakao.cleanup()`, written somewhere in `text`. */
export const callsCleanup = (text: string): boolean => /\bcleanup\s{0,9}(?:\?\.)?\(/.test(text);

/**
 * Words of functions that load the SDK or wait for it. They may load it once only, or load it again, which starts it
 * afresh; what runs after them is not proven to find it initialised.
 */
const LOADER = /load|script|sdk|inject|ready|once|waitfor|wait_for/i;

/** `await loadScript(url)` */
function awaitsLoader(statement: ts.Statement): boolean {
  const awaited = awaitedBy(statement);
  return awaited !== undefined && LOADER.test(textOf(awaited));
}

function awaitedBy(statement: ts.Statement): ts.Expression | undefined {
  const value = ts.isExpressionStatement(statement)
    ? statement.expression
    : ts.isVariableStatement(statement)
      ? statement.declarationList.declarations[0]?.initializer
      : undefined;
  return value && ts.isAwaitExpression(value) ? value.expression : undefined;
}

/** `loadScript(url).then(() => …)`, `waitForKakao(() => …)` */
export const isGivenToLoader = (node: ts.Node, parent: ts.Node): boolean =>
  ts.isCallExpression(parent) && parent.expression !== node && LOADER.test(textOf(parent.expression));

/** Long enough for a name and the address that it is given. */
const textOf = (node: ts.Node): string => node.getText().slice(0, 300);

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

/**
 * Whether a condition asks only for the SDK object (`window.Kakao`, `typeof Kakao !== 'undefined'`), or for what is `given`
 * to it, nothing else.
 */
function isExistenceCheck(condition: ts.Expression, given: ReadonlySet<string>): boolean {
  let node = bare(condition);
  while (ts.isBinaryExpression(node)) {
    if (!isExistenceCheck(node.right, given)) return false;
    node = bare(node.left);
  }
  if (given.size > 0 && given.has(node.getText())) return true;
  if (ts.isPrefixUnaryExpression(node)) return isExistenceCheck(node.operand, given);
  if (ts.isTypeOfExpression(node)) return isExistenceCheck(node.expression, given);
  if (ts.isIdentifier(node)) return /^(?:Kakao|kakao|window|undefined|sdk)$/.test(node.text);
  if (ts.isPropertyAccessExpression(node))
    return isExistenceCheck(node.expression, given) && /^(?:Kakao|Share|Link)$/.test(node.name.text);
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

/** Only statements and expressions that always run stand between the script, or the function `within`, and `node`. */
export const isStraight = (node: ts.Node, within?: ts.Node): boolean => runsWhere(() => false, node, within);

/** The same as long as the SDK is not there: `if (!window.Kakao?.isInitialized()) window.Kakao.init(key)` throws. */
export const isStraightWithoutSdk = (node: ts.Node, within?: ts.Node): boolean =>
  runsWhere(isTrueWithoutSdk, node, within);

function runsWhere(
  isTrue: (condition: ts.Expression) => boolean,
  node: ts.Node,
  within: ts.Node | undefined,
): boolean {
  for (let current = node; current.parent && current.parent !== within; current = above(current)) {
    const { parent } = current;
    if (ts.isFunctionLike(parent) || ts.isTryStatement(parent)) return false;
    const condition = conditionOn(current, parent);
    if (condition && !(runsWhenTrue(current, parent) && isTrue(condition))) return false;
    if (MAY_NOT_RUN.has(parent.kind)) return false;
    if (followsExit(parent, current)) return false;
  }
  return true;
}

/** A `throw` before it, or anything else that may leave. */
export const followsExit = (parent: ts.Node, until: ts.Node): boolean =>
  (ts.isBlock(parent) || ts.isSourceFile(parent)) && guardAmong(parent.statements, until) !== 'none';

/** What code may ask of the SDK before it uses it. */
interface Question {
  readonly isSo: RegExp;
  /** Undefined where it is only ever asked with `!`. */
  readonly isNot?: RegExp;
  readonly conditions: LastingNodeMemory<ts.Node, boolean>;
  /** Of each list of statements, the first that ends it where the answer is no. */
  readonly exits: LastingNodeMemory<object, ts.Statement | undefined>;
}

const isThere: Question = {
  isSo: /^(?:(?:window|globalThis|self|\(window as \w{1,20}\))\s{0,9}\??\.\s{0,9})?Kakao$|^typeof (?:window\.)?Kakao\s{0,9}!==?\s{0,9}['"]undefined['"]$|^['"]Kakao['"] in window$/,
  isNot: /^typeof (?:window\.)?Kakao\s{0,9}===?\s{0,9}['"]undefined['"]$/,
  conditions: new LastingNodeMemory(),
  exits: new LastingNodeMemory(),
};

const isInitialized: Question = {
  isSo: /^(?:(?:\(\w{1,20} as [^()]{1,60}\)|[\w$.]{1,60})\s{0,9}!?\??\.\s{0,9})?(?:Kakao|kakao)\s{0,9}!?\??\.\s{0,9}isInitialized\s{0,9}(?:\?\.)?\(\)$/,
  conditions: new LastingNodeMemory(),
  exits: new LastingNodeMemory(),
};

/** Whether the SDK has to be there for `boundary` to run `node`: `if (window.Kakao)` around it, `if (!window.Kakao) return` before, or `window.Kakao?.init`. */
export const needsSdk = (node: ts.Node, boundary: ts.Node): boolean =>
  // What a function in between asks, it may ask again and again.
  containingFunction(node) === boundary && (isOptional(node) || asksBefore(node, boundary, isThere));

/** Whether `boundary` runs `node` only where `Kakao.isInitialized()` says so. */
export const needsInit = (node: ts.Node, boundary: ts.Node): boolean =>
  asksBefore(node, boundary, isInitialized);

function asksBefore(node: ts.Node, boundary: ts.Node, question: Question): boolean {
  const { conditions, exits } = question;
  const isExit = (statement: ts.Statement): boolean =>
    ts.isIfStatement(statement) &&
    leaves(statement.thenStatement) &&
    isAsked(statement.expression, question, false);
  for (let current = node; current !== boundary && current.parent; current = above(current)) {
    const { parent } = current;
    const condition = runsWhenTrue(current, parent) ? conditionOn(current, parent) : undefined;
    if (condition && remembered(conditions, condition, () => isAsked(condition, question, true))) return true;
    if (!ts.isBlock(parent) && !ts.isSourceFile(parent)) continue;
    const { statements } = parent;
    const leaving = remembered(exits, statements, () => statements.find(isExit));
    if (leaving && leaving.pos < current.pos) return true;
  }
  return false;
}

/** Of what `conditionOn` has a condition for. */
export const runsWhenTrue = (node: ts.Node, parent: ts.Node): boolean =>
  (ts.isIfStatement(parent) && parent.thenStatement === node) ||
  (ts.isConditionalExpression(parent) && parent.whenTrue === node) ||
  (ts.isBinaryExpression(parent) && parent.operatorToken.kind === AND);

/** Whether the condition is certainly `!answer` where the answer is no: `window.Kakao && …`, `!window.Kakao || …`. */
const isAsked = (condition: ts.Expression, question: Question, answer: boolean): boolean =>
  partsOf(condition, answer ? AND : OR).some((node) =>
    ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken
      ? isAsked(node.operand, question, !answer)
      : isShort(node) && (answer ? question.isSo : question.isNot)?.test(node.getText()) === true,
  );

/** As a question about the SDK alone is, with the space in front. */
const isShort = (node: ts.Node): boolean => node.end - node.pos < 200;

const isTrueWithoutSdk = (condition: ts.Expression): boolean =>
  ts.isPrefixUnaryExpression(condition) &&
  condition.operator === ts.SyntaxKind.ExclamationToken &&
  ts.isCallExpression(condition.operand) &&
  isShort(condition) &&
  ASKED_WITHOUT_SDK.test(condition.operand.expression.getText());

const ASKED_WITHOUT_SDK =
  /^(?:(?:window|globalThis|self|\(window as \w{1,20}\))\s{0,9}\??\.\s{0,9})?Kakao\?\.isInitialized$/;
