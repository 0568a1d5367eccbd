/** Which declaration a name means. Scopes are read only when a name in them is asked for. */
import * as ts from './parser.ts';

export type Binding =
  | { readonly kind: 'variable'; readonly name: ts.Identifier; readonly declaration: ts.VariableDeclaration }
  /** One name of `const { a: name } = …` or of a destructured parameter. */
  | { readonly kind: 'element'; readonly name: ts.Identifier; readonly element: ts.BindingElement }
  | { readonly kind: 'parameter'; readonly name: ts.Identifier; readonly parameter: ts.ParameterDeclaration }
  | {
      readonly kind: 'import';
      readonly name: ts.Identifier;
      readonly module: string;
      /** `default`, `*`, or the exported name. */
      readonly imported: string;
    }
  /** Function, class, enum, namespace, catch variable … */
  | {
      readonly kind: 'other';
      readonly name: ts.Identifier;
      readonly node: ts.Node;
      /** The scope has another function of that name. */
      readonly isAgain: boolean;
    };

type Bindings = Map<string, Binding>;

export class Scopes {
  private readonly known = new Map<ts.Node, Bindings>();
  /** The scope around a node that was asked about, and around those between: chains of operators are long. */
  private readonly around = new Map<ts.Node, ts.Node | undefined>();

  /** The declaration that `name` means where `from` stands; undefined for globals. */
  lookup(name: string, from: ts.Node): Binding | undefined {
    for (let scope = this.scopeAround(from); scope; scope = this.scopeAround(scope.parent)) {
      const found = this.bindingsOf(scope)?.get(name);
      if (found) return found;
    }
    return undefined;
  }

  private scopeAround(from: ts.Node | undefined): ts.Node | undefined {
    const between: ts.Node[] = [];
    let node = from;
    for (; node && !isScope(node) && !this.around.has(node); node = node.parent) between.push(node);
    const scope = node && this.around.has(node) ? this.around.get(node) : node;
    for (const one of between) this.around.set(one, scope);
    return scope;
  }

  /** Names declared directly in `container`; undefined for nodes that are no scope. */
  bindingsOf(container: ts.Node): Bindings | undefined {
    if (!isScope(container)) return undefined;
    let bindings = this.known.get(container);
    if (!bindings) {
      bindings = readScope(container);
      this.known.set(container, bindings);
    }
    return bindings;
  }
}

function isScope(node: ts.Node): boolean {
  return (
    ts.isSourceFile(node) ||
    ts.isBlock(node) ||
    ts.isModuleBlock(node) ||
    node.kind === ts.SyntaxKind.CaseBlock ||
    ts.isFunctionLike(node) ||
    ts.isForStatement(node) ||
    ts.isForInStatement(node) ||
    ts.isForOfStatement(node) ||
    ts.isCatchClause(node) ||
    ts.isClassExpression(node)
  );
}

function readScope(container: ts.Node): Bindings {
  const bindings: Bindings = new Map();
  if (ts.isFunctionLike(container)) {
    for (const parameter of container.parameters) addParameter(bindings, parameter);
    if (ts.isFunctionExpression(container) && container.name) addOther(bindings, container.name, container);
    return bindings;
  }
  if (ts.isClassExpression(container)) {
    if (container.name) addOther(bindings, container.name, container);
    return bindings;
  }
  if (ts.isForStatement(container) || ts.isForInStatement(container) || ts.isForOfStatement(container)) {
    const init = container.initializer;
    if (init && ts.isVariableDeclarationList(init)) addList(bindings, init);
    return bindings;
  }
  if (ts.isCatchClause(container)) {
    const name = container.variableDeclaration?.name;
    if (name && ts.isIdentifier(name)) addOther(bindings, name, container);
    return bindings;
  }
  const functionBody =
    ts.isSourceFile(container) || (container.parent && ts.isFunctionLike(container.parent));
  const ofBlocks: ts.FunctionDeclaration[] = [];
  ts.forEachChild(container, (statement) =>
    addStatement(bindings, statement, functionBody ? ofBlocks : undefined),
  );
  const own = new Set(bindings.keys());
  for (const one of ofBlocks) if (one.name && !own.has(one.name.text)) addOther(bindings, one.name, one);
  return bindings;
}

