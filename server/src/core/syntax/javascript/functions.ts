/** The functions of a script that something speaks of, and what they return. */
import type { Expression, Property } from '../../facts/expression.ts';
import type { FunctionFacts } from '../../facts/functions.ts';
import type { Range } from '../../text/text.ts';
import { LastingNodeMemory } from './nodeMemory.ts';
import { bare, calleeName, hasModifier, isAsync, isNullish } from './nodeShapes.ts';
import * as ts from './parser.ts';
import { renderOf } from './reactClass.ts';
import { remembered } from './remembered.ts';

/** The script of a component is its function, which each instance of it calls. */
export type FunctionNode = ts.SignatureDeclaration | ts.SourceFile;

interface Reader {
  readonly range: (node: ts.Node) => Range;
  readonly read: (node: ts.Expression) => Expression;
  /** How often the script writes a name, where it is declared included. */
  readonly timesWritten: (name: string) => number;
  readonly endsWith: (node: ts.Node, mark: string) => boolean;
  /** Puts off what may lead back to where it is asked. */
  readonly later: (read: () => void) => void;
}

export class Functions {
  readonly found: FunctionFacts[] = [];
  private readonly indexes = new Map<ts.Node, number>();

  constructor(private readonly reader: Reader) {}

  read(node: FunctionNode): Expression {
    const asyncOnly = isAsync(node) ? ({ isAsync: true } as const) : {};
    return { kind: 'function', ...asyncOnly, index: this.indexOf(node), range: this.reader.range(node) };
  }

  readClass(node: ts.ClassLikeDeclaration): Expression {
    const methods = node.members.flatMap((member): Property[] => {
      const method = ts.isPropertyDeclaration(member) ? member.initializer : member;
      if (!method || !member.name || !ts.isIdentifier(member.name) || !isMethod(method)) return [];
      return [
        {
          key: member.name.text,
          keyRange: this.reader.range(member.name),
          value: this.read(method),
          shorthand: false,
          range: this.reader.range(member),
        },
      ];
    });
    const isInjectable = node.modifiers?.some(
      (one) => ts.isDecorator(one) && isCallOf(one.expression, 'Injectable'),
    );
    const render = renderOf(node);
    return {
      ...{ kind: 'function', methods, range: this.reader.range(node) },
      ...(render && { index: this.indexOf(render) }),
      ...(isInjectable && { isInjectable: true as const }),
    };
  }

  /** The index of a function in `found`. */
  indexOf(node: FunctionNode): number {
    const known = this.indexes.get(node);
    if (known !== undefined) return known;
    const index = this.found.length;
    const range = this.reader.range(node);
    const name = onlyName(node);
    const isNamedOnce = name !== undefined && this.reader.timesWritten(name) === 1;
    const isUnused = isNamedOnce && !isExported(node) && isWhole(node, this.reader);
    const isKept = name !== undefined && (isUnused || /kakao/i.test(name));
    const result = resultOf(node);
    const facts = {
      range,
      ...(isKept && { name }),
      ...(isUnused && { isUnused: true as const }),
      ...(result.isNothing && { returnsNothing: true as const }),
    };
    this.found.push(facts);
    // What it returns may name its parameters, and those name it.
    this.indexes.set(node, index);
    const returned = isAsync(node) ? undefined : result.returned;
    if (returned)
      this.reader.later(() => {
        this.found[index] = { ...facts, returns: this.reader.read(returned) };
      });
    return index;
  }
}

/** Of `function initKakao() {}` and `const initKakao = () => {}`. A default export is imported under any name. */
function onlyName(node: FunctionNode): string | undefined {
  const isDeclared = ts.isFunctionDeclaration(node) && !hasModifier(node, ts.SyntaxKind.DefaultKeyword);
  const declared = isDeclared
    ? node
    : node.parent && ts.isVariableDeclaration(node.parent)
      ? node.parent
      : undefined;
  const name = declared?.name;
  return name && ts.isIdentifier(name) ? name.text : undefined;
}

/** Of `onlyName`'s functions: whether other files may import it by its name. */
function isExported(node: FunctionNode): boolean {
  const statement = node.parent && ts.isVariableDeclaration(node.parent) ? node.parent.parent.parent : node;
  return hasModifier(statement, ts.SyntaxKind.ExportKeyword);
}

/** What a function that is not closed has swallowed may be what calls it. */
function isWhole(node: FunctionNode, reader: Reader): boolean {
  const body = 'body' in node ? node.body : undefined;
  if (!body || !ts.isBlock(body)) return true;
  return reader.endsWith(body, '}') && body.statements.at(-1)?.end !== body.end;
}

const isCallOf = (node: ts.Expression, name: string): boolean =>
  ts.isCallExpression(node) && calleeName(node) === name;

const isMethod = (node: ts.Node): node is ts.SignatureDeclaration =>
  ts.isMethodDeclaration(node) || ts.isArrowFunction(node) || ts.isFunctionExpression(node);

interface Result {
  readonly returned: ts.Expression | undefined;
  readonly isNothing: boolean;
}

/** Does not depend on where a function stands, so the next version of a tree takes it over. */
const results = new LastingNodeMemory<ts.Node, Result>();

const resultOf = (node: FunctionNode): Result =>
  remembered(results, node, () => ({ returned: findReturned(node), isNothing: findsNoValue(node) }));

export const returnedBy = (node: FunctionNode): ts.Expression | undefined => resultOf(node).returned;

/** Of an arrow function without braces, or of the only `return`, which is the last statement. */
function findReturned(node: FunctionNode): ts.Expression | undefined {
  const { body } = node as Partial<ts.FunctionLikeDeclaration>;
  if (!body || !ts.isBlock(body)) return body && isWorthReading(body) ? body : undefined;
  const last = body.statements.at(-1);
  if (!last || !ts.isReturnStatement(last) || !last.expression || !isWorthReading(last.expression))
    return undefined;
  // Who calls what it returns, or takes something out of it, has not got nothing.
  const isUsable =
    ts.isFunctionLike(bare(last.expression)) || ts.isObjectLiteralExpression(bare(last.expression));
  const returnsBefore = body.statements.some(
    (statement) =>
      statement !== last &&
      ts.walk(statement, (inner) => {
        if (ts.isReturnStatement(inner) && !(isUsable && isNothing(inner.expression))) return 'stop';
        return ts.isFunctionLike(inner) ? 'skip' : undefined;
      }),
  );
  return returnsBefore ? undefined : last.expression;
}

function findsNoValue(node: FunctionNode): boolean {
  const { body, asteriskToken } = node as Partial<ts.FunctionLikeDeclaration>;
  if (!body || asteriskToken) return false;
  if (isAsync(node)) return true;
  if (!ts.isBlock(body)) return false;
  return !ts.walk(body, (inner) => {
    if (ts.isReturnStatement(inner) && !isNothing(inner.expression)) return 'stop';
    return ts.isFunctionLike(inner) ? 'skip' : undefined;
  });
}

const isNothing = (node: ts.Expression | undefined): boolean => !node || isNullish(node);

const isWorthReading = (node: ts.Expression): boolean =>
  !ts.isJsxElement(node) && !ts.isJsxFragment(node) && !ts.isJsxSelfClosingElement(node);
