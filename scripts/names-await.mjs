/**
 * While it makes nodes, TypeScript's parser notes in flags what is below each. It needs one of them itself: statements of
 * a module in which `await` was taken for a name are parsed again. The shipped parser, of which this file becomes a part,
 * looks for that name instead, and only where the text has the word. test/scripts/namesAwait.test.ts compares both.
 */
import { forEachChild, isFunctionLike, isIdentifier, SyntaxKind } from 'typescript';

/**
 * Whether `await` stands for a name in a statement of a module, or in the whole module, where it may be the operator: not
 * where a function has its own, nor where there can be only a name.
 */
export function namesAwait(root) {
  const open = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.escapedText === 'await') return true;
    if (isNoCode(node) || (node !== root && isClosed(node))) continue;
    forEachChild(node, (child) => {
      const isName = isIdentifier(child) && (child === node.name || child === node.propertyName);
      const isBody = child === node.body && node.kind !== SyntaxKind.ClassStaticBlockDeclaration;
      if (!isBody && !(isName && isNamed(node))) open.push(child);
    });
  }
  return false;

  /** Types, imports, exports, and declarations that are TypeScript's. */
  function isNoCode(node) {
    const { kind } = node;
    return (
      (kind >= SyntaxKind.FirstTypeNode && kind <= SyntaxKind.LastTypeNode) ||
      (kind >= SyntaxKind.InterfaceDeclaration && kind <= SyntaxKind.ModuleDeclaration) ||
      (kind >= SyntaxKind.NamespaceExportDeclaration && kind <= SyntaxKind.ExternalModuleReference) ||
      kind === SyntaxKind.TypeParameter ||
      kind === SyntaxKind.PropertySignature ||
      (isFunctionLike(node) && !node.body) ||
      node.modifiers?.some((one) => one.kind === SyntaxKind.DeclareKeyword)
    );
  }

  function isClosed({ kind }) {
    return (
      kind === SyntaxKind.ArrowFunction ||
      kind === SyntaxKind.FunctionExpression ||
      kind === SyntaxKind.FunctionDeclaration ||
      kind === SyntaxKind.Constructor
    );
  }

  function isNamed({ kind }) {
    return (
      kind !== SyntaxKind.MetaProperty &&
      kind !== SyntaxKind.JsxAttribute &&
      kind !== SyntaxKind.JsxNamespacedName
    );
  }
}
