/** From the parser's tree to the core's `Expression`. */

import { eventAttribute } from '../../catalog/componentProps.ts';
import { asksWhere } from '../../catalog/environment.ts';
import {
  bothBranches,
  type Conditional,
  type Declaration,
  type EnvironmentRead,
  type Expression,
  type Property,
} from '../../facts/expression.ts';
import type { AskedFor } from '../../facts/functions.ts';
import { addTo } from '../../text/multimap.ts';
import type { Range } from '../../text/text.ts';
import { ANY_NAME } from '../anyName.ts';
import { blankComments } from '../blankComments.ts';
import { hasPlaceholder, isPlaceholderName, splitPlaceholders } from '../placeholders.ts';
import { askedAbout } from './askedAbout.ts';
import { askedByMarkup } from './askedByMarkup.ts';
import { valuesReaching } from './assignedValues.ts';
import { type Changes, type Named, readDeclaration } from './declarations.ts';
import { Functions } from './functions.ts';
import { areInOrder, mayChangeWhatIsPassed } from './handedOver.ts';
import { Mentions } from './mentions.ts';
import { NameTests } from './nameTests.ts';
import {
  above,
  branchOfBrowser,
  environmentObject,
  isPlaceholder,
  isPlaceholderShorthand,
  isTypeOnly,
  isVar,
  propertyName,
} from './nodeShapes.ts';
import { type Member, membersOf, type Owner, ownerOfThis, propOf } from './ownMembers.ts';
import * as ts from './parser.ts';
import { renderOf } from './reactClass.ts';
import { once, remembered } from './remembered.ts';
import { type Binding, Scopes } from './scopes.ts';

/** Constructors whose results are certainly no string, number, boolean, plain object or array. */
const OTHER_OBJECTS = new Set(['URL', 'URLSearchParams', 'Date', 'Map', 'Set', 'RegExp', 'File', 'Blob']);

/** By name, whatever the scope: rather too many than too few. */
interface Names extends Readonly<Record<'changed' | 'handedOver', ReadonlySet<string>>> {
  /** What is assigned to, where it stands. */
  readonly reassigned: ReadonlyMap<string, readonly ts.Expression[]>;
  /** Where the script writes each name, part by part. */
  readonly names: readonly ReadonlyMap<string, readonly ts.Identifier[]>[];
}

