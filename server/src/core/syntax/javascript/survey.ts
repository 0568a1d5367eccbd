/** One walk over a script's tree that notes everything the readers ask for later. */
import { adminKeyName } from '../../catalog/keyNames.ts';
import { sharerHost } from '../../catalog/sharerAddress.ts';
import { isScriptElement } from './inlineScripts.ts';
import type { Candidates } from './kakaoUses.ts';
import { bare } from './nodeShapes.ts';
import * as ts from './parser.ts';
import { isPolicyKey, isPolicyText } from './policies.ts';
import { isUntypedVariable, type UntypedNode, untypedCast, untypedMembers } from './untyped.ts';

export interface Survey extends Candidates {
  readonly reassigned: ReadonlySet<string>;
  /** Names of objects that the script changes after making them: `a.b = …`, `delete a.b`, `a.b.push(…)`. */
  readonly changed: ReadonlySet<string>;
  /** Names that are given to functions that may change what they get. */
  readonly handedOver: ReadonlySet<string>;
  /** String-like nodes that mention the SDK's file: something loads it. */
  readonly sdkUrls: readonly (ts.StringLiteralLike | ts.TemplateExpression)[];
  /** Literals that mention Kakao's share page. */
  readonly sharerUrls: readonly (ts.StringLiteralLike | ts.TemplateHead)[];
  readonly importMeta: readonly ts.Node[];
  /** Literals with directives of a Content Security Policy. */
  readonly policyTexts: readonly (ts.StringLiteralLike | ts.TemplateExpression)[];
  /** `scriptSrc: […]` */
  readonly policyKeys: readonly ts.PropertyAssignment[];
  /** `x.init` */
  readonly inits: readonly ts.PropertyAccessExpression[];
  /** `process.env.KAKAO_ADMIN_KEY` and the like; the reader decides. */
  readonly adminKeys: readonly (ts.PropertyAccessExpression | ts.ElementAccessExpression)[];
  /** `<script>` and `<Script>` of JSX. */
  readonly scriptElements: readonly (ts.JsxOpeningLikeElement | ts.JsxElement)[];
  /** The SDK as `any`. */
  readonly untyped: readonly UntypedNode[];
}

interface Interests {
  readonly isHolder: (name: string) => boolean;
  readonly isUnmistakable: (name: string) => boolean;
}

/** A cheap gate; `parseSdkUrl` decides. Longer texts are no URLs. */
const isSdkUrl = (text: string): boolean => text.length < 400 && /kakao/i.test(text) && text.includes('.js');

