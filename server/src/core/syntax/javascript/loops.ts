/** Code that runs once for each item of a list. */
import { guardOf } from './guards.ts';
import { above, bare, calleeName } from './nodeShapes.ts';
import * as ts from './parser.ts';

/** Lists of which somebody has chosen, and elements, of which there may be one: `items.filter(…)`, `$('.share')`. */
const CHOSEN = /filter|slice|find|splice|query|\$\(|getElements|button|btn|elem|node/i;
/** What takes elements away or makes new ones: then each round may be about another. */
const MAKES_ELEMENTS =
  /innerHTML|append|prepend|insert|replace|clone|createElement|\.html\(|\.(?:before|after|remove|off)\(/;
/** Texts that are looked at. */
const MOST_TEXT = 5000;

/**
 * Whether `node` runs for each item of a list: right there, with nothing that chooses among the items and no function in
 * between that something else calls. Of elements: each item shows one, with no component in between that may not.
 */
export function isInLoop(node: ts.Node, boundary: ts.Node): boolean {
  for (let current = node; current !== boundary && current.parent; current = above(current)) {
    const { parent } = current;
    if (isBodyOfLoop(current, parent) || isCalledForEach(current, parent, node))
      return (
        isFinished(parent) && guardOf(node, current) !== 'condition' && !MAKES_ELEMENTS.test(textOf(current))
      );
    if (ts.isFunctionLike(current) || mayChoose(parent)) return false;
  }
  return false;
}

/** Before it is closed, a `break` may still come. */
const isFinished = (loop: ts.Node): boolean => /[})]$/.test(loop.getText());

const textOf = (node: ts.Node): string => node.getText().slice(0, MOST_TEXT);

/** A `case`, a component, or an attribute of one. */
function mayChoose(node: ts.Node): boolean {
  if (ts.isCaseClause(node) || ts.isDefaultClause(node) || ts.isJsxAttribute(node)) return true;
  return ts.isJsxElement(node) && /^[A-Z]/.test(node.openingElement.tagName.getText());
}

const isBodyOfLoop = (node: ts.Node, parent: ts.Node): boolean =>
  (ts.isForOfStatement(parent) || ts.isForInStatement(parent)) &&
  parent.statement === node &&
  !CHOSEN.test(textOf(parent.expression)) &&
  !mayLeave(node);

/** `break`, `continue`, `return`: the loop may look for one item only. */
const mayLeave = (body: ts.Node): boolean =>
  ts.walk(body, (node) => {
    if (LEAVING.has(node.kind)) return 'stop';
    return ts.isFunctionLike(node) ? 'skip' : undefined;
  });

const LEAVING: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.BreakStatement,
  ts.SyntaxKind.ContinueStatement,
  ts.SyntaxKind.ReturnStatement,
]);

/** `items.forEach((item) => make())`; only of elements, `items.map((item) => <Share />)`: other things have a `map`, too. */
function isCalledForEach(node: ts.Node, parent: ts.Node, called: ts.Node): boolean {
  if (!ts.isFunctionLike(node) || !ts.isCallExpression(parent) || parent.arguments[0] !== node) return false;
  const callee = bare(parent.expression);
  if (!ts.isPropertyAccessExpression(callee)) return false;
  if (calleeName(parent) !== (ts.isJsxOpeningLikeElement(called) ? 'map' : 'forEach')) return false;
  const list = bare(callee.expression);
  return ts.isArrayLiteralExpression(list) ? list.elements.length > 1 : !CHOSEN.test(textOf(list));
}
