/** What surrounds a use of the SDK: how often it runs, what guards it, what has happened before it. */
import type { UseContext } from '../../facts/facts.ts';
import { isPlaceholderName } from '../placeholders.ts';
import { bare, isTypeOnly } from './nodeShapes.ts';
import * as ts from './parser.ts';

const EFFECTS =
  /^(?:use(?:Layout|Insertion|Isomorphic\w*)?Effect|onMount|createEffect|watchEffect|onMounted|onBeforeMount|onActivated|onUpdated|\$effect)$/;
const LIFE_CYCLE_METHODS =
  /^(?:mounted|created|beforeMount|activated|updated|componentDid(?:Mount|Update)|ng(?:OnInit|AfterViewInit)|ionViewDidEnter)$/;
/** Events that come once per page, or once per script element. */
const ONCE = /^(?:on)?(?:load|ready|DOMContentLoaded|readystatechange|kakaoAsyncInit)$/i;
const HANDLER_ATTRIBUTE = /^on[A-Z]/;
const LATER = /^(?:setTimeout|setInterval|requestAnimationFrame|requestIdleCallback)$/;

/** Reads contexts of one script. `isSdk` tells whether an expression stands for the SDK object or a member of it. */
export class ContextReader {
  constructor(
    private readonly source: ts.SourceFile,
    /** How often the script itself runs. */
    private readonly scriptRuns: UseContext['runs'] = 'once',
  ) {}

  read(node: ts.Expression): UseContext {
    const home = this.home(node);
    return {
      runs: home.runs,
      guard: guardOf(node, home.boundary),
      gestureLost: home.runs === 'handler' ? gestureLost(node, home.boundary) : undefined,
      result: resultOf(node),
      straight:
        home.boundary === this.source && home.runs === 'once' && isStraight(node) && !this.hasServerBranches,
      handedOn: isHandedOn(node),
      owner: ownerOf(node),
      isStatement: isStatement(node),
    };
  }

  /** The function whose runs decide how often `node` runs; callbacks inside it run once per run. */
  private home(node: ts.Node, depth = 0): { runs: UseContext['runs']; boundary: ts.Node } {
    for (let current = node; current.parent; current = current.parent) {
      if (!ts.isFunctionLike(current)) continue;
      const runs = this.runsOf(current, depth);
      if (runs) return { runs, boundary: current };
      if (!isInlineCallback(current)) return { runs: 'unknown', boundary: current };
    }
    return { runs: this.scriptRuns, boundary: this.source };
  }

  private runsOf(node: ts.SignatureDeclaration, depth: number): UseContext['runs'] | undefined {
    const { parent } = node;
    if (ts.isCallExpression(parent)) return runsAsArgument(parent, node);
    if (ts.isJsxExpression(parent) && ts.isJsxAttribute(parent.parent)) return runsAsAttribute(parent.parent);
    if (ts.isBinaryExpression(parent) && ts.isPropertyAccessExpression(parent.left)) {
      return runsAsEvent(parent.left.name.text);
    }
    const name = nameOf(node);
    if (
      name &&
      (ts.isMethodDeclaration(node) || ts.isPropertyAssignment(parent)) &&
      LIFE_CYCLE_METHODS.test(name)
    ) {
      return 'effect';
    }
    if (!name || depth > 3) return undefined;
    const used = this.runsWhereUsed(name, depth);
    if (used) return used;
    return /^[A-Z]/.test(name) && !ts.isMethodDeclaration(node) && returnsJsx(node) ? 'render' : undefined;
  }

  /** A function that this file hands to an effect or an event, or calls from one, runs as often as that. */
  private runsWhereUsed(name: string, depth: number): UseContext['runs'] | undefined {
    for (const use of this.mentions(name)) {
      const { parent } = use;
      let runs: UseContext['runs'] | undefined;
      if (ts.isCallExpression(parent) && parent.expression === use) runs = this.home(parent, depth + 1).runs;
      else if (ts.isCallExpression(parent)) runs = runsAsArgument(parent, use);
      else if (ts.isJsxExpression(parent) && ts.isJsxAttribute(parent.parent))
        runs = runsAsAttribute(parent.parent);
      else if (
        ts.isBinaryExpression(parent) &&
        parent.right === use &&
        ts.isPropertyAccessExpression(parent.left)
      ) {
        runs = runsAsEvent(parent.left.name.text);
      }
      if (runs === 'effect' || runs === 'handler' || runs === 'render') return runs;
    }
    return undefined;
  }

