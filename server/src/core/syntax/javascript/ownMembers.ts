/**
 * What `this` has: in the options of a Vue component, `{ props, data, computed, methods }`, and in a class. Each member is a
 * declaration of its own, which a template names, too.
 */
import { bringsMore, componentOptions, holdsFunctions, injectCall } from '../../catalog/componentMembers.ts';
import type { Declaration, Expression, PassedValue } from '../../facts/expression.ts';
import type { Range } from '../../text/text.ts';
import type { Named } from './declarations.ts';
import { exportedOptions } from './exportedOptions.ts';
import { returnedBy } from './functions.ts';
import type { Mentions } from './mentions.ts';
import { above, bare, calleeName, hasModifier } from './nodeShapes.ts';
import * as ts from './parser.ts';
import { renderOf } from './reactClass.ts';
import { readState } from './reactState.ts';

interface Reader {
  readonly range: (node: ts.Node) => Range;
  readonly read: (node: ts.Expression) => Expression;
  readonly mentions: Mentions;
  readonly functions: { readonly indexOf: (node: ts.MethodDeclaration) => number };
  /** The function that the script is, where it describes a component. */
  readonly component: number | undefined;
  /** Whether what is not an assignment to a name may give it another value. */
  readonly mayBeWritten: (name: string) => boolean;
}

export type Owner = ts.ObjectLiteralExpression | ts.ClassLikeDeclaration;

/** Whose members `this` means where `node` stands. */
export function ownerOfThis(node: ts.Node): Owner | undefined {
  for (let current = node.parent; current; current = above(current)) {
    if (isStatic(current)) return undefined;
    if (ts.isClassLike(current)) return current;
    if (!ts.isFunctionLike(current) || ts.isArrowFunction(current)) continue;
    const member = ts.isMethodDeclaration(current) ? current : current.parent;
    const { parent } = member;
    if (!parent) return undefined;
    if (ts.isClassLike(parent)) return parent;
    if (!ts.isObjectLiteralExpression(parent)) return undefined;
    const holder = parent.parent;
    const options = isPropertyOf(holder, holdsFunctions) ? holder.parent : parent;
    return ts.isObjectLiteralExpression(options) && isComponent(options) ? options : undefined;
  }
  return undefined;
}

/** Of `static url = this.base` and `static share() { … }`: there `this` is the class. */
const isStatic = (node: ts.Node): boolean =>
  node.kind === ts.SyntaxKind.ClassStaticBlockDeclaration || hasModifier(node, ts.SyntaxKind.StaticKeyword);

const isComponent = (node: ts.ObjectLiteralExpression): boolean =>
  exportedOptions(node.getSourceFile()) === node ||
  node.properties.some((one) => componentOptions.test(keyOf(one) ?? ''));

const keyOf = ({ name }: ts.ObjectLiteralElementLike | ts.ClassElement): string | undefined =>
  name && (ts.isIdentifier(name) || ts.isStringLiteralLike(name) || ts.isPrivateIdentifier(name))
    ? name.text
    : undefined;

const isPropertyOf = (node: ts.Node, name: RegExp): node is ts.PropertyAssignment =>
  ts.isPropertyAssignment(node) && name.test(keyOf(node) ?? '');

export interface Member {
  /** Its name, where it is declared. */
  readonly node: ts.Node;
  readonly read: (named: Named) => Declaration;
}

/** Those of whose values something may be known, by name. */
export function membersOf(owner: Owner, reader: Reader): ReadonlyMap<string, Member> {
  const found = new Map<string, Member>();
  const add: Add = (node, name, value) => {
    const read = (named: Named): Declaration => {
      const initializer = isAssigned(name, reader) ? undefined : value();
      return initializer ? { kind: 'constant', ...named, initializer } : { kind: 'variable', ...named };
    };
    found.set(name, { node, read });
  };
  if (ts.isClassLike(owner)) {
    addOfClass(owner, reader, add);
    const render = renderOf(owner);
    if (render) addOfReact(owner, render, reader, found);
  } else {
    // Of any other object nobody sees the markup, which writes data and gives props.
    const component = exportedOptions(owner.getSourceFile()) === owner ? reader.component : undefined;
    for (const node of namesOfProps(optionOf(owner, 'props')))
      found.set(node.text, { node, read: (named) => propOf(named, component) });
    if (component !== undefined) addOfData(owner, reader, add);
    addAll(optionOf(owner, 'computed'), add, (node) => called(node, reader));
    addAll(optionOf(owner, 'methods'), add, (node) => node && reader.read(node as ts.Expression));
  }
  return found;
}

