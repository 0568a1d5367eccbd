/** Which functions lead to a node, and what has to be passed to them for that. */
import type { Expression } from '../../facts/expression.ts';
import type { AskedFor } from '../../facts/functions.ts';
import {
  AND,
  COMPARES,
  type Condition,
  conditionOn,
  forAbsence,
  forPresence,
  isNamed,
  leaves,
  mayLeave,
  OR,
  partsOf,
  runsWhenFalse,
  runsWhenTrue,
} from './conditions.ts';
import type { ExpressionReader } from './expressions.ts';
import { heldBy, nameOfFunction, nameOfLiteral } from './nameOfFunction.ts';
import { LastingNodeMemory } from './nodeMemory.ts';
import { above, bare, contains, isMemberName, patternOwner } from './nodeShapes.ts';
import * as ts from './parser.ts';
import { remembered } from './remembered.ts';
import type { Scopes } from './scopes.ts';

/** More than anybody nests by hand. */
const MOST_AROUND = 20;
/** What so much decides about, nobody is said to reach. */
const MOST_CONDITIONS = 50;

type Names = Pick<ExpressionReader, 'mentions' | 'scopes' | 'leftOut' | 'passed' | 'local'>;

/**
 * The functions around `node`, the innermost first, as long as nothing that was passed to them, or made of it, decides
 * whether it runs: `if (kind === 'feed')` may keep a call from it, and so may `kind === 'feed' && <Button onClick={share} />`.
 * What is only asked to be there, `if (!url) return`, is told by `askedOnWay`: it decides nothing for a caller that passes
 * it.
 */
export function functionsReaching(node: ts.Node, names: Names): ts.SignatureDeclaration[] {
  const found: ts.SignatureDeclaration[] = [];
  const conditions: Condition[] = [];
  for (let current = node; current.parent; current = above(current)) {
    if (current !== node && ts.isFunctionLike(current)) {
      if (conditions.some((one) => decides(one, current, names))) break;
      const inner = found.at(-1);
      if (inner && remembered(names.leftOut, inner, () => isLeftOut(inner, current, names))) break;
      if (found.push(current) === MOST_AROUND) break;
    }
    noteConditions(current, conditions);
    if (conditions.length > MOST_CONDITIONS) break;
  }
  return found;
}

/** More uses of a name are not looked at, nor what more names stand for that decide about one. */
const MOST_USES = 30;
const MOST_VALUES = 20;

/** What is known of the functions that use a function, and of those that use these. */
type Users = readonly Map<ts.Node, boolean>[];

/** Whether what is passed to `outer` decides about each use that it makes of its function `inner`. */
function isLeftOut(
  inner: ts.SignatureDeclaration,
  outer: ts.SignatureDeclaration,
  names: Names,
  users: Users = [new Map(), new Map()],
): boolean {
  const [known, ...further] = users;
  const isDecided = (use: ts.Node): boolean => {
    const conditions: Condition[] = [];
    const decisive: ts.Expression[] = [];
    let user: ts.SignatureDeclaration | undefined;
    for (let current = use; current !== outer && current.parent; current = above(current)) {
      if (!user && ts.isFunctionLike(current) && current !== inner) user = current;
      if (ts.isObjectLiteralExpression(current)) decisive.push(...keysChoosing(current, outer, names));
      noteConditions(current, conditions);
    }
    decisive.push(...conditions.flatMap((one) => decisiveOf(one, names.scopes) ?? []));
    return (
      decisive.some((one) =>
        remembered(
          remembered(names.passed, one, () => new Map()),
          outer,
          () => hangsOnPassed(one, outer, names.scopes),
        ),
      ) ||
      (!!user && !!known && remembered(known, user, () => isLeftOut(user, outer, names, further)))
    );
  };
  const named = usesOf(nameOfFunction(inner), outer, names).filter((use) => !contains(inner, use));
  const uses = heldBy(inner) ? [inner] : named;
  return uses.length > 0 && uses.every(isDecided);
}

/** None where there are more than anybody writes by hand. */
function usesOf(name: string | undefined, within: ts.Node, { mentions }: Names): readonly ts.Identifier[] {
  const found = name === undefined ? [] : mentions.within(within, name);
  return found.length > MOST_USES ? [] : found.filter((use) => !isDeclaration(use) && !isMemberName(use));
}

/** `kind` of `{ kakao: share, link: copy }[kind]`, and of `handlers[kind]` where nothing else is done with them. */
function keysChoosing(literal: ts.Node, within: ts.Node, names: Names): readonly ts.Expression[] {
  const uses = ts.isVariableDeclaration(literal.parent)
    ? usesOf(nameOfLiteral(literal), within, names)
    : [literal];
  const keys = uses.flatMap((use) => {
    const { parent } = use;
    return ts.isElementAccessExpression(parent) && parent.expression === use
      ? [parent.argumentExpression]
      : [];
  });
  return keys.length === uses.length ? keys : [];
}

const isDeclaration = ({ parent }: ts.Identifier): boolean =>
  ts.isVariableDeclaration(parent) || ts.isFunctionLike(parent);