  /** An expression statement that is nothing but a placeholder is control flow of the server. */
  private get hasServerBranches(): boolean {
    return this.source.statements.some(
      (one) =>
        ts.isExpressionStatement(one) &&
        ts.isIdentifier(one.expression) &&
        isPlaceholderName(one.expression.text),
    );
  }

  private mentioned: Map<string, ts.Identifier[]> | undefined;

  private mentions(name: string): readonly ts.Identifier[] {
    if (!this.mentioned) {
      const mentioned = new Map<string, ts.Identifier[]>();
      const visit = (node: ts.Node): void => {
        if (ts.isIdentifier(node)) {
          const known = mentioned.get(node.text);
          if (known) known.push(node);
          else mentioned.set(node.text, [node]);
        }
        ts.forEachChild(node, visit);
      };
      visit(this.source);
      this.mentioned = mentioned;
    }
    return this.mentioned.get(name) ?? [];
  }
}

function runsAsArgument(call: ts.CallExpression, argument: ts.Node): UseContext['runs'] | undefined {
  const callee = calleeName(call);
  if (callee === undefined) return undefined;
  if (EFFECTS.test(callee)) return call.arguments[0] === argument ? 'effect' : undefined;
  const [event] = call.arguments;
  if (callee === 'addEventListener' || callee === 'on' || callee === 'bind') {
    if (!event || !ts.isStringLiteralLike(event)) return undefined;
    return ONCE.test(event.text) ? 'once' : 'handler';
  }
  return /^(?:click|tap|submit|change)$/.test(callee) && call.arguments.length === 1 ? 'handler' : undefined;
}

function runsAsAttribute(attribute: ts.JsxAttribute): UseContext['runs'] | undefined {
  const name = ts.isIdentifier(attribute.name) ? attribute.name.text : '';
  if (!HANDLER_ATTRIBUTE.test(name)) return undefined;
  return ONCE.test(name) ? 'once' : 'handler';
}

function runsAsEvent(property: string): UseContext['runs'] | undefined {
  if (ONCE.test(property)) return 'once';
  return /^on[a-z]+$/.test(property) ? 'handler' : undefined;
}

/** A function written right where it is called back: `.then(() => …)`, `ready(function () { … })`, `(() => { … })()`. */
function isInlineCallback(node: ts.Node): boolean {
  if (!ts.isArrowFunction(node) && !ts.isFunctionExpression(node)) return false;
  let outer: ts.Node = node.parent;
  while (ts.isParenthesizedExpression(outer)) outer = outer.parent;
  return ts.isCallOrNewExpression(outer) || ts.isJsxExpression(outer);
}

function nameOf(node: ts.SignatureDeclaration): string | undefined {
  if (node.name && ts.isIdentifier(node.name)) return node.name.text;
  let { parent } = node as ts.Node;
  // const share = useCallback(() => { … }, []) and the like
  if (
    ts.isCallExpression(parent) &&
    /^(?:useCallback|useEvent|useEffectEvent|debounce|throttle)$/.test(calleeName(parent) ?? '')
  ) {
    parent = parent.parent;
  }
  if (ts.isVariableDeclaration(parent) && ts.isIdentifier(parent.name)) return parent.name.text;
  return ts.isPropertyAssignment(parent) && ts.isIdentifier(parent.name) ? parent.name.text : undefined;
}

function calleeName(call: ts.CallExpression): string | undefined {
  const callee = bare(call.expression);
  if (ts.isIdentifier(callee)) return callee.text;
  return ts.isPropertyAccessExpression(callee) ? callee.name.text : undefined;
}

function returnsJsx(node: ts.Node): boolean {
  let found = false;
  const visit = (inner: ts.Node): void => {
    if (found || (inner !== node && ts.isFunctionLike(inner))) return;
    if (ts.isJsxElement(inner) || ts.isJsxSelfClosingElement(inner) || ts.isJsxFragment(inner)) found = true;
    else ts.forEachChild(inner, visit);
  };
  visit(node);
  return found;
}