function addOfReact(
  owner: ts.ClassLikeDeclaration,
  render: ts.MethodDeclaration,
  reader: Reader,
  found: Map<string, Member>,
): void {
  found.set('props', {
    node: render.name,
    read: (named) => ofProps(named, { function: reader.functions.indexOf(render), path: [] }),
  });
  found.set('state', {
    node: owner,
    read: (named) => {
      const initializer = reader.mayBeWritten('state') ? undefined : readState(owner, reader, isTarget);
      return initializer ? { kind: 'constant', ...named, initializer } : { kind: 'variable', ...named };
    },
  });
}

type Add = (node: ts.Node, name: string, value: () => Expression | undefined) => void;

/** What a component is given under a name. */
export const propOf = (named: Named, component: number | undefined): Declaration =>
  ofProps(named, component === undefined ? undefined : { function: component, path: [named.name] });

const ofProps = (named: Named, passed: Pick<PassedValue, 'function' | 'path'> | undefined): Declaration => ({
  ...{ kind: 'parameter', ...named, maybeUndefined: false },
  ...(passed && { passed: { ...passed, position: 0, isProp: true } }),
});

function addOfData(options: ts.ObjectLiteralExpression, reader: Reader, add: Add): void {
  if (options.properties.some((one) => bringsMore.test(keyOf(one) ?? ''))) return;
  const data = optionOf(options, 'data');
  const literal = data && ts.isFunctionLike(data) ? returnedBy(data) : data;
  addAll(literal, add, (node) => plain(node, reader));
}

function addAll(
  literal: ts.Node | undefined,
  add: Add,
  value: (node: ts.Node | undefined) => Expression | undefined,
): void {
  for (const [name, property] of propertiesOf(literal))
    add(property.name!, name, () => value(valueIn(property)));
}

/** Of a class only what is its own: other classes may extend it. */
function addOfClass({ members }: ts.ClassLikeDeclaration, reader: Reader, add: Add): void {
  for (const member of members) {
    const name = keyOf(member);
    if (ts.isConstructorDeclaration(member)) {
      for (const parameter of member.parameters) {
        const { name, type } = parameter;
        if (isPrivate(parameter) && ts.isIdentifier(name) && type && ts.isTypeReferenceNode(type))
          add(name, name.text, () => instanceOf(type.typeName, reader));
      }
    } else if (name !== undefined && isPrivate(member) && !isStatic(member))
      add(member.name!, name, () => valueInClass(member, reader));
  }
}

function valueInClass(member: ts.ClassElement, reader: Reader): Expression | undefined {
  if (ts.isMethodDeclaration(member)) return reader.read(member as ts.Node as ts.Expression);
  if (ts.isGetAccessorDeclaration(member)) return called(member, reader);
  if (!ts.isPropertyDeclaration(member) || !member.initializer) return undefined;
  const value = bare(member.initializer);
  if (ts.isCallExpression(value) && calleeName(value) === injectCall)
    return instanceOf(value.arguments[0], reader);
  return plain(value, reader);
}

const isPrivate = (node: ts.Node & { readonly name?: ts.Node }): boolean =>
  hasModifier(node, ts.SyntaxKind.PrivateKeyword) || (!!node.name && ts.isPrivateIdentifier(node.name));

/** What Angular gives for a class. */
function instanceOf(name: ts.Node | undefined, reader: Reader): Expression | undefined {
  if (!name || !ts.isIdentifier(name)) return undefined;
  const made = { kind: 'call', callee: reader.read(name), arguments: [], isNew: true } as const;
  return { ...made, isInjected: true, range: reader.range(name) };
}

