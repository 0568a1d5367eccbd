/**
 * esbuild plugin: `typescript` is nine megabytes, of which the parser is a twentieth. The published file is one flat
 * CommonJS module whose top-level initialisers look like side effects to a bundler. This plugin rewrites it, at build
 * time, into an ES module in which every top-level initialiser is a call marked pure, so that esbuild drops whatever the
 * imported names do not reach. Inside functions, only the parts change that `parserOnly` names.
 * test/core/parserBundle.test.ts compares the trees.
 *
 * Every kind of top-level statement is listed here; one that is not stops the build, so that a new version of TypeScript
 * cannot slip through half understood.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { parserOnly } from './parser-only.mjs';
import { parsed } from './parser-text.mjs';

/** Statements that set up the compiler's and the editor service's parts, none of which is parsing. */
const DROPPED_CALLS = new Set(['registerCodeFix', 'registerRefactor']);

/** One of two thousand error messages. Nobody reads them: where a syntax error stands is enough. */
const MESSAGE = /(?<![\w$.'"`])Diagnostics\.[A-Za-z_]\w*/g;

const NAMES_AWAIT = `import { namesAwait } from ${JSON.stringify(fileURLToPath(new URL('names-await.mjs', import.meta.url)))};`;

/** What the parser asks of the compiler's assertions. */
const ASSERTIONS = `
  var Debug = /* @__PURE__ */ (() => {
    const assert = (holds) => holds || fail();
    const fail = () => { throw new Error('typescript.js'); };
    return {
      assert,
      assertGreaterThanOrEqual: (a, b) => assert(a >= b),
      assertLessThanOrEqual: (a, b) => assert(a <= b),
      assertNever: fail,
      checkDefined: (value) => value,
      fail,
    };
  })();`;

/** `getStart()` and its like live on the node classes of the services layer; its other classes serve the checker. */
const PARSER_CLASSES = new Set([
  'getNodeConstructor',
  'getTokenConstructor',
  'getIdentifierConstructor',
  'getPrivateIdentifierConstructor',
  'getSourceFileConstructor',
]);

export function typescriptParserPlugin() {
  let contents; // made once for all entry points of a build
  return {
    name: 'typescript-parser',
    setup(build) {
      build.onLoad({ filter: /[\\/]typescript[\\/]lib[\\/]typescript\.js$/ }, ({ path }) => {
        contents ??= shakeable(parserOnly(readFileSync(path, 'utf8')));
        return { contents, loader: 'ts' };
      });
    },
  };
}

/** The text of `lib/typescript.js` as an ES module without top-level side effects, except for its node classes. */
export function shakeable(text) {
  const tree = parsed(text);
  const { statements } = moduleBody(tree);
  const additions = additionsByName(statements, tree);
  const licence = text.slice(0, text.indexOf('*/') + 2);
  const output = statements.map((statement) => rewritten(statement, { tree, additions }));
  return [licence, NAMES_AWAIT, ...output].join('\n').replace(MESSAGE, 'Diagnostics');
}

/** The file is `var ts = {}; ((module) => { … })({ … })`. */
function moduleBody(tree) {
  const wrapper = tree.statements.find(
    (one) => ts.isExpressionStatement(one) && ts.isCallExpression(one.expression),
  );
  const callee = wrapper && unwrap(wrapper.expression.expression);
  if (!callee || !ts.isArrowFunction(callee) || !ts.isBlock(callee.body))
    throw new Error('typescript.js has another shape');
  return callee.body;
}

const unwrap = (node) => (ts.isParenthesizedExpression(node) ? unwrap(node.expression) : node);

/** `X.y = …;` and `__export(X, { … });` belong to the variable X: they go where it is initialised, or with it. */
function additionsByName(statements, tree) {
  const additions = new Map();
  for (const statement of statements) {
    const name = additionTarget(statement);
    if (name === undefined) continue;
    additions.set(name, [...(additions.get(name) ?? []), statement.getText(tree)]);
  }
  return additions;
}

function additionTarget(statement) {
  if (!ts.isExpressionStatement(statement)) return undefined;
  const { expression } = statement;
  if (isCallOf(expression, '__export')) return expression.arguments[0].text;
  if (!ts.isBinaryExpression(expression) || !ts.isPropertyAccessExpression(expression.left)) return undefined;
  const target = expression.left.expression;
  return ts.isIdentifier(target) && target.text !== 'module' ? target.text : undefined;
}

const isCallOf = (node, name) =>
  ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === name;

function rewritten(statement, context) {
  const source = statement.getText(context.tree);
  if (ts.isFunctionDeclaration(statement)) return functionText(statement, source, context);
  if (ts.isVariableStatement(statement)) return variablesText(statement, context);
  if (ts.isIfStatement(statement) && /^if \((?:sys|typeof console)\b/.test(source)) return '';
  if (ts.isBlock(statement) && statement.statements.length === 0) return '';
  if (!ts.isExpressionStatement(statement)) throw unknown(source);
  return expressionText(statement.expression, source);
}

const unknown = (source) => new Error(`typescript.js: unknown top-level statement ${source.slice(0, 80)}`);

function expressionText(expression, source) {
  if (ts.isStringLiteral(expression)) return ''; // 'use strict'
  if (source.startsWith('0 && (module.exports =')) return ''; // names for Node's CommonJS reader
  if (source.startsWith('module.exports = ')) return '';
  if (isCallOf(expression, '__export')) {
    return expression.arguments[0].text === 'typescript_exports' ? exportsText(expression.arguments[1]) : '';
  }
  if (isCallOf(expression, 'setObjectAllocator')) return source;
  if (ts.isCallExpression(expression)) return callText(expression, source);
  if (ts.isBinaryExpression(expression) && ts.isPropertyAccessExpression(expression.left)) return '';
  throw unknown(source);
}

/** `((X) => { … })(X || (X = {}))` is a namespace; the rest are registrations. */
function callText(call, source) {
  const callee = unwrap(call.expression);
  if (ts.isIdentifier(callee) && DROPPED_CALLS.has(callee.text)) return '';
  const argument = call.arguments[0];
  if (!ts.isArrowFunction(callee) || !argument || !ts.isBinaryExpression(argument)) throw unknown(source);
  const name = argument.left.text;
  if (name === 'Debug') return ASSERTIONS;
  return `var ${name} = /* @__PURE__ */ (() => { ${source} return ${name}; })();`;
}

/**
 * `((E) => { E[E["A"] = 1] = "A"; return E; })(E || {})` as `enum E { "A" = 1 }`, of which esbuild leaves the numbers.
 * `undefined` where it is no enum.
 */
function enumText({ name, initializer }, { tree }) {
  if (!initializer || !ts.isCallExpression(initializer)) return undefined;
  const callee = unwrap(initializer.expression);
  if (!ts.isArrowFunction(callee) || !ts.isBlock(callee.body)) return undefined;
  const members = callee.body.statements
    .slice(0, -1)
    .map((one) => /^\w+\[(?:\w+\[)?("\w+")\] = ([^\]]+?)(?:\] = \1)?;$/.exec(one.getText(tree)));
  if (members.length === 0 || !members.every(Boolean)) return undefined;
  return `enum ${name.text} { ${members.map(([, member, value]) => `${member} = ${value}`).join(', ')} }`;
}

/** `{ A: () => A, B: () => C }` as an export list. */
function exportsText(object) {
  const names = object.properties.map((property) => {
    const local = property.initializer.body.text;
    return local === property.name.text ? local : `${local} as ${property.name.text}`;
  });
  return `export { ${names.join(', ')} };`;
}

function functionText(statement, source, { tree }) {
  if (statement.name.text !== 'getServicesObjectAllocator') return source;
  const object = statement.body.statements[0].expression;
  const kept = object.properties.filter((property) => PARSER_CLASSES.has(property.name.text));
  if (kept.length !== PARSER_CLASSES.size) throw unknown(source);
  return `function getServicesObjectAllocator() { return { ${kept.map((one) => one.getText(tree)).join(', ')} }; }`;
}

function variablesText(statement, context) {
  return statement.declarationList.declarations
    .map((declaration) => enumText(declaration, context) ?? `var ${declarationText(declaration, context)};`)
    .join('\n');
}

function declarationText(declaration, { tree, additions }) {
  if (!ts.isIdentifier(declaration.name)) throw unknown(declaration.getText(tree));
  const name = declaration.name.text;
  // The file system, process and console: a parser needs none, and a browser has none.
  if (name === 'sys' || !declaration.initializer) return name;
  if (name === 'Diagnostics') return `${name} = {}`;
  const value = declaration.initializer.getText(tree);
  const added = additions.get(name)?.filter(() => name !== 'typescript_exports');
  if (added?.length)
    return `${name} = /* @__PURE__ */ (() => { ${name} = ${value}; ${added.join(' ')} return ${name}; })()`;
  return isInert(declaration.initializer)
    ? `${name} = ${value}`
    : `${name} = /* @__PURE__ */ (() => (${value}))()`;
}

function isInert(node) {
  return (
    ts.isIdentifier(node) ||
    ts.isArrowFunction(node) ||
    ts.isFunctionExpression(node) ||
    ts.isStringLiteralLike(node) ||
    ts.isNumericLiteral(node) ||
    ts.isRegularExpressionLiteral(node) ||
    node.kind === ts.SyntaxKind.TrueKeyword ||
    node.kind === ts.SyntaxKind.FalseKeyword
  );
}
