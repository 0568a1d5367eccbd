/** Small questions about nodes of the parser's tree. */

import { asksForBrowser } from '../../catalog/environment.ts';
import { windowNames } from '../../catalog/windowMembers.ts';
import type { EnvironmentRead } from '../../facts/expression.ts';
import { isPlaceholderName } from '../placeholders.ts';
import { NodeMemory } from './nodeMemory.ts';
import * as ts from './parser.ts';

/** `x as T`, `x satisfies T`, `x!`, `<T>x`: nothing at run time. */
export const isTypeOnly = (
  node: ts.Node,
): node is ts.AsExpression | ts.SatisfiesExpression | ts.NonNullExpression | ts.TypeAssertion =>
  ts.isAsExpression(node) ||
  ts.isSatisfiesExpression(node) ||
  ts.isNonNullExpression(node) ||
  ts.isTypeAssertionExpression(node);

/** Whether one node stands in another, or is that. */
export const contains = (outer: ts.Node, inner: ts.Node): boolean =>
  outer.pos <= inner.pos && inner.end <= outer.end;

/** Declared with `const`. */
export const isConst = (declaration: ts.VariableDeclaration): boolean =>
  (declaration.parent.flags & ts.NodeFlags.Const) !== 0;

/** `null`, `undefined` */
export const isNullish = (node: ts.Expression): boolean =>
  node.kind === ts.SyntaxKind.NullKeyword || (ts.isIdentifier(node) && node.text === 'undefined');

/** `a = b` */
export const isAssignment = (node: ts.Node): node is ts.BinaryExpression =>
  ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken;

/** `b` of `a.b` */
export const isMemberName = (node: ts.Node): boolean =>
  ts.isPropertyAccessExpression(node.parent) && node.parent.name === node;

/** `b` of `a.b`, `{ b: x }`, `{ b() {} }`: no variable. */
export const isKey = (name: ts.Identifier): boolean =>
  isMemberName(name) ||
  ((ts.isPropertyAssignment(name.parent) || ts.isMethodDeclaration(name.parent)) &&
    name.parent.name === name);

/** Of `on:click` and the like, undefined. */
export const attributeName = ({ name }: ts.JsxAttribute): string | undefined =>
  ts.isIdentifier(name) ? name.text : undefined;

/** What `{ a: { b } }` takes `b` out of: a variable's declaration, or a parameter. */
export function patternOwner(node: ts.Node): ts.Node {
  let current: ts.Node = node;
  while (ts.isBindingElement(current)) current = current.parent.parent;
  return current;
}

/** Whether a name is declared there by `var`, which a block does not keep to itself. */
export function isVar(name: ts.Identifier): boolean {
  const declaration = patternOwner(name.parent);
  return (
    ts.isVariableDeclaration(declaration) &&
    name.end <= declaration.name.end &&
    (declaration.parent.flags & ts.NodeFlags.BlockScoped) === 0
  );
}

/** `a || b`, `a ?? b` */
export const givesDefault = ({ operatorToken: { kind } }: ts.BinaryExpression): boolean =>
  kind === ts.SyntaxKind.BarBarToken || kind === ts.SyntaxKind.QuestionQuestionToken;

export const hasModifier = (node: ts.Node, modifier: ts.SyntaxKind): boolean =>
  ts.canHaveModifiers(node) && node.modifiers?.some(({ kind }) => kind === modifier) === true;

/** A bare placeholder among elements is a loop or a condition of the server: their number is not known. */
export const isPlaceholder = (node: ts.Node): boolean =>
  ts.isIdentifier(node) && isPlaceholderName(node.text);

export const isPlaceholderShorthand = (member: ts.ObjectLiteralElementLike): boolean =>
  ts.isShorthandPropertyAssignment(member) && isPlaceholder(member.name);

/** Whether a function is async or a generator. */
export function isAsync(node: ts.Node): boolean {
  const { asteriskToken } = node as Partial<ts.FunctionLikeDeclaration>;
  return asteriskToken !== undefined || hasModifier(node, ts.SyntaxKind.AsyncKeyword);
}

/** Whether the parser had to make something up, which may be typed in a moment. */
export function isUnfinished(source: ts.SourceFile): boolean {
  const { parseDiagnostics = [] } = source as { readonly parseDiagnostics?: readonly unknown[] };
  return parseDiagnostics.length > 0;
}

