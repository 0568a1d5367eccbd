/**
 * The only door to the parser of `typescript`. Import it as a namespace (`import * as ts from './parser.ts'`) or by name
 * (`import { SyntaxKind, isCallExpression } from './parser.ts'`): both let the bundler drop what is not used.
 * Only the parser half is here: tree, node guards and types. Add a guard to the list when a reader needs one. A program,
 * a checker or a printer would bring megabytes back into the shipped bundle; a test watches its size. (The list is
 * written out because `export *` cannot be said of a CommonJS module and a namespace object cannot be shaken.)
 */
import {
  type BinaryExpression,
  createSourceFile,
  forEachChild,
  isExpression,
  isSpreadElement,
  isStatement,
  JSDocParsingMode,
  type Node,
  type NodeArray,
  ScriptKind,
  ScriptTarget,
  type SourceFile,
  SyntaxKind,
  type TextRange,
  updateSourceFile,
} from 'typescript';
import { limited, limitedAfter, limitNesting } from '../../text/nesting.ts';
import type { Range } from '../../text/text.ts';
import { PLACEHOLDER } from '../placeholders.ts';
import { forgetNodes } from './nodeMemory.ts';
import { parseLines } from './parseLines.ts';

export type {
  ArrayBindingElement,
  ArrayBindingPattern,
  ArrayLiteralExpression,
  ArrowFunction,
  AsExpression,
  BinaryExpression,
  BindingElement,
  BindingName,
  BindingPattern,
  Block,
  CallExpression,
  CaseClause,
  CatchClause,
  ClassDeclaration,
  ClassElement,
  ClassExpression,
  ClassLikeDeclaration,
  CommentRange,
  ConditionalExpression,
  Declaration,
  ElementAccessExpression,
  EntityName,
  EnumDeclaration,
  ExportAssignment,
  ExportDeclaration,
  ExportSpecifier,
  Expression,
  ForInStatement,
  ForOfStatement,
  ForStatement,
  FunctionDeclaration,
  FunctionExpression,
  FunctionLikeDeclaration,
  Identifier,
  ImportClause,
  ImportDeclaration,
  ImportSpecifier,
  InterfaceDeclaration,
  JsxAttribute,
  JsxAttributes,
  JsxElement,
  JsxExpression,
  JsxOpeningElement,
  JsxOpeningLikeElement,
  JsxSelfClosingElement,
  LiteralExpression,
  MetaProperty,
  MethodDeclaration,
  ModuleDeclaration,
  NamedImports,
  NewExpression,
  Node,
  NodeArray,
  NonNullExpression,
  NoSubstitutionTemplateLiteral,
  NumericLiteral,
  ObjectBindingPattern,
  ObjectLiteralElementLike,
  ObjectLiteralExpression,
  ParameterDeclaration,
  ParenthesizedExpression,
  PrefixUnaryExpression,
  PrivateIdentifier,
  PropertyAccessExpression,
  PropertyAssignment,
  PropertyName,
  PropertySignature,
  SatisfiesExpression,
  ShorthandPropertyAssignment,
  SignatureDeclaration,
  SourceFile,
  SpreadAssignment,
  Statement,
  StringLiteral,
  StringLiteralLike,
  TaggedTemplateExpression,
  TemplateExpression,
  TemplateHead,
  TemplateLiteral,
  TemplateMiddle,
  TemplateSpan,
  TemplateTail,
  TypeAssertion,
  TypeLiteralNode,
  TypeNode,
  VariableDeclaration,
  VariableDeclarationList,
  VariableStatement,
} from 'typescript';
export {
  canHaveModifiers,
  createSourceFile,
  forEachChild,
  getLeadingCommentRanges,
  getTrailingCommentRanges,
  isArrayBindingPattern,
  isArrayLiteralExpression,
  isArrowFunction,
  isAsExpression,
  isAwaitExpression,
  isBigIntLiteral,
  isBinaryExpression,
  isBindingElement,
  isBlock,
  isCallExpression,
  isCallOrNewExpression,
  isCaseClause,
  isCatchClause,
  isClassDeclaration,
  isClassExpression,
  isClassLike,
  isComputedPropertyName,
  isConditionalExpression,
  isConstructorDeclaration,
  isDecorator,
  isDefaultClause,
  isDeleteExpression,
  isDoStatement,
  isElementAccessExpression,
  isEnumDeclaration,
  isExportAssignment,
  isExportDeclaration,
  isExportSpecifier,
  isExpression,
  isExpressionStatement,
  isExternalModuleReference,
  isForInStatement,
  isForOfStatement,
  isForStatement,
  isFunctionDeclaration,
  isFunctionExpression,
  isFunctionLike,
  isGetAccessorDeclaration,
  isHeritageClause,
  isIdentifier,
  isIfStatement,
  isImportClause,
  isImportDeclaration,
  isImportEqualsDeclaration,
  isImportSpecifier,
  isIterationStatement,
  isJsxAttribute,
  isJsxAttributes,
  isJsxElement,
  isJsxExpression,
  isJsxFragment,
  isJsxNamespacedName,
  isJsxOpeningElement,
  isJsxOpeningLikeElement,
  isJsxSelfClosingElement,
  isJsxSpreadAttribute,
  isJsxText,
  isLabeledStatement,
  isLiteralTypeNode,
  isMetaProperty,
  isMethodDeclaration,
  isModuleBlock,
  isModuleDeclaration,
  isNamedExports,
  isNamedImports,
  isNamespaceExport,
  isNamespaceImport,
  isNewExpression,
  isNonNullExpression,
  isNoSubstitutionTemplateLiteral,
  isNumericLiteral,
  isObjectBindingPattern,
  isObjectLiteralExpression,
  isOmittedExpression,
  isParameter,
  isParenthesizedExpression,
  isPartiallyEmittedExpression,
  isPostfixUnaryExpression,
  isPrefixUnaryExpression,
  isPrivateIdentifier,
  isPropertyAccessExpression,
  isPropertyAssignment,
  isPropertyDeclaration,
  isPropertySignature,
  isRegularExpressionLiteral,
  isReturnStatement,
  isSatisfiesExpression,
  isSetAccessorDeclaration,
  isShorthandPropertyAssignment,
  isSourceFile,
  isSpreadAssignment,
  isSpreadElement,
  isStatement,
  isStringLiteral,
  isStringLiteralLike,
  isSwitchStatement,
  isTaggedTemplateExpression,
  isTemplateExpression,
  isThrowStatement,
  isToken,
  isTryStatement,
  isTypeAssertionExpression,
  isTypeLiteralNode,
  isTypeOfExpression,
  isTypeReferenceNode,
  isUnionTypeNode,
  isVariableDeclaration,
  isVariableDeclarationList,
  isVariableStatement,
  isVoidExpression,
  isWhileStatement,
  isWithStatement,
  isYieldExpression,
  NodeFlags,
  ScriptKind,
  ScriptTarget,
  SyntaxKind,
} from 'typescript';