/** `ofBlocks` gets the functions that stand in blocks; undefined where the names of blocks do not belong to the scope. */
function addStatement(
  bindings: Bindings,
  statement: ts.Node,
  ofBlocks: ts.FunctionDeclaration[] | undefined,
): void {
  if (ts.isVariableStatement(statement)) addList(bindings, statement.declarationList);
  else if (ts.isImportDeclaration(statement)) addImport(bindings, statement);
  else if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) {
    if (statement.name) addOther(bindings, statement.name, statement);
  } else if (ts.isEnumDeclaration(statement)) addOther(bindings, statement.name, statement);
  else if (ts.isModuleDeclaration(statement) && ts.isIdentifier(statement.name)) {
    addOther(bindings, statement.name, statement);
  } else if (isCaseOrDefault(statement)) {
    ts.forEachChild(statement, (inner) => addStatement(bindings, inner, undefined));
  } else if (ofBlocks) addHoisted(bindings, statement, ofBlocks);
}

const isCaseOrDefault = (node: ts.Node) =>
  node.kind === ts.SyntaxKind.CaseClause || node.kind === ts.SyntaxKind.DefaultClause;

/** `var` inside blocks, loops and the like belongs to the function around, and in old code functions do, too. */
function addHoisted(bindings: Bindings, statement: ts.Node, ofBlocks: ts.FunctionDeclaration[]): void {
  ts.walk(statement, (node) => {
    if (ts.isVariableDeclarationList(node)) {
      if ((node.flags & ts.NodeFlags.BlockScoped) === 0) addList(bindings, node);
      return 'skip';
    }
    if (ts.isFunctionDeclaration(node)) ofBlocks.push(node);
    return ts.isFunctionLike(node) || ts.isClassLike(node) || ts.isExpressionStatement(node)
      ? 'skip'
      : undefined;
  });
}

function addList(bindings: Bindings, list: ts.VariableDeclarationList): void {
  for (const declaration of list.declarations) {
    if (ts.isIdentifier(declaration.name)) {
      const name = declaration.name;
      if (!bindings.has(name.text)) bindings.set(name.text, { kind: 'variable', name, declaration });
    } else addPattern(bindings, declaration.name);
  }
}

function addPattern(bindings: Bindings, pattern: ts.BindingPattern): void {
  for (const element of pattern.elements) {
    if (!ts.isBindingElement(element)) continue;
    if (ts.isIdentifier(element.name)) {
      bindings.set(element.name.text, { kind: 'element', name: element.name, element });
    } else addPattern(bindings, element.name);
  }
}

function addParameter(bindings: Bindings, parameter: ts.ParameterDeclaration): void {
  if (ts.isIdentifier(parameter.name)) {
    bindings.set(parameter.name.text, { kind: 'parameter', name: parameter.name, parameter });
  } else addPattern(bindings, parameter.name);
}

function addImport(bindings: Bindings, declaration: ts.ImportDeclaration): void {
  const clause = declaration.importClause;
  if (!clause || !ts.isStringLiteralLike(declaration.moduleSpecifier)) return;
  const module = declaration.moduleSpecifier.text;
  const add = (name: ts.Identifier, imported: string) =>
    bindings.set(name.text, { kind: 'import', name, module, imported });
  if (clause.name) add(clause.name, 'default');
  const named = clause.namedBindings;
  if (!named) return;
  if (ts.isNamespaceImport(named)) add(named.name, '*');
  else for (const one of named.elements) add(one.name, (one.propertyName ?? one.name).text);
}

function addOther(bindings: Bindings, name: ts.Identifier, node: ts.Node): void {
  const before = bindings.get(name.text);
  // Overloads of TypeScript have no body.
  const isAgain =
    before !== undefined &&
    !(before.kind === 'other' && ts.isFunctionDeclaration(before.node) && !before.node.body);
  bindings.set(name.text, { kind: 'other', name, node, isAgain });
}
