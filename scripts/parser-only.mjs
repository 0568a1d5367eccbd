/**
 * Leaves out of `typescript.js` what lies inside functions that the parser needs, where a bundler drops nothing, and
 * never runs for us. test/core/parserBundle.test.ts compares the trees.
 */
import ts from 'typescript';
import { nodeClasses, unreadParts } from './parser-nodes.mjs';
import { withBases } from './parser-positions.mjs';
import {
  changed,
  edited,
  findAll,
  functionNamed,
  initializerOf,
  namesIn,
  namespaceBody,
  parsed,
  removal,
} from './parser-text.mjs';

/** The text without them. Throws where the file has another shape than it had. */
export function parserOnly(text) {
  return withoutUnusedFunctions(withoutUncalled(decided(withBases(text))));
}

/** What depends on settings that are always the same for us. */
const DECISIONS = [
  // The parser's factory converts nothing.
  ['flags & 8 /* NoOriginalNode */ ? identity : setOriginalNode', 'identity'],
  // Parents are set by syntax/javascript/parser.ts.
  ['Parser.fixupParentReferences(sourceFile);', ''],
  // Names may have the letters of today's language.
  [
    'lookupInUnicodeMap(code, unicodeES5IdentifierStart)',
    'lookupInUnicodeMap(code, unicodeESNextIdentifierStart)',
  ],
  [
    'lookupInUnicodeMap(code, unicodeES5IdentifierPart)',
    'lookupInUnicodeMap(code, unicodeESNextIdentifierPart)',
  ],
  // Nodes have no such flags: names-await.mjs.
  ['!!(node.transformFlags & 67108864 /* ContainsPossibleTopLevelAwait */)', 'namesAwait(node)'],
  [
    'sourceFile.transformFlags & 67108864 /* ContainsPossibleTopLevelAwait */',
    String.raw`/await|\\/.test(sourceText) && namesAwait(sourceFile)`,
  ],
  ['fileName = normalizePath(_fileName);', 'fileName = _fileName;'],
  // What somebody may have meant is for messages.
  [
    'getSpellingSuggestion(expressionText, viableKeywordSuggestions, identity) ?? getSpaceSuggestion(expressionText)',
    'void 0',
  ],
  ['aggressiveChecks = aggressiveChecks || Debug.shouldAssert(2 /* Aggressive */);', ''],
  // Nobody keeps the file of before.
  [
    'return factory2.updateSourceFile(sourceFile, setTextRange(factoryCreateNodeArray(statements), sourceFile.statements));',
    'sourceFile.statements = setTextRange(factoryCreateNodeArray(statements), sourceFile.statements); return sourceFile;',
  ],
];

const decided = (text) =>
  DECISIONS.reduce(changed, text)
    .replace(/(?<=\bsyntaxCursor,\s+\/\*setParentNodes\*\/\s+)true/, 'false')
    .replace(/(?<!function )\bhasPrecedingJSDocComment\(\)/g, 'false');

/** Functions that would do what nobody asks for. Other bodies do what is left. */
const BODIES = {
  // Where a syntax error stands is enough.
  createDetachedDiagnostic: 'return { start, length: length2 };',
  attachFileToDiagnostics: 'return diagnostics;',
  addRelatedInfo: '',
  // Directives in comments are for the compiler.
  processCommentPragmas: '',
  processPragmasIntoFields: '',
  withJSDoc: 'return node;',
  // Parents are set by syntax/javascript/parser.ts.
  setParentRecursive: '',
  getJSDocTagsWorker: 'return emptyArray;',
  // The clock, which is asked for nothing.
  mark: '',
  measure: '',
};

