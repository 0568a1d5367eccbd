/** Reads of `window.Kakao` and `Kakao` that run when a server loads the script or renders with it. */
import type { ScriptFacts } from '../../facts/facts.ts';
import type { CodeHome } from '../../facts/serverCode.ts';
import type { ExpressionReader } from './expressions.ts';
import { guardOf } from './guards.ts';
import { nameOfFunction } from './nameOfFunction.ts';
import { above, bare, calleeName, hasModifier, propertyName } from './nodeShapes.ts';
import * as ts from './parser.ts';

const HOOK = /^use[A-Z]/;
/** Functions that hand what they are given to the framework, which calls it on the server. */
const HANDED_ON = /^(?:defineNuxtPlugin|defineComponent)$/;
/** Methods of Vue components that run on the server. */
const SERVER_METHOD = /^(?:setup|created|beforeCreate)$/;

export function readServerCode(
  source: ts.SourceFile,
  reader: ExpressionReader,
): Pick<ScriptFacts, 'browserReads' | 'hookCalls'> {
  const homes = new HomeReader(source);
  const browserReads = reader.mentions.of('Kakao').flatMap((mention) => {
    const read = browserName(mention);
    if (!read || reader.scopes.lookup(read.text, read)) return [];
    const home = homes.of(read);
    const name = read.text === 'window' ? ('window' as const) : ('Kakao' as const);
    return home && guardOf(read, home.boundary) === 'none'
      ? [{ range: reader.range(read), name, home: home.names }]
      : [];
  });
  const hooks: string[] = [];
  for (const [name, binding] of reader.scopes.bindingsOf(source) ?? [])
    if (HOOK.test(name) && !(binding.kind === 'import' && binding.module === 'react')) hooks.push(name);
  const hookCalls = hooks.flatMap((name) =>
    reader.mentions.of(name).flatMap((mention) => {
      const isCalled = ts.isCallExpression(mention.parent) && mention.parent.expression === mention;
      const home = isCalled ? homes.of(mention) : undefined;
      return home ? [{ name, range: reader.range(mention), home: home.names }] : [];
    }),
  );
  return { browserReads, hookCalls };
}

/** The name without which a server throws: `window` of `window.Kakao` and `{ Kakao } = window`, or `Kakao` itself. */
function browserName(mention: ts.Identifier): ts.Identifier | undefined {
  const { parent } = mention;
  if (ts.isPropertyAccessExpression(parent) && parent.name === mention) return asWindow(parent.expression);
  if (ts.isBindingElement(parent)) {
    const key = parent.propertyName ?? parent.name;
    const declaration = parent.parent.parent;
    return key === mention && ts.isVariableDeclaration(declaration) && declaration.initializer
      ? asWindow(declaration.initializer)
      : undefined;
  }
  // `typeof Kakao` asks without throwing; a key is no read.
  const isRead = ts.isPropertyAccessExpression(parent) || ts.isCallExpression(parent);
  return isRead || (ts.isVariableDeclaration(parent) && parent.initializer === mention) ? mention : undefined;
}

function asWindow(expression: ts.Expression): ts.Identifier | undefined {
  const node = bare(expression);
  return ts.isIdentifier(node) && node.text === 'window' ? node : undefined;
}

interface Home {
  readonly names: CodeHome;
  readonly boundary: ts.Node;
}

class HomeReader {
  /** Names that the script exports as `default`. */
  private readonly defaults: ReadonlySet<string>;

  constructor(private readonly source: ts.SourceFile) {
    const defaults = new Set<string>();
    for (const one of source.statements)
      if (ts.isExportAssignment(one) && ts.isIdentifier(one.expression)) defaults.add(one.expression.text);
    this.defaults = defaults;
  }

  /** Undefined where nobody sees when it runs. */
  of(node: ts.Node): Home | undefined {
    for (let current = node; current.parent; current = above(current)) {
      if (ts.isClassLike(current) || ts.isPropertyDeclaration(current)) return undefined;
      if (!ts.isFunctionLike(current)) continue;
      const names = this.namesOf(current);
      return names.length > 0 ? { names, boundary: current } : undefined;
    }
    return { names: [''], boundary: this.source };
  }

  private namesOf(node: ts.SignatureDeclaration): CodeHome {
    const isDefault = this.isDefault(node);
    // Only what stands at the top of the script can be exported.
    const name = isDefault || this.isAtTop(node) ? nameOfFunction(node) : undefined;
    const names = name === undefined ? [] : [name];
    return isDefault || (name !== undefined && this.defaults.has(name)) ? [...names, 'default'] : names;
  }

  private isAtTop(node: ts.Node): boolean {
    const statement = ts.isVariableDeclaration(node.parent) ? node.parent.parent.parent : node;
    return statement.parent === this.source;
  }

  /** `export default function`, `export default () => …`, `export default defineNuxtPlugin(() => …)`, `setup()` */
  private isDefault(node: ts.SignatureDeclaration): boolean {
    if (hasModifier(node, ts.SyntaxKind.DefaultKeyword)) return true;
    let outer: ts.Node = node.parent;
    if (ts.isMethodDeclaration(node)) {
      if (!SERVER_METHOD.test(propertyName(node.name) ?? '')) return false;
      outer = node.parent.parent;
    }
    if (ts.isCallExpression(outer) && HANDED_ON.test(calleeName(outer) ?? '')) outer = outer.parent;
    return ts.isExportAssignment(outer);
  }
}
