/** What a name stands for, as far as its own file tells. */

import { propsCalls, propsObject } from '../../catalog/componentProps.ts';
import type { Declaration, EnvironmentRead, Expression, Property } from '../../facts/expression.ts';
import type { Range } from '../../text/text.ts';
import { exportedOptions } from './exportedOptions.ts';
import type { Functions } from './functions.ts';
import { LastingNodeMemory } from './nodeMemory.ts';
import {
  bare,
  environmentObject,
  hasModifier,
  isConst,
  isLoopVariable,
  patternOwner,
  propertyName,
  requiredModule,
} from './nodeShapes.ts';
import * as ts from './parser.ts';
import { remembered } from './remembered.ts';
import type { Binding } from './scopes.ts';

export interface Named {
  readonly name: string;
  readonly nameRange: Range;
}

/** What may happen to the object of a parameter. */
export type Changes = Pick<Declaration & { kind: 'parameter' }, 'changedAt' | 'changedInOrder'>;

/** What reads the rest of the script. */
interface Reader {
  readonly range: (node: ts.Node) => Range;
  readonly read: (node: ts.Expression) => Expression;
  /** The same, once for all names that are taken out of it. */
  readonly readInitializer: (node: ts.Expression) => Expression;
  readonly isReassigned: (binding: Pick<Binding, 'name'>) => boolean;
  /** What happens to the object that a name stands for, anywhere in the script. */
  readonly isChanged: (name: string) => boolean;
  readonly isHandedOver: (name: string) => boolean;
  readonly onlyGivenAt: (name: string) => Range | undefined;
  /** Of uses inside of `node`, after which the object may be another. */
  readonly changesWithin: (node: ts.Node, name: string) => Changes;
  readonly functions: Functions;
  readonly isComponent: boolean;
  /** The function that the script is, where each instance of a component runs it. */
  readonly component: number | undefined;
}

export function readDeclaration(binding: Binding, named: Named, reader: Reader): Declaration {
  switch (binding.kind) {
    case 'import':
      if (reader.isChanged(named.name)) return { kind: 'variable', ...named };
      return { kind: 'import', ...named, module: binding.module, imported: binding.imported };
    case 'parameter':
      return {
        ...{ kind: 'parameter', ...named, maybeUndefined: maybeUndefined(binding.parameter) },
        ...passed(binding.parameter, [], binding.parameter.initializer, binding, reader),
      };
    case 'variable':
      return variable(binding, named, reader);
    case 'element':
      return element(binding, named, reader);
    case 'other':
      return other(binding, named, reader);
  }
}

function other(binding: Binding & { kind: 'other' }, named: Named, reader: Reader): Declaration {
  const { node, isAgain } = binding;
  if (ts.isEnumDeclaration(node))
    return { kind: 'constant', ...named, initializer: enumObject(node, reader) };
  // A function of which there are two is the one that was met last.
  if (isAgain || reader.isReassigned(binding)) return { kind: 'variable', ...named };
  if (ts.isFunctionDeclaration(node))
    return { kind: 'constant', ...named, initializer: reader.functions.read(node) };
  return ts.isClassDeclaration(node)
    ? { kind: 'constant', ...named, initializer: reader.functions.readClass(node) }
    : { kind: 'variable', ...named };
}

/** Nothing for what is rest, or changed before it is used. */
function passed(
  parameter: ts.ParameterDeclaration,
  path: readonly string[],
  initializer: ts.Expression | undefined,
  { name }: Pick<Binding, 'name'>,
  reader: Reader,
): Changes & Pick<Declaration & { kind: 'parameter' }, 'passed'> {
  if (parameter.dotDotDotToken || reader.isReassigned({ name }) || reader.isChanged(name.text)) return {};
  const { parent } = parameter;
  const parameters = parent.parameters.filter(({ name }) => name.getText() !== 'this');
  const position = parameters.indexOf(parameter);
  const { component } = reader;
  const isOfProps = component !== undefined && position === 0 && isSetup(parent);
  return {
    ...reader.changesWithin(parent, name.text),
    passed: {
      ...(isOfProps
        ? { function: component, isProp: true as const }
        : { function: reader.functions.indexOf(parent) }),
      ...{ position, path },
      ...(initializer && { default: reader.read(initializer) }),
    },
  };
}

