/** The name that a function has, or that it is kept under. */
import { functionWrappers } from '../../catalog/functionWrappers.ts';
import { calleeName } from './nodeShapes.ts';
import * as ts from './parser.ts';

export function nameOfFunction(node: ts.SignatureDeclaration): string | undefined {
  if (node.name && ts.isIdentifier(node.name)) return node.name.text;
  let { parent } = node as ts.Node;
  while (ts.isCallExpression(parent) && functionWrappers.has(calleeName(parent) ?? ''))
    parent = parent.parent;
  if (ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent) || ts.isPropertyDeclaration(parent))
    return ts.isIdentifier(parent.name) ? parent.name.text : undefined;
  if (!ts.isBinaryExpression(parent) || parent.right !== node) return undefined;
  if (ts.isIdentifier(parent.left)) return parent.left.text;
  return ts.isPropertyAccessExpression(parent.left) ? parent.left.name.text : undefined;
}