/**
 * The node around `node`; of `a + b + c` and `a, b, c`, which lean to the left and may be thousands long, the whole. A walk
 * upward from each part would otherwise pass all parts behind it.
 */
export function above(node: ts.Node): ts.Node {
  let top: ts.Node = node.parent;
  if (!top || !isChain(top)) return top;
  const passed: ts.Node[] = [];
  for (; isLeftOfSame(top); top = top.parent) {
    const known = wholes.get(top);
    if (known) {
      top = known;
      break;
    }
    passed.push(top);
  }
  for (const one of passed) wholes.set(one, top);
  return top;
}

/** The function around `node`, or the file. */
export function containingFunction(node: ts.Node): ts.Node {
  let around = above(node);
  while (around.parent && !ts.isFunctionLike(around)) around = above(around);
  return around;
}

const wholes = new NodeMemory<ts.Node, ts.Node>();

const operatorOf = (node: ts.Node | undefined): ts.SyntaxKind | undefined =>
  node && ts.isBinaryExpression(node) ? node.operatorToken.kind : undefined;

const isChain = (node: ts.Node): boolean => {
  const operator = operatorOf(node);
  return operator === ts.SyntaxKind.PlusToken || operator === ts.SyntaxKind.CommaToken;
};

const isLeftOfSame = (node: ts.Node): boolean =>
  operatorOf(node.parent) === operatorOf(node) && (node.parent as ts.BinaryExpression).left === node;

/** The expression without parentheses and types around it. */
export function bare(node: ts.Expression): ts.Expression {
  let inner = node;
  while (ts.isParenthesizedExpression(inner) || isTypeOnly(inner)) inner = inner.expression;
  return inner;
}

export function propertyName(name: ts.PropertyName): string | undefined {
  if (ts.isComputedPropertyName(name)) {
    const inner = bare(name.expression);
    return ts.isStringLiteralLike(inner) ? inner.text : undefined;
  }
  return ts.isBigIntLiteral(name) ? undefined : name.text;
}

export function environmentObject(expression: ts.Expression): EnvironmentRead['source'] | undefined {
  const node = bare(expression);
  if (!ts.isPropertyAccessExpression(node) || node.name.text !== 'env') return undefined;
  const owner = bare(node.expression);
  if (ts.isMetaProperty(owner)) return 'import.meta.env';
  return ts.isIdentifier(owner) && owner.text === 'process' ? 'process.env' : undefined;
}

/** `require('./x')` */
export function requiredModule(node: ts.Expression): string | undefined {
  const call = bare(node);
  if (!ts.isCallExpression(call) || !ts.isIdentifier(call.expression) || call.expression.text !== 'require')
    return undefined;
  const [argument] = call.arguments;
  return argument && ts.isStringLiteralLike(argument) ? argument.text : undefined;
}

/** What a browser gets of `typeof window !== 'undefined' ? a : b`; undefined for other questions. */
export function branchOfBrowser(node: ts.ConditionalExpression): ts.Expression | undefined {
  const asked = asksForBrowser.exec(bare(node.condition).getText().slice(0, 80));
  if (!asked) return undefined;
  const [, operator, type] = asked;
  return (operator === '!') === (type === 'undefined') ? node.whenTrue : node.whenFalse;
}

export const isLoopVariable = (node: ts.VariableDeclaration) =>
  ts.isForInStatement(node.parent.parent) || ts.isForOfStatement(node.parent.parent);

/** `f` of `f(…)`, `then` of `p.then(…)`. */
export function calleeName(call: ts.CallExpression | ts.NewExpression): string | undefined {
  const callee = bare(call.expression);
  if (ts.isIdentifier(callee)) return callee.text;
  return ts.isPropertyAccessExpression(callee) ? callee.name.text : undefined;
}

/** `f(…)` of its `f`. */
export const callOf = (node: ts.Expression): ts.CallExpression | undefined =>
  ts.isCallExpression(node.parent) && node.parent.expression === node ? node.parent : undefined;

/** The window, by one of the names that browsers have for it. */
export function isWindow(expression: ts.Expression): boolean {
  const node = bare(expression);
  return ts.isIdentifier(node) && windowNames.has(node.text);
}
