/** Clicks that get something else than a function that does what it should. */
import { attributeName, calleeName, isAssignment } from './nodeShapes.ts';
import * as ts from './parser.ts';

const ATTRIBUTE = /^on(?:Click|Press|Tap|Submit|MouseDown|PointerDown|TouchStart|TouchEnd)$/;
const EVENT = /^(?:click|tap|submit|mousedown|pointerdown|touchstart|touchend)$/;

/** `share()` of `onClick={share()}`, `button.onclick = share()`, `addEventListener('click', share())`, `$('a').click(share())`. */
export function isTakenAsHandler(call: ts.Node): boolean {
  const { parent } = call;
  if (ts.isJsxExpression(parent)) {
    const attribute = parent.parent;
    return ts.isJsxAttribute(attribute) && ATTRIBUTE.test(attributeName(attribute) ?? '');
  }
  if (isAssignment(parent)) {
    const { left, right } = parent;
    return right === call && ts.isPropertyAccessExpression(left) && left.name.text === 'onclick';
  }
  return ts.isCallExpression(parent) && parent.arguments.at(-1) === call && takesListener(parent);
}

function takesListener({ expression, arguments: [event, ...others] }: ts.CallExpression): boolean {
  if (!ts.isPropertyAccessExpression(expression)) return false;
  const { expression: owner, name } = expression;
  const isEvent = others.length > 0 && !!event && ts.isStringLiteralLike(event) && EVENT.test(event.text);
  if (name.text === 'addEventListener') return isEvent;
  const isJQuery = ts.isCallExpression(owner) && /^(?:\$|jQuery)$/.test(calleeName(owner) ?? '');
  return isJQuery && (/^(?:on|one|bind)$/.test(name.text) ? isEvent : name.text === 'click');
}

/** `share` of `onClick={() => share}`: it is what the function returns, and nobody calls that. */
export function isOnlyReturned(name: ts.Node): boolean {
  let value = name;
  while (ts.isParenthesizedExpression(value.parent)) value = value.parent;
  const { parent } = value;
  return ts.isArrowFunction(parent) && parent.body === value && isTakenAsHandler(parent);
}
