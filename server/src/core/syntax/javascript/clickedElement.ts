/** Which elements must be clicked for code to run, where the code that binds the click names them. */

import { buttonLibraries } from '../../catalog/buttonLibraries.ts';
import { isInlineCallback } from './contextReader.ts';
import { guardOf } from './guards.ts';
import type { Mentions } from './mentions.ts';
import { nameOfFunction } from './nameOfFunction.ts';
import { above, attributeName, bare, calleeName, containingFunction, hasModifier } from './nodeShapes.ts';
import * as ts from './parser.ts';
import { remembered } from './remembered.ts';
import type { Scopes } from './scopes.ts';

type Selectors = readonly string[];

/** Functions that call functions. */
const MOST_CALLS = 3;
/** `button.click()`: what is made on a click may be clicked by code right after. */
const CLICKS = ['click', 'dispatchEvent', 'trigger', 'triggerHandler'];

/** An element with a style: styled.button`…`, `styled('button')({ … })`. */
const STYLED = /^styled(?:\.[a-z]\w{0,20}\s?[`<({]|\(['"][a-z])/;

const TAKES_AWAY =
  /\.off\(|removeEventListener|unbind|replaceWith|replaceChild|cloneNode|innerHTML|\.remove\(|\bonce\b/;

export class ClickReader {
  private clicksItself: boolean | undefined;
  private takesHandlersAway: boolean | undefined;
  /** Answers by how many calls have been followed to the question. */
  private readonly uses: Map<string, Selectors | undefined>[] = [];
  private readonly callers = new Map<string, Selectors>();
  private readonly values = new Map<string, ts.Expression | undefined>();

  constructor(
    private readonly mentions: Mentions,
    private readonly scopes: Scopes,
    /** By the name of a function: selectors of the elements of the page whose click calls it. */
    private readonly clicks: ReadonlyMap<string, Selectors> = new Map(),
    /** The element of the page whose click runs the script itself. */
    private readonly clicked?: string,
  ) {}

  /**
   * CSS selectors of the elements whose clicks run `node`; empty where nothing in the file runs it, undefined where
   * something else may.
   */
  elementsOf(node: ts.Node): Selectors | undefined {
    return this.mayClickItself() ? undefined : this.around(node, 0);
  }

  /** Of the handler that `call` or `use` stands in, or that `use` is. */
  elementsCalling(node: ts.Node): Selectors {
    if (this.mayClickItself() || this.takesAway(node)) return [];
    return (ts.isIdentifier(node) ? this.ofUse(node, 1) : this.around(node, 0)) ?? [];
  }

  /** Those of the function that `node` is in, whatever else calls that. */
  elementsAmongOthers(node: ts.Node): Selectors {
    const name = this.mayClickItself() ? undefined : functionAround(node);
    if (name === undefined || this.takesAway(node)) return [];
    return remembered(this.callers, name, () => {
      const used = this.mentions.of(name).flatMap((use) => (isAsked(use) ? [] : (this.ofUse(use, 1) ?? [])));
      return [...new Set([...(this.clicks.get(name) ?? []), ...used])];
    });
  }

  /** Who takes handlers or elements away again may see to it that one is left. */
  private takesAway(node: ts.Node): boolean {
    this.takesHandlersAway ??= TAKES_AWAY.test(node.getSourceFile().text);
    return this.takesHandlersAway;
  }

  private mayClickItself(): boolean {
    this.clicksItself ??= CLICKS.some((name) => this.mentions.of(name).some(isCalledWithoutHandler));
    return this.clicksItself;
  }

  private around(node: ts.Node, depth: number): Selectors | undefined {
    for (let current = node; current?.parent; current = above(current)) {
      if (!ts.isFunctionLike(current)) continue;
      const bound = this.boundTo(current);
      if (bound) return bound;
      const name = nameOfFunction(current);
      if (name !== undefined) return this.ofFunction(name, depth + 1);
      if (!isInlineCallback(current)) return undefined;
    }
    return this.clicked === undefined ? undefined : [this.clicked];
  }

  private ofFunction(name: string, depth: number): Selectors | undefined {
    if (depth > MOST_CALLS) return undefined;
    this.uses[depth] ??= new Map();
    return remembered(this.uses[depth], name, () => this.whereUsed(name, depth));
  }

  /** All that the file does with a function must be to let clicks run it. */
  private whereUsed(name: string, depth: number): Selectors | undefined {
    const found = new Set(this.clicks.get(name));
    for (const use of this.mentions.of(name)) {
      if (isDeclared(ownerOf(use))) continue;
      const clicked = this.ofUse(use, depth);
      if (!clicked) return undefined;
      for (const one of clicked) found.add(one);
    }
    return [...found];
  }

  private ofUse(use: ts.Identifier, depth: number): Selectors | undefined {
    const owner = ownerOf(use);
    const { parent } = owner;
    const isCall = ts.isCallExpression(parent) && parent.expression === owner;
    return isCall ? this.around(parent, depth) : this.boundTo(owner);
  }

  private boundTo(handler: ts.Node): Selectors | undefined {
    const selector = this.selectorOfHandler(handler);
    return selector === undefined ? undefined : [selector];
  }

  /** Of the element whose click runs `handler`, a function or its name, right where it is bound. */
  private selectorOfHandler(handler: ts.Node): string | undefined {
    const { parent } = handler;
    if (ts.isJsxExpression(parent) && ts.isJsxAttribute(parent.parent)) return this.ofJsx(parent.parent);
    if (ts.isBinaryExpression(parent) && ts.isPropertyAccessExpression(parent.left))
      return parent.left.name.text === 'onclick' ? this.selectorOf(parent.left.expression) : undefined;
    if (!ts.isCallExpression(parent)) return undefined;
    const child = delegatedTo(parent, handler);
    if (child !== undefined) return child;
    if (!bindsClick(parent)) return undefined;
    const callee = bare(parent.expression);
    return ts.isPropertyAccessExpression(callee) ? this.selectorOf(callee.expression) : undefined;
  }

  /**
   * `<button id="share" onClick={…}>`, or the nearest element around it that has an id: React handles clicks when they
   * have passed all elements of the page. What a component does with the two, it alone knows.
   */
  private ofJsx(attribute: ts.JsxAttribute): string | undefined {
    if (attributeName(attribute) !== 'onClick') return undefined;
    let element: ts.Node = attribute.parent.parent;
    while (ts.isJsxOpeningElement(element) || ts.isJsxSelfClosingElement(element)) {
      const { tagName, attributes } = element;
      if (!ts.isIdentifier(tagName) || !this.isElement(tagName)) return undefined;
      const id = idOf(attributes);
      if (id) return `#${id}`;
      const outer: ts.Node = ts.isJsxOpeningElement(element) ? element.parent.parent : element.parent;
      element = ts.isJsxElement(outer) ? outer.openingElement : outer;
    }
    return undefined;
  }

  private isElement(name: ts.Identifier): boolean {
    const tag = name.text;
    if (/^[a-z]/.test(tag)) return true;
    const binding = this.scopes.lookup(tag, name);
    if (binding?.kind === 'import')
      return /^(?:Icon)?Button$/.test(tag) && buttonLibraries.test(binding.module);
    const made = this.declaredValue(tag);
    return made !== undefined && STYLED.test(made.getText().slice(0, 60));
  }

  private declaredValue(name: string): ts.Expression | undefined {
    return remembered(this.values, name, () => declaredValue(name, this.mentions));
  }

  /** `document.getElementById('share')`, `document.querySelector('#share')`, `$('#share')`, or a variable of one. */
  private selectorOf(element: ts.Expression): string | undefined {
    const node = bare(element);
    const made = ts.isIdentifier(node) ? this.declaredValue(node.text) : node;
    if (!made || !ts.isCallExpression(made) || made.arguments.length !== 1) return undefined;
    const [argument] = made.arguments;
    if (!argument || !ts.isStringLiteralLike(argument)) return undefined;
    const callee = calleeName(made);
    if (callee === 'getElementById') return `#${argument.text}`;
    return callee === 'querySelector' || callee === '$' || callee === 'jQuery' ? argument.text : undefined;
  }
}

