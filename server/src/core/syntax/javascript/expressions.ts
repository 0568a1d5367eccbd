/** From the parser's tree to the core's `Expression`. */
import type { Range } from '../../text.ts';
import type { Declaration, EnvironmentRead, Expression, Property } from '../expression.ts';
import { hasPlaceholder, isPlaceholderName, splitPlaceholders } from '../placeholders.ts';
import * as ts from './parser.ts';
import { type Binding, Scopes } from './scopes.ts';

/** Constructors whose results are certainly no string, number, boolean, plain object or array. */
const OTHER_OBJECTS = new Set(['URL', 'URLSearchParams', 'Date', 'Map', 'Set', 'RegExp', 'File', 'Blob']);

export class ExpressionReader {
  readonly declarations: Declaration[] = [];
  readonly scopes = new Scopes();
  private readonly indexes = new Map<ts.Node, number>();

  constructor(
    private readonly source: ts.SourceFile,
    /** Names that are assigned to anywhere: a `let` among them has no value that could be claimed. */
    private readonly reassigned: ReadonlySet<string>,
    /** Names of objects that are changed after they are made: what the literal says is not all. */
    private readonly changed: ReadonlySet<string> = new Set(),
  ) {}

  /** As written; offsets are file-absolute. */
  sourceText(start: number, end: number): string {
    return this.source.text.slice(start, end);
  }

  range(node: ts.Node): Range {
    return { start: node.getStart(this.source), end: node.end };
  }

  /** Whether `node` was closed by `mark`; the parser closes what is half typed at the next best place. */
  endsWith(node: ts.Node, mark: string): boolean {
    return this.source.text.charAt(node.end - 1) === mark;
  }

  /** The text that a literal or a name of one stands for. */
  constantText(node: ts.Expression): string | undefined {
    let read = this.read(node);
    for (let steps = 0; read.kind === 'reference' && read.declaration !== undefined && steps < 10; steps++) {
      const declaration: Declaration = this.declarations[read.declaration]!;
      if (declaration.kind !== 'constant') return undefined;
      read = declaration.initializer;
    }
    return read.kind === 'string' ? read.value : undefined;
  }