/** Vue: `export default { setup(props) { … } }` */
function isSetup(node: ts.SignatureDeclaration): boolean {
  const option = ts.isMethodDeclaration(node) ? node : node.parent;
  const isOption = ts.isMethodDeclaration(option) || ts.isPropertyAssignment(option);
  if (!isOption || propertyName(option.name) !== 'setup') return false;
  return exportedOptions(node.getSourceFile()) === option.parent;
}

function variable(binding: Binding & { kind: 'variable' }, named: Named, reader: Reader): Declaration {
  const { declaration: node } = binding;
  // Svelte: `export let url = '…'` is a default.
  if (reader.isComponent && isExportedLet(node))
    return ofProps(binding, named, [named.name], node.initializer, reader);
  if (node.initializer && isPropsCall(node.initializer))
    return ofProps(binding, named, [], undefined, reader);
  const required = node.initializer && requiredModule(node.initializer);
  if (required) return { kind: 'import', ...named, module: required, imported: '*' };
  const constant = isConst(node) || !reader.isReassigned(binding);
  if (!node.initializer || !constant || isLoopVariable(node)) return { kind: 'variable', ...named };
  if (reader.isChanged(named.name)) return { kind: 'variable', ...named };
  if (isLiteral(node.initializer) && reader.isHandedOver(named.name)) {
    const givenAt = reader.onlyGivenAt(named.name);
    return {
      kind: 'variable',
      ...named,
      ...(givenAt && { given: { at: givenAt, value: reader.read(node.initializer) } }),
    };
  }
  return { kind: 'constant', ...named, initializer: reader.read(node.initializer) };
}

/** A prop, or all of them: what the component is given in the markup of others. */
function ofProps(
  binding: Pick<Binding, 'name'>,
  named: Named,
  path: readonly string[],
  initializer: ts.Expression | undefined,
  reader: Reader,
): Declaration {
  const { component } = reader;
  const isOpen = component === undefined || reader.isReassigned(binding) || reader.isChanged(named.name);
  return {
    ...{ kind: 'parameter', ...named, maybeUndefined: false },
    ...(!isOpen && {
      passed: {
        ...{ function: component, position: 0, path, isProp: true },
        ...(initializer && { default: reader.read(initializer) }),
      },
    }),
  };
}

const isExportedLet = (declaration: ts.VariableDeclaration): boolean =>
  !isConst(declaration) && hasModifier(declaration.parent.parent, ts.SyntaxKind.ExportKeyword);

/** What a function that is given it can change. */
function isLiteral(node: ts.Expression): boolean {
  const literal = bare(node);
  return ts.isObjectLiteralExpression(literal) || ts.isArrayLiteralExpression(literal);
}