export function surveyOf(source: ts.SourceFile, { isHolder, isUnmistakable }: Interests): Survey {
  const identifiers: ts.Identifier[] = [];
  const literals: ts.StringLiteralLike[] = [];
  const members: ts.PropertyAccessExpression[] = [];
  const assignments = new Map<string, ts.Expression[]>();
  const fields = new Map<string, ts.Expression[]>();
  const reassigned = new Set<string>();
  const changed = new Set<string>();
  const handedOver = new Set<string>();
  const change = (target: ts.Node | undefined) => {
    const name = target && rootName(target);
    if (name) changed.add(name);
  };
  const sdkUrls: (ts.StringLiteralLike | ts.TemplateExpression)[] = [];
  const sharerUrls: (ts.StringLiteralLike | ts.TemplateHead)[] = [];
  const importMeta: ts.Node[] = [];
  const policyTexts: (ts.StringLiteralLike | ts.TemplateExpression)[] = [];
  const policyKeys: ts.PropertyAssignment[] = [];
  const inits: ts.PropertyAccessExpression[] = [];
  const adminKeys: (ts.PropertyAccessExpression | ts.ElementAccessExpression)[] = [];
  const scriptElements: (ts.JsxOpeningLikeElement | ts.JsxElement)[] = [];
  const untyped: UntypedNode[] = [];
  const names: ts.Identifier[] = [];
  const declared: { readonly name: ts.BindingName; readonly value: ts.Expression }[] = [];

  const assign = (target: ts.Expression, value: ts.Expression | undefined) => {
    if (!ts.isIdentifier(target)) {
      if (value && isOwnField(target)) note(fields, target.name.text, value);
      if (ts.isObjectLiteralExpression(target) || ts.isArrayLiteralExpression(target))
        addNames(target, reassigned);
      else change(target);
      return;
    }
    reassigned.add(target.text);
    if (!value) return;
    note(assignments, target.text, value);
  };

  const visit = (node: ts.Node): void => {
    switch (node.kind) {
      case ts.SyntaxKind.Identifier:
        names.push(node as ts.Identifier);
        return;
      case ts.SyntaxKind.StringLiteral:
      case ts.SyntaxKind.NoSubstitutionTemplateLiteral: {
        const literal = node as ts.StringLiteralLike;
        if (isHolder(literal.text)) literals.push(literal);
        else if (isSdkUrl(literal.text)) sdkUrls.push(literal);
        else if (isPolicyText(literal.text)) policyTexts.push(literal);
        else if (literal.text.includes(sharerHost)) sharerUrls.push(literal);
        return;
      }
      case ts.SyntaxKind.TemplateExpression: {
        const template = node as ts.TemplateExpression;
        const text = template.getText(source);
        if (isSdkUrl(text)) sdkUrls.push(template);
        else if (isPolicyText(text)) policyTexts.push(template);
        else if (template.head.text.includes(sharerHost)) sharerUrls.push(template.head);
        break;
      }
      case ts.SyntaxKind.PropertyAccessExpression: {
        const access = node as ts.PropertyAccessExpression;
        if (isUnmistakable(access.name.text)) members.push(access);
        if (access.name.text === 'init') inits.push(access);
        if (adminKeyName.test(access.name.text)) adminKeys.push(access);
        break;
      }
      case ts.SyntaxKind.ElementAccessExpression: {
        const access = node as ts.ElementAccessExpression;
        const { argumentExpression: argument } = access;
        if (argument && ts.isStringLiteralLike(argument) && adminKeyName.test(argument.text))
          adminKeys.push(access);
        break;
      }
      case ts.SyntaxKind.PropertyAssignment: {
        const property = node as ts.PropertyAssignment;
        const { name } = property;
        if ((ts.isIdentifier(name) || ts.isStringLiteralLike(name)) && isPolicyKey(name.text))
          policyKeys.push(property);
        break;
      }
      case ts.SyntaxKind.JsxSelfClosingElement:
      case ts.SyntaxKind.JsxOpeningElement: {
        const element = node as ts.JsxOpeningLikeElement;
        if (!isScriptElement(element.tagName)) break;
        scriptElements.push(element);
        if (ts.isJsxElement(element.parent)) scriptElements.push(element.parent);
        break;
      }
      case ts.SyntaxKind.MetaProperty:
        if ((node as ts.MetaProperty).keywordToken === ts.SyntaxKind.ImportKeyword) importMeta.push(node);
        break;
      case ts.SyntaxKind.VariableDeclaration: {
        const { name, initializer } = node as ts.VariableDeclaration;
        if (initializer) declared.push({ name, value: initializer });
        else if (isUntypedVariable(node as ts.VariableDeclaration))
          untyped.push(node as ts.VariableDeclaration);
        break;
      }
      case ts.SyntaxKind.BinaryExpression: {
        const { left, right, operatorToken } = node as ts.BinaryExpression;
        if (operatorToken.kind === ts.SyntaxKind.EqualsToken) assign(left, right);
        else if (isCompoundAssignment(operatorToken.kind)) assign(left, undefined);
        break;
      }
      case ts.SyntaxKind.DeleteExpression:
        if (ts.isDeleteExpression(node)) change(node.expression);
        break;
      case ts.SyntaxKind.CallExpression:
        change(changedBy(node as ts.CallExpression));
        for (const name of handedOverBy(node as ts.CallExpression, isUnmistakable)) handedOver.add(name);
        break;
      case ts.SyntaxKind.PrefixUnaryExpression:
      case ts.SyntaxKind.PostfixUnaryExpression: {
        const { operator, operand } = node as ts.PrefixUnaryExpression;
        if (operator === ts.SyntaxKind.PlusPlusToken || operator === ts.SyntaxKind.MinusMinusToken)
          assign(operand, undefined);
        break;
      }
      case ts.SyntaxKind.AsExpression:
      case ts.SyntaxKind.TypeAssertionExpression: {
        const cast = untypedCast(node as ts.AsExpression);
        if (cast) untyped.push(cast);
        break;
      }
      case ts.SyntaxKind.InterfaceDeclaration:
        untyped.push(...untypedMembers(node as ts.InterfaceDeclaration));
        return;
      case ts.SyntaxKind.TypeAliasDeclaration:
        return;
      default:
        if (node.kind >= ts.SyntaxKind.FirstTypeNode && node.kind <= ts.SyntaxKind.LastTypeNode) return;
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  spreadToAliases(changed, declared);

  const assigned = [...assignments, ...fields];
  const aliases = aliasNames(declared, assigned, isHolder, members.flatMap(holderNames));
  for (const name of names) if (isHolder(name.text) || aliases.has(name.text)) identifiers.push(name);
  return {
    identifiers,
    literals,
    members,
    assignments,
    fields,
    reassigned,
    changed,
    handedOver,
    sdkUrls,
    sharerUrls,
    importMeta,
    policyTexts,
    policyKeys,
    inits,
    adminKeys,
    scriptElements,
    untyped,
  };
}

/** Names whose value may lead to the SDK: cheap and generous, the finder proves or drops each. */
function aliasNames(
  declared: readonly { readonly name: ts.BindingName; readonly value: ts.Expression }[],
  assigned: readonly (readonly [name: string, values: readonly ts.Expression[]])[],
  isHolder: (name: string) => boolean,
  seeds: readonly string[],
): ReadonlySet<string> {
  const aliases = new Set<string>(seeds);
  const mentions = (node: ts.Node): boolean => {
    if (ts.isIdentifier(node) || ts.isStringLiteralLike(node))
      return isHolder(node.text) || aliases.has(node.text);
    if (ts.isFunctionLike(node) || ts.isObjectLiteralExpression(node)) return false;
    return ts.forEachChild(node, mentions) ?? false;
  };
  for (let before = -1; before !== aliases.size; ) {
    before = aliases.size;
    for (const { name, value } of declared) {
      if (ts.isIdentifier(name)) {
        if (!aliases.has(name.text) && mentions(value)) aliases.add(name.text);
      } else if (mentions(value) || mentions(name)) addNames(name, aliases);
    }
    for (const [name, values] of assigned) if (!aliases.has(name) && values.some(mentions)) aliases.add(name);
  }
  return aliases;
}

/** `this.sdk` */
const isOwnField = (node: ts.Expression): node is ts.PropertyAccessExpression =>
  ts.isPropertyAccessExpression(node) && node.expression.kind === ts.SyntaxKind.ThisKeyword;

function note(values: Map<string, ts.Expression[]>, name: string, value: ts.Expression): void {
  const known = values.get(name);
  if (known) known.push(value);
  else values.set(name, [value]);
}

const CHANGING_METHODS = new Set(['push', 'pop', 'shift', 'unshift', 'splice', 'fill', 'reverse', 'sort']);

/** What a call changes: the list of `list.push(…)`, the first argument of `Object.assign(…)`. */
function changedBy({ expression: callee, arguments: [first] }: ts.CallExpression): ts.Node | undefined {
  if (!ts.isPropertyAccessExpression(callee)) return undefined;
  if (CHANGING_METHODS.has(callee.name.text)) return callee.expression;
  const isAssign =
    callee.name.text === 'assign' &&
    ts.isIdentifier(callee.expression) &&
    callee.expression.text === 'Object';
  return isAssign ? first : undefined;
}

/** Functions that only read what they are given, by the end of their name. */
const ONLY_READS =
  /^(?:log|debug|info|warn|error|table|stringify|freeze|keys|values|entries|structuredClone|cloneDeep|String|Boolean|init|(?:scrap|upload|delete)Image|(?:track|report|gtag|define|with[A-Z])\w*)$/;

/** Names given as they are, `fill(message)`: the function may put something into the object. */
function handedOverBy(
  { expression: callee, arguments: given }: ts.CallExpression,
  isSdkMethod: (name: string) => boolean,
): string[] {
  const name = ts.isPropertyAccessExpression(callee)
    ? callee.name.text
    : ts.isIdentifier(callee)
      ? callee.text
      : '';
  if (isSdkMethod(name) || ONLY_READS.test(name)) return [];
  return given.flatMap((one) => (ts.isIdentifier(one) ? [one.text] : []));
}

/** `const other = message; other.title = …` changes `message`, too. */
function spreadToAliases(
  changed: Set<string>,
  declared: readonly { readonly name: ts.BindingName; readonly value: ts.Expression }[],
): void {
  for (const { name, value } of declared.toReversed()) {
    const original = bare(value);
    if (ts.isIdentifier(name) && changed.has(name.text) && ts.isIdentifier(original))
      changed.add(original.text);
  }
}

/** `a` of `a.b[0].c`. */
function rootName(node: ts.Node): string | undefined {
  let current = node;
  while (
    ts.isPropertyAccessExpression(current) ||
    ts.isElementAccessExpression(current) ||
    ts.isNonNullExpression(current) ||
    ts.isParenthesizedExpression(current)
  ) {
    current = current.expression;
  }
  return ts.isIdentifier(current) ? current.text : undefined;
}

/** `k` of `k.Share.sendDefault`. */
function holderNames(member: ts.PropertyAccessExpression): string[] {
  const holder = bare(member.expression);
  const root = ts.isPropertyAccessExpression(holder) ? bare(holder.expression) : undefined;
  return root && ts.isIdentifier(root) ? [root.text] : [];
}

/** Every identifier of a destructuring pattern; keys among them do no harm. */
function addNames(pattern: ts.Node, names: Set<string>): void {
  if (ts.isIdentifier(pattern)) names.add(pattern.text);
  ts.forEachChild(pattern, (child) => addNames(child, names));
}

const isCompoundAssignment = (kind: ts.SyntaxKind): boolean =>
  kind > ts.SyntaxKind.EqualsToken && kind <= ts.SyntaxKind.CaretEqualsToken;