  read(node: ts.Expression): Expression {
    const range = this.range(node);
    if (ts.isParenthesizedExpression(node) || isTypeOnly(node)) return this.read(node.expression);
    if (ts.isStringLiteralLike(node))
      return this.isClosed(node) ? this.text(node, node.text) : { kind: 'opaque', range };
    if (ts.isNumericLiteral(node)) return { kind: 'number', value: Number(node.text), range };
    if (ts.isTemplateExpression(node)) return this.template(node);
    if (ts.isObjectLiteralExpression(node)) return this.object(node);
    if (ts.isArrayLiteralExpression(node)) return this.array(node);
    if (ts.isIdentifier(node)) return this.identifier(node);
    if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) return this.member(node);
    if (ts.isCallOrNewExpression(node)) return this.call(node);
    if (ts.isBinaryExpression(node)) return this.binary(node);
    if (ts.isPrefixUnaryExpression(node)) return this.unary(node);
    if (ts.isConditionalExpression(node)) {
      return {
        kind: 'conditional',
        whenTrue: this.read(node.whenTrue),
        whenFalse: this.read(node.whenFalse),
        range,
      };
    }
    if (ts.isVoidExpression(node)) return { kind: 'undefined', range };
    if (ts.isFunctionLike(node) || ts.isClassLike(node)) return { kind: 'function', range };
    if (ts.isRegularExpressionLiteral(node)) return { kind: 'otherObject', description: 'RegExp', range };
    if (ts.isBigIntLiteral(node)) return { kind: 'otherObject', description: 'bigint', range };
    return this.keyword(node);
  }

  private isClosed(literal: ts.Node): boolean {
    const quote = this.source.text.charAt(literal.getStart(this.source));
    return literal.end - literal.getStart(this.source) > 1 && this.endsWith(literal, quote);
  }

  private keyword(node: ts.Expression): Expression {
    const range = this.range(node);
    switch (node.kind) {
      case ts.SyntaxKind.TrueKeyword:
        return { kind: 'boolean', value: true, range };
      case ts.SyntaxKind.FalseKeyword:
        return { kind: 'boolean', value: false, range };
      case ts.SyntaxKind.NullKeyword:
        return { kind: 'null', range };
      default:
        return { kind: 'opaque', range };
    }
  }

  /** A string that a server completes (`'<%= key %>'`) is a concatenation with placeholders in it. */
  private text(node: ts.Node, value: string): Expression {
    const range = this.range(node);
    const pieces = splitPlaceholders(value);
    if (!pieces) return { kind: 'string', value, range };
    const parts = pieces.map(
      (piece): Expression =>
        piece === undefined ? { kind: 'placeholder', range } : { kind: 'string', value: piece, range },
    );
    return parts.length === 1 ? parts[0]! : { kind: 'concatenation', operator: 'template', parts, range };
  }

  private template(node: ts.TemplateExpression): Expression {
    const parts: Expression[] = [];
    const literal = (piece: ts.TemplateHead | ts.TemplateMiddle | ts.TemplateTail) => {
      if (piece.text !== '') parts.push(this.text(piece, piece.text));
    };
    literal(node.head);
    for (const span of node.templateSpans) {
      parts.push(this.read(span.expression));
      literal(span.literal);
    }
    return { kind: 'concatenation', operator: 'template', parts, range: this.range(node) };
  }

  private object(node: ts.ObjectLiteralExpression): Expression {
    const properties: Property[] = [];
    const spreads: Expression[] = [];
    for (const member of node.properties) {
      if (ts.isSpreadAssignment(member)) spreads.push(this.read(member.expression));
      // `{% if %} … {% endif %}` between properties: a server decides which of them there are.
      else if (isPlaceholderShorthand(member))
        spreads.push({ kind: 'placeholder', range: this.range(member) });
      else properties.push(this.property(member));
    }
    // Half typed: whatever is missing may still come.
    if (!this.endsWith(node, '}')) spreads.push({ kind: 'opaque', range: this.range(node) });
    return { kind: 'object', properties, spreads, range: this.range(node) };
  }

  private property(member: Exclude<ts.ObjectLiteralElementLike, ts.SpreadAssignment>): Property {
    const range = this.range(member);
    const keyRange = this.range(member.name);
    const written = propertyName(member.name);
    const key = written !== undefined && hasPlaceholder(written) ? undefined : written;
    const value = (): Expression => {
      if (ts.isPropertyAssignment(member)) return this.read(member.initializer);
      if (ts.isShorthandPropertyAssignment(member)) return this.identifier(member.name);
      return ts.isMethodDeclaration(member) ? { kind: 'function', range } : { kind: 'opaque', range };
    };
    return { key, keyRange, value: value(), shorthand: ts.isShorthandPropertyAssignment(member), range };
  }

  private array(node: ts.ArrayLiteralExpression): Expression {
    const plain = node.elements.filter((element) => !ts.isSpreadElement(element) && !isPlaceholder(element));
    const elements = plain.map(
      (element): Expression =>
        ts.isOmittedExpression(element)
          ? { kind: 'undefined', range: this.range(element) }
          : this.read(element),
    );
    return {
      kind: 'array',
      elements,
      hasSpread: plain.length < node.elements.length || !this.endsWith(node, ']'),
      range: this.range(node),
    };
  }

  private identifier(node: ts.Identifier): Expression {
    const range = this.range(node);
    const name = node.text;
    if (isPlaceholderName(name)) return { kind: 'placeholder', range };
    const binding = this.scopes.lookup(name, node);
    if (!binding) {
      if (name === 'undefined') return { kind: 'undefined', range };
      if (name === 'NaN' || name === 'Infinity') return { kind: 'number', value: Number(name), range };
    }
    // A name the parser made up for something missing (`templateId: ,`) stands for nothing.
    if (name === '') return { kind: 'opaque', range };
    return { kind: 'reference', name, declaration: binding && this.declarationOf(binding), range };
  }

  private member(node: ts.PropertyAccessExpression | ts.ElementAccessExpression): Expression {
    const { property, propertyRange } = this.propertyOf(node);
    const range = this.range(node);
    if (property !== undefined) {
      const read = this.environmentRead(node, property, propertyRange);
      if (read) return read;
    }
    return { kind: 'member', object: this.read(node.expression), property, propertyRange, range };
  }

  private propertyOf(node: ts.PropertyAccessExpression | ts.ElementAccessExpression) {
    if (ts.isPropertyAccessExpression(node))
      return { property: node.name.text, propertyRange: this.range(node.name) };
    const argument = node.argumentExpression;
    const property = argument && ts.isStringLiteralLike(argument) ? argument.text : undefined;
    return { property, propertyRange: this.range(argument ?? node) };
  }

  private environmentRead(
    node: ts.PropertyAccessExpression | ts.ElementAccessExpression,
    name: string,
    nameRange: Range,
  ): EnvironmentRead | undefined {
    const range = this.range(node);
    const source = environmentObject(node.expression);
    if (source) {
      const access = ts.isPropertyAccessExpression(node) ? 'static' : 'bracket';
      return { kind: 'environment', source, name, nameRange, access, range };
    }
    const held = this.environmentHeldBy(node.expression);
    return held && { kind: 'environment', source: held, name, nameRange, access: 'destructured', range };
  }

  /** `const env = process.env; env.X` reads the environment through a name. */
  private environmentHeldBy(node: ts.Expression): EnvironmentRead['source'] | undefined {
    if (!ts.isIdentifier(node)) return undefined;
    const binding = this.scopes.lookup(node.text, node);
    if (binding?.kind !== 'variable' || !binding.declaration.initializer) return undefined;
    return environmentObject(binding.declaration.initializer);
  }

  private call(node: ts.CallExpression | ts.NewExpression): Expression {
    const range = this.range(node);
    const isNew = ts.isNewExpression(node);
    if (isNew && ts.isIdentifier(node.expression) && OTHER_OBJECTS.has(node.expression.text)) {
      return { kind: 'otherObject', description: node.expression.text, range };
    }
    const spread = node.arguments?.some(ts.isSpreadElement);
    return {
      kind: 'call',
      callee: this.read(node.expression),
      arguments: spread
        ? [{ kind: 'opaque', range }]
        : (node.arguments ?? []).map((argument) => this.read(argument)),
      isNew,
      range,
    };
  }

  private binary(node: ts.BinaryExpression): Expression {
    const range = this.range(node);
    switch (node.operatorToken.kind) {
      case ts.SyntaxKind.PlusToken:
        return { kind: 'concatenation', operator: '+', parts: this.operands(node), range };
      case ts.SyntaxKind.QuestionQuestionToken:
        return {
          kind: 'logical',
          operator: '??',
          left: this.read(node.left),
          right: this.read(node.right),
          range,
        };
      case ts.SyntaxKind.BarBarToken:
        return {
          kind: 'logical',
          operator: '||',
          left: this.read(node.left),
          right: this.read(node.right),
          range,
        };
      case ts.SyntaxKind.AmpersandAmpersandToken:
        return {
          kind: 'logical',
          operator: '&&',
          left: this.read(node.left),
          right: this.read(node.right),
          range,
        };
      default:
        return { kind: 'opaque', range };
    }
  }

  /** `a + b + c` is a left-leaning chain; walked with a loop, because generated ones are thousands long. */
  private operands(node: ts.BinaryExpression): Expression[] {
    const right: Expression[] = [];
    let left: ts.Expression = node;
    while (ts.isBinaryExpression(left) && left.operatorToken.kind === ts.SyntaxKind.PlusToken) {
      right.push(this.read(left.right));
      left = left.left;
    }
    return [this.read(left), ...right.reverse()];
  }

  private unary(node: ts.PrefixUnaryExpression): Expression {
    const range = this.range(node);
    const operand = this.read(node.operand);
    if (node.operator === ts.SyntaxKind.MinusToken && operand.kind === 'number') {
      return { kind: 'number', value: -operand.value, range };
    }
    const conversion = CONVERSIONS[node.operator];
    if (!conversion) return { kind: 'opaque', range };
    const callee: Expression = { kind: 'reference', name: conversion, declaration: undefined, range };
    return { kind: 'call', callee, arguments: [operand], isNew: false, range };
  }

  /** The index of a binding in `declarations`; each is read once, and may refer to itself. */
  declarationOf(binding: Binding): number {
    const known = this.indexes.get(binding.name);
    if (known !== undefined) return known;
    const index = this.declarations.length;
    const named = { name: binding.name.text, nameRange: this.range(binding.name) };
    this.declarations.push({ kind: 'variable', ...named });
    this.indexes.set(binding.name, index);
    this.declarations[index] = this.declaration(binding, named);
    return index;
  }

  private declaration(binding: Binding, named: { name: string; nameRange: Range }): Declaration {
    switch (binding.kind) {
      case 'import':
        return { kind: 'import', ...named, module: binding.module, imported: binding.imported };
      case 'parameter':
        return { kind: 'parameter', ...named, maybeUndefined: maybeUndefined(binding.parameter) };
      case 'variable':
        return this.variable(binding.declaration, named);
      case 'element':
        return this.element(binding.element, named);
      case 'other':
        return ts.isEnumDeclaration(binding.node)
          ? { kind: 'constant', ...named, initializer: this.enumObject(binding.node) }
          : { kind: 'variable', ...named };
    }
  }

  private variable(node: ts.VariableDeclaration, named: { name: string; nameRange: Range }): Declaration {
    const required = node.initializer && requiredModule(node.initializer);
    if (required) return { kind: 'import', ...named, module: required, imported: '*' };
    const constant = (node.parent.flags & ts.NodeFlags.Const) !== 0 || !this.reassigned.has(named.name);
    if (!node.initializer || !constant || isLoopVariable(node)) return { kind: 'variable', ...named };
    if (this.changed.has(named.name)) return { kind: 'variable', ...named };
    return { kind: 'constant', ...named, initializer: this.read(node.initializer) };
  }

  /** `const { a: { b } } = source` is `source.a.b`; with a default or a rest element nothing is claimed. */
  private element(node: ts.BindingElement, named: { name: string; nameRange: Range }): Declaration {
    const path: { key: string; range: Range }[] = [];
    let current: ts.Node = node;
    while (ts.isBindingElement(current)) {
      if (current.dotDotDotToken || current.initializer || ts.isArrayBindingPattern(current.parent)) {
        return { kind: 'variable', ...named };
      }
      const name: ts.Node = current.propertyName ?? current.name;
      const key = ts.isIdentifier(name) || ts.isStringLiteralLike(name) ? name.text : undefined;
      if (key === undefined) return { kind: 'variable', ...named };
      path.unshift({ key, range: this.range(name) });
      current = current.parent.parent;
    }
    if (ts.isParameter(current)) {
      return { kind: 'parameter', ...named, maybeUndefined: elementMaybeUndefined(current, path[0]?.key) };
    }
    if (!ts.isVariableDeclaration(current) || !current.initializer || this.reassigned.has(named.name)) {
      return { kind: 'variable', ...named };
    }
    const source = environmentObject(current.initializer);
    const [first] = path;
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
    const module = requiredModule(current.initializer);
    if (module && first && path.length === 1)
      return { kind: 'import', ...named, module, imported: first.key };
    const object = this.read(current.initializer);
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
    return { kind: 'constant', ...named, initializer };
  }

  private enumObject(node: ts.EnumDeclaration): Expression {
    const properties = node.members.map((member): Property => {
      const range = this.range(member);
      const value: Expression = member.initializer
        ? this.read(member.initializer)
        : { kind: 'opaque', range };
      return {
        key: propertyName(member.name),
        keyRange: this.range(member.name),
        value,
        shorthand: false,
        range,
      };
    });
    return { kind: 'object', properties, spreads: [], range: this.range(node) };
  }
}

