/** Where TypeScript is told that the SDK may be anything. */
import { windowNames } from '../../catalog/windowMembers.ts';
import type { UntypedSdk } from '../../facts/facts.ts';
import type { Range } from '../../text/text.ts';
import { above, hasModifier } from './nodeShapes.ts';
import * as ts from './parser.ts';

/** A type of a declaration, or a cast in parentheses. */
export type UntypedNode = ts.PropertySignature | ts.VariableDeclaration | ts.ParenthesizedExpression;

/** `Kakao: any` of `interface Window`. */
export const untypedMembers = (node: ts.InterfaceDeclaration): ts.PropertySignature[] =>
  node.name.text === 'Window'
    ? node.members.filter(ts.isPropertySignature).filter((one) => isKakao(one.name) && isAny(one.type))
    : [];

/** `declare const Kakao: any`, or the same inside of `declare global`. */
export const isUntypedVariable = (node: ts.VariableDeclaration): boolean =>
  isKakao(node.name) &&
  isAny(node.type) &&
  !node.initializer &&
  'declarations' in node.parent &&
  node.parent.declarations.length === 1 &&
  isAmbient(node.parent);

/** `(window as any)` of `(window as any).Kakao` */
export function untypedCast({ type, expression, parent }: ts.AsExpression | ts.TypeAssertion) {
  if (!isAny(type) || !ts.isIdentifier(expression) || !windowNames.has(expression.text)) return undefined;
  if (!ts.isParenthesizedExpression(parent)) return undefined;
  const access = parent.parent;
  const isRead =
    (ts.isPropertyAccessExpression(access) && access.name.text === 'Kakao') ||
    (ts.isElementAccessExpression(access) &&
      ts.isStringLiteralLike(access.argumentExpression) &&
      access.argumentExpression.text === 'Kakao');
  return isRead ? parent : undefined;
}

export function readUntyped(node: UntypedNode, rangeOf: (node: ts.Node) => Range): UntypedSdk {
  if (ts.isParenthesizedExpression(node)) {
    const range = rangeOf(node);
    const { expression } = node.expression as ts.AsExpression;
    return { range, replaced: range, how: 'cast', object: (expression as ts.Identifier).text };
  }
  const range = rangeOf(node.type!);
  const from = ts.isPropertySignature(node) ? node.name : node.parent;
  const how = ts.isPropertySignature(node) ? 'member' : 'variable';
  return { range, replaced: { start: rangeOf(from).start, end: range.end }, how };
}

const isKakao = (name: ts.Node): boolean => ts.isIdentifier(name) && name.text === 'Kakao';

const isAny = (type: ts.TypeNode | undefined): boolean => type?.kind === ts.SyntaxKind.AnyKeyword;

function isAmbient(node: ts.Node): boolean {
  for (let current = node; current; current = above(current))
    if (hasModifier(current, ts.SyntaxKind.DeclareKeyword)) return true;
  return false;
}