/**
 * `existence` where everything that guards is a look whether the SDK is there (`if (window.Kakao)`): it does not keep
 * a second run out. Any other condition, an early return, a `try`, or `cleanup()` counts as a guard: it may be one.
 */
function guardOf(node: ts.Node, boundary: ts.Node): UseContext['guard'] {
  let guard: UseContext['guard'] = 'none';
  for (let current = node; current !== boundary && current.parent; current = current.parent) {
    const { parent } = current;
    if (ts.isTryStatement(parent) && parent.tryBlock === current && parent.catchClause) return 'condition';
    if (ts.isBlock(parent) || ts.isSourceFile(parent)) {
      const before = guardAmong(parent.statements, current);
      if (before === 'condition') return before;
      if (before === 'existence') guard = before;
    }
    const condition = conditionOn(current, parent);
    if (!condition) continue;
    if (!isExistenceCheck(condition)) return 'condition';
    guard = 'existence';
  }
  return guard;
}

function conditionOn(node: ts.Node, parent: ts.Node): ts.Expression | undefined {
  if (ts.isIfStatement(parent) && parent.expression !== node) return parent.expression;
  if (ts.isConditionalExpression(parent) && parent.condition !== node) return parent.condition;
  if (ts.isBinaryExpression(parent) && parent.right === node && isLogical(parent.operatorToken.kind))
    return parent.left;
  return ts.isCaseClause(parent) ? parent.expression : undefined;
}

const isLogical = (kind: ts.SyntaxKind) =>
  kind === ts.SyntaxKind.AmpersandAmpersandToken ||
  kind === ts.SyntaxKind.BarBarToken ||
  kind === ts.SyntaxKind.QuestionQuestionToken;

/** Early exits and `Kakao.cleanup()` among the statements before `until`. */
function guardAmong(statements: readonly ts.Statement[], until: ts.Node): UseContext['guard'] {
  let guard: UseContext['guard'] = 'none';
  for (const statement of statements) {
    if (statement === until) break;
    if (isCleanup(statement)) return 'condition';
    if (!ts.isIfStatement(statement) || !leaves(statement.thenStatement)) continue;
    if (!isExistenceCheck(statement.expression)) return 'condition';
    guard = 'existence';
  }
  return guard;
}

const isCleanup = (statement: ts.Statement): boolean =>
  ts.isExpressionStatement(statement) && /\bcleanup\s*(?:\?\.)?\(/.test(statement.getText());

function leaves(statement: ts.Statement): boolean {
  if (ts.isBlock(statement)) return statement.statements.some(leaves);
  return ts.isReturnStatement(statement) || ts.isThrowStatement(statement);
}

/** Whether a condition asks only for the SDK object (`window.Kakao`, `typeof Kakao !== 'undefined'`), nothing else. */
function isExistenceCheck(condition: ts.Expression): boolean {
  const node = bare(condition);
  if (ts.isPrefixUnaryExpression(node)) return isExistenceCheck(node.operand);
  if (ts.isTypeOfExpression(node)) return isExistenceCheck(node.expression);
  if (ts.isBinaryExpression(node)) return [node.left, node.right].every(isExistenceCheck);
  if (ts.isIdentifier(node)) return /^(?:Kakao|kakao|window|undefined|sdk)$/.test(node.text);
  if (ts.isPropertyAccessExpression(node))
    return isExistenceCheck(node.expression) && /^(?:Kakao|Share|Link)$/.test(node.name.text);
  if (ts.isStringLiteralLike(node)) return node.text === 'undefined' || node.text === 'Kakao';
  return node.kind === ts.SyntaxKind.NullKeyword;
}

/** Why a browser may no longer see the user's click: something asynchronous stands between the handler and `node`. */
function gestureLost(node: ts.Node, boundary: ts.Node): UseContext['gestureLost'] {
  for (let current = node; current !== boundary && current.parent; current = current.parent) {
    if (current !== node && ts.isFunctionLike(current) && ts.isCallExpression(current.parent)) {
      const callee = calleeName(current.parent) ?? '';
      if (LATER.test(callee)) return 'timer';
      if (callee === 'then' || callee === 'finally') return 'then';
      if (callee === 'addEventListener') return 'load';
    }
    if (current !== node && ts.isFunctionLike(current) && isLoadHandler(current)) return 'load';
    const block = current.parent;
    if (ts.isBlock(block) && block.statements.some((one) => one.pos < current.pos && awaits(one)))
      return 'await';
  }
  return undefined;
}

const isLoadHandler = (node: ts.Node): boolean =>
  ts.isBinaryExpression(node.parent) &&
  ts.isPropertyAccessExpression(node.parent.left) &&
  /^onload$/i.test(node.parent.left.name.text);

/** Whether running the statement to its end passes an `await`; a branch that leaves the function does not count. */
function awaits(statement: ts.Node): boolean {
  if (ts.isIfStatement(statement) && leaves(statement.thenStatement)) return awaits(statement.expression);
  if (ts.isAwaitExpression(statement)) return true;
  if (ts.isFunctionLike(statement) || ts.isClassLike(statement)) return false;
  return ts.forEachChild(statement, (child) => (awaits(child) ? true : undefined)) ?? false;
}

const MAY_NOT_RUN: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.ForStatement,
  ts.SyntaxKind.ForInStatement,
  ts.SyntaxKind.ForOfStatement,
  ts.SyntaxKind.WhileStatement,
  ts.SyntaxKind.DoStatement,
  ts.SyntaxKind.DefaultClause,
  ts.SyntaxKind.ModuleBlock,
]);