const CONVERSIONS: Readonly<Partial<Record<ts.SyntaxKind, string>>> = {
  [ts.SyntaxKind.PlusToken]: 'Number',
  [ts.SyntaxKind.MinusToken]: 'Number',
  [ts.SyntaxKind.TildeToken]: 'Number',
  [ts.SyntaxKind.ExclamationToken]: 'Boolean',
};

/** `x as T`, `x satisfies T`, `x!`, `<T>x`: nothing at run time. */
export const isTypeOnly = (
  node: ts.Node,
): node is ts.AsExpression | ts.SatisfiesExpression | ts.NonNullExpression | ts.TypeAssertion =>
  ts.isAsExpression(node) ||
  ts.isSatisfiesExpression(node) ||
  ts.isNonNullExpression(node) ||
  ts.isTypeAssertionExpression(node);

/** A bare placeholder among elements is a loop or a condition of the server: their number is not known. */
const isPlaceholder = (node: ts.Node): boolean => ts.isIdentifier(node) && isPlaceholderName(node.text);

const isPlaceholderShorthand = (member: ts.ObjectLiteralElementLike): boolean =>
  ts.isShorthandPropertyAssignment(member) && isPlaceholder(member.name);

/** The expression without parentheses and types around it. */
export function bare(node: ts.Expression): ts.Expression {
  let inner = node;
  while (ts.isParenthesizedExpression(inner) || isTypeOnly(inner)) inner = inner.expression;
  return inner;
}

