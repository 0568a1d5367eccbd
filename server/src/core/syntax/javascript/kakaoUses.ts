/**
 * Finds every `Kakao.…` of a script, however the SDK object is written: bare, on `window`, in brackets, cast, through an
 * alias, destructured, handed in as a parameter. A local object that merely is called `Kakao` is not the SDK, and
 * neither is lower-case `kakao` (Maps).
 */
import { sdkPackages } from '../../catalog/sdkProviders.ts';
import { groupBy } from '../../text/multimap.ts';
import type { Range } from '../../text/text.ts';
import { Circles } from './circles.ts';
import { isLowerCaseGlobal } from './lowerCaseGlobal.ts';
import { isAmbient, memberOf } from './memberAccess.ts';
import { above, bare, callOf, givesDefault, isTypeOnly } from './nodeShapes.ts';
import * as ts from './parser.ts';
import { remembered } from './remembered.ts';
import type { Binding, Scopes } from './scopes.ts';

export interface SdkExpression {
  /** The whole chain, with the call around it if it is called. */
  readonly node: ts.Expression;
  readonly path: readonly string[];
  readonly pathRanges: readonly Range[];
  /** Behind which `?.` stands. */
  readonly optional: readonly string[];
  readonly call: ts.CallExpression | undefined;
}

/** Objects that a page's globals hang on. */
const GLOBALS = new Set(['window', 'globalThis', 'self', 'global', 'top', 'parent', 'win', '$window']);
/** Members on which frameworks and wrappers keep the SDK object. */
export const holders: ReadonlySet<string> = new Set(['Kakao', '$kakao', '$Kakao']);
/** No other library has these: `<anything>.Share.sendDefault` is the SDK unless the thing is provably something else. */
const UNMISTAKABLE = /^(send(Default|Custom|Scrap)|create(Default|Custom|Scrap)Button)$/;
const isShareHolder = (name: string) => name === 'Share' || name === 'Link';

interface Path {
  readonly names: readonly string[];
  readonly ranges: readonly Range[];
}

const SDK: Path = { names: [], ranges: [] };

/** Names behind names and members of members; nobody hides the SDK deeper. */
const MOST_DEPTH = 200;
/** A longer chain of members is nothing of the SDK's. */
const MOST_MEMBERS = 30;

type Values = readonly ts.Expression[];

export interface Candidates {
  /** Identifiers called `Kakao` and the like, and names that may be aliases of it. */
  readonly identifiers: readonly ts.Identifier[];
  /** `Kakao` in brackets. */
  readonly literals: readonly ts.StringLiteralLike[];
  /** Members that only the SDK has. */
  readonly members: readonly ts.PropertyAccessExpression[];
  /** Name to the values that are assigned to it outside declarations. */
  readonly assignments: ReadonlyMap<string, readonly ts.Expression[]>;
  /** The same for `this.name`. */
  readonly fields: ReadonlyMap<string, readonly ts.Expression[]>;
  /** The script sets lower-case `kakao` itself. */
  readonly definesLowerCase?: boolean;
}

export class KakaoFinder {
  private readonly proven = new Set<ts.Identifier>();
  private readonly paths = new Circles<Binding | Values, Path>();
  private readonly fields = new Map<string, ReadonlyMap<ts.Node | undefined, Values>>();
  private depth = 0;

  constructor(
    private readonly scopes: Scopes,
    private readonly candidates: Candidates,
    private readonly rangeOf: (node: ts.Node) => Range,
  ) {}

  find(): SdkExpression[] {
    for (const member of this.candidates.members) this.proveByShape(member);
    const found = new Map<ts.Node, SdkExpression>();
    const add = (start: ts.Expression, path: Path) => {
      const use = this.extend(start, path);
      if (use && !isDeclarationOnly(use.node)) found.set(use.node, use);
    };
    const bases: ts.Node[] = [...this.candidates.identifiers, ...this.candidates.literals];
    for (const member of this.candidates.members) bases.push(rootOf(member));
    for (const base of bases) {
      const start = this.startOf(base);
      const path = start && this.pathOf(start);
      if (start && path) add(start, path);
    }
    for (const member of this.candidates.members) {
      const holder = memberOf(bare(member.expression));
      const owner = holder && isShareHolder(holder.name) ? bare(holder.object) : undefined;
      // `getKakao().Share.sendDefault(…)`, `sdk.current.Share.sendDefault(…)`
      if (
        owner &&
        (ts.isCallExpression(owner) || ts.isPropertyAccessExpression(owner)) &&
        !this.pathOf(owner) &&
        !this.isMaps(owner)
      )
        add(owner, SDK);
    }
    return [...found.values()].sort((a, b) => a.node.pos - b.node.pos);
  }

