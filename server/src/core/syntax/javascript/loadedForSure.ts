/** Whether code loads a script wherever it runs, as far as its own file shows. */
import { functionWrappers } from '../../catalog/functionWrappers.ts';
import { elementTakers, headTakers, pageElements } from '../../catalog/surroundings.ts';
import { nameOfFunction } from './nameOfFunction.ts';
import { calleeName, propertyName } from './nodeShapes.ts';
import * as ts from './parser.ts';
import type { ContextReader } from './useContext.ts';

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
  if (propertyName(property.name) !== 'script') return false;
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
  while (!ts.isFunctionLike(node) && node.parent) node = node.parent;
  isOfPage ||= ts.isFunctionLike(node) && pageElements.has(nameOfFunction(node) ?? '');
  // `items.map((item) => <Script … />)`
  const { parent } = node;
  return isOfPage && (!ts.isCallExpression(parent) || functionWrappers.has(calleeName(parent) ?? ''));
}

const isMarkup = (node: ts.Node): boolean =>
  ts.isJsxOpeningLikeElement(node) ||
  ts.isJsxElement(node) ||
  ts.isJsxFragment(node) ||
  ts.isParenthesizedExpression(node);