export type ScriptLanguage = 'js' | 'jsx' | 'ts' | 'tsx';

export interface ParseOptions {
  /** `js` and `jsx` are read alike: JavaScript may hold JSX wherever a bundler looks at it. */
  readonly language: ScriptLanguage;
  /** Only recorded in the tree; its ending does not override `language`. */
  readonly fileName?: string;
  /** The part of `text` that is the script; positions count from the start of `text` all the same. Default: all of it. */
  readonly range?: Range;
}

const SCRIPT_KINDS: Readonly<Record<ScriptLanguage, ScriptKind>> = {
  js: ScriptKind.JS,
  jsx: ScriptKind.JSX,
  ts: ScriptKind.TS,
  tsx: ScriptKind.TSX,
};

/** Trees of which a part lay too deep to be read. */
const cutTrees = new WeakSet<SourceFile>();

/** Whether a part of the script lay too deep to be read: nothing is known of it. */
export const isCut = (source: SourceFile): boolean => cutTrees.has(source);

/**
 * Parses `text`, whatever state it is in: a half-typed file gives the tree of what can be made out. Positions are UTF-16
 * offsets into `text`; a node's `pos` includes the white space and comments before it, `node.getStart(sourceFile)` does
 * not. Nodes have `parent` set, because scope questions walk upward. Doc comments are not parsed. Never throws. What is
 * nested deeper than any reader should follow is a placeholder or a node of unknown kind (`isCut`).
 */
