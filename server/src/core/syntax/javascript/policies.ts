/** Content Security Policies in code: strings, templates, lists that are joined, and helmet's objects. */
import { everyPage, notForPages, tellingDirectives } from '../../catalog/contentSecurityPolicy.ts';
import type { PolicyDirective, SecurityPolicy } from '../../facts/policy.ts';
import type { FileId } from '../../text/text.ts';
import { HOLE, PlacedText, readPolicy } from '../policyText.ts';
import type { ExpressionReader } from './expressions.ts';
import { LastingNodeMemory } from './nodeMemory.ts';
import { above, bare } from './nodeShapes.ts';
import * as ts from './parser.ts';
import { remembered } from './remembered.ts';

const TELLING = new RegExp(`(?:^|[;\\s])(?:${tellingDirectives.join('|')})\\s`);
const TELLING_KEY = new Set(tellingDirectives.flatMap((name) => [name, camelCase(name)]));

/** Whether a literal is a piece of a policy. */
export const isPolicyText = (text: string): boolean => text.length < 10_000 && TELLING.test(text);
export const isPolicyKey = (name: string): boolean => TELLING_KEY.has(name);

type Piece = ts.StringLiteralLike | ts.TemplateExpression;

export function collectPolicies(
  file: FileId,
  pieces: readonly Piece[],
  keys: readonly ts.PropertyAssignment[],
  reader: ExpressionReader,
  text: string,
): SecurityPolicy[] {
  if (pieces.length + keys.length === 0 || !/content-?security-?policy|helmet/i.test(text)) return [];
  const reportOnly = /content-security-policy-report-only|reportOnly/i.test(text);
  const wholes = new Set(pieces.map(wholeOf));
  const policies = [...wholes].flatMap((whole) => {
    if (!isForEveryPage(whole)) return [];
    const placed = new PlacedText();
    write(whole, placed, reader);
    return readPolicy(file, placed, reportOnly) ?? [];
  });
  const objects = new Set(keys.map((key) => key.parent));
  return [
    ...policies,
    ...[...objects].flatMap((object) => objectPolicy(file, object, reader, reportOnly) ?? []),
  ];
}

/** The list or concatenation around a piece. */
function wholeOf(piece: Piece): ts.Node {
  let whole: ts.Node = piece;
  for (;;) {
    const { parent } = whole;
    const grows =
      ts.isParenthesizedExpression(parent) ||
      ts.isArrayLiteralExpression(parent) ||
      (ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.PlusToken);
    if (!grows) return whole;
    whole = above(whole);
  }
}

function write(node: ts.Node, placed: PlacedText, reader: ExpressionReader): void {
  const { start, end } = reader.range(node);
  if (ts.isStringLiteralLike(node)) placed.add(reader.sourceText(start + 1, end - 1), start + 1);
  else if (ts.isTemplateExpression(node)) writeTemplate(node, placed, reader);
  else if (ts.isParenthesizedExpression(node)) write(node.expression, placed, reader);
  else if (ts.isArrayLiteralExpression(node)) {
    for (const element of node.elements) {
      write(element, placed, reader);
      placed.mark(';', element.end);
    }
  } else if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken) {
    for (const part of operandsOf(node)) write(part, placed, reader);
  } else placed.mark(HOLE, start);
}

/** `a + b + c` leans to the left; walked with a loop, because generated ones are thousands long. */
function operandsOf(node: ts.BinaryExpression): readonly ts.Node[] {
  const operands: ts.Node[] = [];
  let left: ts.Expression = node;
  while (ts.isBinaryExpression(left) && left.operatorToken.kind === ts.SyntaxKind.PlusToken) {
    operands.push(left.right);
    left = left.left;
  }
  return [left, ...operands.reverse()];
}

function writeTemplate(node: ts.TemplateExpression, placed: PlacedText, reader: ExpressionReader): void {
  const { start, end } = reader.range(node.head);
  placed.add(reader.sourceText(start + 1, end - 2), start + 1);
  for (const { expression, literal } of node.templateSpans) {
    placed.mark(HOLE, expression.pos);
    const at = reader.range(literal);
    const close = literal.kind === ts.SyntaxKind.TemplateTail ? 1 : 2;
    placed.add(reader.sourceText(at.start + 1, at.end - close), at.start + 1);
  }
}

/** Headers of Next's and other configurations are for a path, `{ source: '/api/(.*)', headers: […] }`, or for pictures. */
function isForEveryPage(node: ts.Node): boolean {
  for (let at = node; at.parent; at = above(at)) {
    // Next's `images.contentSecurityPolicy` is for its own picture addresses only.
    if (ts.isPropertyAssignment(at) && ts.isIdentifier(at.name) && at.name.text === 'images') return false;
    if (ts.isPropertyAssignment(at) && ts.isIdentifier(at.name) && notForPages.has(at.name.text))
      return false;
    if (!ts.isObjectLiteralExpression(at)) continue;
    const object = at;
    const source = remembered(sources, object, () => sourceOf(object));
    if (source !== undefined) return everyPage.test(source);
  }
  return true;
}

/** Read once per object, however many policies are in it. */
const sources = new LastingNodeMemory<ts.Node, string | undefined>();

function sourceOf(object: ts.ObjectLiteralExpression): string | undefined {
  for (const one of object.properties) {
    if (!ts.isPropertyAssignment(one) || !ts.isIdentifier(one.name) || one.name.text !== 'source') continue;
    if (ts.isStringLiteralLike(one.initializer)) return one.initializer.text;
  }
  return undefined;
}

/** `{ defaultSrc: ["'self'"], 'script-src': […] }` */
function objectPolicy(
  file: FileId,
  object: ts.ObjectLiteralExpression,
  reader: ExpressionReader,
  reportOnly: boolean,
): SecurityPolicy | undefined {
  const directives: PolicyDirective[] = [];
  let open = false;
  for (const one of object.properties) {
    const name =
      one.name && (ts.isIdentifier(one.name) || ts.isStringLiteralLike(one.name)) ? one.name.text : '';
    if (!ts.isPropertyAssignment(one) || name === '') {
      open = true;
      continue;
    }
    const value = bare(one.initializer);
    const list: readonly ts.Expression[] = ts.isArrayLiteralExpression(value) ? value.elements : [value];
    const literals = list.filter((element): element is ts.StringLiteralLike =>
      ts.isStringLiteralLike(element),
    );
    directives.push({
      name: name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
      range: reader.range(one),
      sources: literals.flatMap((literal) => literal.text.split(/\s+/)),
      open: literals.length < list.length,
      extendAt: undefined,
    });
  }
  return { file, range: reader.range(object), directives, open, reportOnly };
}

function camelCase(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
