/** Reads one script: its SDK uses, the names and values they need, its exports, and the places that load the SDK. */

import { deletesPicture, opensWindow, takesContainer } from '../../catalog/sdkCalls.ts';
import type { Expression } from '../../facts/expression.ts';
import type { ExportedValue, KakaoUse, ScriptFacts, ScriptTag, SharerUrl } from '../../facts/facts.ts';
import type { SecurityPolicy } from '../../facts/policy.ts';
import type { FileId, Range } from '../../text/text.ts';
import { readBridgeCalls } from './bridgeCalls.ts';
import { readCallSites } from './callSites.ts';
import { ClickReader } from './clickedElement.ts';
import { calledInTemplates, readTemplates } from './componentTemplates.ts';
import { ContextReader } from './contextReader.ts';
import { exportedOptions } from './exportedOptions.ts';
import { ExpressionReader } from './expressions.ts';
import { type InlineScript, inlineScriptsOf } from './inlineScripts.ts';
import { InsertedScripts } from './insertedScripts.ts';
import { type Candidates, KakaoFinder, type SdkExpression } from './kakaoUses.ts';
import { readLowerCaseGlobal } from './lowerCaseGlobal.ts';
import { containingFunction, hasModifier } from './nodeShapes.ts';
import * as ts from './parser.ts';
import { collectPolicies } from './policies.ts';
import { askedOnWay, functionsReaching } from './reachedFrom.ts';
import { readReactNative } from './reactNativeCalls.ts';
import { collectScriptLoads } from './scriptLoads.ts';
import { sendBefore } from './sendBefore.ts';
import { readServerCode } from './serverCode.ts';
import { collectSharerUrls, readSigns } from './signs.ts';
import { skippedBy } from './skippedInit.ts';
import { surveyOf } from './survey.ts';
import { isTakenAsHandler } from './takenAsHandler.ts';
import { assignedGlobals, UndeclaredNames } from './undeclaredNames.ts';
import { readUntyped } from './untyped.ts';

