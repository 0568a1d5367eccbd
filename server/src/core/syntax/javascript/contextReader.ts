/** What surrounds a use of the SDK: how often it runs, what guards it, what has happened before it. */

import { makesHandlers, requestHooks, sendsRequest } from '../../catalog/callbacks.ts';
import { functionWrappers } from '../../catalog/functionWrappers.ts';
import type { CallContext } from '../../facts/functions.ts';
import { isCalledLater, type UseContext } from '../../facts/useContext.ts';
import { addTo } from '../../text/multimap.ts';
import { isPlaceholderName } from '../placeholders.ts';
import { awaitsAlways, gestureLost, lostByCallback, requestAnsweredBy } from './gesture.ts';
import { callsCleanup, guardOf, isGivenToLoader, isStraight, isStraightWithoutSdk } from './guards.ts';
import { isInLoop } from './loops.ts';
import type { Mentions } from './mentions.ts';
import { componentOf, isOnlyAtMount, isRoot, REACT_EFFECT, renderedBy } from './mountedBy.ts';
import { heldBy, isNamedByScope, nameOfFunction, nameOfLiteral } from './nameOfFunction.ts';
import { isInNextHead } from './nextHead.ts';
import { above, attributeName, calleeName, patternOwner, propertyName } from './nodeShapes.ts';
import { ownerOfThis } from './ownMembers.ts';
import * as ts from './parser.ts';
import { asksForLoading } from './reachedFrom.ts';
import { once, remembered } from './remembered.ts';
import type { Scopes } from './scopes.ts';
import { asksBefore, isInitializedQuestion, needsKey, needsSdk, type Question } from './sdkQuestions.ts';
import { isHandedOn, isStatement, ownerOf, resultOf } from './valueUse.ts';

const EFFECTS =
  /^(?:use(?:(?:Layout|Insertion|Isomorphic\w*)?Effect|State|Memo)|onMount|createEffect|watchEffect|onMounted|onBeforeMount|onActivated|\$effect)$/;
const LIFE_CYCLE_METHODS =
  /^(?:mounted|created|beforeMount|activated|updated|componentDidMount|ng(?:OnInit|AfterViewInit)|ionViewDidEnter)$/;
/** Run after every rendering: React's effects where nothing says on what they depend. */
const AFTER_RENDERING = /^(?:onUpdated|afterUpdate|componentDidUpdate)$/;
/** Events that come once per page, or once per script element. */
const ONCE = /^(?:on)?(?:load|ready|DOMContentLoaded|readystatechange|kakaoAsyncInit)$/i;
/** The browser's, and jQuery's. */
const TAKES_LISTENER = /^(?:addEventListener|on|bind|live|delegate)$/;
const HANDLER_ATTRIBUTE = /^on[A-Z]/;
/** Of objects that describe buttons: `{ label, onClick: () => … }`. */
const CLICK_PROPERTY = /^on(?:Click|Press|Tap)$/;

interface Runs {
  readonly runs: UseContext['runs'];
  /** What has parted it from the user's click before it was called. */
  readonly lost: UseContext['gestureLost'];
  /** Something may keep it from being called. */
  readonly isGuarded?: boolean;
}

interface Home extends Runs {
  readonly boundary: ts.Node;
  /** A function that something else calls back stands in between. */
  readonly isCalledBack?: boolean;
}

const directly = (runs: UseContext['runs'] | undefined): Runs | undefined =>
  runs && { runs, lost: undefined };

/** Reads the contexts of one script's uses. */
export class ContextReader {
  /** Answers by how many calls have been followed to the question. */
  private readonly runsOfFunctions: Map<ts.Node, Runs | undefined>[] = [];
  private readonly names: Map<readonly ts.Node[] | string, Runs | undefined>[] = [];
  private readonly uses = new Map<string, ReadonlyMap<ts.Node | undefined, readonly ts.Node[]>>();
  private readonly isInitialized: Question;
  private readonly cleansUp: () => boolean;
  private readonly hasServerBranches: () => boolean;

  constructor(
    private readonly source: ts.SourceFile,
    private readonly mentions: Mentions,
    private readonly scopes: Scopes,
    private readonly functions: { readonly indexOf: (node: ts.SignatureDeclaration) => number },
    /** How often the script itself runs. */
    private readonly scriptRuns: UseContext['runs'] = 'once',
    /** Functions that the page calls from `onclick` and the like. */
    private readonly handlers: ReadonlySet<string> = new Set(),
    /** The page has been read before it runs. */
    private readonly isLater = false,
  ) {
    this.isInitialized = isInitializedQuestion(scopes);
    // `return () => Kakao.cleanup()`: what an effect initialises may be taken back before it runs again.
    this.cleansUp = once(() => callsCleanup(source.getFullText()));
    this.hasServerBranches = once(() => source.statements.some(isServerBranch));
  }

