/** `a.b` and `a['b']` alike. */
import { hasModifier } from './nodeShapes.ts';
import * as ts from './parser.ts';

export interface MemberAccess {
  readonly object: ts.Expression;
  readonly name: string;
  readonly nameNode: ts.Node;
  /** `a?.b` */
  readonly isOptional: boolean;
}

export function memberOf(node: ts.Node): MemberAccess | undefined {
  if (!ts.isPropertyAccessExpression(node) && !ts.isElementAccessExpression(node)) return undefined;
  const { expression: object, questionDotToken } = node;
  const isOptional = !!questionDotToken;
  if (ts.isPropertyAccessExpression(node))
    return { object, name: node.name.text, nameNode: node.name, isOptional };
  const argument = node.argumentExpression;
  if (!argument || !ts.isStringLiteralLike(argument)) return undefined;
  return { object, name: argument.text, nameNode: argument, isOptional };
}

/** `declare const Kakao: any` */
export const isAmbient = (declaration: ts.VariableDeclaration): boolean =>
  declaration.parent.parent !== undefined &&
  hasModifier(declaration.parent.parent, ts.SyntaxKind.DeclareKeyword);
