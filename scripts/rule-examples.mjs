/**
 * esbuild plugin: a rule's examples are for its tests and its page of the documentation, and a fifth of its text. What is
 * shipped asks for neither, so they are left out, and with them whatever a file declares or imports for them alone.
 * Line breaks stay, so that source maps do. test/core/ruleExamplesBundle.test.ts compares the rules.
 */
import { readFileSync } from 'node:fs';
import ts from 'typescript';

const NONE = '{ bad: [], good: [] }';

export function withoutRuleExamples() {
  return {
    name: 'without-rule-examples',
    setup(build) {
      build.onLoad({ filter: /[\\/]core[\\/]rules[\\/].+\.ts$/ }, ({ path }) => ({
        contents: withoutExamples(readFileSync(path, 'utf8')),
        loader: 'ts',
      }));
    },
  };
}

/** The text of a rule's file without the values of `examples` in its calls of `defineRule`. */
export function withoutExamples(text) {
  const examples = examplesIn(parsed(text));
  return examples.length === 0 ? text : withoutUnused(replaced(text, examples, NONE));
}

const parsed = (text) => ts.createSourceFile('rule.ts', text, ts.ScriptTarget.Latest, false);

function examplesIn(tree) {
  const found = [];
  walk(tree, (node) => {
    if (!ts.isCallExpression(node) || node.expression.text !== 'defineRule') return;
    for (const property of node.arguments[0]?.properties ?? []) {
      if (ts.isPropertyAssignment(property) && property.name.text === 'examples')
        found.push(property.initializer);
    }
  });
  return found;
}

/** What nobody used before is a lint error, so whatever is unused now was there for the examples. */
function withoutUnused(text) {
  const tree = parsed(text);
  const uses = new Map();
  walk(tree, (node) => {
    if (ts.isIdentifier(node)) uses.set(node.text, (uses.get(node.text) ?? 0) + 1);
  });
  const unused = tree.statements.filter((statement) => {
    const names = namesOf(statement);
    return names.length > 0 && names.every((name) => uses.get(name) === 1);
  });
  return unused.length === 0 ? text : withoutUnused(replaced(text, unused, ''));
}

/** The names that a statement declares for its own file; none where it does more than that. */
function namesOf(statement) {
  if (statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
  if (ts.isFunctionDeclaration(statement)) return [statement.name.text];
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map(({ name }) => name.text ?? '');
  if (!ts.isImportDeclaration(statement) || statement.importClause?.name) return [];
  const bindings = statement.importClause?.namedBindings;
  return bindings && ts.isNamedImports(bindings) ? bindings.elements.map(({ name }) => name.text) : [];
}

/** `nodes`, in the order of the text, each replaced by `instead` and the line breaks that it held. */
function replaced(text, nodes, instead) {
  let at = 0;
  let result = '';
  for (const node of nodes) {
    const start = ts.skipTrivia(text, node.pos);
    result += text.slice(at, start) + instead + text.slice(start, node.end).replace(/[^\n]+/g, '');
    at = node.end;
  }
  return result + text.slice(at);
}

function walk(node, visit) {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}
