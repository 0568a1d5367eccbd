/** What code asks of the SDK before it uses it, and what is so because of the answer. */

import type { UseContext } from '../../facts/useContext.ts';
import {
  AND,
  conditionOn,
  EQUAL,
  forAbsence,
  forPresence,
  leaves,
  OR,
  partsOf,
  runsWhenFalse,
  runsWhenTrue,
  UNEQUAL,
} from './conditions.ts';
import { memberOf } from './memberAccess.ts';
import { LastingNodeMemory } from './nodeMemory.ts';
import { above, bare, containingFunction, isConst, isWindow } from './nodeShapes.ts';
import * as ts from './parser.ts';
import { type Answers, remembered } from './remembered.ts';
import type { Scopes } from './scopes.ts';

interface Asked {
  /** What is answered where the expression is true; undefined for another question. */
  readonly answerIn: (node: ts.Expression) => boolean | undefined;
}

export interface Question extends Asked {
  readonly conditions: Answers<ts.Node, boolean>;
  /** Of each list of statements, the first that ends it where the answer is no. */
  readonly exits: Answers<object, ts.Statement | undefined>;
}

const isThere: Question = {
  answerIn: (node) => {
    if (isInWindow(node) || isSdk(node) || isSdk(forPresence(node).asked?.name)) return true;
    return isSdk(forAbsence(node).asked?.name) ? false : undefined;
  },
  conditions: new LastingNodeMemory(),
  exits: new LastingNodeMemory(),
};

/**
 * `Kakao.isInitialized()`, on whatever the SDK is kept, also kept in a constant or compared with `true` or `false`.
 * Another version of the script may name other constants.
 */
export function isInitializedQuestion(scopes: Scopes): Question {
  const constant = (node: ts.Expression): ts.Expression | undefined => {
    const binding = ts.isIdentifier(node) ? scopes.lookup(node.text, node) : undefined;
    if (binding?.kind !== 'variable' || !isConst(binding.declaration)) return undefined;
    const { initializer } = binding.declaration;
    return initializer && bare(initializer);
  };
  const isKept = (node: ts.Expression): boolean =>
    /^[Kk]akao$/.test((ts.isIdentifier(node) ? node.text : memberOf(node)?.name) ?? '') ||
    isSdk(constant(node));
  const asks = (node: ts.Expression): boolean => {
    const access = ts.isCallExpression(node) ? memberOf(node.expression) : undefined;
    return access?.name === 'isInitialized' && isKept(bare(access.object));
  };
  return {
    answerIn: (node) => {
      const { of, is } = comparedWith(node) ?? { of: node, is: true };
      return asks(constant(of) ?? of) ? is : undefined;
    },
    conditions: new Map(),
    exits: new Map(),
  };
}

/** What is compared with `true` or `false`, and which of both it then is. */
function comparedWith(node: ts.Expression): { of: ts.Expression; is: boolean } | undefined {
  if (!ts.isBinaryExpression(node)) return undefined;
  const { kind } = node.operatorToken;
  const value = bare(node.right).kind;
  const isTrue = value === ts.SyntaxKind.TrueKeyword;
  if (!(EQUAL.has(kind) || UNEQUAL.has(kind)) || !(isTrue || value === ts.SyntaxKind.FalseKeyword))
    return undefined;
  return { of: bare(node.left), is: EQUAL.has(kind) === isTrue };
}

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

/** Whether the SDK has to be there for `boundary` to run `node`: `if (window.Kakao)` around it, `if (!window.Kakao) return` before, or `window.Kakao?.init`. */
export const needsSdk = (node: ts.Node, boundary: ts.Node): boolean =>
  // What a function in between asks, it may ask again and again.
  containingFunction(node) === boundary && (isOptional(node) || asksBefore(node, boundary, isThere));