export interface ScriptInput {
  readonly file: FileId;
  /** Index of the script in its file. */
  readonly index: number;
  /** As long as the file, so that offsets are file-absolute; only what is in `range` is read. */
  readonly text: string;
  readonly range: Range;
  readonly language: ts.ScriptLanguage;
  readonly module: boolean;
  /**
   * Of modules: whether their top-level names are seen outside all the same, as a component's are in its markup, and
   * those of a file that a page may load as a classic script where nothing in it is a module's.
   */
  readonly sharesNames?: 'always' | 'whereClassic';
  /** How often the script runs: handlers and components more than once per page. Default: once. */
  readonly runs?: 'once' | 'handler' | 'effect';
  /** Runs when the page has been read, as `onload` does. */
  readonly isLater?: true;
  /** Runs for each instance of a component, with the props that it is given: the script is the component's function. */
  readonly instance?: boolean;
  /** See `ScriptFacts`. */
  readonly markupOf?: number;
  readonly isChosen?: true;
  /** Functions that the page calls from `onclick` and the like. */
  readonly handlers?: ReadonlySet<string>;
  /** By name of such a function: selectors of the elements whose click calls it, `''` for one without an id. */
  readonly clicks?: ReadonlyMap<string, readonly string[]>;
  /** Names to which the markup of the component assigns something. */
  readonly writtenInMarkup?: ReadonlySet<string>;
  /** What the markup of the component asks before it shows something. */
  readonly conditions?: readonly string[];
  /** The element whose click runs the script itself, likewise. */
  readonly clicked?: string;
  /** See `ScriptFacts`. */
  readonly endedBy?: string;
  /** Code that renders the page, on a server or in the browser, has filled in what it reads of the environment. */
  readonly rendered?: true;
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
  const reader = new ExpressionReader(
    source,
    survey,
    input.sharesNames === 'always',
    input.instance,
    input.rendered ? 'rendered' : 'static',
    input.writtenInMarkup,
    input.conditions,
  );
  const lowerCase = readLowerCaseGlobal(reader.mentions, reader.scopes, (node) => reader.range(node));
  const definesLowerCase = lowerCase?.isDefined === true;
  const used = findUses(reader, { ...survey, definesLowerCase });
  const reaching = used.map(({ node }) => functionsReaching(node, reader));
  const contexts = new ContextReader(
    source,
    reader.mentions,
    reader.scopes,
    reader.functions,
    input.runs,
    input.handlers ?? calledInTemplates(source),
    input.isLater,
  );
  const clicks = new ClickReader(reader.mentions, reader.scopes, input.clicks, input.clicked);
  const { module, sharesNames } = input;
  const global =
    !module ||
    sharesNames === 'always' ||
    (sharesNames === 'whereClassic' && !source.statements.some(isOfModule));
  const loads = collectScriptLoads(input.file, input.index, survey.sdkUrls, reader, contexts);
  const { mayBeCopies } = loads;
  const inserted = new InsertedScripts(loads.insertions, reader);
  const uses = readUses(used, reaching, { ...input, global }, contexts, clicks, inserted, reader);
  const { exports, starExports } = readExports(source, reader);
  // Beside `<script setup>`, the options of a component are not what others import.
  if (sharesNames === 'always') delete exports.default;
  if (reader.component !== undefined)
    exports.default = { kind: 'expression', expression: reader.functions.read(source) };
  const topLevel = readTopLevel(source, reader);
  const native = readReactNative(source, input, survey, reader, contexts);
  const inlineScripts = inlineScriptsOf(survey.scriptElements, source);
  const inlineTexts = inlineScripts.map(({ range: { start, end } }) => source.text.slice(start, end));
  const templates = readTemplates(source, input.file, reader.functions);
  const calls = readCallSites(
    [...reaching, ...native.reaching],
    survey,
    reader,
    contexts,
    clicks,
    global,
    input.runs === 'handler',
  );
  return {
    script: {
      ...{ range, module, global, declarations: reader.declarations, exports, topLevel, uses },
      ...{ globals: readGlobals(source, reader), functions: reader.functions.found, ...calls },
      ...(global && { assignedGlobals: assignedGlobals(survey.reassigned, reader) }),
      ...readSigns(survey, reader, uses, inlineTexts),
      ...(templates.length > 0 && { templates }),
      ...(lowerCase && { lowerCase }),
      ...native.facts,
      ...readBridgeCalls(input.file, text, source, reader),
      ...(input.markupOf !== undefined && { markupOf: input.markupOf }),
      ...(input.isChosen && { isChosen: true as const }),
      ...(input.endedBy !== undefined && { endedBy: input.endedBy }),
      // What a page has as its own script, no server runs.
      ...(module ? readServerCode(source, reader) : { browserReads: [], hookCalls: [] }),
      ...(mayBeCopies.length > 0 && { mayBeCopies }),
      untyped: survey.untyped.map((node) => readUntyped(node, (part) => reader.range(part))),
    },
    scriptTags: loads.scriptTags,
    starExports,
    sharerUrls: collectSharerUrls(input.file, survey, reader),
    inlineScripts,
    tooDeep: ts.isCut(source),
    policies: collectPolicies(input.file, survey.policyTexts, survey.policyKeys, reader, text),
  };
}

const findUses = (reader: ExpressionReader, candidates: Candidates): SdkExpression[] =>
  new KakaoFinder(reader.scopes, candidates, (node) => reader.range(node)).find();