/** `kind === 'feed'`, and `isFeed` of `const isFeed = kind === 'feed'`, where `kind` is a parameter or taken out of one. */
function hangsOnPassed(condition: ts.Expression, outer: ts.SignatureDeclaration, scopes: Scopes): boolean {
  // What a name stands for is looked at once, however often the name is written.
  const values = new Set<ts.Node>([condition]);
  const isPassed = (node: ts.Node) => {
    const declared = ts.isIdentifier(node) && !isMemberName(node) && scopes.lookup(node.text, node)?.name;
    if (!declared || !contains(outer, declared)) return undefined;
    if (outer.parameters.some((one) => contains(one, declared))) return 'stop';
    const owner = patternOwner(declared.parent);
    if (ts.isVariableDeclaration(owner) && owner.initializer && values.size < MOST_VALUES)
      values.add(owner.initializer);
    return undefined;
  };
  for (const value of values) if (ts.walk(value, isPassed)) return true;
  return false;
}

/** Whether it hangs on what is declared in `within`: `kind === 'feed'`, or `isWhole`, which is `url.startsWith('http')`. */
function decides(condition: Condition, within: ts.Node, { local, scopes }: Names): boolean {
  const decisive = decisiveOf(condition, scopes);
  if (!decisive) return false;
  const ofDecisive = remembered(local, decisive, () => new Map());
  return remembered(ofDecisive, within, () => mentionsLocal(decisive, within, scopes));
}

const decisiveOf = ({ expression, asked }: Condition, scopes: Scopes): ts.Expression | undefined =>
  asked ? answerNamed(asked.name, scopes) : expression;

/** Methods that answer yes or no. */
const ANSWERS = /^(?:startsWith|endsWith|includes|test|some|every|has)$/;

/** What a name stands for that is an answer itself: `const isWhole = url.startsWith('http')`, `const isFeed = kind === 'feed'`. */
function answerNamed(name: ts.Expression, scopes: Scopes): ts.Expression | undefined {
  const node = bare(name);
  const declaration = ts.isIdentifier(node) ? scopes.lookup(node.text, node)?.name.parent : undefined;
  if (!declaration || !ts.isVariableDeclaration(declaration) || !declaration.initializer) return undefined;
  return isAnswer(declaration.initializer) ? declaration.initializer : undefined;
}

function isAnswer(value: ts.Expression): boolean {
  const node = bare(value);
  if (ts.isPrefixUnaryExpression(node)) return node.operator === ts.SyntaxKind.ExclamationToken;
  if (ts.isBinaryExpression(node)) {
    const { kind } = node.operatorToken;
    return COMPARES.has(kind) || (kind === AND && partsOf(node, AND).some(isAnswer));
  }
  return (
    ts.isCallExpression(node) &&
    ts.isPropertyAccessExpression(node.expression) &&
    ANSWERS.test(node.expression.name.text)
  );
}

/** What is asked to be there on the way to `node` from the top of the file; `component`, where that is all that is asked. */
export function askedOnWay(
  node: ts.Node,
  reader: ExpressionReader,
): { readonly component?: number; readonly askedFor?: readonly AskedFor[] } {
  const component = reader.componentAround(node);
  const conditions: Condition[] = [];
  for (let current = node; current.parent && conditions.length <= MOST_CONDITIONS; current = above(current))
    noteConditions(current, conditions);
  const isSeen = conditions.length <= MOST_CONDITIONS;
  const markup = reader.askedByMarkup();
  const askedFor = [...readAsked(conditions, reader), ...askedInMarkup(node, reader), ...markup.askedFor];
  const isReached = isSeen && !markup.decides && conditions.every(({ asked }) => asked);
  return {
    ...(component !== undefined && isReached && { component }),
    ...(askedFor.length > 0 && { askedFor }),
  };
}

const readAsked = (conditions: readonly Condition[], reader: ExpressionReader): readonly AskedFor[] =>
  conditions.flatMap(({ asked }) => {
    if (!asked || !isDeclared(asked.name, reader.scopes)) return [];
    return [
      { value: untested(reader.read(asked.name)), ...(asked.isObject && { isObject: asked.isObject }) },
    ];
  });

/**
 * `const share = () => …; return url && <button onClick={share} />`: what a component asks about anywhere may keep it from
 * rendering the handler that `node` stands in, or that from being clicked.
 */
function askedInMarkup(node: ts.Node, reader: ExpressionReader): readonly AskedFor[] {
  let handler: ts.Node | undefined;
  let component: ts.Node | undefined;
  for (let current = above(node); current; current = above(current)) {
    if (!ts.isFunctionLike(current) && !ts.isClassLike(current)) continue;
    handler = component;
    component = current;
  }
  if (!component || !handler) return [];
  const names = remembered(askedIn, component, () => namesAskedIn(component));
  return remembered(reader.askedInMarkup, component, () => readAsked(names, reader));
}

const askedIn = new LastingNodeMemory<ts.Node, readonly Condition[]>();

