/**
 * Nodes of the shipped parser have what readers use: what the compiler's later stages put into them, or ask of them, is
 * left out. Each field costs a parse some 3 %.
 */
import ts from 'typescript';
import { findAll, functionNamed, initializerOf, namespaceBody } from './parser-text.mjs';

/** Fields of the binder, the checker, the emitter and the program. */
const UNUSED_FIELDS = new Set([
  ...['id', 'original', 'emitNode', 'transformFlags', 'jsDoc', 'symbol', 'localSymbol', 'locals'],
  ...['nextContainer', 'flowNode', 'endFlowNode', 'returnFlowNode', 'path', 'resolvedPath'],
  ...['originalFileName', 'nodeCount', 'identifierCount', 'symbolCount', 'identifiers', 'bindDiagnostics'],
  ...['bindSuggestionDiagnostics', 'commentDirectives', 'pragmas', 'checkJsDirective', 'referencedFiles'],
  ...['typeReferenceDirectives', 'libReferenceDirectives', 'amdDependencies', 'packageJsonLocations'],
  ...['packageJsonScope', 'imports', 'moduleAugmentations', 'ambientModuleNames', 'classifiableNames'],
  ...['impliedNodeFormat', 'hasNoDefaultLib'],
]);

const UNUSED_VARIABLES = new Set(['transformFlags', 'commentDirectives']);

/** Of the methods of nodes, those that the engine calls, and what these call; test/scripts/parserNodes.test.ts looks for others. */
export const METHODS = ['forEachChild', 'getEnd', 'getFullText', 'getSourceFile', 'getStart', 'getText'];

export const nodeClasses = (tree) =>
  ['NodeObject', 'TokenOrIdentifierObject', 'SourceFileObject'].map((name) => initializerOf(tree, name));

/** Methods, and statements that only fill fields, which nobody reads. */
export function unreadParts(tree) {
  const classes = nodeClasses(tree);
  const makers = [
    functionNamed(tree, 'createNodeFactory'),
    functionNamed(tree, 'createScanner'),
    namespaceBody(tree, 'Parser2'),
    namespaceBody(tree, 'IncrementalParser2'),
  ];
  return [
    ...classes.flatMap(({ members }) => members.filter(isUnusedMethod)),
    ...[...classes, ...makers].flatMap((one) => findAll(one, isOnlyFilling)),
  ];
}

const isUnusedMethod = (node) => ts.isMethodDeclaration(node) && !METHODS.includes(node.name.text);

/** Whether all that a statement does is to fill such fields. */
function isOnlyFilling(node) {
  if (ts.isExpressionStatement(node)) return fills(node.expression);
  if (ts.isIfStatement(node))
    return isOnlyFilling(node.thenStatement) && (!node.elseStatement || isOnlyFilling(node.elseStatement));
  if (ts.isSwitchStatement(node))
    return areOnlyFilling(node.caseBlock.clauses.flatMap((one) => [...one.statements]));
  return ts.isBlock(node) && !ts.isFunctionLike(node.parent) && areOnlyFilling(node.statements);
}

const areOnlyFilling = (statements) =>
  statements.some(isOnlyFilling) &&
  statements.every((one) => isOnlyFilling(one) || ts.isVariableStatement(one) || ts.isBreakStatement(one));

function fills(expression) {
  if (ts.isCallExpression(expression)) return expression.expression.text === 'aggregateChildrenFlags';
  if (!ts.isAssignmentExpression(expression)) return false;
  const { left } = expression;
  return ts.isPropertyAccessExpression(left)
    ? UNUSED_FIELDS.has(left.name.text)
    : UNUSED_VARIABLES.has(left.text);
}
