/**
 * Leaves out of `typescript.js` what lies inside functions that the parser needs, where a bundler drops nothing, and
 * never runs for us. test/core/parserBundle.test.ts compares the trees.
 */
import ts from 'typescript';
import { withBases } from './parser-positions.mjs';

/** The text without them. Throws where the file has another shape than it had. */
export function parserOnly(text) {
  return decided(withoutUnusedFunctions(withoutUncalled(withBases(text))));
}

/**
 * Which letters make a name in today's language, that the parser's factory puts no brackets and converts nothing, and
 * that an update gives no node its parent: syntax/javascript/parser.ts does.
 */
const decided = (text) =>
  text
    .replace(/(?<=lookupInUnicodeMap\(code, unicodeES)5(?=Identifier)/g, 'Next')
    .replace(': createParenthesizerRules(factory2)', ': nullParenthesizerRules')
    .replace(': createNodeConverters(factory2)', ': nullNodeConverters')
    .replace('Parser.fixupParentReferences(sourceFile);', '')
    .replace(/(?<=\bsyntaxCursor,\s+\/\*setParentNodes\*\/\s+)true/, 'false');

/** The statements and properties through which functions are reached that nobody calls. */
function withoutUncalled(text) {
  const tree = parsed(text);
  const parser = namespaceBody(tree, 'Parser2');
  return without(text, [
    ...statementsOf(namespaceBody(parser, 'JSDocParser2')),
    ...transformersIn(functionNamed(tree, 'createNodeFactory'), namesIn(parser)),
    ...formattersIn(namespaceBody(tree, 'Debug2')),
    // Only the checker looks into regular expressions; nodes have no JSDoc; the compiler's own tests check positions.
    ...conditionsOn(
      /^reportErrors2$/,
      functionNamed(functionNamed(tree, 'createScanner'), 'reScanSlashToken'),
    ),
    ...conditionsOn(/^(?:hasJSDocNodes|aggressiveChecks)\b/, namespaceBody(tree, 'IncrementalParser2')),
  ]);
}

/** Comments are never read as JSDoc: `ParseNone`. */
const statementsOf = ({ statements }) => [...statements];

/** Of the factory's five hundred functions, those stay that the parser names. */
function transformersIn(factory, parserNames) {
  const isFactory = (node) => ts.isVariableDeclaration(node) && node.name.text === 'factory2';
  const object = find(factory, isFactory).initializer;
  const used = new Set([...parserNames, ...membersOf(factory, 'factory2')]);
  return object.properties.filter(({ name }) => !used.has(name.text));
}

/** What developers of the compiler print. */
function formattersIn(debug) {
  return debug.statements.filter((one) => /^Debug2\.(?:format|print|enable)\w+ = \w+;$/.test(one.getText()));
}

/** The outermost `if` statements whose condition, which is never true, looks like this. */
function conditionsOn(condition, inside) {
  const found = [];
  const visit = (node) => {
    if (ts.isIfStatement(node) && condition.test(node.expression.getText())) found.push(node);
    else ts.forEachChild(node, visit);
  };
  visit(inside);
  if (found.length === 0) throw new Error(`typescript.js asks for no ${condition}`);
  return found;
}

function withoutUnusedFunctions(text) {
  const tree = parsed(text);
  const namespaces = ['Parser2', 'Debug2'].map((name) => namespaceBody(tree, name));
  const functions = ['createNodeFactory', 'createScanner'].map((name) => functionNamed(tree, name).body);
  return without(text, [...namespaces, ...functions].flatMap(unusedFunctions));
}

/** The functions of a block that none of its other statements names, nor a function that one of them names. */
function unusedFunctions({ statements }) {
  const functions = new Map();
  const waiting = [];
  for (const one of statements) {
    if (ts.isFunctionDeclaration(one)) functions.set(one.name.text, one);
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

const parsed = (text) =>
  ts.createSourceFile(
    'typescript.js',
    text,
    { languageVersion: ts.ScriptTarget.Latest, jsDocParsingMode: ts.JSDocParsingMode.ParseNone },
    true,
  );

const functionNamed = (tree, name) =>
  find(tree, (node) => ts.isFunctionDeclaration(node) && node.name.text === name);

/** Of `((name) => { … })(…)`. */
const namespaceBody = (tree, name) =>
  find(tree, (node) => ts.isArrowFunction(node) && node.parameters[0]?.name.text === name).body;

/** The first node, from outside to inside, that passes. */
function find(node, passes) {
  const found = ts.forEachChild(node, function visit(child) {
    return passes(child) ? child : ts.forEachChild(child, visit);
  });
  if (found === undefined) throw new Error('typescript.js has another shape');
  return found;
}

function namesIn(node) {
  const names = new Set();
  walk(node, (one) => ts.isIdentifier(one) && names.add(one.text));
  return names;
}

function membersOf(node, object) {
  const names = new Set();
  walk(node, (one) => {
    if (ts.isPropertyAccessExpression(one) && one.expression.text === object) names.add(one.name.text);
  });
  return names;
}

function walk(node, visit) {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

/** A property goes with its comma. */
function without(text, nodes) {
  let end = 0;
  const kept = nodes
    .map((node) => [node.getFullStart(), ts.isStatement(node) ? node.end : node.end + 1])
    .sort(([a], [b]) => a - b)
    .map(([from, to]) => {
      const part = text.slice(end, from);
      end = to;
      return part;
    });
  return kept.join('') + text.slice(end);
}