/** The statements and properties through which functions are reached that nobody calls. */
function withoutUncalled(text) {
  const tree = parsed(text);
  const parser = namespaceBody(tree, 'Parser2');
  const docs = namespaceBody(parser, 'JSDocParser2');
  const scanner = functionNamed(tree, 'createScanner');
  const updater = namespaceBody(tree, 'IncrementalParser2');
  const factory = functionNamed(tree, 'createNodeFactory');
  const used = namesIn(parser, docs);
  const nodes = [
    // Comments are never read as JSDoc: `ParseNone`.
    ...docs.statements,
    ...unusedMembers(scanner, 'scanner2', used),
    ...unusedMembers(factory, 'factory2', used),
    ...unmadeNodes(initializerOf(tree, 'forEachChildTable')),
    ...parser.statements.filter((one) => /^Parser2\.parse(?!SourceFile)\w+ = /.test(one.getText())),
    ...unreadParts(tree),
    // Only the checker looks into regular expressions; JSON is another parser's; nodes have no JSDoc; the compiler's own
    // tests check positions.
    ...conditionsOn(/^reportErrors2$/, functionNamed(scanner, 'reScanSlashToken')),
    ...conditionsOn(/^scriptKind2 === 6/, functionNamed(parser, 'parseSourceFile')),
    ...conditionsOn(/^(?:hasJSDocNodes|aggressiveChecks)\b/, updater),
    ...[parser, factory, scanner, ...nodeClasses(tree)].flatMap((one) => findAll(one, isAssertion)),
  ];
  const bodies = Object.entries(BODIES).map(([name, body]) => withBody(functionNamed(tree, name), body));
  const brackets = findAll(factory, isBracketRule).flatMap(withoutRule);
  return edited(text, [...nodes.map(removal), ...bodies, ...brackets]);
}

/** The parser's factory puts no brackets: a rule answers the node that it is asked about. */
const isBracketRule = (node) =>
  ts.isPropertyAccessExpression(node) && /^parenthesizerRules\(\)/.test(node.getText());

function withoutRule(rule) {
  const { parent, name } = rule;
  if (parent.expression !== rule) return [{ start: rule.pos, end: rule.end, text: ' identity' }];
  const place = { parenthesizeLeftSideOfBinary: 1, parenthesizeRightSideOfBinary: 2 }[name.text] ?? 0;
  const node = parent.arguments[place];
  return [
    { start: parent.pos, end: node.pos, text: '(' },
    { start: node.end, end: parent.end, text: ')' },
  ];
}

const withBody = ({ body }, text) => ({ start: body.pos, end: body.end, text: `{ ${text} }` });

/** Of the five hundred functions of the factory, or the methods of the scanner, those stay that the parser names. */
function unusedMembers(maker, variable, used) {
  return initializerOf(maker, variable).properties.filter(({ name }) => !used.has(name.text));
}

/** Ways into nodes of doc comments, which are never parsed, but for their types, which may stand elsewhere by mistake. */
const unmadeNodes = (table) =>
  table.properties.filter(({ name }) => /^\[\d+ \/\* JSDoc(?!\w+Type \*)/.test(name.getText()));

/** The `if` statements whose condition, which is never true, looks like this. */
function conditionsOn(condition, inside) {
  const found = findAll(
    inside,
    (node) => ts.isIfStatement(node) && condition.test(node.expression.getText()),
  );
  if (found.length === 0) throw new Error(`typescript.js asks for no ${condition}`);
  return found;
}

/** That are met by all code that was ever parsed. Those stay that hold an update against what it says of a change. */
const isAssertion = (node) =>
  ts.isExpressionStatement(node) &&
  /^(?:Debug\.(?:assert|attach)|this\.assertHasRealPosition$)/.test(
    node.expression.expression?.getText() ?? '',
  );

function withoutUnusedFunctions(text) {
  const tree = parsed(text);
  const blocks = [
    namespaceBody(tree, 'Parser2'),
    ...['createNodeFactory', 'createScanner'].map((name) => functionNamed(tree, name).body),
  ];
  return edited(text, blocks.flatMap(unusedFunctions).map(removal));
}

/** The functions of a block that none of its other statements names, nor a function that one of them names. */
function unusedFunctions({ statements }) {
  const functions = new Map();
  const waiting = [];
  for (const one of statements) {
    const name = nameOfFunction(one);
    if (name) functions.set(name, one);
    else waiting.push(one);
  }
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    for (const name of namesIn(one)) {
      if (functions.has(name)) waiting.push(functions.get(name));
      functions.delete(name);
    }
  }
  return [...functions.values()];
}

/** Of `function name() …`, or of `const name = memoizeOne(…)`, which makes functions. */
function nameOfFunction(statement) {
  if (ts.isFunctionDeclaration(statement)) return statement.name.text;
  if (!ts.isVariableStatement(statement)) return undefined;
  const [{ name, initializer }] = statement.declarationList.declarations;
  return initializer && ts.isCallExpression(initializer) && /^memoize/.test(initializer.getText())
    ? name.text
    : undefined;
}
