/** Names in a call that mean nothing where they stand, though another function of the script declares them. */
import { windowMembers } from '../../catalog/windowMembers.ts';
import type { UndeclaredName } from '../../facts/facts.ts';
import type { Range } from '../../text/text.ts';
import { isPlaceholderName } from '../placeholders.ts';
import type { Mentions } from './mentions.ts';
import * as ts from './parser.ts';
import type { Binding, Scopes } from './scopes.ts';

interface Reader {
  readonly scopes: Scopes;
  readonly mentions: Mentions;
  readonly range: (node: ts.Node) => Range;
}

/** Each once, where it is first read. */
export function undeclaredNames(call: ts.CallExpression, reader: Reader): readonly UndeclaredName[] {
  const found = new Map<string, UndeclaredName>();
  for (const argument of call.arguments) {
    ts.walk(argument, (node) => {
      if (ts.isFunctionLike(node) || ts.isClassLike(node)) return 'skip';
      if (!ts.isIdentifier(node) || found.has(node.text) || !isRead(node)) return undefined;
      const declared = declaredElsewhere(node, reader);
      if (declared)
        found.set(node.text, {
          ...{ name: node.text, range: reader.range(node), declaredAt: reader.range(declared.name) },
        });
      return undefined;
    });
  }
  return [...found.values()];
}

/** Names that a script makes global by assigning to them without a declaration. */
export const assignedGlobals = (
  reassigned: ReadonlySet<string>,
  { scopes, mentions }: Pick<Reader, 'scopes' | 'mentions'>,
): string[] =>
  [...reassigned].filter((name) =>
    mentions.of(name).some((one) => !isMemberName(one) && !scopes.lookup(name, one)),
  );

/** Undefined where the name means something, may be a global, or is nobody's. */
function declaredElsewhere(name: ts.Identifier, { scopes, mentions }: Reader): Binding | undefined {
  if (scopes.lookup(name.text, name) || windowMembers.has(name.text) || isPlaceholderName(name.text))
    return undefined;
  let declared: Binding | undefined;
  for (const one of mentions.of(name.text)) {
    if (isOnWindow(one)) return undefined;
    if (isMemberName(one)) continue;
    const binding = scopes.lookup(name.text, one);
    if (binding) declared ??= binding;
    else if (!isRead(one) || isAssignedTo(one) || ts.isTypeOfExpression(one.parent)) return undefined;
  }
  return declared;
}

/** `x.name`, `{ name: x }`, of which the name is no variable. */
function isMemberName(name: ts.Identifier): boolean {
  const { parent } = name;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === name;
  return (ts.isPropertyAssignment(parent) || ts.isMethodDeclaration(parent)) && parent.name === name;
}

/** Its value is needed: it is no name of a member, and nothing is declared by it. */
function isRead(name: ts.Identifier): boolean {
  const { parent } = name;
  if (isMemberName(name) || ts.isTypeOfExpression(parent)) return false;
  return ts.isShorthandPropertyAssignment(parent) || (parent as { name?: ts.Node }).name !== name;
}

const OWNERS = /^(?:window|self|globalThis|top|parent|this)$/;

const isOnWindow = ({ parent }: ts.Identifier): boolean =>
  ts.isPropertyAccessExpression(parent) && OWNERS.test(parent.expression.getText().slice(0, 20));

const isAssignedTo = (name: ts.Identifier): boolean =>
  (ts.isBinaryExpression(name.parent) &&
    name.parent.left === name &&
    name.parent.operatorToken.kind === ts.SyntaxKind.EqualsToken) ||
  ts.isForInStatement(name.parent) ||
  ts.isForOfStatement(name.parent);
