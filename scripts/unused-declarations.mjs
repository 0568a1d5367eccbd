/**
 * esbuild plugin: the libraries of VS Code's protocol are CommonJS modules, of which a bundler keeps all that they declare.
 * What they export by a name that stands nowhere else in a bundle is left out.
 */
import { resolve } from 'node:path';
import * as esbuild from 'esbuild';
import ts from 'typescript';
import { edited, namesIn, parsed, removal } from './parser-text.mjs';
import { withoutFeatures } from './unused-features.mjs';

const LIBRARY = /[\\/]node_modules[\\/]vscode-(?:jsonrpc|language[\w-]+)[\\/].+\.js$/;

/** Modules begin with `exports.A = exports.B = void 0`. */
const ANNOUNCED = /\bexports\.(\w+) = (?=exports\.|void 0;)/g;

/** @param {string[]} inputs the files of the bundle, as its metafile names them */
export function withoutUnusedDeclarations(inputs) {
  const texts = new Map(inputs.filter(isCode).map((path) => [resolve(path), scriptOf(path)]));
  const used = usedIn(texts);
  return {
    name: 'without-unused-declarations',
    setup(build) {
      build.onLoad({ filter: LIBRARY }, ({ path }) => {
        const text = texts.get(path);
        const isUnused = (name) => name !== undefined && !used.has(name);
        const unused = parsed(text).statements.filter((one) =>
          isUnused(declaredName(one) ?? exportedName(one)),
        );
        const contents = edited(text, unused.map(removal)).replace(ANNOUNCED, (whole, name) =>
          used.has(name) ? whole : '',
        );
        return { contents, loader: 'js' };
      });
    },
  };
}

const isCode = (path) => /\.[cm]?[jt]s$/.test(path);

/** Types are gone: they are no use of what has their name. */
const scriptOf = (path) =>
  esbuild.transformSync(withoutFeatures(path), { loader: path.endsWith('.ts') ? 'ts' : 'js' }).code;

/** The names in all statements that run, and in those that declare one of them. */
function usedIn(texts) {
  const used = new Set();
  const declarations = new Map();
  const waiting = [];
  for (const [path, text] of texts) {
    for (const statement of parsed(text).statements) {
      const name = LIBRARY.test(path) ? declaredName(statement) : undefined;
      if (name !== undefined) declarations.set(name, [...(declarations.get(name) ?? []), statement]);
      else if (exportedName(statement) === undefined) waiting.push(statement);
    }
  }
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    for (const name of namesIn(one)) {
      if (!used.has(name)) waiting.push(...(declarations.get(name) ?? []));
      used.add(name);
    }
  }
  return used;
}

/** Of `class X …`, `function X …`, and `((X) => { … })(X || (X = {}))`, which is a namespace. */
function declaredName(statement) {
  if (ts.isClassDeclaration(statement) || ts.isFunctionDeclaration(statement)) return statement.name?.text;
  const call = ts.isExpressionStatement(statement) ? statement.expression : undefined;
  const argument = call && ts.isCallExpression(call) ? call.arguments[0] : undefined;
  const isNamespace =
    argument && ts.isBinaryExpression(argument) && argument.operatorToken.kind === ts.SyntaxKind.BarBarToken;
  return isNamespace ? argument.left.text : undefined;
}

const EXPORTS = [
  /^exports\.(\w+) = \1;$/,
  /^Object\.defineProperty\(exports, "(\w+)", \{ enumerable: true, get: function\(\) \{\s+return \w+\.\1;\s+\} \}\);$/,
  /^(exports)(?:\.\w+ = exports)*\.\w+ = void 0;$/,
  /^(?:export )?var (\w+);$/,
];

/** Of what says that a name is exported, and no more. */
function exportedName(statement) {
  const text = statement.getText();
  for (const one of EXPORTS) {
    const name = one.exec(text)?.[1];
    if (name !== undefined) return name;
  }
  return undefined;
}
