/** What `this.state` has in a class of React: what it is made with, but for what `setState` may change. */
import type { Expression } from '../../facts/expression.ts';
import { isNothing } from '../../facts/isNothing.ts';
import { returnedBy } from './functions.ts';
import type { Mentions } from './mentions.ts';
import { bare, calleeName, isAssignment, propertyName } from './nodeShapes.ts';
import * as ts from './parser.ts';

/** In a file. Each class looks at all of them. */
const MOST_MENTIONS = 1000;

interface Reader {
  readonly read: (node: ts.Expression) => Expression;
  readonly mentions: Mentions;
}

/** Undefined where it is made of something else, or more may happen to it. `isTarget`: a name that is assigned to. */
export function readState(
  owner: ts.ClassLikeDeclaration,
  reader: Reader,
  isTarget: (mention: ts.Identifier) => boolean,
): Expression | undefined {
  const made = madeIn(owner);
  const sets = reader.mentions.of('setState');
  const mentions = reader.mentions.of('state');
  if (sets.length + mentions.length > MOST_MENTIONS) return undefined;
  const set = keysSet(sets);
  if (!made || !set || reader.mentions.isIn(owner, 'getDerivedStateFromProps')) return undefined;
  if (ts.walk(owner, (node) => (isHandedOn(node) ? 'stop' : undefined))) return undefined;
  if (!mentions.every((one) => one === made.name || isOnlyRead(one, isTarget))) return undefined;
  const state = reader.read(made.value);
  if (state.kind !== 'object') return undefined;
  const properties = state.properties.map((one) => {
    // What is empty somebody fills, if only a class that extends this one, or whoever has a ref.
    const isFilled = isHolder(one.value) || isNothing(one.value);
    const mayChange = one.key === undefined || set.has(one.key) || isFilled;
    return mayChange ? { ...one, value: { kind: 'opaque', range: one.value.range } as const } : one;
  });
  return { ...state, properties };
}

const isHolder = ({ kind }: Expression): boolean => kind === 'object' || kind === 'array';

/** `this` where whoever gets it may set its state: `load(this)`, `<Child parent={this} />`, `const { state } = this`. */
function isHandedOn(node: ts.Node): boolean {
  if (node.kind !== ts.SyntaxKind.ThisKeyword) return false;
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) || ts.isElementAccessExpression(parent)) return false;
  if (ts.isCallExpression(parent)) return calleeName(parent) !== 'bind';
  if (!ts.isVariableDeclaration(parent)) return true;
  return (
    ts.isObjectBindingPattern(parent.name) &&
    parent.name.elements.some(({ name }) => name.getText() === 'state')
  );
}

interface Made {
  /** `state` itself, where that is written. */
  readonly name: ts.Node;
  readonly value: ts.Expression;
}

/** `state = { … }`, or `this.state = { … }` in the constructor. */
function madeIn({ members }: ts.ClassLikeDeclaration): Made | undefined {
  for (const member of members) {
    if (ts.isPropertyDeclaration(member) && propertyName(member.name) === 'state')
      return member.initializer && { name: member.name, value: bare(member.initializer) };
    if (!ts.isConstructorDeclaration(member)) continue;
    for (const statement of member.body?.statements ?? []) {
      const made = ts.isExpressionStatement(statement) ? stateAssigned(statement.expression) : undefined;
      if (made) return made;
    }
  }
  return undefined;
}

function stateAssigned(node: ts.Expression): Made | undefined {
  if (!isAssignment(node)) return undefined;
  const { left, right } = node;
  if (!ts.isPropertyAccessExpression(left) || left.name.text !== 'state') return undefined;
  return left.expression.kind === ts.SyntaxKind.ThisKeyword
    ? { name: left.name, value: bare(right) }
    : undefined;
}

/** Whatever gets the state as it is may change it. */
function isOnlyRead(mention: ts.Identifier, isTarget: (mention: ts.Identifier) => boolean): boolean {
  const access = mention.parent;
  if (!ts.isPropertyAccessExpression(access) || access.name !== mention) return true;
  if (isTarget(mention)) return false;
  const { parent } = access;
  if (access.expression.kind !== ts.SyntaxKind.ThisKeyword) return true;
  if (ts.isPropertyAccessExpression(parent) || ts.isSpreadAssignment(parent)) return true;
  return ts.isVariableDeclaration(parent) && !ts.isIdentifier(parent.name);
}

/** Of what `setState({ … })` and `setState(() => ({ … }))` say; undefined where one says something else. */
function keysSet(mentions: readonly ts.Identifier[]): ReadonlySet<string> | undefined {
  const keys = new Set<string>();
  for (const mention of mentions) {
    const access = mention.parent;
    const call = access.parent;
    if (!ts.isPropertyAccessExpression(access) || !call || !ts.isCallExpression(call)) return undefined;
    const given = call.expression === access ? call.arguments[0] : undefined;
    const value = given && ts.isFunctionLike(given) ? returnedBy(given) : given;
    const literal = value && bare(value);
    if (!literal || !ts.isObjectLiteralExpression(literal)) return undefined;
    for (const { name } of literal.properties) {
      const key = name && propertyName(name);
      if (key === undefined) return undefined;
      keys.add(key);
    }
  }
  return keys;
}