function readUses(
  found: readonly SdkExpression[],
  reaching: readonly (readonly ts.SignatureDeclaration[])[],
  input: ScriptInput & Pick<ScriptFacts, 'global'>,
  contexts: ContextReader,
  clicks: ClickReader,
  inserted: InsertedScripts,
  reader: ExpressionReader,
): KakaoUse[] {
  const clickedBy = (path: readonly string[], node: ts.Node) => {
    if (opensWindow.has(path[1] ?? '')) {
      const alsoClicked = isBoundForSure(node, contexts) ? clicks.elementsCalling(node) : [];
      return alsoClicked.length > 0 && { alsoClicked };
    }
    if (!takesContainer.has(path[1] ?? '')) return false;
    const clicked = clicks.elementsOf(node);
    if (clicked) return { clicked };
    const alsoClicked = clicks.elementsAmongOthers(node);
    return alsoClicked.length > 0 && { alsoClicked };
  };
  const sentBefore = (index: number) => {
    const send = sendBefore(found, index);
    return send && { sentBefore: reader.range(send.node) };
  };
  const skipped = (index: number) => {
    const asked = skippedBy(found, index);
    return asked && { skippedBy: reader.range(asked.node) };
  };
  const insertedBefore = (node: ts.Node) => {
    const script = inserted.before(node);
    return script && { insertedBefore: script };
  };
  const names = new UndeclaredNames(reader);
  const undeclaredIn = (call: ts.CallExpression) => {
    const undeclared = names.in(call);
    return undeclared.length > 0 && { undeclared };
  };
  return found.map(({ node, path, pathRanges, optional, call }, index) => ({
    file: input.file,
    script: input.index,
    range: reader.range(node),
    path,
    pathRanges,
    ...(optional.length > 0 && { optional }),
    call: call && {
      arguments: call.arguments.filter((one) => !ts.isSpreadElement(one)).map((one) => reader.read(one)),
      argumentsRange: reader.argumentsRange(call),
      // Of a call that is not closed yet, arguments may still come.
      hasSpread: call.arguments.some(ts.isSpreadElement) || !reader.endsWith(call, ')'),
      ...(input.global && undeclaredIn(call)),
    },
    context: contexts.read(node),
    within: reaching[index]!.map((one) => reader.functions.indexOf(one)),
    ...(isTakenAsHandler(node) && { isTakenAsHandler: true as const }),
    ...askedOnWay(node, reader),
    ...clickedBy(path, node),
    ...(path[1] === deletesPicture && sentBefore(index)),
    ...skipped(index),
    ...insertedBefore(node),
  }));
}

/** Whether the function around `node` stands where the script, in any case, hands it to something. */
function isBoundForSure(node: ts.Node, contexts: ContextReader): boolean {
  const { parent: binding } = containingFunction(node);
  if (!binding) return false;
  const { runs, guard } = contexts.readRuns(binding);
  return runs === 'once' && guard !== 'condition';
}

/** The names that others see: those of the script itself, and those that the options of a component give to its template. */
function readTopLevel(source: ts.SourceFile, reader: ExpressionReader): Record<string, number> {
  const topLevel: Record<string, number> = {};
  const options = reader.component === undefined ? undefined : exportedOptions(source);
  for (const name of options ? reader.membersOf(options).keys() : [])
    topLevel[name] = reader.memberOf(options!, name)!;
  for (const [name, binding] of reader.scopes.bindingsOf(source) ?? [])
    topLevel[name] = reader.declarationOf(binding);
  return topLevel;
}

const isOfModule = (statement: ts.Statement): boolean =>
  ts.isImportDeclaration(statement) ||
  ts.isExportDeclaration(statement) ||
  ts.isExportAssignment(statement) ||
  (ts.canHaveModifiers(statement) && hasModifier(statement, ts.SyntaxKind.ExportKeyword));

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
        if (ts.isIdentifier(one.name)) put(one.name.text, reader.readDeclared(one.name));
      }
    } else if (
      (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) &&
      hasExport(statement)
    ) {
      const isDefault = hasModifier(statement, ts.SyntaxKind.DefaultKeyword);
      const { name } = statement;
      // By its name, since a function that is assigned anew is not the one that is written.
      const value = name
        ? reader.readDeclared(name)
        : ts.isClassDeclaration(statement)
          ? reader.functions.readClass(statement)
          : reader.functions.read(statement);
      put(isDefault ? 'default' : (name?.text ?? ''), value);
    } else if (ts.isEnumDeclaration(statement) && hasExport(statement)) {
      put(statement.name.text, reader.readDeclared(statement.name));
    } else if (ts.isExpressionStatement(statement)) readCommonJsExport(statement.expression, reader, put);
  }
  return { exports, starExports };
}

/** `window.share = …` of the script's own statements. */
function readGlobals(source: ts.SourceFile, reader: ExpressionReader): Record<string, Expression> {
  const globals: Record<string, Expression> = {};
  for (const statement of source.statements) {
    const node = ts.isExpressionStatement(statement) ? statement.expression : undefined;
    if (!node || !ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.EqualsToken)
      continue;
    const { left } = node;
    if (!ts.isPropertyAccessExpression(left) || left.expression.getText(source) !== 'window') continue;
    globals[left.name.text] = reader.read(node.right);
  }
  return globals;
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
    // What `require` gives.
    put('*', value);
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

const hasExport = (statement: ts.Statement): boolean => hasModifier(statement, ts.SyntaxKind.ExportKeyword);
