/** Reads one script: its SDK uses, the names and values they need, its exports, and the places that load the SDK. */

import type { Expression } from '../../facts/expression.ts';
import type {
  ExportedValue,
  KakaoUse,
  ScriptFacts,
  ScriptTag,
  SecurityPolicy,
  SharerUrl,
} from '../../facts/facts.ts';
import type { FileId, Range } from '../../text/text.ts';
import { ExpressionReader } from './expressions.ts';
import { type InlineScript, inlineScriptsOf } from './inlineScripts.ts';
import { type Candidates, KakaoFinder } from './kakaoUses.ts';
import { readLowerCaseGlobal } from './lowerCaseGlobal.ts';
import * as ts from './parser.ts';
import { collectPolicies } from './policies.ts';
import { collectScriptLoads } from './scriptLoads.ts';
import { collectSharerUrls, readSigns } from './signs.ts';
import { surveyOf } from './survey.ts';
import { readUntyped } from './untyped.ts';
import { ContextReader } from './useContext.ts';

export interface ScriptInput {
  readonly file: FileId;
  /** Index of the script in its file. */
  readonly index: number;
  /** As long as the file, so that offsets are file-absolute; only what is in `range` is read. */
  readonly text: string;
  readonly range: Range;
  readonly language: ts.ScriptLanguage;
  readonly module: boolean;
  /** How often the script runs: handlers and components more than once per page. Default: once. */
  readonly runs?: 'once' | 'handler' | 'effect';
  /** Functions that the page calls from `onclick` and the like. */
  readonly handlers?: ReadonlySet<string>;
  /** Default: from scratch. */
  readonly parse?: Parse;
}

export type Parse = (text: string, options: ts.ParseOptions) => ts.SourceFile;

export interface ScriptReading {
  readonly script: ScriptFacts;
  readonly scriptTags: readonly ScriptTag[];
  readonly starExports: readonly string[];
  readonly sharerUrls: readonly SharerUrl[];
  readonly policies: readonly SecurityPolicy[];
  /** Scripts that this one writes into the page. */
  readonly inlineScripts: readonly InlineScript[];
  /** A part lies too deep to be read. */
  readonly tooDeep: boolean;
}

export function readScript(input: ScriptInput): ScriptReading {
  const { parse = ts.parseScript, range } = input;
  const source = parse(input.text, { language: input.language, fileName: input.file, range });
  const text = input.text.slice(range.start, range.end);
  const survey = surveyOf(source);
  const reader = new ExpressionReader(source, survey);
  const lowerCase = readLowerCaseGlobal(reader.mentions, reader.scopes, (node) => reader.range(node));
  const definesLowerCase = lowerCase?.isDefined === true;
  const uses = findUses(input, source, reader, { ...survey, definesLowerCase });
  const { exports, starExports } = readExports(source, reader);
  const topLevel: Record<string, number> = {};
  for (const [name, binding] of reader.scopes.bindingsOf(source) ?? [])
    topLevel[name] = reader.declarationOf(binding);
  const { module } = input;
  const loads = collectScriptLoads(input.file, input.index, survey.sdkUrls, reader);
  const { mayBeCopies } = loads;
  return {
    script: {
      ...{ range, module, declarations: reader.declarations, exports, topLevel, uses },
      ...readSigns(survey, reader, text, uses),
      ...(lowerCase && { lowerCase }),
      ...(mayBeCopies.length > 0 && { mayBeCopies }),
      untyped: survey.untyped.map((node) => readUntyped(node, (part) => reader.range(part))),
    },
    scriptTags: loads.scriptTags,
    starExports,
    sharerUrls: collectSharerUrls(input.file, survey, reader),
    inlineScripts: inlineScriptsOf(survey.scriptElements, source),
    tooDeep: ts.isCut(source),
    policies: collectPolicies(input.file, survey.policyTexts, survey.policyKeys, reader, text),
  };
}

