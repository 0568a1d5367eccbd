/** Which functions lead to a node whatever they are called with. */
import { conditionOn, leaves } from './guards.ts';
import { above, bare, isNullish } from './nodeShapes.ts';
import * as ts from './parser.ts';
import { remembered } from './remembered.ts';
import type { Scopes } from './scopes.ts';

/** More than anybody nests by hand. */
const MOST_AROUND = 20;
/** What so much decides about, nobody is said to reach. */
const MOST_CONDITIONS = 50;

/**
 * The functions around `node`, the innermost first, as long as nothing that was passed to them, or made of it, decides
 * whether it runs: `if (kind === 'feed')` may keep a call from it. Asking whether a value is there at all, `if (!url)
 * return`, decides nothing for a caller that passes one.
 */
export function functionsReaching(node: ts.Node, scopes: Scopes): ts.SignatureDeclaration[] {
  const found: ts.SignatureDeclaration[] = [];
  const conditions: ts.Expression[] = [];
  for (let current = node; current.parent; current = above(current)) {
    if (current !== node && ts.isFunctionLike(current)) {
      if (conditions.some((one) => mentionsLocal(one, current, scopes))) break;
      if (found.push(current) === MOST_AROUND) break;
    }
    noteConditions(current, conditions);
    if (conditions.length > MOST_CONDITIONS) break;
  }
  return found;
}

/** `component`, where every instance of it reaches `node`: nothing at all decides whether that runs. */
export function componentReaching(
  node: ts.Node,
  component: number | undefined,
): { readonly component?: number } {
  return component !== undefined && asksOnlyForPresence(node) ? { component } : {};
}

/** Whether all that is asked on the way to `node`, from the top of the file, is if something is there. */
function asksOnlyForPresence(node: ts.Node): boolean {
  const conditions: ts.Expression[] = [];
  for (let current = node; current.parent && conditions.length === 0; current = above(current))
    noteConditions(current, conditions);
  return conditions.length === 0;
}

/** Words of conditions that tell whether there is nothing left to wait for. */
const LOADED = /load|ready|init|cache|prepared|done/i;

/** Whether something that is asked on the way from `boundary` to `node` may be if all has loaded. */
export function asksForLoading(node: ts.Node, boundary: ts.Node): boolean {
  const conditions: ts.Expression[] = [];
  for (let current = node; current !== boundary && current.parent; current = above(current)) {
    noteConditions(current, conditions);
    if (conditions.length > MOST_CONDITIONS) return true;
  }
  return conditions.some((one) => LOADED.test(one.getText()));
}

/** What decides, one step up from `current`, whether that is reached. */
function noteConditions(current: ts.Node, conditions: ts.Expression[]): void {
  const { parent } = current;
  conditions.push(...decidedBy(current, parent));
  if (!ts.isBlock(parent) && !ts.isSourceFile(parent) && !ts.isCaseClause(parent)) return;
  for (const { statement, conditions: asked } of exitsOf(parent)) {
    if (statement.pos >= current.pos || conditions.length > MOST_CONDITIONS) return;
    conditions.push(...asked);
  }
}

function decidedBy(node: ts.Node, parent: ts.Node): readonly ts.Expression[] {
  if (ts.isCaseClause(parent) || ts.isDefaultClause(parent)) return [parent.parent.parent.expression];
  const condition = conditionOn(node, parent);
  if (!condition) return [];
  if (runsWhenTrue(node, parent)) return partsOf(condition, AND).filter((one) => !asksForPresence(one));
  return runsWhenFalse(node, parent) ? leftToAsk(condition) : [condition];
}

/** What decides about code that runs where `condition` is false. */
const leftToAsk = (condition: ts.Expression): readonly ts.Expression[] =>
  partsOf(condition, OR).filter((one) => !asksForAbsence(one));

const AND = ts.SyntaxKind.AmpersandAmpersandToken;
const OR = ts.SyntaxKind.BarBarToken;

const runsWhenTrue = (node: ts.Node, parent: ts.Node): boolean =>
  (ts.isIfStatement(parent) && parent.thenStatement === node) ||
  (ts.isConditionalExpression(parent) && parent.whenTrue === node) ||
  (ts.isBinaryExpression(parent) && parent.operatorToken.kind === AND);