/** A value that is as it was made; what is in an object may change. */
function plain(node: ts.Node | undefined, reader: Reader): Expression | undefined {
  const value = node && bare(node as ts.Expression);
  if (!value || ts.isObjectLiteralExpression(value) || ts.isArrayLiteralExpression(value)) return undefined;
  return reader.read(value);
}

/** What a getter gives. */
function called(node: ts.Node | undefined, reader: Reader): Expression | undefined {
  if (!node || !ts.isFunctionLike(node)) return undefined;
  const callee = reader.read(node as unknown as ts.Expression);
  return { kind: 'call', callee, arguments: [], isNew: false, range: reader.range(node) };
}

const optionOf = (options: ts.ObjectLiteralExpression, name: string): ts.Node | undefined =>
  valueIn(options.properties.find((one) => keyOf(one) === name));

function valueIn(member: ts.ObjectLiteralElementLike | undefined): ts.Node | undefined {
  if (!member) return undefined;
  if (ts.isPropertyAssignment(member)) return bare(member.initializer);
  if (ts.isShorthandPropertyAssignment(member)) return member.name;
  return ts.isMethodDeclaration(member) ? member : undefined;
}

function propertiesOf(node: ts.Node | undefined): (readonly [string, ts.ObjectLiteralElementLike])[] {
  const literal = node && bare(node as ts.Expression);
  if (!literal || !ts.isObjectLiteralExpression(literal)) return [];
  if (literal.properties.some(ts.isSpreadAssignment)) return [];
  return literal.properties.flatMap((one) => {
    const key = keyOf(one);
    return key === undefined ? [] : [[key, one] as const];
  });
}

/** `['url']`, `{ url: String }` */
function namesOfProps(node: ts.Node | undefined): (ts.Identifier | ts.StringLiteralLike)[] {
  if (node && ts.isArrayLiteralExpression(node)) return node.elements.filter(ts.isStringLiteralLike);
  return propertiesOf(node).map(([, { name }]) => name as ts.Identifier);
}

/** Whether any object's member of that name gets another value: rather too many than too few. */
const isAssigned = (name: string, reader: Reader): boolean =>
  reader.mayBeWritten(name) || reader.mentions.of(name).some(isTarget);

function isTarget(mention: ts.Identifier): boolean {
  let target: ts.Node = mention.parent;
  if (!ts.isPropertyAccessExpression(target) || target.name !== mention) return false;
  while (isAccessOf(target.parent, target)) target = target.parent;
  const { parent } = target;
  if (ts.isPostfixUnaryExpression(parent) || ts.isDeleteExpression(parent)) return true;
  if (ts.isPrefixUnaryExpression(parent)) return parent.operator !== ts.SyntaxKind.ExclamationToken;
  if (ts.isForOfStatement(parent) || ts.isForInStatement(parent)) return parent.initializer === target;
  // `[this.a, b.a] = pair`, `({ a: this.a } = item)`
  if (ts.isArrayLiteralExpression(parent) || ts.isPropertyAssignment(parent)) return isPattern(parent);
  return ts.isBinaryExpression(parent) && parent.left === target && isAssignment(parent);
}

const isAccessOf = (node: ts.Node, object: ts.Node): boolean =>
  (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) && node.expression === object;

const isAssignment = ({ operatorToken: { kind } }: ts.BinaryExpression): boolean =>
  kind >= ts.SyntaxKind.EqualsToken && kind <= ts.SyntaxKind.CaretEqualsToken;

function isPattern(node: ts.Node): boolean {
  let literal = node;
  while (
    ts.isPropertyAssignment(literal) ||
    ts.isArrayLiteralExpression(literal.parent) ||
    ts.isPropertyAssignment(literal.parent)
  )
    literal = literal.parent;
  const { parent } = literal;
  return ts.isBinaryExpression(parent) && parent.left === literal && isAssignment(parent);
}