/** `const { a: { b = c } } = source` is `source.a.b ?? c`; of a rest element, and behind a default, nothing is claimed. */
function element(binding: Binding & { kind: 'element' }, named: Named, reader: Reader): Declaration {
  const { element: node } = binding;
  const path: { key: string; range: Range }[] = [];
  let current: ts.Node = node;
  while (ts.isBindingElement(current)) {
    if (
      current.dotDotDotToken ||
      (current.initializer && current !== node) ||
      ts.isArrayBindingPattern(current.parent)
    ) {
      return { kind: 'variable', ...named };
    }
    const name: ts.Node = current.propertyName ?? current.name;
    const key = ts.isIdentifier(name) || ts.isStringLiteralLike(name) ? name.text : undefined;
    if (key === undefined) return { kind: 'variable', ...named };
    path.unshift({ key, range: reader.range(name) });
    current = current.parent.parent;
  }
  if (ts.isParameter(current)) {
    const keys = path.map(({ key }) => key);
    return {
      kind: 'parameter',
      ...named,
      maybeUndefined: !node.initializer && elementMaybeUndefined(current, keys[0]),
      ...passed(current, keys, node.initializer, binding, reader),
    };
  }
  if (isOfProps(node))
    return ofProps(
      binding,
      named,
      path.map(({ key }) => key),
      node.initializer,
      reader,
    );
  if (!ts.isVariableDeclaration(current) || !current.initializer || reader.isReassigned(binding)) {
    return { kind: 'variable', ...named };
  }
  const source = environmentObject(current.initializer);
  const module = requiredModule(current.initializer);
  const [first] = path;
  if ((source || module) && node.initializer) return { kind: 'variable', ...named };
  if (source && first && path.length === 1) {
    const { key: name, range } = first;
    const read: EnvironmentRead = {
      kind: 'environment',
      source,
      name,
      nameRange: range,
      access: 'destructured',
      range,
    };
    return { kind: 'constant', ...named, initializer: read };
  }
  if (module && first && path.length === 1) return { kind: 'import', ...named, module, imported: first.key };
  const object = reader.readInitializer(current.initializer);
  const initializer = path.reduce<Expression>(
    (inner, { key, range }) => ({
      kind: 'member',
      object: inner,
      property: key,
      propertyRange: range,
      range,
    }),
    object,
  );
  if (!node.initializer) return { kind: 'constant', ...named, initializer };
  const otherwise = { kind: 'logical', operator: '??', left: initializer } as const;
  const range = reader.range(node);
  return {
    kind: 'constant',
    ...named,
    initializer: { ...otherwise, right: reader.read(node.initializer), range },
  };
}

/** `const { url } = defineProps(…)` */
function isOfProps(node: ts.BindingElement): boolean {
  const owner = patternOwner(node);
  return ts.isVariableDeclaration(owner) && !!owner.initializer && isPropsCall(owner.initializer);
}

function isPropsCall(node: ts.Expression): boolean {
  const call = bare(node);
  if (ts.isPropertyAccessExpression(call))
    return call.name.text === propsObject.property && nameOf(call.expression) === propsObject.object;
  return (
    ts.isCallExpression(call) && ts.isIdentifier(call.expression) && propsCalls.has(call.expression.text)
  );
}

const nameOf = (node: ts.Expression): string | undefined => (ts.isIdentifier(node) ? node.text : undefined);

function enumObject(node: ts.EnumDeclaration, reader: Reader): Expression {
  const properties = node.members.map((member): Property => {
    const range = reader.range(member);
    const value: Expression = member.initializer
      ? reader.read(member.initializer)
      : { kind: 'opaque', range };
    return {
      key: propertyName(member.name),
      keyRange: reader.range(member.name),
      value,
      shorthand: false,
      range,
    };
  });
  return { kind: 'object', properties, spreads: [], range: reader.range(node) };
}

function maybeUndefined(parameter: ts.ParameterDeclaration): boolean {
  if (parameter.initializer) return false;
  return !!parameter.questionToken || (!!parameter.type && admitsUndefined(parameter.type));
}

/** `({ title }: { title?: string }) =>`: whether `title` may be undefined, by a type written right there. */
function elementMaybeUndefined(parameter: ts.ParameterDeclaration, key: string | undefined): boolean {
  if (!parameter.type || !ts.isTypeLiteralNode(parameter.type)) return false;
  const { type } = parameter;
  return remembered(undefinedKeys, type, () => keysThatMayBeUndefined(type)).has(key ?? '');
}

const undefinedKeys = new LastingNodeMemory<ts.Node, ReadonlySet<string>>();

const keysThatMayBeUndefined = (type: ts.TypeLiteralNode): ReadonlySet<string> =>
  new Set(
    type.members.flatMap((one) => {
      if (!ts.isPropertySignature(one) || ts.isComputedPropertyName(one.name)) return [];
      const admits = !!one.questionToken || (!!one.type && admitsUndefined(one.type));
      return admits ? [one.name.text] : [];
    }),
  );

const admitsUndefined = (type: ts.TypeNode): boolean =>
  ts.isUnionTypeNode(type) && type.types.some((one) => one.kind === ts.SyntaxKind.UndefinedKeyword);
