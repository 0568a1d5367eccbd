/** Finds parts of `typescript.js` by their shape, and takes them out. */
import ts from 'typescript';

export const parsed = (text) =>
  ts.createSourceFile(
    'typescript.js',
    text,
    { languageVersion: ts.ScriptTarget.Latest, jsDocParsingMode: ts.JSDocParsingMode.ParseNone },
    true,
  );

export const functionNamed = (tree, name) =>
  find(tree, (node) => ts.isFunctionDeclaration(node) && node.name.text === name);

/** Of `((name) => { … })(…)`. */
export const namespaceBody = (tree, name) =>
  find(tree, (node) => ts.isArrowFunction(node) && node.parameters[0]?.name.text === name).body;

/** Of `var name = …`. */
export const initializerOf = (tree, name) =>
  find(tree, (node) => ts.isVariableDeclaration(node) && node.name.text === name).initializer;

/** The first node that passes of those that lie least deep. */
function find(node, passes) {
  for (let level = [node]; level.length > 0; ) {
    const next = [];
    for (const one of level) {
      const found = ts.forEachChild(one, (child) => (passes(child) ? child : void next.push(child)));
      if (found !== undefined) return found;
    }
    level = next;
  }
  throw new Error('typescript.js has another shape');
}

export function findAll(node, passes) {
  const found = [];
  ts.forEachChild(node, function visit(child) {
    if (passes(child)) found.push(child);
    ts.forEachChild(child, visit);
  });
  return found;
}

/** But those that are only in `except`. */
export function namesIn(node, except) {
  const names = new Set();
  const visit = (one) => {
    if (one === except) return;
    if (ts.isIdentifier(one)) names.add(one.text);
    ts.forEachChild(one, visit);
  };
  visit(node);
  return names;
}

/** A place of the text and what shall stand there. A property goes with its comma, a statement leaves an empty one. */
export const removal = (node) => ({
  start: node.getFullStart(),
  end: ts.isObjectLiteralElementLike(node) ? node.end + 1 : node.end,
  text: ts.isStatement(node) && !ts.isFunctionDeclaration(node) ? ';' : '',
});

/** What lies in a place that is replaced goes with it. */
export function edited(text, edits) {
  let end = 0;
  const parts = [];
  for (const edit of edits.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (edit.start < end) continue;
    parts.push(text.slice(end, edit.start), edit.text);
    end = edit.end;
  }
  return parts.join('') + text.slice(end);
}

/** Throws where `from` stands not once in the text. */
export function changed(text, [from, to]) {
  if (text.split(from).length !== 2) throw new Error(`typescript.js has not one ${from}`);
  return text.replace(from, () => to);
}