/** The names in all conditions of a function or class with markup. */
function namesAskedIn(component: ts.Node): readonly Condition[] {
  const found = new Map<string, Condition>();
  let hasMarkup = false;
  // A condition comes before what it decides, so what follows its owner stands in it up to its end.
  let end = 0;
  ts.walk(component, (node) => {
    hasMarkup ||= ts.isJsxOpeningLikeElement(node);
    end = Math.max(end, askedBy(node)?.end ?? 0);
    if (node.end > end || !isName(node) || found.size === MOST_CONDITIONS) return undefined;
    const text = node.getText();
    if (!found.has(text)) found.set(text, { expression: node, asked: { name: node } });
    return undefined;
  });
  return hasMarkup ? [...found.values()] : [];
}

function askedBy(node: ts.Node): ts.Expression | undefined {
  if (ts.isIfStatement(node)) return node.expression;
  if (ts.isConditionalExpression(node)) return node.condition;
  if (ts.isBinaryExpression(node)) return node.operatorToken.kind === AND ? node.left : undefined;
  const isNot = ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken;
  return isNot ? node.operand : undefined;
}

const isName = (node: ts.Node): node is ts.Expression =>
  (ts.isIdentifier(node) && !isMemberName(node)) || (ts.isPropertyAccessExpression(node) && isNamed(node));

/** The name as it is before the answer. */
function untested(value: Expression): Expression {
  if (value.kind === 'member') return { ...value, object: untested(value.object) };
  if (value.kind !== 'reference') return value;
  const { isTested, ...name } = value;
  return name;
}

function isDeclared(name: ts.Expression, scopes: Scopes): boolean {
  const node = bare(name);
  if (ts.isPropertyAccessExpression(node)) return isDeclared(node.expression, scopes);
  return ts.isIdentifier(node) && scopes.lookup(node.text, node) !== undefined;
}

/** Words of conditions that tell whether there is nothing left to wait for. */
const LOADED = /load|ready|init|cache|prepared|done/i;

/** Whether something that is asked on the way from `boundary` to `node` may be if all has loaded. */
export function asksForLoading(node: ts.Node, boundary: ts.Node): boolean {
  const conditions: Condition[] = [];
  for (let current = node; current !== boundary && current.parent; current = above(current)) {
    noteConditions(current, conditions);
    if (conditions.length > MOST_CONDITIONS) return true;
  }
  return conditions.some(({ asked, expression }) => !asked && LOADED.test(expression.getText()));
}

/** What decides, one step up from `current`, whether that is reached. */
function noteConditions(current: ts.Node, conditions: Condition[]): void {
  const { parent } = current;
  conditions.push(...decidedBy(current, parent));
  if (!ts.isBlock(parent) && !ts.isSourceFile(parent) && !ts.isCaseClause(parent)) return;
  for (const { statement, conditions: exit } of exitsOf(parent)) {
    if (statement.pos >= current.pos || conditions.length > MOST_CONDITIONS) return;
    conditions.push(...exit);
  }
}

function decidedBy(node: ts.Node, parent: ts.Node): readonly Condition[] {
  if (ts.isCaseClause(parent) || ts.isDefaultClause(parent))
    return [{ expression: parent.parent.parent.expression }];
  const expression = conditionOn(node, parent);
  if (!expression) return [];
  if (runsWhenTrue(node, parent))
    return partsOf(expression, AND).map((one) => ({ expression: one, ...forPresence(one) }));
  return runsWhenFalse(node, parent) ? whereFalse(expression) : [{ expression }];
}

/** What decides about code that runs where `condition` is false. */
const whereFalse = (condition: ts.Expression): readonly Condition[] =>
  partsOf(condition, OR).map((expression) => ({ expression, ...forAbsence(expression) }));

interface Exit {
  readonly statement: ts.Statement;
  readonly conditions: readonly Condition[];
}

type StatementList = ts.Block | ts.SourceFile | ts.CaseClause;

/** By a list's statements: a new version of the tree takes them over. */
const exiting = new LastingNodeMemory<object, readonly Exit[]>();

const exitsOf = ({ statements }: StatementList): readonly Exit[] =>
  remembered(exiting, statements, () =>
    statements.filter(mayLeave).map((statement) => ({ statement, conditions: conditionsOfExit(statement) })),
  );

/** All that a statement asks on the way to its `return`s. */
function conditionsOfExit(statement: ts.Statement): readonly Condition[] {
  if (ts.isIfStatement(statement) && leaves(statement.thenStatement) && !statement.elseStatement)
    return whereFalse(statement.expression);
  const found: Condition[] = [];
  ts.walk(statement, (node) => {
    const expression = node.parent && conditionOn(node, node.parent);
    if (expression) found.push({ expression });
    return ts.isFunctionLike(node) || ts.isClassLike(node) ? 'skip' : undefined;
  });
  return found;
}

const OF_THE_SDK = /kakao|sdk/i;

function mentionsLocal(condition: ts.Expression, within: ts.Node, scopes: Scopes): boolean {
  return ts.walk(condition, (node) => {
    if (!ts.isIdentifier(node) || OF_THE_SDK.test(node.text) || isMemberName(node)) return undefined;
    const declared = scopes.lookup(node.text, node)?.name;
    return declared && declared.pos >= within.pos && declared.end <= within.end ? 'stop' : undefined;
  });
}