  /** The expression in which `node` stands for the SDK: itself, or `window.Kakao` around it. */
  private startOf(node: ts.Node): ts.Expression | undefined {
    const { parent } = node;
    if (!parent) return undefined;
    if (ts.isPropertyAccessExpression(parent) && parent.name === node) return parent;
    if (ts.isElementAccessExpression(parent) && parent.argumentExpression === node) return parent;
    if (!ts.isIdentifier(node) || !isValue(node))
      return ts.isExpression(node) && node.kind === ts.SyntaxKind.ThisKeyword ? node : undefined;
    return node;
  }

  /** The SDK path that an expression stands for, or undefined where it is not proven to be the SDK. */
  private pathOf(expression: ts.Expression, members = 0): Path | undefined {
    if (this.depth >= MOST_DEPTH) return undefined;
    this.depth++;
    const path = this.pathOfBare(bare(expression), members);
    this.depth--;
    return path;
  }

  private pathOfBare(node: ts.Expression, members: number): Path | undefined {
    if (ts.isIdentifier(node)) return this.pathOfName(node);
    if (ts.isBinaryExpression(node)) return this.pathOfOperands(node);
    if (ts.isConditionalExpression(node)) return this.pathOf(node.whenTrue) ?? this.pathOf(node.whenFalse);
    const access = memberOf(node);
    if (!access || members === MOST_MEMBERS) return undefined;
    if (holders.has(access.name) && isGlobalObject(access.object)) return SDK;
    if (access.object.kind === ts.SyntaxKind.ThisKeyword) return this.pathOfField(access.name, node);
    const owner = this.pathOf(access.object, members + 1);
    return (
      owner && {
        names: [...owner.names, access.name],
        ranges: [...owner.ranges, this.rangeOf(access.nameNode)],
      }
    );
  }

  /** `this.sdk`, to which its class assigns `window.Kakao`. */
  private pathOfField(name: string, node: ts.Node): Path | undefined {
    const byClass = remembered(this.fields, name, () =>
      groupBy(this.candidates.fields.get(name) ?? [], classOf),
    );
    return this.pathOfAny(byClass.get(classOf(node)));
  }

  private pathOfAny(values: Values | undefined): Path | undefined {
    const find = (among: Values): Path | undefined => {
      for (const value of among) {
        const path = this.pathOf(value);
        if (path) return path;
      }
      return undefined;
    };
    return values && this.paths.ask(values, () => find(values));
  }

  /** `window.Kakao || Kakao`, `ready && window.Kakao`. */
  private pathOfOperands(node: ts.BinaryExpression): Path | undefined {
    const operator = node.operatorToken.kind;
    if (operator === ts.SyntaxKind.AmpersandAmpersandToken || operator === ts.SyntaxKind.EqualsToken)
      return this.pathOf(node.right);
    return givesDefault(node) ? (this.pathOf(node.left) ?? this.pathOf(node.right)) : undefined;
  }

  private pathOfName(node: ts.Identifier): Path | undefined {
    const binding = this.scopes.lookup(node.text, node);
    if (!binding) return node.text === 'Kakao' ? SDK : undefined;
    if (this.proven.has(binding.name)) return SDK;
    return this.paths.ask(binding, () => this.pathOfBinding(binding));
  }

  private pathOfBinding(binding: Binding): Path | undefined {
    switch (binding.kind) {
      case 'parameter':
        return binding.name.text === 'Kakao' ? SDK : undefined;
      case 'import':
        return sdkPackages.has(binding.module) ? SDK : undefined;
      case 'element':
        return this.pathOfElement(binding.element);
      case 'variable':
        return this.pathOfVariable(binding.name.text, binding.declaration);
      case 'other':
        return undefined;
    }
  }

  private pathOfVariable(name: string, declaration: ts.VariableDeclaration): Path | undefined {
    if (declaration.initializer) {
      const path = this.pathOf(declaration.initializer);
      if (path) return path;
    } else if (name === 'Kakao' && isAmbient(declaration)) return SDK;
    return this.pathOfAny(this.candidates.assignments.get(name));
  }

