/** The name that a function has, or that it is kept under. */
import { functionWrappers } from '../../catalog/functionWrappers.ts';
import { calleeName } from './nodeShapes.ts';
import * as ts from './parser.ts';

export function nameOfFunction(node: ts.SignatureDeclaration): string | undefined {
  if (node.name && isWord(node.name)) return node.name.text;
  const parent = keptIn(node);
  if (ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent) || ts.isPropertyDeclaration(parent))
    return isWord(parent.name) ? parent.name.text : undefined;
  if (!ts.isBinaryExpression(parent) || parent.right !== node) return undefined;
  if (ts.isIdentifier(parent.left)) return parent.left.text;
  return ts.isPropertyAccessExpression(parent.left) ? parent.left.name.text : undefined;
}

/** Whether a scope has the name, not an object or a class. */
export function isNamedByScope(node: ts.SignatureDeclaration): boolean {
  const holder = keptIn(node);
  const isAssigned = ts.isBinaryExpression(holder) && ts.isIdentifier(holder.left);
  return ts.isFunctionDeclaration(node) || ts.isVariableDeclaration(holder) || isAssigned;
}

function keptIn({ parent }: ts.Node): ts.Node {
  let holder = parent;
  while (ts.isCallExpression(holder) && functionWrappers.has(calleeName(holder) ?? ''))
    holder = holder.parent;
  return holder;
}

const isWord = (name: ts.Node): name is ts.Identifier | ts.PrivateIdentifier =>
  ts.isIdentifier(name) || ts.isPrivateIdentifier(name);

/** The object literal that a function is a property of. */
export function heldBy(node: ts.SignatureDeclaration): ts.Node | undefined {
  const property = ts.isMethodDeclaration(node) ? node : node.parent;
  const literal = property.parent as ts.Node | undefined;
  return literal && ts.isObjectLiteralExpression(literal) ? literal : undefined;
}

/** The name of the object that holds a function: `handlers` of `const handlers = { share() { … } }`. */
export const nameOfHolder = (node: ts.SignatureDeclaration): string | undefined =>
  nameOfLiteral(heldBy(node));

export function nameOfLiteral(literal: ts.Node | undefined): string | undefined {
  const holder = literal?.parent;
  return holder && ts.isVariableDeclaration(holder) && ts.isIdentifier(holder.name)
    ? holder.name.text
    : undefined;
}