/** Only statements and expressions that always run stand between the script and `node`. */
function isStraight(node: ts.Node): boolean {
  for (let current = node; current.parent; current = current.parent) {
    const { parent } = current;
    if (ts.isFunctionLike(parent) || ts.isTryStatement(parent) || conditionOn(current, parent)) return false;
    if (MAY_NOT_RUN.has(parent.kind)) return false;
    if (guardAmongLeaving(parent, current)) return false;
  }
  return true;
}

/** A `throw` before it, or anything else that may leave. */
const guardAmongLeaving = (parent: ts.Node, until: ts.Node): boolean =>
  (ts.isBlock(parent) || ts.isSourceFile(parent)) && guardAmong(parent.statements, until) !== 'none';

const PLAIN_OWNER = /^(?:[\w$.!]{1,60}|\(window as [\w.]{1,30}\)\.Kakao)$/;

function ownerOf(node: ts.Expression): string | undefined {
  const callee = ts.isCallExpression(node) ? node.expression : node;
  if (!ts.isPropertyAccessExpression(callee) || callee.questionDotToken) return undefined;
  const text = callee.expression.getText();
  return PLAIN_OWNER.test(text) ? text : undefined;
}

function isStatement({ parent }: ts.Expression): boolean {
  if (!ts.isExpressionStatement(parent)) return false;
  return ts.isBlock(parent.parent) || ts.isSourceFile(parent.parent) || ts.isCaseClause(parent.parent);
}

/** Given to a function, kept in an object, returned, or asked for a member whose name is computed. */
function isHandedOn(node: ts.Expression): boolean {
  let value: ts.Node = node;
  while (ts.isParenthesizedExpression(value.parent) || isTypeOnly(value.parent)) value = value.parent;
  const { parent } = value;
  if (ts.isCallOrNewExpression(parent)) return !!parent.arguments?.some((one) => one === value);
  if (ts.isElementAccessExpression(parent)) return parent.expression === value;
  if (ts.isBinaryExpression(parent))
    return parent.operatorToken.kind === ts.SyntaxKind.EqualsToken && parent.right === value;
  return (
    ts.isPropertyAssignment(parent) ||
    ts.isShorthandPropertyAssignment(parent) ||
    ts.isReturnStatement(parent) ||
    ts.isArrowFunction(parent) ||
    ts.isJsxExpression(parent) ||
    ts.isArrayLiteralExpression(parent) ||
    ts.isSpreadAssignment(parent)
  );
}

function resultOf(node: ts.Expression): UseContext['result'] {
  const { parent } = node;
  if (ts.isAwaitExpression(parent)) return 'awaited';
  if (!ts.isPropertyAccessExpression(parent) || parent.expression !== node) return undefined;
  return /^(?:then|catch|finally)$/.test(parent.name.text) ? 'chained' : undefined;
}