  read(node: ts.Expression): UseContext {
    const home = this.home(node);
    const runs = this.runsAt(node, home);
    const asksForKey = needsKey(node);
    return {
      ...runs,
      result: resultOf(node),
      straight:
        home.boundary === this.source &&
        home.runs === 'once' &&
        isStraight(node) &&
        !this.isLater &&
        !this.hasServerBranches(),
      ...this.atMount(node, home.boundary),
      ...(home.boundary === this.source &&
        needsSdk(node, this.source) && { passedByInScript: true as const }),
      ...(asksBefore(node, home.boundary, this.isInitialized) && { needsInit: true as const }),
      ...(asksForKey && { needsKey: asksForKey }),
      ...(runs.guard === 'condition' &&
        isStraightWithoutSdk(node, home.boundary) &&
        !needsSdk(node, home.boundary) && { isCalledWithoutSdk: true as const }),
      handedOn: isHandedOn(node),
      owner: ownerOf(node),
      isStatement: isStatement(node),
    };
  }

  /** What an effect does for sure, or passes by unless the SDK is there. */
  private atMount(node: ts.Node, effect: ts.Node): Pick<UseContext, 'atMountOf' | 'passedByAtMountOf'> {
    const component = componentOf(effect);
    if (!component) return {};
    if (isOnlyAtMount(effect) && needsSdk(node, effect))
      return { passedByAtMountOf: this.functions.indexOf(component) };
    return isStraightWithoutSdk(node, effect) ? { atMountOf: this.functions.indexOf(component) } : {};
  }

  /** The part of it that matters for a call of a function of one's own. */
  readRuns(node: ts.Node): CallContext {
    const home = this.home(node);
    const component = renderedBy(node);
    const context = {
      ...this.runsAt(node, home),
      ...(component && { renderedBy: this.functions.indexOf(component) }),
      ...(isRoot(node) && { isRoot: true as const }),
      ...(ts.isJsxOpeningLikeElement(node) &&
        isInNextHead(node, this.scopes) && { inNextHead: true as const }),
    };
    if (context.guard !== 'condition') return context;
    if (awaitsAlways(node, home.boundary)) return { ...context, awaitsAlways: true };
    return asksForLoading(node, home.boundary) ? context : { ...context, asksOtherThings: true };
  }

  private runsAt(node: ts.Node, home: Home): CallContext {
    // What is loaded in a function that a click calls is there after the click.
    const isLoaded = home.runs === 'once' && ts.isFunctionLike(home.boundary);
    const outer = isLoaded ? this.home(home.boundary.parent) : home;
    const inside = isLoaded ? 'load' : lostOnTheWay(gestureLost(node, home.boundary), home.lost);
    return {
      runs: home.runs,
      guard:
        home.isGuarded || (isRunAgain(home.runs) && this.cleansUp())
          ? 'condition'
          : guardOf(node, home.boundary),
      gestureLost: outer.runs === 'handler' ? inside : undefined,
      ...(isInLoop(node, home.boundary) && { inLoop: true as const }),
      ...(home.isCalledBack && { isCalledBack: true as const }),
      ...(outer.runs === 'unknown' &&
        ts.isFunctionLike(outer.boundary) && {
          calledIn: { function: this.functions.indexOf(outer.boundary), gestureLost: inside },
        }),
    };
  }

  /** The function whose runs decide how often `node` runs; callbacks inside it run once per run. */
  private home(node: ts.Node, depth = 0): Home {
    let isCalledBack = false;
    for (let current = node; current.parent; current = above(current)) {
      if (!ts.isFunctionLike(current)) continue;
      const found = this.runsOf(current, depth);
      if (found) return { ...found, boundary: current, isCalledBack };
      if (!isInlineCallback(current)) return { runs: 'unknown', boundary: current, lost: undefined };
      isCalledBack = true;
    }
    return { runs: this.scriptRuns, boundary: this.source, lost: undefined };
  }

  private runsOf(node: ts.SignatureDeclaration, depth: number): Runs | undefined {
    this.runsOfFunctions[depth] ??= new Map();
    return remembered(this.runsOfFunctions[depth], node, () => this.findRuns(node, depth));
  }