const runsWhenFalse = (node: ts.Node, parent: ts.Node): boolean =>
  (ts.isIfStatement(parent) && parent.elseStatement === node) ||
  (ts.isConditionalExpression(parent) && parent.whenFalse === node);

/** `a`, `b` and `c` of `a || b || c`. */
function partsOf(condition: ts.Expression, operator: ts.SyntaxKind): readonly ts.Expression[] {
  const node = bare(condition);
  return ts.isBinaryExpression(node) && node.operatorToken.kind === operator
    ? [...partsOf(node.left, operator), ...partsOf(node.right, operator)]
    : [node];
}

/** `url`, `item.url`, `url !== undefined` */
const asksForPresence = (condition: ts.Expression): boolean => {
  const node = bare(condition);
  return isNamed(node) || askedByComparing(node) === 'presence';
};

/** `!url`, `url == null` */
function asksForAbsence(condition: ts.Expression): boolean {
  const node = bare(condition);
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    return isNamed(node.operand);
  return askedByComparing(node) === 'absence';
}

const EQUAL: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.EqualsEqualsToken,
  ts.SyntaxKind.EqualsEqualsEqualsToken,
]);
const UNEQUAL: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.ExclamationEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
]);

/** `url == null`, `typeof url === 'undefined'`; of a message, `typeof message === 'object'`. */
function askedByComparing(node: ts.Node): 'presence' | 'absence' | undefined {
  if (!ts.isBinaryExpression(node)) return undefined;
  const { kind } = node.operatorToken;
  if (!EQUAL.has(kind) && !UNEQUAL.has(kind)) return undefined;
  const left = bare(node.left);
  const right = bare(node.right);
  const isType = ts.isTypeOfExpression(left) && ts.isStringLiteralLike(right);
  const isObject = isType && right.text === 'object';
  if (!isNamed(isType ? left.expression : left)) return undefined;
  if (!isObject && !(isType ? right.text === 'undefined' : isNullish(right))) return undefined;
  return EQUAL.has(kind) === isObject ? 'presence' : 'absence';
}

function isNamed(expression: ts.Expression): boolean {
  const node = bare(expression);
  return ts.isIdentifier(node) || (ts.isPropertyAccessExpression(node) && isNamed(node.expression));
}

interface Exit {
  readonly statement: ts.Statement;
  readonly conditions: readonly ts.Expression[];
}

type StatementList = ts.Block | ts.SourceFile | ts.CaseClause;

/** By a list's statements: a new version of the tree takes them over. */
const exiting = new WeakMap<object, readonly Exit[]>();

const exitsOf = ({ statements }: StatementList): readonly Exit[] =>
  remembered(exiting, statements, () =>
    statements.filter(mayLeave).map((statement) => ({ statement, conditions: conditionsOfExit(statement) })),
  );

function mayLeave(statement: ts.Statement): boolean {
  return ts.walk(statement, (node) => {
    if (ts.isReturnStatement(node) || ts.isThrowStatement(node)) return 'stop';
    return ts.isFunctionLike(node) || ts.isClassLike(node) ? 'skip' : undefined;
  });
}

/** All that a statement asks on the way to its `return`s. */
function conditionsOfExit(statement: ts.Statement): readonly ts.Expression[] {
  if (ts.isIfStatement(statement) && leaves(statement.thenStatement) && !statement.elseStatement)
    return leftToAsk(statement.expression);
  const found: ts.Expression[] = [];
  ts.walk(statement, (node) => {
    const condition = node.parent && conditionOn(node, node.parent);
    if (condition) found.push(condition);
    return ts.isFunctionLike(node) || ts.isClassLike(node) ? 'skip' : undefined;
  });
  return found;
}

const OF_THE_SDK = /kakao|sdk/i;

function mentionsLocal(condition: ts.Expression, within: ts.Node, scopes: Scopes): boolean {
  return ts.walk(condition, (node) => {
    if (!ts.isIdentifier(node) || OF_THE_SDK.test(node.text)) return undefined;
    if (ts.isPropertyAccessExpression(node.parent) && node.parent.name === node) return undefined;
    const declared = scopes.lookup(node.text, node)?.name;
    return declared && declared.pos >= within.pos && declared.end <= within.end ? 'stop' : undefined;
  });
}