export function parseScript(text: string, options: ParseOptions): SourceFile {
  const { start, end } = options.range ?? { start: 0, end: text.length };
  const script = text.slice(start, end);
  const shallow = limitNesting(script, PLACEHOLDER);
  const source = parseAnything(shallow, options);
  const isWhole = source.text === script;
  source.text = isWhole ? text : text.slice(0, start) + source.text + text.slice(end);
  forgetNodes(false);
  return finished(source, isWhole, start, NONE);
}

/**
 * The same, by way of `before`, the tree of the version before that this function has made: what did not change is taken
 * out of it, and it must not be used any more. Takes as long as the text up to the end of the script.
 */
export function parseAgain(text: string, options: ParseOptions, before: SourceFile | undefined): SourceFile {
  const { start, end } = options.range ?? { start: 0, end: text.length };
  const script = ' '.repeat(start) + text.slice(start, end);
  const usable = before && !isCut(before) && isOfKind(before, options) ? before : undefined;
  const change = usable && changeBetween(usable.text, script);
  const nesting =
    (change && limitedAfter({ text: usable.text, weight: weights.get(usable)! }, script, change)) ??
    limited(script, PLACEHOLDER);
  const known = new Set<Node>(usable?.statements);
  const updated = change && script === nesting.text ? update(usable, script, change) : undefined;
  const source = updated ?? parseAnything(nesting.text, options);
  weights.set(source, nesting.weight);
  forgetNodes(true);
  return finished(source, source.text === script, 0, updated ? known : NONE);
}

/** What the brackets of trees that can be taken over weigh at most. */
const weights = new WeakMap<SourceFile, number>();

function finished(
  source: SourceFile,
  isWhole: boolean,
  offset: number,
  known: ReadonlySet<Node>,
): SourceFile {
  const isShallow = setParents(source, offset, known);
  if (!isWhole || !isShallow) cutTrees.add(source);
  return source;
}

const NONE: ReadonlySet<Node> = new Set();

const nameOf = ({ language, fileName }: ParseOptions): string => fileName ?? `script.${language}`;

function parseAnything(text: string, options: ParseOptions): SourceFile {
  const parse = (part: string) =>
    attempt(() => createSourceFile(nameOf(options), part, OPTIONS, false, SCRIPT_KINDS[options.language]));
  return parse(text) ?? parseLines(text, parse) ?? parse(' '.repeat(text.length))!;
}

const OPTIONS = { languageVersion: ScriptTarget.Latest, jsDocParsingMode: JSDocParsingMode.ParseNone };

/** Undefined where the tree does not come out as long as the text: then nothing of it is trusted. */
function update(before: SourceFile, text: string, change: Change): SourceFile | undefined {
  const span = { start: change.start, length: change.removed };
  const source = attempt(() => updateSourceFile(before, text, { span, newLength: change.inserted }));
  return source?.end === text.length && source.text === text ? source : undefined;
}

/** Undefined where the parser gives up: its stack has run out. */
function attempt(parse: () => SourceFile): SourceFile | undefined {
  try {
    return parse();
  } catch {
    // The parser is one for all texts: what it noted about this one must not be taken for the next one's.
    createSourceFile('', '', OPTIONS);
    return undefined;
  }
}

function isOfKind(source: SourceFile, options: ParseOptions): boolean {
  // The parser keeps it, its types do not tell.
  const { scriptKind } = source as { readonly scriptKind?: ScriptKind };
  return source.fileName === nameOf(options) && scriptKind === SCRIPT_KINDS[options.language];
}

/** In UTF-16 units. */
interface Change {
  readonly start: number;
  readonly removed: number;
  readonly inserted: number;
}

/** UTF-16 units that are compared at once. */
const PIECE = 1024;