/** Whether `boundary` runs `node` only where the answer is yes. */
export function asksBefore(node: ts.Node, boundary: ts.Node, question: Question): boolean {
  const { conditions, exits } = question;
  for (let current = node; current !== boundary && current.parent; current = above(current)) {
    const { parent } = current;
    const condition = runsWhenTrue(current, parent) ? conditionOn(current, parent) : undefined;
    if (condition && remembered(conditions, condition, () => isAsked(condition, question, true))) return true;
    if (!ts.isBlock(parent) && !ts.isSourceFile(parent)) continue;
    const { statements } = parent;
    const leaving = remembered(exits, statements, () =>
      statements.find((one) => leavesWithout(one, question)),
    );
    if (leaving && leaving.pos < current.pos) return true;
  }
  return false;
}

export const NO_KEYS: ReadonlySet<string> = new Set();

/** What `Kakao.init(key)` is given: who asks only for that, asks the same at the second run. */
export const keysOf = (node: ts.Node): ReadonlySet<string> =>
  ts.isCallExpression(node) &&
  ts.isPropertyAccessExpression(node.expression) &&
  node.expression.name.text === 'init'
    ? new Set(node.arguments.map((one) => bare(one).getText()))
    : NO_KEYS;

/** Of each list of statements, the first with a short condition that may end it: who asks for the key is among them. */
const firstExits = new LastingNodeMemory<object, readonly ts.Statement[]>();
const MOST_EXITS = 20;

/** Whether `Kakao.init(key)` is passed by where the key is empty: `if (key)` around it, `if (!key) return` before. */
export function needsKey(node: ts.Node): UseContext['needsKey'] {
  const [key] = keysOf(node);
  if (key === undefined) return undefined;
  if (asksForKey(node, { answerIn: (asked) => asked.getText() === key || undefined })) return 'any';
  return asksForKey(node, { answerIn: (asked) => isText(asked, key) }) ? 'text' : undefined;
}

function asksForKey(node: ts.Node, question: Asked): boolean {
  for (let current = node; current.parent; current = above(current)) {
    const { parent } = current;
    const condition = conditionOn(current, parent);
    const answer = runsWhenTrue(current, parent);
    if (condition && isShort(condition) && (answer || runsWhenFalse(current, parent)))
      if (isAsked(condition, question, answer)) return true;
    if (!ts.isBlock(parent) && !ts.isSourceFile(parent)) continue;
    const { statements } = parent;
    const exits = remembered(firstExits, statements, () =>
      statements.filter(isShortExit).slice(0, MOST_EXITS),
    );
    if (exits.some((one) => one.pos < current.pos && leavesWithout(one, question))) return true;
  }
  return false;
}

/** `key.length`, `key.length > 0`, `key !== ''`; `false` of `key === ''`. */
function isText(asked: ts.Expression, key: string): boolean | undefined {
  const text = asked.getText();
  if (text === `${key}.length` || text === `${key}.length > 0`) return true;
  if (text === `${key}.length === 0`) return false;
  if (!ts.isBinaryExpression(asked) || asked.left.getText() !== key) return undefined;
  const { kind } = asked.operatorToken;
  const isEmpty = ts.isStringLiteralLike(asked.right) && asked.right.text === '';
  return isEmpty && (EQUAL.has(kind) || UNEQUAL.has(kind)) ? UNEQUAL.has(kind) : undefined;
}

const isExit = (statement: ts.Statement): boolean =>
  ts.isIfStatement(statement) && leaves(statement.thenStatement);

const isShortExit = (statement: ts.Statement): boolean =>
  ts.isIfStatement(statement) && isShort(statement.expression) && isExit(statement);

const leavesWithout = (statement: ts.Statement, question: Asked): boolean =>
  ts.isIfStatement(statement) && isExit(statement) && isAsked(statement.expression, question, false);

/** Whether the condition is certainly `!answer` where the answer is no: `window.Kakao && …`, `!window.Kakao || …`. */
const isAsked = (condition: ts.Expression, question: Asked, answer: boolean): boolean =>
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
