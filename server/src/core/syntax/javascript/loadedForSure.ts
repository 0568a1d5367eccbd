/** Whether code loads a script wherever it runs, as far as its own file shows. */
import { functionWrappers } from '../../catalog/functionWrappers.ts';
import { elementTakers, environmentSettings, headTakers, pageElements } from '../../catalog/surroundings.ts';
import type { ContextReader } from './contextReader.ts';
import { nameOfFunction } from './nameOfFunction.ts';
import { above, calleeName, containingFunction, hasModifier, propertyName } from './nodeShapes.ts';
import * as ts from './parser.ts';

/** `address` is what `load` (an assignment, a JSX element, an object) is given. What asks first whether the SDK is there is not sure. */
export function isLoadedForSure(address: ts.Node, load: ts.Node, contexts: ContextReader): boolean {
  const { runs, guard } = contexts.readRuns(address);
  if (guard !== 'none' || load === address) return false;
  if (ts.isObjectLiteralExpression(load)) return isInHead(load, runs !== 'unknown');
  return ts.isJsxOpeningLikeElement(load) ? isRendered(load) : runs !== 'unknown';
}

/** `head: { script: [load] }`, `head() { return { script: [load] }; }`, `useHead({ script: [load] })` */
function isInHead(load: ts.Node, runs: boolean): boolean {
  const list = load.parent;
  const property = list.parent;
  if (!ts.isArrayLiteralExpression(list) || !ts.isPropertyAssignment(property)) return false;
  if (propertyName(property.name) !== 'script' || isOfOneEnvironment(property)) return false;
  let taker: ts.Node = property.parent.parent;
  if (ts.isReturnStatement(taker)) taker = taker.parent.parent;
  if (ts.isParenthesizedExpression(taker)) taker = taker.parent;
  const isReturned = ts.isArrowFunction(taker) || ts.isFunctionExpression(taker);
  if (isReturned) taker = taker.parent;
  if (ts.isCallExpression(taker)) return (runs || isReturned) && headTakers.has(calleeName(taker) ?? '');
  return (
    (ts.isPropertyAssignment(taker) || ts.isMethodDeclaration(taker)) &&
    headTakers.has(propertyName(taker.name) ?? '')
  );
}

/** In `$production: { … }`. */
function isOfOneEnvironment(node: ts.Node): boolean {
  for (let current = node; current; current = above(current))
    if (ts.isPropertyAssignment(current) && environmentSettings.test(propertyName(current.name) ?? ''))
      return true;
  return false;
}

/** Among what a component returns, or what Gatsby is given for every page. */
function isRendered(load: ts.JsxOpeningLikeElement): boolean {
  let node: ts.Node = load;
  let isOfPage = load.tagName.getText() !== 'script';
  while (isMarkup(node)) {
    if (ts.isJsxElement(node)) isOfPage ||= pageElements.has(node.openingElement.tagName.getText());
    node = node.parent;
  }
  if (ts.isArrayLiteralExpression(node))
    return ts.isCallExpression(node.parent) && elementTakers.has(calleeName(node.parent) ?? '');
  if (!ts.isReturnStatement(node) && !ts.isArrowFunction(node)) return false;
  if (!ts.isFunctionLike(node)) node = containingFunction(node);
  if (!ts.isFunctionLike(node)) return false;
  const name = nameOfFunction(node);
  if (name !== undefined && pageElements.has(name)) return isGiven(node, name, false);
  // `items.map((item) => <Script … />)`
  const { parent } = node;
  const isHandedOn = ts.isCallExpression(parent) && !functionWrappers.has(calleeName(parent) ?? '');
  return isOfPage && !isHandedOn && isGiven(node, name, true);
}

/** Whether others get the component. Beside a default export it may be a helper, which that need not show. */
function isGiven(component: ts.Node, ownName: string | undefined, asPage: boolean): boolean {
  let name = ownName;
  let top = component;
  for (; top.parent.parent; top = top.parent) {
    if (ts.isFunctionLike(top.parent)) return false;
    if (ts.isClassLike(top.parent)) name = top.parent.name?.text;
  }
  const { statements } = component.getSourceFile();
  const isGiving = asPage && statements.some(isDefault) ? isDefault : isExport;
  return statements.filter(isGiving).some((one) => one === top || givesByName(one, name));
}

const isDefault = (statement: ts.Statement): boolean =>
  ts.isExportAssignment(statement) || hasModifier(statement, ts.SyntaxKind.DefaultKeyword);

const isExport = (statement: ts.Statement): boolean =>
  isDefault(statement) || isReference(statement) || hasModifier(statement, ts.SyntaxKind.ExportKeyword);

/** `export default memo(Page)`, `export { Page }`, `module.exports = Page` */
const isReference = (statement: ts.Statement): boolean =>
  ts.isExportAssignment(statement) ||
  ts.isExportDeclaration(statement) ||
  ts.isExpressionStatement(statement);

const givesByName = (statement: ts.Statement, name: string | undefined): boolean =>
  name !== undefined &&
  isReference(statement) &&
  ts.walk(statement, (node) => {
    if (ts.isFunctionLike(node)) return 'skip';
    return ts.isIdentifier(node) && node.text === name ? 'stop' : undefined;
  });

const isMarkup = (node: ts.Node): boolean =>
  ts.isJsxOpeningLikeElement(node) ||
  ts.isJsxElement(node) ||
  ts.isJsxFragment(node) ||
  ts.isParenthesizedExpression(node);