/** `this.share` of `share`. */
const ownerOf = (use: ts.Identifier): ts.Expression =>
  ts.isPropertyAccessExpression(use.parent) && use.parent.name === use ? use.parent : use;

/** `if (!made) create()` */
function isAsked(use: ts.Node): boolean {
  return guardOf(use, containingFunction(use)) === 'condition';
}

/** The name of the innermost function that has one; undefined where one that is called back comes first. */
function functionAround(node: ts.Node): string | undefined {
  for (let current = node; current?.parent; current = above(current)) {
    if (!ts.isFunctionLike(current)) continue;
    const name = nameOfFunction(current);
    if (name !== undefined || !isInlineCallback(current)) return name;
  }
  return undefined;
}

/** `#share` of jQuery's `$(document).on('click', '#share', f)`. */
function delegatedTo(call: ts.CallExpression, handler: ts.Node): string | undefined {
  const [event, child, third] = call.arguments;
  if (calleeName(call) !== 'on' || third !== handler || !isClick(event)) return undefined;
  return child && ts.isStringLiteralLike(child) ? child.text : undefined;
}

const isClick = (event: ts.Expression | undefined): boolean =>
  !!event && ts.isStringLiteralLike(event) && event.text === 'click';

/** `.addEventListener('click', f)`, `.on('click', f)`, `.click(f)` */
function bindsClick(call: ts.CallExpression): boolean {
  const [event, second] = call.arguments;
  const callee = calleeName(call);
  if (callee === 'click') return call.arguments.length === 1;
  if (callee !== 'addEventListener' && callee !== 'on' && callee !== 'bind') return false;
  // `.on('click', '.child', f)` is about another element.
  const isDelegated = second !== undefined && ts.isStringLiteralLike(second);
  return isClick(event) && !isDelegated;
}

