/** What React does for sure when it shows a component: its effects, its hooks, and the components in its markup. */
import { mounts, renderers } from '../../catalog/callbacks.ts';
import { isStraight } from './guards.ts';
import { attributeName, calleeName, containingFunction, isAsync } from './nodeShapes.ts';
import * as ts from './parser.ts';

export const REACT_EFFECT = /^use(?:Layout|Insertion|Isomorphic\w*)?Effect$/;

/** The function whose every run has React run `effect`, from its beginning to its end. */
export function componentOf(effect: ts.Node): ts.SignatureDeclaration | undefined {
  const call = callOf(effect);
  const component = call?.parent.parent?.parent;
  return call &&
    !isAsync(effect) &&
    ts.isExpressionStatement(call.parent) &&
    component &&
    ts.isFunctionLike(component) &&
    isStraight(call, component)
    ? component
    : undefined;
}

/** `useEffect`, where `effect` is what that is given. */
export const hookOf = (effect: ts.Node): string | undefined => {
  const call = callOf(effect);
  return call && calleeName(call);
};

/** Whether nothing makes the effect run again as long as the component is there: `useEffect(…, [])`. */
export function isOnlyAtMount(effect: ts.Node): boolean {
  const [, dependencies] = callOf(effect)?.arguments ?? [];
  // Of a list that is not closed yet, what it hangs on may still come.
  return !!dependencies && /^\[\s{0,99}\]$/.test(dependencies.getText());
}

/** The function whose every run shows the component `node`, or calls the hook: no condition, and no component that may keep it back. */
export function renderedBy(node: ts.Node): ts.SignatureDeclaration | undefined {
  const top = ts.isJsxOpeningLikeElement(node) ? markupAround(node) : isHook(node) ? node : undefined;
  const component = top && containingFunction(top);
  return component && ts.isFunctionLike(component) && isStraight(top, component) ? component : undefined;
}

/** `createRoot(…).render(<App />)` of the script's own. */
export function isRoot(node: ts.Node): boolean {
  const top = ts.isJsxOpeningLikeElement(node) ? topOf(node) : undefined;
  const call = top?.parent;
  if (!call || !ts.isCallExpression(call) || !mounts.test(calleeName(call) ?? '')) return false;
  return node.getSourceFile().statements.some(isOfRenderer) && isStraight(call);
}

/** What renders mails, tests and dialogs has functions of that name, too. */
const isOfRenderer = (statement: ts.Statement): boolean =>
  ts.isImportDeclaration(statement) &&
  ts.isStringLiteralLike(statement.moduleSpecifier) &&
  renderers.has(statement.moduleSpecifier.text);

const isHook = (node: ts.Node): boolean =>
  ts.isCallExpression(node) && /^use[A-Z]/.test(calleeName(node) ?? '');

/** All that is returned with it, in elements that show what is in them. */
function markupAround(node: ts.JsxOpeningLikeElement): ts.Node | undefined {
  const top = topOf(node);
  // Another key shows it anew.
  if (node.attributes.properties.some((one) => ts.isJsxAttribute(one) && attributeName(one) === 'key'))
    return undefined;
  return ts.isReturnStatement(top.parent) || ts.isArrowFunction(top.parent) ? top : undefined;
}

function topOf(node: ts.JsxOpeningLikeElement): ts.Node {
  let top: ts.Node = ts.isJsxOpeningElement(node) ? node.parent : node;
  while (isShownWhole(top.parent)) top = top.parent;
  return top;
}

const isShownWhole = (node: ts.Node): boolean =>
  ts.isJsxFragment(node) ||
  ts.isParenthesizedExpression(node) ||
  (ts.isJsxElement(node) && /^[a-z]|StrictMode$/.test(node.openingElement.tagName.getText()));

function callOf(effect: ts.Node): ts.CallExpression | undefined {
  const call = effect.parent;
  if (!call || !ts.isCallExpression(call) || call.arguments[0] !== effect) return undefined;
  return REACT_EFFECT.test(calleeName(call) ?? '') ? call : undefined;
}
