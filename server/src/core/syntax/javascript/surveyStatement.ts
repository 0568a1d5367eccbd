/** One walk over a statement that notes everything the readers ask for later. */
import { adminKeyName } from '../../catalog/keyNames.ts';
import { sdkPackages } from '../../catalog/sdkProviders.ts';
import { mayBeHandmade } from '../../catalog/sharerAddress.ts';
import { addTo } from '../../text/multimap.ts';
import { type CallNode, calledName, isCallOfOwn, OWN, rootOfCall } from './callSites.ts';
import { mayFill, nameOfCalled } from './handedOver.ts';
import { isScriptElement } from './inlineScripts.ts';
import { holders, isUnmistakable } from './kakaoUses.ts';
import { bare } from './nodeShapes.ts';
import * as ts from './parser.ts';
import { isPolicyKey, isPolicyText } from './policies.ts';
import { isUntypedVariable, type UntypedNode, untypedCast, untypedMembers } from './untyped.ts';

/** Nodes, in the order of the text, and names: nothing in it depends on where the statement stands. */
export interface StatementSurvey {
  readonly names: ReadonlyMap<string, readonly ts.Identifier[]>;
  /** `Kakao` in brackets. */
  readonly literals: readonly ts.StringLiteralLike[];
  /** Members that only the SDK has. */
  readonly members: readonly ts.PropertyAccessExpression[];
  /** Values that are assigned outside declarations: to a name, and to `this.name`. */
  readonly assignments: ReadonlyMap<string, readonly ts.Expression[]>;
  readonly fields: ReadonlyMap<string, readonly ts.Expression[]>;
  /** By name, what is assigned to: the name, or a pattern with it. */
  readonly reassigned: ReadonlyMap<string, readonly ts.Expression[]>;
  /** Names of objects that are changed after they are made: `a.b = …`, `delete a.b`, `a.b.push(…)`. */
  readonly changed: ReadonlySet<string>;
  /** Names that are given to functions that may change what they get. */
  readonly handedOver: ReadonlySet<string>;
  /** By the name that is called. */
  readonly calls: ReadonlyMap<string, readonly CallNode[]>;
  /** By the name that the callee begins with: `kakao` of `kakao.share(…)`. */
  readonly callsByRoot: ReadonlyMap<string, readonly CallNode[]>;
  /** Names, and what the values mention that they are given. */
  readonly values: readonly NamedValue[];
  /** `const name = original` */
  readonly copies: readonly { readonly name: string; readonly original: string }[];
  /** String-like nodes that mention the SDK's file: something loads it. */
  readonly sdkUrls: readonly (ts.StringLiteralLike | ts.TemplateExpression)[];
  /** Literals that may be addresses of Kakao's share page, or of KakaoTalk. */
  readonly sharerUrls: readonly (ts.StringLiteralLike | ts.TemplateHead)[];
  readonly importMeta: readonly ts.Node[];
  /** `import('…')` */
  readonly dynamicImports: readonly ts.CallExpression[];
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

export interface NamedValue {
  readonly names: readonly string[];
  readonly mentions: ReadonlySet<string>;
}

/** A cheap gate; `parseSdkUrl` decides. Longer texts are no URLs. */
const isSdkUrl = (text: string): boolean =>
  text.length < 400 && /kakao/i.test(text) && (text.includes('.js') || sdkPackages.has(text));

export function surveyStatement(statement: ts.Node, source: ts.SourceFile): StatementSurvey {
  const names = new Map<string, ts.Identifier[]>();
  const literals: ts.StringLiteralLike[] = [];
  const members: ts.PropertyAccessExpression[] = [];
  const assignments = new Map<string, ts.Expression[]>();
  const fields = new Map<string, ts.Expression[]>();
  const reassigned = new Map<string, ts.Expression[]>();
  const changed = new Set<string>();
  const handedOver = new Set<string>();
  const calls = new Map<string, CallNode[]>();
  const callsByRoot = new Map<string, CallNode[]>();
  const values: NamedValue[] = [];
  const copies: { name: string; original: string }[] = [];
  const sdkUrls: (ts.StringLiteralLike | ts.TemplateExpression)[] = [];
  const sharerUrls: (ts.StringLiteralLike | ts.TemplateHead)[] = [];
  const importMeta: ts.Node[] = [];
  const dynamicImports: ts.CallExpression[] = [];
  const policyTexts: (ts.StringLiteralLike | ts.TemplateExpression)[] = [];
  const policyKeys: ts.PropertyAssignment[] = [];
  const inits: ts.PropertyAccessExpression[] = [];
  const adminKeys: (ts.PropertyAccessExpression | ts.ElementAccessExpression)[] = [];
  const scriptElements: (ts.JsxOpeningLikeElement | ts.JsxElement)[] = [];
  const untyped: UntypedNode[] = [];

  const change = (target: ts.Node | undefined) => {
    const name = target && rootName(target);
    if (name) changed.add(name);
  };
  const declare = (name: ts.BindingName, value: ts.Expression) => {
    if (!ts.isIdentifier(name)) {
      // The keys of a destructuring pattern tell as much as its value.
      values.push({ names: [...namesIn(name)], mentions: mentionsIn(value, name) });
      return;
    }
    values.push({ names: [name.text], mentions: mentionsIn(value) });
    const original = bare(value);
    if (ts.isIdentifier(original)) copies.push({ name: name.text, original: original.text });
  };
  const assign = (written: ts.Expression, value: ts.Expression | undefined) => {
    const target = bare(written);
    if (ts.isIdentifier(target)) {
      addTo(reassigned, target.text, target);
      if (value) noteValue(assignments, target.text, value);
    } else if (ts.isObjectLiteralExpression(target) || ts.isArrayLiteralExpression(target)) {
      for (const name of namesIn(target)) addTo(reassigned, name, target);
      for (const member of membersIn(target)) change(member);
    } else {
      if (value && isOwnField(target)) noteValue(fields, target.name.text, value);
      change(target);
    }
  };
  const noteValue = (among: Map<string, ts.Expression[]>, name: string, value: ts.Expression) => {
    addTo(among, name, value);
    values.push({ names: [name], mentions: mentionsIn(value) });
  };

  const noteCall = (node: CallNode) => {
    const name = calledName(node);
    if (name !== undefined) addTo(calls, name, node);
    const root = rootOfCall(node);
    if (root) addTo(callsByRoot, root.text, node);
    else if (isCallOfOwn(node)) addTo(callsByRoot, OWN, node);
  };

  const visit = (node: ts.Node): 'skip' | undefined => {
    switch (node.kind) {
      case ts.SyntaxKind.Identifier:
      case ts.SyntaxKind.PrivateIdentifier:
        addTo(names, (node as ts.Identifier).text, node as ts.Identifier);
        return undefined;
      case ts.SyntaxKind.StringLiteral:
      case ts.SyntaxKind.NoSubstitutionTemplateLiteral: {
        const literal = node as ts.StringLiteralLike;
        if (holders.has(literal.text)) literals.push(literal);
        else if (isSdkUrl(literal.text)) sdkUrls.push(literal);
        else if (isPolicyText(literal.text)) policyTexts.push(literal);
        else if (mayBeHandmade(literal.text)) sharerUrls.push(literal);
        return undefined;
      }
      case ts.SyntaxKind.TemplateExpression: {
        const template = node as ts.TemplateExpression;
        const text = template.getText(source);
        if (isSdkUrl(text)) sdkUrls.push(template);
        else if (isPolicyText(text)) policyTexts.push(template);
        else if (mayBeHandmade(template.head.text)) sharerUrls.push(template.head);
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
        noteCall(element);
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
        if (initializer) declare(name, initializer);
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
      case ts.SyntaxKind.ForInStatement:
      case ts.SyntaxKind.ForOfStatement: {
        const { initializer } = node as ts.ForInStatement | ts.ForOfStatement;
        if (!ts.isVariableDeclarationList(initializer)) assign(initializer, undefined);
        break;
      }
      case ts.SyntaxKind.DeleteExpression:
        if (ts.isDeleteExpression(node)) change(node.expression);
        break;
      case ts.SyntaxKind.CallExpression:
        noteCall(node as ts.CallExpression);
        if ((node as ts.CallExpression).expression.kind === ts.SyntaxKind.ImportKeyword)
          dynamicImports.push(node as ts.CallExpression);
        change(changedBy(node as ts.CallExpression));
        for (const name of handedOverBy(node as ts.CallExpression)) handedOver.add(name);
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
        return 'skip';
      case ts.SyntaxKind.TypeAliasDeclaration:
        return 'skip';
      default:
        if (node.kind >= ts.SyntaxKind.FirstTypeNode && node.kind <= ts.SyntaxKind.LastTypeNode)
          return 'skip';
    }
    return undefined;
  };
  ts.walk(statement, visit);
  return {
    names,
    literals,
    members,
    assignments,
    fields,
    reassigned,
    changed,
    handedOver,
    calls,
    callsByRoot,
    values,
    copies,
    sdkUrls,
    sharerUrls,
    importMeta,
    dynamicImports,
    policyTexts,
    policyKeys,
    inits,
    adminKeys,
    scriptElements,
    untyped,
  };
}

/** What may lead a value to the SDK: what its functions and objects hold does not. */
function mentionsIn(...values: readonly ts.Node[]): ReadonlySet<string> {
  const mentions = new Set<string>();
  for (const value of values)
    ts.walk(value, (node) => {
      if (ts.isIdentifier(node) || ts.isStringLiteralLike(node)) mentions.add(node.text);
      return ts.isFunctionLike(node) || ts.isObjectLiteralExpression(node) ? 'skip' : undefined;
    });
  return mentions;
}

/** `this.sdk` */
const isOwnField = (node: ts.Expression): node is ts.PropertyAccessExpression =>
  ts.isPropertyAccessExpression(node) && node.expression.kind === ts.SyntaxKind.ThisKeyword;

const CHANGING_METHODS = new Set(['push', 'pop', 'shift', 'unshift', 'splice', 'fill', 'reverse', 'sort']);

const FILLING_FUNCTIONS = new Set(['assign', 'defineProperty', 'defineProperties']);

/** What a call changes: the list of `list.push(…)`, the first argument of `Object.assign(…)`. */
function changedBy({ expression: callee, arguments: [first] }: ts.CallExpression): ts.Node | undefined {
  if (!ts.isPropertyAccessExpression(callee)) return undefined;
  if (CHANGING_METHODS.has(callee.name.text)) return callee.expression;
  const fills =
    FILLING_FUNCTIONS.has(callee.name.text) &&
    ts.isIdentifier(callee.expression) &&
    callee.expression.text === 'Object';
  return fills ? first : undefined;
}

/** Names given as they are, `fill(message)`: the function may put something into the object. */
function handedOverBy({ expression: callee, arguments: given }: ts.CallExpression): string[] {
  const name = nameOfCalled(callee);
  if (isUnmistakable(name) || !mayFill(callee)) return [];
  return given.flatMap((one) => (ts.isIdentifier(one) ? [one.text] : []));
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

/** Every identifier of a destructuring pattern; keys among them do no harm. */
function namesIn(pattern: ts.Node): ReadonlySet<string> {
  const names = new Set<string>();
  ts.walk(pattern, (node) => {
    if (ts.isIdentifier(node)) names.add(node.text);
    return undefined;
  });
  return names;
}

/** `a.b` of `[a.b] = …` */
function membersIn(pattern: ts.Node): readonly ts.Node[] {
  const members: ts.Node[] = [];
  ts.walk(pattern, (node) => {
    if (!ts.isPropertyAccessExpression(node) && !ts.isElementAccessExpression(node)) return undefined;
    members.push(node);
    return 'skip';
  });
  return members;
}

const isCompoundAssignment = (kind: ts.SyntaxKind): boolean =>
  kind > ts.SyntaxKind.EqualsToken && kind <= ts.SyntaxKind.CaretEqualsToken;