function idOf({ properties }: ts.JsxAttributes): string | undefined {
  for (const one of properties) {
    const value = ts.isJsxAttribute(one) && attributeName(one) === 'id' ? one.initializer : undefined;
    const text = value && ts.isJsxExpression(value) ? value.expression : value;
    if (text && ts.isStringLiteralLike(text)) return text.text;
  }
  return undefined;
}

/** What the one variable of that name in the script is declared with. */
function declaredValue(name: string, mentions: Mentions): ts.Expression | undefined {
  const [declaration, another] = mentions.of(name).flatMap((mention) => {
    const { parent } = mention;
    return ts.isVariableDeclaration(parent) && parent.name === mention ? [parent] : [];
  });
  return another || !declaration?.initializer ? undefined : bare(declaration.initializer);
}

/** `share` of `function share() {}`, `const share = …`, `{ share() {} }`; what is exported others may call as well. */
function isDeclared(name: ts.Node): boolean {
  const { parent } = name;
  if (ts.isPropertyAccessExpression(parent) || ts.isExportSpecifier(parent)) return false;
  if ((parent as { name?: ts.Node }).name !== name) return false;
  const statement = ts.isVariableDeclaration(parent) ? parent.parent.parent : parent;
  return !hasModifier(statement, ts.SyntaxKind.ExportKeyword);
}

/** `element.click()`, in contrast to `element.click(f)`. */
const isCalledWithoutHandler = ({ parent }: ts.Identifier): boolean => {
  const call = ts.isPropertyAccessExpression(parent) ? parent.parent : undefined;
  const given = call && ts.isCallExpression(call) ? call.arguments : [];
  return call !== undefined && given.every((one) => !ts.isFunctionLike(one) && !ts.isIdentifier(one));
};