  private findRuns(node: ts.SignatureDeclaration, depth: number): Runs | undefined {
    const { parent } = node;
    const request = requestAnsweredBy(node);
    if (request && requestHooks.test(calleeName(request) ?? '')) return this.runsWhereSent(request, depth);
    if (ts.isCallExpression(parent) && !isWrapper(parent)) return directly(runsAsArgument(parent, node));
    if (ts.isJsxExpression(parent) && ts.isJsxAttribute(parent.parent))
      return directly(runsAsAttribute(parent.parent));
    if (ts.isBinaryExpression(parent) && ts.isPropertyAccessExpression(parent.left)) {
      return directly(runsAsEvent(parent.left.name.text));
    }
    const name = nameOfFunction(node);
    if (
      name &&
      (ts.isMethodDeclaration(node) || ts.isPropertyAssignment(parent)) &&
      (LIFE_CYCLE_METHODS.test(name) || AFTER_RENDERING.test(name))
    ) {
      return directly(AFTER_RENDERING.test(name) ? 'render' : 'effect');
    }
    if (!name || depth > 3) return undefined;
    const used = this.runsWhereUsed(name, this.meantBy(node, name), depth);
    if (used) return used;
    const literal = heldBy(node);
    const held = literal && this.runsWhereHeld(name, literal, depth);
    if (held) return held;
    const isComponent = /^[A-Z]/.test(name) && !ts.isMethodDeclaration(node) && returnsJsx(node);
    return isComponent ? directly('render') : undefined;
  }

  /** Of a function whose name is handed to something: to an effect or an event, or, in a handler, to what calls it later. */
  runsHandedOver(use: ts.Node, depth = 0): Runs | undefined {
    const runs = runsAsValue(use);
    if (isRunAgain(runs) || runs === 'handler') return { runs, lost: undefined };
    const lost = lostByCallback(use);
    if (!lost || lost === 'callback') return undefined;
    const { runs: around } = this.home(use, depth);
    return around === 'handler'
      ? { runs: around, lost, isGuarded: isGivenToLoader(use, use.parent) }
      : undefined;
  }

  /** A function that this file hands to an effect or an event, or calls from one, runs as often as that. */
  private runsWhereUsed(name: string, meant: ts.Node | undefined, depth: number): Runs | undefined {
    this.names[depth] ??= new Map();
    const runsOf = (of: ts.Node | undefined) => {
      const uses = this.usesOf(name, of);
      return remembered(this.names[depth]!, uses, () => this.runsOfUses(uses, depth));
    };
    const handler = directly(this.handlers.has(name) ? 'handler' : undefined);
    return [meant && runsOf(meant), runsOf(undefined)].reduce(tellingMore, handler);
  }

  private runsOfUses(uses: readonly ts.Node[], depth: number): Runs | undefined {
    let found: Runs | undefined;
    for (const use of uses) {
      const runs = this.runsOfUse(use, depth + 1);
      // A caller that asks first keeps the function from running; where it calls back, that is later all the same.
      const isLater = runs?.runs === 'handler' && isCalledLater(runs.lost) && !runs.asksForLoading;
      if (!runs?.isGuarded || isLater) found = tellingMore(found, runs);
    }
    return found;
  }

  /** The mentions of a name that mean a declaration, or a member of `of`; of undefined, those that may mean any. */
  private usesOf(name: string, of: ts.Node | undefined): readonly ts.Node[] {
    const read = () => {
      const uses = new Map<ts.Node | undefined, ts.Node[]>();
      for (const use of this.mentions.of(name))
        addTo(uses, isOfThis(use) ? (ownerOfThis(use) ?? use) : this.declared(name, use), use);
      return uses;
    };
    return remembered(this.uses, name, read).get(of) ?? [];
  }

  /** Where the name of a function is declared, or what it is a member of. */
  private meantBy(node: ts.SignatureDeclaration, name: string): ts.Node | undefined {
    if (isNamedByScope(node)) return this.declared(name, node.parent);
    const { body } = node as ts.FunctionLikeDeclaration;
    return body && !(ts.isArrowFunction(node) && heldBy(node)) ? ownerOfThis(body) : undefined;
  }

  /** Undefined for what is taken out of something, which may be any function of that name: `const { share } = useShare()`. */
  private declared(name: string, from: ts.Node): ts.Node | undefined {
    const binding = this.scopes.lookup(name, from);
    const isTakenOut = binding?.kind === 'element' && ts.isVariableDeclaration(patternOwner(binding.element));
    return isTakenOut ? undefined : binding?.name;
  }

