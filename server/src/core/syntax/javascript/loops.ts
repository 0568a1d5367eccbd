/** Code that runs once for each item of a list. */
import { guardOf } from './guards.ts';
import { above, bare, calleeName } from './nodeShapes.ts';
import * as ts from './parser.ts';

const FOR_EACH = /^(?:forEach|map|flatMap)$/;
/** `$('#share')`, `querySelectorAll('#share')`: elements of one id are one. */
const ONE_ELEMENT = /['"`][^'"`]{0,200}#[\w-]{1,200}['"`]/;

/** Whether `node` runs for each item of a list, with nothing that chooses among them. */
export function isInLoop(node: ts.Node, boundary: ts.Node): boolean {
  for (let current = node; current !== boundary && current.parent; current = above(current)) {
    const { parent } = current;
    if (isBodyOfLoop(current, parent) || isCalledForEach(current, parent))
      return guardOf(node, current) !== 'condition';
  }
  return false;
}

const isBodyOfLoop = (node: ts.Node, parent: ts.Node): boolean =>
  (ts.isForOfStatement(parent) || ts.isForInStatement(parent) || ts.isForStatement(parent)) &&
  parent.statement === node &&
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

function isCalledForEach(node: ts.Node, parent: ts.Node): boolean {
  if (!ts.isFunctionLike(node) || !ts.isCallExpression(parent) || parent.arguments[0] !== node) return false;
  const callee = bare(parent.expression);
  if (!ts.isPropertyAccessExpression(callee) || !FOR_EACH.test(calleeName(parent)!)) return false;
  const list = bare(callee.expression);
  if (ts.isArrayLiteralExpression(list)) return list.elements.length > 1;
  return !ONE_ELEMENT.test(list.getText().slice(0, 300));
}