function propertyName(name: ts.PropertyName): string | undefined {
  if (ts.isComputedPropertyName(name)) {
    const inner = bare(name.expression);
    return ts.isStringLiteralLike(inner) ? inner.text : undefined;
  }
  return ts.isBigIntLiteral(name) ? undefined : name.text;
}

function environmentObject(expression: ts.Expression): EnvironmentRead['source'] | undefined {
  const node = bare(expression);
  if (!ts.isPropertyAccessExpression(node) || node.name.text !== 'env') return undefined;
  const owner = bare(node.expression);
  if (ts.isMetaProperty(owner)) return 'import.meta.env';
  return ts.isIdentifier(owner) && owner.text === 'process' ? 'process.env' : undefined;
}

/** `require('./x')` */
function requiredModule(node: ts.Expression): string | undefined {
  const call = bare(node);
  if (!ts.isCallExpression(call) || !ts.isIdentifier(call.expression) || call.expression.text !== 'require')
    return undefined;
  const [argument] = call.arguments;
  return argument && ts.isStringLiteralLike(argument) ? argument.text : undefined;
}

const isLoopVariable = (node: ts.VariableDeclaration) =>
  ts.isForInStatement(node.parent.parent) || ts.isForOfStatement(node.parent.parent);

function maybeUndefined(parameter: ts.ParameterDeclaration): boolean {
  if (parameter.initializer) return false;
  return !!parameter.questionToken || (!!parameter.type && admitsUndefined(parameter.type));
}

/** `({ title }: { title?: string }) =>`: whether `title` may be undefined, by a type written right there. */
function elementMaybeUndefined(parameter: ts.ParameterDeclaration, key: string | undefined): boolean {
  if (!parameter.type || !ts.isTypeLiteralNode(parameter.type)) return false;
  const member = parameter.type.members.find(
    (one) => ts.isPropertySignature(one) && !ts.isComputedPropertyName(one.name) && one.name.text === key,
  );
  if (!member || !ts.isPropertySignature(member)) return false;
  return !!member.questionToken || (!!member.type && admitsUndefined(member.type));
}

const admitsUndefined = (type: ts.TypeNode): boolean =>
  ts.isUnionTypeNode(type) && type.types.some((one) => one.kind === ts.SyntaxKind.UndefinedKeyword);