  /** `{ onClick: share }`, `{ run: share }` */
  private runsWhereKept(use: ts.Node, depth: number): Runs | undefined {
    const { parent } = use;
    const isValue = ts.isPropertyAssignment(parent) && parent.initializer === use;
    if (depth > 3 || !(isValue || ts.isShorthandPropertyAssignment(parent))) return undefined;
    const key = propertyName(parent.name);
    return key === undefined ? undefined : this.runsWhereHeld(key, parent.parent, depth);
  }

  /** A function in an object, or in one of a list, where that or another one like it is taken out: `item.share()`, `handlers[kind]()`. */
  private runsWhereHeld(name: string, literal: ts.Node, depth: number): Runs | undefined {
    if (CLICK_PROPERTY.test(name)) return directly('handler');
    const object = nameOfLiteral(literal);
    if (object === undefined && !ts.isArrayLiteralExpression(literal.parent)) return undefined;
    this.names[depth] ??= new Map();
    return remembered(this.names[depth], `${object ?? ''}.${name}`, () =>
      this.runsWhereTakenOut(name, object, depth),
    );
  }

  private runsWhereTakenOut(name: string, object: string | undefined, depth: number): Runs | undefined {
    const takenOut = this.mentions
      .of(name)
      .flatMap((mention) => (isMemberOf(object, mention, this.scopes) ? [mention.parent] : []));
    const chosen = object === undefined ? [] : this.mentions.of(object).map(({ parent }) => parent);
    for (const use of [...takenOut, ...chosen.filter(isChosenMember)]) {
      const runs = this.runsOfUse(use, depth + 1);
      if (runs?.runs === 'handler') return runs;
    }
    return undefined;
  }

  /** `useMutation({ onSuccess: … })`: after what a handler sends with it. */
  private runsWhereSent(request: ts.CallExpression, depth: number): Runs | undefined {
    const held = ts.isVariableDeclaration(request.parent) ? request.parent.name : undefined;
    if (!held || depth > 3) return undefined;
    const uses = ts.isIdentifier(held)
      ? this.mentions.of(held.text).flatMap(({ parent }) => (isSending(parent) ? [parent] : []))
      : held.elements.flatMap((one) => this.mentionsOfSending(one));
    return uses.some((use) => this.runsOfUse(use, depth + 1)?.runs === 'handler')
      ? { runs: 'handler', lost: 'then' }
      : undefined;
  }

  /** `mutate` of `const { mutate } = useMutation(…)` */
  private mentionsOfSending(element: ts.ArrayBindingElement): readonly ts.Identifier[] {
    if (!ts.isBindingElement(element) || !ts.isIdentifier(element.name)) return [];
    const { name, propertyName = name } = element;
    return ts.isIdentifier(propertyName) && sendsRequest.test(propertyName.text)
      ? this.mentions.of(name.text)
      : [];
  }

  private runsOfUse(use: ts.Node, depth: number): (Runs & { readonly asksForLoading?: boolean }) | undefined {
    const callee = isOfThis(use) ? use.parent : use;
    const { parent } = callee;
    if (!ts.isCallExpression(parent) || parent.expression !== callee)
      return this.runsHandedOver(callee, depth) ?? this.runsWhereKept(callee, depth);
    const home = this.home(parent, depth);
    if (!isRunAgain(home.runs) && home.runs !== 'handler') return undefined;
    return {
      runs: home.runs,
      lost: lostOnTheWay(home.lost, gestureLost(parent, home.boundary)),
      isGuarded: guardOf(parent, home.boundary) === 'condition',
      asksForLoading: asksForLoading(parent, home.boundary),
    };
  }
}

/** `handlers.share` of the object itself, or `item.share` of what a function is given: one of a list. */
function isMemberOf(object: string | undefined, name: ts.Identifier, scopes: Scopes): boolean {
  const { parent } = name;
  if (!ts.isPropertyAccessExpression(parent) || parent.name !== name || !ts.isIdentifier(parent.expression))
    return false;
  const { text } = parent.expression;
  return text === object || (object === undefined && scopes.lookup(text, parent)?.kind === 'parameter');
}

/** `this.share` */
const isOfThis = ({ parent }: ts.Node): boolean =>
  ts.isPropertyAccessExpression(parent) && parent.expression.kind === ts.SyntaxKind.ThisKeyword;

/** `saving.mutate` */
const isSending = (node: ts.Node): boolean =>
  ts.isPropertyAccessExpression(node) && sendsRequest.test(node.name.text);

/** `handlers[kind]` */
const isChosenMember = (node: ts.Node): boolean =>
  ts.isElementAccessExpression(node) && !ts.isStringLiteralLike(node.argumentExpression);