function findUses(
  input: ScriptInput,
  source: ts.SourceFile,
  reader: ExpressionReader,
  candidates: Candidates,
): KakaoUse[] {
  const contexts = new ContextReader(source, reader.mentions, input.runs, input.handlers);
  const finder = new KakaoFinder(reader.scopes, candidates, (node) => reader.range(node));
  return finder.find().map(({ node, path, pathRanges, call }) => ({
    file: input.file,
    script: input.index,
    range: reader.range(node),
    path,
    pathRanges,
    call: call && {
      arguments: call.arguments.filter((one) => !ts.isSpreadElement(one)).map((one) => reader.read(one)),
      argumentsRange: { start: call.arguments.pos, end: call.arguments.end },
      // Of a call that is not closed yet, arguments may still come.
      hasSpread: call.arguments.some(ts.isSpreadElement) || !reader.endsWith(call, ')'),
    },
    context: contexts.read(node),
  }));
}

function readExports(source: ts.SourceFile, reader: ExpressionReader) {
  const exports: Record<string, ExportedValue> = {};
  const starExports: string[] = [];
  const put = (name: string, expression: Expression) => {
    exports[name] = { kind: 'expression', expression };
  };
  for (const statement of source.statements) {
    if (ts.isExportAssignment(statement)) put('default', reader.read(statement.expression));
    else if (ts.isExportDeclaration(statement)) readExportList(statement, reader, exports, starExports);
    else if (ts.isVariableStatement(statement) && hasExport(statement)) {
      for (const one of statement.declarationList.declarations) {
        if (ts.isIdentifier(one.name)) put(one.name.text, reader.read(one.name));
      }
    } else if (ts.isEnumDeclaration(statement) && hasExport(statement)) {
      put(statement.name.text, reader.read(statement.name));
    } else if (ts.isExpressionStatement(statement)) readCommonJsExport(statement.expression, reader, put);
  }
  return { exports, starExports };
}

function readExportList(
  statement: ts.ExportDeclaration,
  reader: ExpressionReader,
  exports: Record<string, ExportedValue>,
  starExports: string[],
): void {
  const specifier = statement.moduleSpecifier;
  const module = specifier && ts.isStringLiteralLike(specifier) ? specifier.text : undefined;
  const clause = statement.exportClause;
  if (!clause) {
    if (module) starExports.push(module);
  } else if (ts.isNamedExports(clause)) {
    for (const one of clause.elements) {
      const local = one.propertyName ?? one.name;
      if (module) exports[one.name.text] = { kind: 'reexport', module, imported: local.text };
      else if (ts.isIdentifier(local))
        exports[one.name.text] = { kind: 'expression', expression: reader.read(local) };
    }
  } else if (module) exports[clause.name.text] = { kind: 'reexport', module, imported: '*' };
}

/** `module.exports = …`, `exports.name = …`, `module.exports.name = …` */
function readCommonJsExport(
  node: ts.Expression,
  reader: ExpressionReader,
  put: (name: string, expression: Expression) => void,
): void {
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.EqualsToken) return;
  const target = node.left;
  if (!ts.isPropertyAccessExpression(target)) return;
  if (isModuleExports(target)) {
    const value = reader.read(node.right);
    put('default', value);
    if (value.kind === 'object') for (const one of value.properties) if (one.key) put(one.key, one.value);
  } else if (
    isModuleExports(target.expression) ||
    (ts.isIdentifier(target.expression) && target.expression.text === 'exports')
  ) {
    put(target.name.text, reader.read(node.right));
  }
}

const isModuleExports = (node: ts.Expression): boolean =>
  ts.isPropertyAccessExpression(node) &&
  node.name.text === 'exports' &&
  ts.isIdentifier(node.expression) &&
  node.expression.text === 'module';

const hasExport = (statement: ts.VariableStatement | ts.EnumDeclaration): boolean =>
  !!statement.modifiers?.some((one) => one.kind === ts.SyntaxKind.ExportKeyword);