  /** `const { Kakao } = window`, `const { Share: S } = Kakao`, `({ Kakao }) => …`. */
  private pathOfElement(element: ts.BindingElement): Path | undefined {
    const nameNode = element.propertyName ?? element.name;
    if (!ts.isIdentifier(nameNode)) return undefined;
    const owner = element.parent.parent;
    if (ts.isParameter(owner)) return nameNode.text === 'Kakao' ? SDK : undefined;
    if (!ts.isVariableDeclaration(owner) || !owner.initializer) return undefined;
    if (holders.has(nameNode.text) && isGlobalObject(owner.initializer)) return SDK;
    const path = this.pathOf(owner.initializer);
    return (
      path && { names: [...path.names, nameNode.text], ranges: [...path.ranges, this.rangeOf(nameNode)] }
    );
  }

  /** `kakao.Share.sendDefault(…)` proves a parameter, an import or the result of a call to be the SDK. */
  private proveByShape(member: ts.PropertyAccessExpression): void {
    const holder = memberOf(bare(member.expression));
    if (!holder || !isShareHolder(holder.name)) return;
    const root = bare(holder.object);
    if (!ts.isIdentifier(root) || this.isMaps(root)) return;
    const binding = this.scopes.lookup(root.text, root);
    if (!binding || binding.kind === 'other') return;
    const initializer = binding.kind === 'variable' ? binding.declaration.initializer : undefined;
    if (initializer && ts.isObjectLiteralExpression(bare(initializer))) return;
    if (initializer && ts.isNewExpression(bare(initializer))) return;
    this.proven.add(binding.name);
  }

  /** Whoever defines the global may put this SDK there. */
  private isMaps(node: ts.Expression): boolean {
    return !this.candidates.definesLowerCase && isLowerCaseGlobal(node, this.scopes);
  }

  private extend(start: ts.Expression, path: Path): SdkExpression | undefined {
    const names = [...path.names];
    const ranges = [...path.ranges];
    const optional: string[] = [];
    const note = (isOptional: boolean) => {
      if (isOptional && names.length > 0) optional.push(names.join('.'));
    };
    let node = start;
    for (;;) {
      const { parent } = node;
      if ((ts.isParenthesizedExpression(parent) || isTypeOnly(parent)) && parent.expression === node) {
        node = parent;
        continue;
      }
      const access = parent && memberOf(parent);
      if (!access || access.object !== node) break;
      if (names.length === MOST_MEMBERS) return undefined;
      note(access.isOptional);
      names.push(access.name);
      ranges.push(this.rangeOf(access.nameNode));
      node = parent as ts.Expression;
    }
    const call = callOf(node);
    note(!!call?.questionDotToken);
    return { node: call ?? node, path: names, pathRanges: ranges, optional, call };
  }
}

export const isUnmistakable = (name: string): boolean => UNMISTAKABLE.test(name);

function isGlobalObject(expression: ts.Expression): boolean {
  const node = bare(expression);
  if (node.kind === ts.SyntaxKind.ThisKeyword) return true;
  if (ts.isIdentifier(node)) return GLOBALS.has(node.text);
  // `window.parent.Kakao`, `document.defaultView.Kakao`
  return (
    ts.isPropertyAccessExpression(node) && (GLOBALS.has(node.name.text) || node.name.text === 'defaultView')
  );
}

function rootOf(node: ts.Expression): ts.Expression {
  let root = bare(node);
  for (let members = 0; members < MOST_MEMBERS; members++) {
    const access = memberOf(root);
    if (!access) break;
    root = bare(access.object);
  }
  return root;
}

function classOf(node: ts.Node): ts.Node | undefined {
  let current: ts.Node | undefined = node;
  while (current && !ts.isClassLike(current)) current = above(current);
  return current;
}

/** Whether the identifier is read or called here, not declared, imported, or a key. */
function isValue(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isVariableDeclaration(parent) || ts.isBindingElement(parent) || ts.isParameter(parent))
    return parent.initializer === node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  if (ts.isImportSpecifier(parent) || ts.isImportClause(parent) || ts.isExportSpecifier(parent)) return false;
  return (
    ts.isExpression(parent) ||
    ts.isStatement(parent) ||
    ts.isShorthandPropertyAssignment(parent) ||
    parent.kind === ts.SyntaxKind.TemplateSpan
  );
}

/** `const k = window.Kakao` names the SDK and does nothing with it. */
const isDeclarationOnly = (node: ts.Node) =>
  ts.isVariableDeclaration(node.parent) && node.parent.initializer === node;
