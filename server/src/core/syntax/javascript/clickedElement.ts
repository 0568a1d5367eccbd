/** Which element must be clicked for a function to run, where the code that binds the click names it. */
import type { Mentions } from './mentions.ts';
import { bare, calleeName } from './nodeShapes.ts';
import * as ts from './parser.ts';

/** What a variable of the script is declared with. */
type ValueOf = (name: string) => ts.Expression | undefined;

/** The CSS selector of the element whose click runs `handler`, a function or its name right where it is bound. */
export function clickedSelector(handler: ts.Node, declared: ValueOf): string | undefined {
  const { parent } = handler;
  if (ts.isJsxExpression(parent) && ts.isJsxAttribute(parent.parent)) return ofJsx(parent.parent);
  if (ts.isBinaryExpression(parent) && ts.isPropertyAccessExpression(parent.left))
    return parent.left.name.text === 'onclick' ? selectorOf(parent.left.expression, declared) : undefined;
  if (!ts.isCallExpression(parent) || !bindsClick(parent)) return undefined;
  const callee = bare(parent.expression);
  return ts.isPropertyAccessExpression(callee) ? selectorOf(callee.expression, declared) : undefined;
}

/** `.addEventListener('click', f)`, `.on('click', f)`, `.click(f)` */
function bindsClick(call: ts.CallExpression): boolean {
  const [event, second] = call.arguments;
  const callee = calleeName(call);
  if (callee === 'click') return call.arguments.length === 1;
  if (callee !== 'addEventListener' && callee !== 'on' && callee !== 'bind') return false;
  // `.on('click', '.child', f)` is about another element.
  const isDelegated = second !== undefined && ts.isStringLiteralLike(second);
  return !!event && ts.isStringLiteralLike(event) && event.text === 'click' && !isDelegated;
}

/** `<button id="share" onClick={…}>` */
function ofJsx(attribute: ts.JsxAttribute): string | undefined {
  if (nameOf(attribute) !== 'onClick') return undefined;
  for (const one of attribute.parent.properties) {
    const value = ts.isJsxAttribute(one) && nameOf(one) === 'id' ? one.initializer : undefined;
    const text = value && ts.isJsxExpression(value) ? value.expression : value;
    if (text && ts.isStringLiteralLike(text)) return `#${text.text}`;
  }
  return undefined;
}

const nameOf = ({ name }: ts.JsxAttribute) => (ts.isIdentifier(name) ? name.text : undefined);

/** `document.getElementById('share')`, `document.querySelector('#share')`, `$('#share')`, or a variable of one. */
function selectorOf(element: ts.Expression, declared: ValueOf): string | undefined {
  const node = bare(element);
  const made = ts.isIdentifier(node) ? declared(node.text) : node;
  return made && selectorOfCall(made);
}

function selectorOfCall(node: ts.Expression): string | undefined {
  if (!ts.isCallExpression(node) || node.arguments.length !== 1) return undefined;
  const [argument] = node.arguments;
  if (!argument || !ts.isStringLiteralLike(argument)) return undefined;
  const callee = calleeName(node);
  if (callee === 'getElementById') return `#${argument.text}`;
  return callee === 'querySelector' || callee === '$' || callee === 'jQuery' ? argument.text : undefined;
}

/** What the one variable of that name in the script is declared with. */
export function declaredValue(name: string, mentions: Mentions): ts.Expression | undefined {
  const [declaration, another] = mentions.of(name).flatMap((mention) => {
    const { parent } = mention;
    return ts.isVariableDeclaration(parent) && parent.name === mention ? [parent] : [];
  });
  return another || !declaration?.initializer ? undefined : bare(declaration.initializer);
}
