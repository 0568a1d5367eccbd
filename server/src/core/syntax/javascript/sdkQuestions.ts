/** What code asks of the SDK before it uses it, and what is so because of the answer. */
import {
  AND,
  conditionOn,
  forAbsence,
  forPresence,
  leaves,
  OR,
  partsOf,
  runsWhenTrue,
} from './conditions.ts';
import { memberOf } from './memberAccess.ts';
import { LastingNodeMemory } from './nodeMemory.ts';
import { above, bare, containingFunction, isWindow } from './nodeShapes.ts';
import * as ts from './parser.ts';
import { remembered } from './remembered.ts';

interface Question {
  /** What is answered where the expression is true; undefined for another question. */
  readonly answerIn: (node: ts.Expression) => boolean | undefined;
  readonly conditions: LastingNodeMemory<ts.Node, boolean>;
  /** Of each list of statements, the first that ends it where the answer is no. */
  readonly exits: LastingNodeMemory<object, ts.Statement | undefined>;
}

const isThere: Question = {
  answerIn: (node) => {
    if (isInWindow(node) || isSdk(forPresence(node).asked?.name)) return true;
    return isSdk(forAbsence(node).asked?.name) ? false : undefined;
  },
  conditions: new LastingNodeMemory(),
  exits: new LastingNodeMemory(),
};

const isInitialized: Question = {
  answerIn: (node) => asksForInit(node) || undefined,
  conditions: new LastingNodeMemory(),
  exits: new LastingNodeMemory(),
};

/** `Kakao`, `window.Kakao`, `(window as any).Kakao` */
function isSdk(expression: ts.Expression | undefined): boolean {
  const node = expression && bare(expression);
  if (!node || ts.isIdentifier(node)) return node?.text === 'Kakao';
  const access = memberOf(node);
  return access?.name === 'Kakao' && isWindow(access.object);
}

/** `'Kakao' in window` */
const isInWindow = (node: ts.Expression): boolean =>
  ts.isBinaryExpression(node) &&
  node.operatorToken.kind === ts.SyntaxKind.InKeyword &&
  ts.isStringLiteralLike(node.left) &&
  node.left.text === 'Kakao' &&
  isWindow(node.right);

/** `window.Kakao.isInitialized()`, on whatever the SDK is kept. */
function asksForInit(node: ts.Expression): boolean {
  const access = ts.isCallExpression(node) ? memberOf(node.expression) : undefined;
  if (access?.name !== 'isInitialized') return false;
  const object = bare(access.object);
  return /^[Kk]akao$/.test((ts.isIdentifier(object) ? object.text : memberOf(object)?.name) ?? '');
}

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

/** Whether the condition is certainly `!answer` where the answer is no: `window.Kakao && …`, `!window.Kakao || …`. */
const isAsked = (condition: ts.Expression, question: Question, answer: boolean): boolean =>
  partsOf(condition, answer ? AND : OR).some((node) =>
    ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken
      ? isAsked(node.operand, question, !answer)
      : question.answerIn(node) === answer,
  );

/** `!window.Kakao?.isInitialized()` */
export function isTrueWithoutSdk(condition: ts.Expression): boolean {
  if (!ts.isPrefixUnaryExpression(condition) || condition.operator !== ts.SyntaxKind.ExclamationToken)
    return false;
  const call = condition.operand;
  const access = ts.isCallExpression(call) ? memberOf(call.expression) : undefined;
  return access?.name === 'isInitialized' && access.isOptional && isSdk(access.object);
}

/** More than the path of a call has. */
const MOST_MEMBERS = 6;

const THE_SDK = /\b(?:Kakao|kakao|sdk)\b['"]?\]?\)?$/;

/** `window.Kakao?.init(key)` */
export function isOptional(node: ts.Node): boolean {
  let asked = ts.isCallExpression(node) ? node.expression : node;
  for (let step = 0; step < MOST_MEMBERS && ts.isPropertyAccessExpression(asked); step++) {
    if (asked.questionDotToken && isShort(asked.expression) && THE_SDK.test(asked.expression.getText()))
      return true;
    asked = bare(asked.expression);
  }
  return false;
}

/** As a question about the SDK alone is, with the space in front. */
const isShort = (node: ts.Node): boolean => node.end - node.pos < 200;