function changeBetween(before: string, after: string): Change {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  const next = (text: string) => text.slice(start, start + PIECE);
  while (start + PIECE < shorter && next(before) === next(after)) start += PIECE;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  const most = shorter - start;
  const piece = (text: string, end: number) => text.slice(text.length - end - PIECE, text.length - end);
  let end = 0;
  while (end + PIECE < most && piece(before, end) === piece(after, end)) end += PIECE;
  while (
    end < most &&
    before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end)
  )
    end++;
  return { start, removed: before.length - start - end, inserted: after.length - start - end };
}

/** Levels of a tree. Code that people write has some dozens; readers may recurse this far. */
const MOST_LEVELS = 300;

/**
 * What the parser would do when asked, in half the time: it also looks for doc comments and keeps a list of its own. Makes
 * nodes that lie too deep nodes of unknown kind, which no reader enters; false where there were any. Moves every position
 * by `offset` on the way. `known`: statements that have been through it.
 */
function setParents(source: SourceFile, offset: number, known: ReadonlySet<Node>): boolean {
  const nodes: Node[] = [];
  const levels: number[] = [];
  let parent: Node = source;
  let level = 0;
  let isShallow = true;
  const add = (node: Node): void => {
    (node as { parent: Node }).parent = parent;
    if (parent === source && known.has(node)) return;
    nodes.push(node);
    levels.push(isLinked(node, parent) ? level : level + 1);
  };
  const addAll = (list: NodeArray<Node>): void => {
    move(list, offset);
    for (const node of list) add(node);
  };
  move(source, offset);
  forEachChild(source, add, addAll);
  for (let node = nodes.pop(); node; node = nodes.pop()) {
    level = levels.pop()!;
    parent = node;
    move(node, offset);
    if (level > MOST_LEVELS && isCuttable(node)) {
      (node as { kind: SyntaxKind }).kind = SyntaxKind.Unknown;
      isShallow = false;
    } else forEachChild(node, add, addAll);
  }
  return isShallow;
}

function move(range: TextRange, offset: number): void {
  range.pos += offset;
  range.end += offset;
}

/** The left part of `a + b + c`, `a, b, c`: readers go through such chains in a loop, because generated ones are long. */
function isLinked(node: Node, parent: Node): boolean {
  if (parent.kind !== SyntaxKind.BinaryExpression) return false;
  const { left, operatorToken } = parent as BinaryExpression;
  return left === node && !LOGICAL.has(operatorToken.kind);
}

const LOGICAL: ReadonlySet<SyntaxKind> = new Set([
  SyntaxKind.BarBarToken,
  SyntaxKind.AmpersandAmpersandToken,
  SyntaxKind.QuestionQuestionToken,
]);

/** Readers look into other nodes without asking for their kind. */
function isCuttable(node: Node): boolean {
  if (node.kind <= SyntaxKind.LastToken || isSpreadElement(node)) return false;
  const isType = node.kind >= SyntaxKind.FirstTypeNode && node.kind <= SyntaxKind.LastTypeNode;
  return isType || isExpression(node) || isStatement(node);
}

/**
 * Calls `visit` for `root` and the nodes below it in the order of the text. It may say `skip`, to leave out what is below
 * the node, or `stop`: then `walk` is true. Chains are longer than the stack, so that readers must not recurse themselves.
 */
export function walk(root: Node, visit: (node: Node) => 'skip' | 'stop' | undefined): boolean {
  const open = [root];
  const children: Node[] = [];
  const add = (child: Node): void => {
    children.push(child);
  };
  for (let node = open.pop(); node; node = open.pop()) {
    const answer = visit(node);
    if (answer === 'stop') return true;
    if (answer === 'skip') continue;
    forEachChild(node, add);
    while (children.length > 0) open.push(children.pop()!);
  }
  return false;
}

/** The language a file name's ending stands for; `js` for anything unknown (`.gs` included). */
export function languageOf(fileName: string): ScriptLanguage {
  const ending = /\.([a-z]+)$/i.exec(fileName)?.[1]?.toLowerCase();
  if (ending === 'ts' || ending === 'mts' || ending === 'cts') return 'ts';
  if (ending === 'tsx' || ending === 'jsx') return ending;
  return 'js';
}
