/**
 * The only door to the parser of `typescript`. Import it as a namespace (`import * as ts from './parser.ts'`) or by name
 * (`import { SyntaxKind, isCallExpression } from './parser.ts'`): both let the bundler drop what is not used.
 * Only the parser half is here: tree, node guards and types. Add a guard to the list when a reader needs one. A program,
 * a checker or a printer would bring megabytes back into the shipped bundle; a test watches its size. (The list is
 * written out because `export *` cannot be said of a CommonJS module and a namespace object cannot be shaken.)
 */
import {
  createSourceFile,
  forEachChild,
  JSDocParsingMode,
  type Node,
  ScriptKind,
  ScriptTarget,
  type SourceFile,
  type TextChangeRange,
  updateSourceFile,
} from 'typescript';

export type {
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
  CatchClause,
  ClassDeclaration,
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
  TypeNode,
  VariableDeclaration,
  VariableDeclarationList,
  VariableStatement,
} from 'typescript';
export {
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
}

const SCRIPT_KINDS: Readonly<Record<ScriptLanguage, ScriptKind>> = {
  js: ScriptKind.JS,
  jsx: ScriptKind.JSX,
  ts: ScriptKind.TS,
  tsx: ScriptKind.TSX,
};

/**
 * Parses `text`, whatever state it is in: a half-typed file gives the tree of what can be made out. Positions are UTF-16
 * offsets into `text`; a node's `pos` includes the white space and comments before it, `node.getStart(sourceFile)` does
 * not. Nodes have `parent` set, because scope questions walk upward. Doc comments are not parsed. Never throws, except
 * where nesting is so deep that the stack runs out (RangeError).
 *
 * `before` is the tree of the version before: what did not change is taken out of it, and it must not be used any more.
 */
export function parseScript(
  text: string,
  { language, fileName }: ParseOptions,
  before?: SourceFile,
): SourceFile {
  const name = fileName ?? `script.${language}`;
  const kind = SCRIPT_KINDS[language];
  const updated = before?.fileName === name && kindOf(before) === kind ? update(before, text) : undefined;
  if (updated) return updated;
  const source = createSourceFile(
    name,
    text,
    { languageVersion: ScriptTarget.Latest, jsDocParsingMode: JSDocParsingMode.ParseNone },
    false,
    kind,
  );
  setParents(source);
  return source;
}

/** Undefined where the tree does not come out as long as the text: then nothing of it is trusted. */
function update(before: SourceFile, text: string): SourceFile | undefined {
  try {
    const source = updateSourceFile(before, text, changeBetween(before.text, text));
    return source.end === text.length && source.text === text ? source : undefined;
  } catch {
    return undefined;
  }
}

// The parser keeps it, its types do not tell.
const kindOf = (source: SourceFile) => (source as { readonly scriptKind?: ScriptKind }).scriptKind;

function changeBetween(before: string, after: string): TextChangeRange {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let end = 0;
  while (
    end < shorter - start &&
    before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end)
  )
    end++;
  return { span: { start, length: before.length - start - end }, newLength: after.length - start - end };
}

/** What the parser would do when asked, in half the time: it also looks for doc comments and keeps a list of its own. */
function setParents(source: SourceFile): void {
  let parent: Node = source;
  const visit = (node: Node): void => {
    const above = parent;
    (node as { parent: Node }).parent = above;
    parent = node;
    forEachChild(node, visit);
    parent = above;
  };
  forEachChild(source, visit);
}

/** The language a file name's ending stands for; `js` for anything unknown (`.gs` included). */
export function languageOf(fileName: string): ScriptLanguage {
  const ending = /\.([a-z]+)$/i.exec(fileName)?.[1]?.toLowerCase();
  if (ending === 'ts' || ending === 'mts' || ending === 'cts') return 'ts';
  if (ending === 'tsx' || ending === 'jsx') return ending;
  return 'js';
}