/** `this[name] = …`, `Object.assign(this, …)`, `this.$set(this, …)` */
const WRITES_ANY_MEMBER =
  /\b(?:this|vm|self|that|_this)\s{0,9}\[|\b(?:assign|extend|merge|set)\(\s{0,9}(?:this|vm|self|that|_this)\b|\$(?:data|set)\b/;

export class ExpressionReader {
  readonly declarations: Declaration[] = [];
  readonly scopes = new Scopes();
  readonly functions = new Functions(this);
  /** The function that the script is, where each instance of a component runs it. */
  readonly component: number | undefined;
  readonly mentions: Mentions;
  private readonly tests: NameTests;
  private readonly indexes = new Map<ts.Node, number>();
  private readonly unread: (() => void)[] = [];
  private isReading = false;
  private readonly known = new Map<ts.Node, Expression>();
  private readonly assigned = new Map<string, ReadonlyMap<ts.Identifier, readonly ts.Expression[]>>();
  private readonly members = new Map<Owner, ReadonlyMap<string, Member>>();
  /** By component: what its markup asks for, which each call in it names. */
  readonly askedInMarkup = new Map<ts.Node, readonly AskedFor[]>();
  readonly askedByMarkup = once(() => askedByMarkup(this, this.source));
  /** By function: whether what is passed to the function around decides about each use of it. */
  readonly leftOut = new Map<ts.Node, boolean>();
  /** By condition, and by the function that it is asked about: whether it hangs on what is passed to that, or made there. */
  readonly passed = new Map<ts.Node, Map<ts.Node, boolean>>();
  readonly local = new Map<ts.Node, Map<ts.Node, boolean>>();

  constructor(
    private readonly source: ts.SourceFile,
    private readonly names: Names,
    /** Its exported variables are what whoever uses the component passes. */
    readonly isComponent = false,
    isInstance = false,
    /** How it reads `process.env.X`. */
    private readonly access: EnvironmentRead['access'] = 'static',
    /** Names to which the markup of the component assigns something. */
    private readonly writtenInMarkup: ReadonlySet<string> = new Set(),
    /** What the markup of the component asks before it shows something. */
    readonly conditions: readonly string[] = [],
  ) {
    this.mentions = new Mentions(names.names);
    this.tests = new NameTests(this.mentions);
    this.component = isInstance ? this.functions.indexOf(source) : undefined;
  }

  timesWritten(name: string): number {
    return this.mentions.of(name).length;
  }

  /** Assigned to anywhere: it has no value that could be claimed. A `var` may be any of that name: blocks do not keep it. */
  isReassigned({ name }: Pick<Binding, 'name'>): boolean {
    if (this.writtenInMarkup.has(name.text)) return true;
    return isVar(name) ? this.names.reassigned.has(name.text) : this.targetsOf(name).length > 0;
  }

  /** What is assigned to and means the declaration of `name`. */
  private targetsOf(name: ts.Identifier): readonly ts.Expression[] {
    const targets = this.names.reassigned.get(name.text);
    if (!targets) return [];
    const find = () => {
      const byDeclaration = new Map<ts.Identifier, ts.Expression[]>();
      for (const target of targets) {
        const meant = this.scopes.lookup(name.text, target)?.name;
        if (meant) addTo(byDeclaration, meant, target);
      }
      return byDeclaration;
    };
    return remembered(this.assigned, name.text, find).get(name) ?? [];
  }

  /** Objects that are changed after they are made: what the literal says is not all. */
  isChanged(name: string): boolean {
    return this.names.changed.has(name);
  }

  /** Objects of that name may be changed by a function that they are given to. */
  isHandedOver(name: string): boolean {
    return this.names.handedOver.has(name);
  }

  /** The one place where an object of that name is given to a function. */
  onlyGivenAt(name: string): Range | undefined {
    const [use, another] = this.mentions.of(name).filter(({ parent }) => ts.isCallExpression(parent));
    return use && !another ? this.range(use) : undefined;
  }

  changesWithin(node: ts.Node, name: string): Changes {
    const uses = this.mentions.within(node, name);
    const changedAt = uses.filter(mayChangeWhatIsPassed).map((use) => this.range(use));
    if (changedAt.length === 0) return {};
    return { changedAt, ...(areInOrder(uses, node) && { changedInOrder: true }) };
  }

  /** As written; offsets are file-absolute. */
  sourceText(start: number, end: number): string {
    return this.source.text.slice(start, end);
  }

  range(node: ts.Node): Range {
    return { start: node.getStart(this.source), end: node.end };
  }

  /** Between the parentheses; to the end of a call that is not closed. (A list's own positions are not kept.) */
  argumentsRange(call: ts.CallExpression): Range {
    const start = call.arguments[0]?.pos ?? this.behindOpening(call);
    return { start, end: Math.max(start, this.endsWith(call, ')') ? call.end - 1 : call.end) };
  }

  /** Of a call without arguments. */
  private behindOpening({ expression, questionDotToken, typeArguments, end }: ts.CallExpression): number {
    const callee = typeArguments?.at(-1) ?? questionDotToken ?? expression;
    const opening = blankComments(this.sourceText(callee.end, end)).indexOf('(');
    return opening < 0 ? end : callee.end + opening + 1;
  }

  /** Whether `node` was closed by `mark`; the parser closes what is half typed at the next best place. */
  endsWith(node: ts.Node, mark: string): boolean {
    return this.source.text.charAt(node.end - 1) === mark;
  }

  /** The text that a literal or a name of one stands for. */
  textOf(expression: Expression): string | undefined {
    let read = expression;
    for (let steps = 0; read.kind === 'reference' && read.declaration !== undefined && steps < 10; steps++) {
      const declaration: Declaration = this.declarations[read.declaration]!;
      if (declaration.kind !== 'constant') return undefined;
      read = declaration.initializer;
    }
    return read.kind === 'string' ? read.value : undefined;
  }

  /** What many names are taken out of, `const { a, b } = …`, read once for all of them. */
  readInitializer(node: ts.Expression): Expression {
    return remembered(this.known, node, () => this.read(node));
  }

  read(node: ts.Expression): Expression {
    if (ts.isIdentifier(node)) return this.identifier(node);
    if (ts.isParenthesizedExpression(node) || isTypeOnly(node)) return this.read(node.expression);
    if (ts.isTemplateExpression(node)) return this.template(node);
    if (ts.isObjectLiteralExpression(node)) return this.object(node);
    if (ts.isArrayLiteralExpression(node)) return this.array(node);
    if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) return this.member(node);
    // Calls inside calls: each may be a use of its own.
    if (ts.isCallOrNewExpression(node)) return remembered(this.known, node, () => this.call(node));
    if (ts.isBinaryExpression(node)) return this.binary(node);
    if (ts.isPrefixUnaryExpression(node)) return this.unary(node);
    const range = this.range(node);
    if (ts.isStringLiteralLike(node))
      return this.isClosed(node) ? this.text(node, node.text) : { kind: 'opaque', range };
    if (ts.isNumericLiteral(node)) return { kind: 'number', value: Number(node.text), range };
    if (ts.isConditionalExpression(node)) {
      const ofBrowser = branchOfBrowser(node);
      if (ofBrowser) return this.read(ofBrowser);
      const begins = this.begins(node.condition);
      const isAsked = askedAbout([node.condition], this.scopes);
      const asksAbout = bothBranches.filter((one) => isAsked(node[one]));
      return {
        kind: 'conditional',
        ...(asksWhere.test(node.condition.getText(this.source)) && { asksWhere: true as const }),
        ...(asksAbout.length > 0 && { asksAbout }),
        ...(begins && { begins }),
        whenTrue: this.read(node.whenTrue),
        whenFalse: this.read(node.whenFalse),
        range,
      };
    }
    if (ts.isVoidExpression(node)) return { kind: 'undefined', range };
    if (ts.isFunctionLike(node)) return this.functions.read(node);
    if (ts.isClassLike(node)) return this.functions.readClass(node);
    if (ts.isRegularExpressionLiteral(node)) return { kind: 'otherObject', description: 'RegExp', range };
    if (ts.isBigIntLiteral(node)) return { kind: 'otherObject', description: 'bigint', range };
    return this.keyword(node);
  }

  /** `text.startsWith('http')` */
  private begins(condition: ts.Expression): Conditional['begins'] {
    if (!ts.isCallExpression(condition) || condition.arguments.length !== 1) return undefined;
    const { expression: callee } = condition;
    const start = condition.arguments[0]!;
    if (!ts.isPropertyAccessExpression(callee) || callee.name.text !== 'startsWith') return undefined;
    if (!ts.isStringLiteralLike(start) || !this.isClosed(start)) return undefined;
    return { text: this.read(callee.expression), with: start.text };
  }

  /** A name where one of the script's own statements declares it: it may be assigned later. */
  readDeclared(name: ts.Identifier): Expression {
    const binding = this.scopes.bindingsOf(this.source)?.get(name.text);
    if (!binding || name.text === '' || isPlaceholderName(name.text)) return this.identifier(name);
    const declaration = this.declarationOf(binding);
    return { kind: 'reference', name: name.text, declaration, range: this.range(name) };
  }

  /** What stands between the quotes of a literal; to its end where it is not closed. */
  inside(literal: ts.Node): Range {
    const { start, end } = this.range(literal);
    return { start: start + 1, end: this.isClosed(literal) ? end - 1 : end };
  }

  isClosed(literal: ts.Node): boolean {
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
      return ts.isMethodDeclaration(member) ? this.functions.read(member) : { kind: 'opaque', range };
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
    const declaration = binding && (this.assignedHere(binding, node) ?? this.declarationOf(binding));
    const reference = { kind: 'reference', name, declaration, range } as const;
    return binding && this.tests.isTested(node) ? { ...reference, isTested: true } : reference;
  }

  /** A declaration of its own for the use of a variable that gets several values: one of those that reach it. */
  private assignedHere(binding: Binding, use: ts.Identifier): number | undefined {
    if (binding.kind !== 'variable' || !this.isReassigned(binding) || this.isChanged(use.text))
      return undefined;
    if (this.writtenInMarkup.has(use.text)) return undefined;
    // Each value may name the variable again.
    const known = this.indexes.get(use);
    if (known !== undefined) return known;
    const assigned = valuesReaching(use, binding, this.targetsOf(binding.name), this.mentions);
    if (!assigned) return undefined;
    const index = this.declarations.length;
    this.indexes.set(use, index);
    const named = { name: use.text, nameRange: this.range(binding.name) };
    this.declarations.push({ kind: 'variable', ...named });
    this.later(() => {
      const [first, ...others] = assigned.values;
      const isAsked = others.length > 0 ? askedAbout(assigned.conditions, this.scopes) : () => false;
      const initializer = others.reduce<Expression>(
        (whenTrue, value, index) => ({
          kind: 'conditional',
          ...(assigned.asksWhere && { asksWhere: true as const }),
          asksAbout: bothBranches.filter((one) =>
            one === 'whenFalse' ? isAsked(value) : index === 0 && isAsked(first!),
          ),
          ...{ whenTrue, whenFalse: this.read(value), range: this.range(use) },
        }),
        this.read(first!),
      );
      this.declarations[index] = { kind: 'constant', ...named, initializer };
    });
    return index;
  }

  private member(node: ts.PropertyAccessExpression | ts.ElementAccessExpression): Expression {
    const { property, propertyRange } = this.propertyOf(node);
    const range = this.range(node);
    if (property !== undefined) {
      const read = this.environmentRead(node, property, propertyRange) ?? this.ownMember(node, property);
      if (read) return read;
    }
    return { kind: 'member', object: this.read(node.expression), property, propertyRange, range };
  }

  /** `this.url`, and `vm.url` where that is `const vm = this`. */
  private ownMember(
    node: ts.PropertyAccessExpression | ts.ElementAccessExpression,
    name: string,
  ): Expression | undefined {
    const object = this.objectMeant(node.expression);
    const owner = object.kind === ts.SyntaxKind.ThisKeyword ? ownerOfThis(object) : undefined;
    const declaration = owner && this.memberOf(owner, name);
    return declaration === undefined
      ? undefined
      : { kind: 'reference', name, declaration, range: this.range(node) };
  }

  /** What the parent of a component gives for its event: the attribute `$share` of `@share="…"`. */
  readEvent(literal: ts.StringLiteralLike): Expression | undefined {
    const { component } = this;
    if (component === undefined) return undefined;
    const name = eventAttribute(literal.text);
    const declaration = this.declared(literal, name, (named) => propOf(named, component));
    return { kind: 'reference', name, declaration, range: this.range(literal) };
  }

  /** What the component is given under a name that its markup speaks of. */
  readProp(name: string): Expression {
    const range = this.range(this.source.endOfFileToken);
    const declaration = this.declarations.push(propOf({ name, nameRange: range }, this.component)) - 1;
    return { kind: 'reference', name, declaration, range };
  }

  private objectMeant(node: ts.Expression): ts.Expression {
    const binding = ts.isIdentifier(node) ? this.scopes.lookup(node.text, node) : undefined;
    const initializer = binding?.kind === 'variable' ? binding.declaration.initializer : undefined;
    return initializer?.kind === ts.SyntaxKind.ThisKeyword ? initializer : node;
  }

  /** The component of which each instance has `node`: the script, or a class of React around it. */
  componentAround(node: ts.Node): number | undefined {
    if (this.component !== undefined) return this.component;
    let owner = node.parent;
    while (owner && !ts.isClassLike(owner)) owner = above(owner);
    const render = owner && renderOf(owner);
    return render && this.functions.indexOf(render);
  }

  /** The index of a member of `this` in `declarations`; undefined where nothing is known of it. */
  memberOf(owner: Owner, name: string): number | undefined {
    const member = this.membersOf(owner).get(name);
    return member && this.declared(member.node, name, member.read);
  }

  membersOf(owner: Owner): ReadonlyMap<string, Member> {
    return remembered(this.members, owner, () => membersOf(owner, this));
  }

  mayBeWritten(name: string): boolean {
    const isWritten = this.writtenInMarkup.has(name) || this.writtenInMarkup.has(ANY_NAME);
    return isWritten || this.writesAnyMember();
  }

  private readonly writesAnyMember = once(() => WRITES_ANY_MEMBER.test(this.source.text));

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
      const access = ts.isPropertyAccessExpression(node) ? this.access : 'bracket';
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

  /**
   * The index of a binding in `declarations`; each is read once, and may refer to itself. While one is read, those that
   * it names wait for it: a long chain of names must not cost the stack.
   */
  declarationOf(binding: Binding): number {
    const { name } = binding;
    return this.declared(name, name.text, (named) => readDeclaration(binding, named, this));
  }

  private declared(node: ts.Node, name: string, read: (named: Named) => Declaration): number {
    const known = this.indexes.get(node);
    if (known !== undefined) return known;
    const index = this.declarations.length;
    const named = { name, nameRange: this.range(node) };
    this.declarations.push({ kind: 'variable', ...named });
    this.indexes.set(node, index);
    this.later(() => {
      this.declarations[index] = read(named);
    });
    return index;
  }

  /** Reads now, or, where this is asked while something else is read, after that. */
  later(read: () => void): void {
    this.unread.push(read);
    if (!this.isReading) this.readAll();
  }

  private readAll(): void {
    this.isReading = true;
    for (let read = this.unread.pop(); read; read = this.unread.pop()) read();
    this.isReading = false;
  }
}

const CONVERSIONS: Readonly<Partial<Record<ts.SyntaxKind, string>>> = {
  [ts.SyntaxKind.PlusToken]: 'Number',
  [ts.SyntaxKind.MinusToken]: 'Number',
  [ts.SyntaxKind.TildeToken]: 'Number',
  [ts.SyntaxKind.ExclamationToken]: 'Boolean',
};