const isRunAgain = (runs: UseContext['runs'] | undefined): runs is 'effect' | 'render' =>
  runs === 'effect' || runs === 'render';

/** Of several handlers, one that loses the click tells more. */
const tellingMore = (found: Runs | undefined, runs: Runs | undefined): Runs | undefined =>
  !found || (runs && found.runs === 'handler' && losesClick(runs)) ? runs : found;

const losesClick = ({ runs, lost }: Runs): boolean =>
  runs === 'handler' && lost !== undefined && lost !== 'callback';

/** What is certain counts more than what nobody knows. */
const lostOnTheWay = (one: Runs['lost'], other: Runs['lost']): Runs['lost'] =>
  one && one !== 'callback' ? one : (other ?? one);

/** How often a function runs that stands at `use`, by what it is handed to. */
function runsAsValue(use: ts.Node): UseContext['runs'] | undefined {
  const { parent } = use;
  if (ts.isCallExpression(parent)) return parent.expression === use ? undefined : runsAsArgument(parent, use);
  if (ts.isJsxExpression(parent) && ts.isJsxAttribute(parent.parent)) return runsAsAttribute(parent.parent);
  if (!ts.isBinaryExpression(parent) || parent.right !== use) return undefined;
  return ts.isPropertyAccessExpression(parent.left) ? runsAsEvent(parent.left.name.text) : undefined;
}

/** An expression statement that is nothing but a placeholder is control flow of the server. */
const isServerBranch = (statement: ts.Statement): boolean =>
  ts.isExpressionStatement(statement) &&
  ts.isIdentifier(statement.expression) &&
  isPlaceholderName(statement.expression.text);

function runsAsArgument(call: ts.CallExpression, argument: ts.Node): UseContext['runs'] | undefined {
  const callee = calleeName(call);
  if (callee === undefined) return undefined;
  if (makesHandlers.has(callee)) return call.arguments[0] === argument ? runsAsValue(call) : undefined;
  if (EFFECTS.test(callee) || AFTER_RENDERING.test(callee)) {
    if (call.arguments[0] !== argument) return undefined;
    // Of a call that is not closed yet, the list may still come.
    const isClosed = /[^(\s]\s{0,99}\)$/.test(call.getText().slice(-100));
    const isEach =
      AFTER_RENDERING.test(callee) || (REACT_EFFECT.test(callee) && isClosed && call.arguments.length === 1);
    return isEach ? 'render' : 'effect';
  }
  const event = call.arguments[callee === 'delegate' ? 1 : 0];
  if (TAKES_LISTENER.test(callee)) {
    if (!event || !ts.isStringLiteralLike(event)) return undefined;
    const options = call.arguments[2];
    if (options && /\bonce\s{0,9}:\s{0,9}true\b/.test(options.getText())) return 'once';
    return ONCE.test(event.text) ? 'once' : 'handler';
  }
  return /^(?:click|tap|submit|change)$/.test(callee) && call.arguments.length === 1 ? 'handler' : undefined;
}

function runsAsAttribute(attribute: ts.JsxAttribute): UseContext['runs'] | undefined {
  const name = attributeName(attribute) ?? '';
  if (!HANDLER_ATTRIBUTE.test(name)) return undefined;
  return ONCE.test(name) ? 'once' : 'handler';
}

function runsAsEvent(property: string): UseContext['runs'] | undefined {
  if (ONCE.test(property)) return 'once';
  return /^on[a-z]+$/.test(property) ? 'handler' : undefined;
}

/** `useCallback(…)` gives a function back, and does not call it. */
const isWrapper = (node: ts.Node): boolean =>
  ts.isCallExpression(node) && functionWrappers.has(calleeName(node) ?? '');

/** A function written right where it is called back: `.then(() => …)`, `ready(function () { … })`, `(() => { … })()`. */
export function isInlineCallback(node: ts.Node): boolean {
  if (!ts.isArrowFunction(node) && !ts.isFunctionExpression(node)) return !!requestAnsweredBy(node);
  let outer: ts.Node = node.parent;
  while (ts.isParenthesizedExpression(outer)) outer = outer.parent;
  if (isWrapper(outer)) return false;
  return ts.isCallOrNewExpression(outer) || ts.isJsxExpression(outer) || !!requestAnsweredBy(node);
}

function returnsJsx(component: ts.Node): boolean {
  return ts.walk(component, (node) => {
    if (ts.isJsxElement(node) || ts.isJsxSelfClosingElement(node) || ts.isJsxFragment(node)) return 'stop';
    return node !== component && ts.isFunctionLike(node) ? 'skip' : undefined;
  });
}
