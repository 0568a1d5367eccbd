/**
 * Lower-case `kakao` as a global: the object of Kakao's Maps SDK. A name that a script gives to something of its own is
 * not it, whatever that something is.
 */
import { mapsGlobal, mapsMembers } from '../../catalog/sdkMembers.ts';
import type { LowerCaseGlobal, LowerCaseUse } from '../../facts/facts.ts';
import type { Range } from '../../text/text.ts';
import { isAmbient, memberOf } from './memberAccess.ts';
import type { Mentions } from './mentions.ts';
import { bare, isTypeOnly, isWindow } from './nodeShapes.ts';
import * as ts from './parser.ts';
import type { Scopes } from './scopes.ts';

/** Names behind names. */
const MOST_DEPTH = 20;

/** Whether `expression` is the global itself, or a name for it. */
export function isLowerCaseGlobal(expression: ts.Expression, scopes: Scopes, depth = 0): boolean {
  const node = bare(expression);
  if (!ts.isIdentifier(node)) {
    const access = memberOf(node);
    return access?.name === mapsGlobal && isWindow(access.object);
  }
  const binding = scopes.lookup(node.text, node);
  if (!binding) return node.text === mapsGlobal;
  if (binding.kind === 'element') return isTakenFromWindow(binding.element);
  if (binding.kind !== 'variable' || depth > MOST_DEPTH) return false;
  const { initializer } = binding.declaration;
  if (initializer) return isLowerCaseGlobal(initializer, scopes, depth + 1);
  return node.text === mapsGlobal && isAmbient(binding.declaration);
}

/** `const { kakao } = window` */
function isTakenFromWindow({ name, propertyName, parent }: ts.BindingElement): boolean {
  const key = propertyName ?? name;
  const owner = parent.parent;
  return (
    ts.isIdentifier(key) &&
    key.text === mapsGlobal &&
    ts.isVariableDeclaration(owner) &&
    owner.initializer !== undefined &&
    isWindow(owner.initializer)
  );
}

/** What a script does with it; undefined where it does not have it, or uses nothing but maps. */
export function readLowerCaseGlobal(
  mentions: Mentions,
  scopes: Scopes,
  rangeOf: (node: ts.Node) => Range,
): LowerCaseGlobal | undefined {
  const uses: LowerCaseUse[] = [];
  const checks: Range[] = [];
  let [isDefined, usesMaps, isNamed] = [false, false, false];
  const read = (name: ts.Identifier, aliases: Set<string>): void => {
    const start = startOf(name);
    if (!start || !isLowerCaseGlobal(start, scopes)) return;
    const whole = unwrapped(start);
    const access = memberOf(whole.parent);
    const range = rangeOf(name);
    isNamed ||= start === name && scopes.lookup(name.text, name) !== undefined;
    if (isAssigned(whole)) isDefined = true;
    else if (!access || access.object !== whole) {
      checks.push(range);
      const { parent } = whole;
      if (ts.isVariableDeclaration(parent) && ts.isIdentifier(parent.name)) aliases.add(parent.name.text);
    } else if (mapsMembers.has(access.name)) usesMaps = true;
    else uses.push({ range, member: access.name, given: argumentsOf(whole.parent) });
  };
  // A set that grows while it is walked: names of names come behind.
  const names = new Set<string>([mapsGlobal]);
  for (const name of names) for (const mention of mentions.of(name)) read(mention, names);
  if (uses.length === 0 && !isDefined) return undefined;
  uses.sort((a, b) => a.range.start - b.range.start);
  return { uses, checks, isDefined, usesMaps, isNamed };
}

/** `window.kakao` around the name, or the name itself where it is a value. */
function startOf(name: ts.Identifier): ts.Expression | undefined {
  const { parent } = name;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === name ? parent : name;
  return ts.isExpression(parent) || ts.isStatement(parent) ? name : undefined;
}

function unwrapped(start: ts.Expression): ts.Expression {
  let node = start;
  while (ts.isParenthesizedExpression(node.parent) || isTypeOnly(node.parent)) node = node.parent;
  return node;
}

const isAssigned = (node: ts.Expression): boolean =>
  ts.isBinaryExpression(node.parent) &&
  node.parent.left === node &&
  node.parent.operatorToken.kind === ts.SyntaxKind.EqualsToken;

/** Number of arguments where the member is called. */
function argumentsOf(member: ts.Node): number | undefined {
  const { parent } = member;
  return ts.isCallExpression(parent) && parent.expression === member ? parent.arguments.length : undefined;
}
