/** Names in a call that mean nothing where they stand, though another function of the script declares them. */
import { windowMembers } from '../../catalog/windowMembers.ts';
import type { UndeclaredName } from '../../facts/facts.ts';
import type { Range } from '../../text/text.ts';
import { isPlaceholderName } from '../placeholders.ts';
import type { Mentions } from './mentions.ts';
import { isKey } from './nodeShapes.ts';
import * as ts from './parser.ts';
import { remembered } from './remembered.ts';
import type { Binding, Scopes } from './scopes.ts';

interface Reader {
  readonly scopes: Scopes;
  readonly mentions: Mentions;
  readonly range: (node: ts.Node) => Range;
}

export class UndeclaredNames {
  /** By name: many calls may pass the same. */
  private readonly declared = new Map<string, Binding | undefined>();

  constructor(private readonly reader: Reader) {}

  /** Each once, where it is first read. */
  in(call: ts.CallExpression): readonly UndeclaredName[] {
    const found = new Map<string, UndeclaredName>();
    for (const argument of call.arguments) {
      ts.walk(argument, (node) => {
        if (ts.isFunctionLike(node) || ts.isClassLike(node)) return 'skip';
        if (!ts.isIdentifier(node) || found.has(node.text) || !isRead(node)) return undefined;
        const { text: name } = node;
        const declared = this.reader.scopes.lookup(name, node) ? undefined : this.elsewhere(name);
        if (declared) {
          const { reader } = this;
          found.set(name, { name, range: reader.range(node), declaredAt: reader.range(declared.name) });
        }
        return undefined;
      });
    }
    return [...found.values()];
  }

  private elsewhere(name: string): Binding | undefined {
    return remembered(this.declared, name, () => declaredElsewhere(name, this.reader));
  }
}

/** Names that a script makes global by assigning to them without a declaration. */
export const assignedGlobals = (
  reassigned: ReadonlyMap<string, readonly ts.Node[]>,
  { scopes }: Pick<Reader, 'scopes'>,
): string[] =>
  [...reassigned].flatMap(([name, targets]) =>
    targets.some((target) => !scopes.lookup(name, target)) ? name : [],
  );

/** Of a name that means nothing somewhere; undefined where it may be a global, or is nobody's. */
function declaredElsewhere(name: string, { scopes, mentions }: Reader): Binding | undefined {
  if (windowMembers.has(name) || isPlaceholderName(name)) return undefined;
  let declared: Binding | undefined;
  for (const one of mentions.of(name)) {
    if (isOnWindow(one)) return undefined;
    if (isKey(one)) continue;
    const binding = scopes.lookup(name, one);
    if (binding) declared ??= binding;
    else if (!isRead(one) || isAssignedTo(one) || ts.isTypeOfExpression(one.parent)) return undefined;
  }
  return declared;
}

/** Its value is needed: it is no name of a member, and nothing is declared by it. */
function isRead(name: ts.Identifier): boolean {
  const { parent } = name;
  if (isKey(name) || ts.isTypeOfExpression(parent)) return false;
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
