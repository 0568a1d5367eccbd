/** The values that a variable which is assigned more than once may have where it is used. */
import { asksWhere } from '../../catalog/environment.ts';
import { conditionOn, leaves } from './conditions.ts';
import type { Mentions } from './mentions.ts';
import {
  above,
  bare,
  containingFunction,
  contains,
  isAssignment,
  isKey,
  isNullish,
  isVar,
} from './nodeShapes.ts';
import * as ts from './parser.ts';
import type { Binding } from './scopes.ts';

export interface AssignedValues {
  readonly values: readonly ts.Expression[];
  /** What decides among them. */
  readonly conditions: readonly ts.Expression[];
  /** It asks where the code runs. */
  readonly asksWhere: boolean;
}

/** More than anybody writes by hand. */
const MOST_MENTIONS = 60;

interface Write {
  readonly node: ts.Node;
  readonly value: ts.Expression;
}

/**
 * Undefined where that is not plain to see: loops, functions in between, a variable that is declared again. `targets` are
 * where it is assigned to.
 */
export function valuesReaching(
  use: ts.Identifier,
  { declaration, name }: Binding & { readonly kind: 'variable' },
  targets: readonly ts.Expression[],
  mentions: Mentions,
): AssignedValues | undefined {
  const owner = containingFunction(declaration);
  const mentioned = mentions.within(owner, use.text);
  if (mentioned.length > MOST_MENTIONS || containingFunction(use) !== owner) return undefined;
  // The `var` of a branch is the function's.
  if (mentioned.some((one) => one !== name && isVar(one))) return undefined;
  const writes: Write[] = declaration.initializer
    ? [{ node: declaration.parent.parent, value: declaration.initializer }]
    : [];
  for (const target of targets) {
    const isOwn = containingFunction(target) === owner;
    if (isOwn && target.pos > use.pos) continue;
    const { parent } = target;
    // Of `name += …`, `[name] = …`, `for (name of …)`, and of what another function assigns, nobody tells.
    const isPlain = isOwn && ts.isIdentifier(target) && isAssignment(parent) && parent.left === target;
    if (!isPlain || !ts.isExpressionStatement(parent.parent)) return undefined;
    writes.push({ node: parent.parent, value: parent.right });
  }
  const nodes = writes.map(({ node }) => node);
  if ([use, ...nodes].some((node) => isRepeated(node, owner))) return undefined;
  const reaching = writes.filter(
    ({ node }, index) =>
      mayReach(node, use) &&
      !isOverwritten(node, nodes.slice(index + 1), use) &&
      !isAskedAbout(node, nodes.at(-1)!, mentioned),
  );
  const values = reaching.map(({ value }) => bare(value)).filter((value) => !isNothing(value));
  const conditions = writes.flatMap(({ node }) => conditionsOn(node, owner));
  return values.length === 0
    ? undefined
    : { values, conditions, asksWhere: conditions.some((one) => asksWhere.test(one.getText())) };
}

/** Whether the value that a write gives is asked about before the last one: `if (!name.startsWith('http')) name = …`. */
const isAskedAbout = (write: ts.Node, last: ts.Node, mentions: readonly ts.Identifier[]): boolean =>
  mentions.some(
    (one) =>
      one.pos >= write.end && one.end <= last.pos && !isKey(one) && !asksWhetherGiven(one) && !isWritten(one),
  );

/** `if (name)`, `if (!name)` */
const asksWhetherGiven = ({ parent }: ts.Identifier): boolean =>
  ts.isIfStatement(parent) ||
  (ts.isPrefixUnaryExpression(parent) &&
    parent.operator === ts.SyntaxKind.ExclamationToken &&
    ts.isIfStatement(parent.parent));

/** `name = …`, `other = name` */
const isWritten = ({ parent }: ts.Identifier): boolean =>
  isAssignment(parent) && ts.isExpressionStatement(parent.parent);

function isRepeated(node: ts.Node, owner: ts.Node): boolean {
  for (let current = node; current !== owner && current.parent; current = above(current))
    if (ts.isIterationStatement(current, false)) return true;
  return false;
}

const isNothing = (node: ts.Expression): boolean =>
  (ts.isStringLiteralLike(node) && node.text === '') || isNullish(node);

function conditionsOn(node: ts.Node, owner: ts.Node): ts.Expression[] {
  const found: ts.Expression[] = [];
  for (let current = node; current !== owner && current.parent; current = above(current)) {
    const condition = conditionOn(current, current.parent);
    if (condition) found.push(condition);
  }
  return found;
}

/** Neither does its branch leave the function, nor is the use in another branch. */
function mayReach(write: ts.Node, use: ts.Node): boolean {
  for (let current = write; current.parent; current = above(current)) {
    const parent = above(current);
    const isBranch = ts.isIfStatement(parent) || parent.kind === ts.SyntaxKind.CaseBlock;
    if (contains(parent, use))
      return !isBranch || (ts.isIfStatement(parent) && contains(parent.expression, use));
    if (ts.isBlock(parent) && parent.statements.some((one) => one.pos >= current.end && leaves(one)))
      return false;
  }
  return true;
}

/** Whether one of the `later` writes certainly runs between the two. */
function isOverwritten(write: ts.Node, later: readonly ts.Node[], use: ts.Node): boolean {
  for (let current = use; current.parent; current = above(current)) {
    const { parent } = current;
    if (!ts.isBlock(parent) && !ts.isSourceFile(parent) && !ts.isCaseClause(parent)) continue;
    const isBetween = (one: ts.Node) => one.pos >= write.end && one.end <= current.pos;
    if (parent.statements.some((one) => isBetween(one) && writesOrLeaves(one, later))) return true;
    if (ts.isFunctionLike(parent.parent)) return false;
  }
  return false;
}

function writesOrLeaves(statement: ts.Statement, writes: readonly ts.Node[]): boolean {
  if (writes.includes(statement) || leaves(statement)) return true;
  if (ts.isBlock(statement)) return statement.statements.some((one) => writesOrLeaves(one, writes));
  if (ts.isIfStatement(statement))
    return (
      !!statement.elseStatement &&
      writesOrLeaves(statement.thenStatement, writes) &&
      writesOrLeaves(statement.elseStatement, writes)
    );
  // Of `switch` and `try`, nobody tells which parts run.
  return (
    (statement.kind === ts.SyntaxKind.SwitchStatement || ts.isTryStatement(statement)) &&
    writes.some((one) => contains(statement, one))
  );
}
