/**
 * Places in scripts that load the SDK: `script.src = …`, JSX `<script>` and next/script, head config objects
 * (`{ src, integrity, crossorigin }`), helpers (`loadScript('…')`).
 */
import { parseSdkUrl } from '../../catalog/sdk.ts';
import type { ScriptTag } from '../../facts/facts.ts';
import type { FileId, Range } from '../../text/text.ts';
import type { ExpressionReader } from './expressions.ts';
import { bare } from './nodeShapes.ts';
import * as ts from './parser.ts';

type UrlNode = ts.StringLiteralLike | ts.TemplateExpression;

/** Attributes beside the URL, whichever way the script is loaded. */
interface Beside {
  readonly how: ScriptTag['how'];
  readonly whole: ts.Node;
  readonly integrity: { readonly value: string; readonly range: Range } | undefined;
  readonly crossOrigin: boolean;
  readonly attributesAt: number | undefined;
  readonly open: boolean;
}

const NOTHING = { integrity: undefined, crossOrigin: false, attributesAt: undefined, open: false } as const;

export function collectScriptLoads(
  file: FileId,
  nodes: readonly UrlNode[],
  reader: ExpressionReader,
): ScriptTag[] {
  return nodes.flatMap((node) => {
    const url = urlOf(node, reader);
    const sdk = url && parseSdkUrl(url.text);
    if (!url || !sdk) return [];
    const beside = besideOf(node, reader);
    const at = sdk.version ? url.text.indexOf(`/${sdk.version}/`) + 1 : 0;
    const versionRange =
      at > 0 && url.literal
        ? { start: url.range.start + at, end: url.range.start + at + sdk.version!.length }
        : undefined;
    return [
      {
        file,
        range: reader.range(beside.whole),
        url: url.text,
        urlRange: url.range,
        version: sdk.version,
        versionRange,
        integrity: beside.integrity,
        crossOrigin: beside.crossOrigin,
        how: beside.how,
        attributesAt: beside.attributesAt,
        open: beside.open,
        timing: undefined,
      },
    ];
  });
}

/** The URL's text and the range of it without quotes. A template counts where its substitutions are constants. */
function urlOf(
  node: UrlNode,
  reader: ExpressionReader,
): { text: string; range: Range; literal: boolean } | undefined {
  const range = reader.inside(node);
  if (ts.isStringLiteralLike(node))
    return { text: node.text, range, literal: node.text.length === range.end - range.start };
  let text = node.head.text;
  for (const span of node.templateSpans) {
    const value = reader.constantText(span.expression);
    if (value === undefined) return undefined;
    text += value + span.literal.text;
  }
  return { text, range, literal: false };
}

function besideOf(node: UrlNode, reader: ExpressionReader): Beside {
  let value: ts.Node = node;
  while (
    ts.isParenthesizedExpression(value.parent) ||
    ts.isJsxExpression(value.parent) ||
    ts.isConditionalExpression(value.parent)
  ) {
    value = value.parent;
  }
  const { parent } = value;
  if (ts.isJsxAttribute(parent)) return jsxElement(parent.parent, reader);
  if (ts.isPropertyAssignment(parent)) return configObject(parent.parent, reader);
  if (ts.isBinaryExpression(parent) && ts.isPropertyAccessExpression(parent.left))
    return assigned(parent, parent.left, reader);
  return { how: 'script.src', whole: node, ...NOTHING, open: true };
}

function jsxElement(attributes: ts.JsxAttributes, reader: ExpressionReader): Beside {
  const found = new Map<string, ts.Node | undefined>();
  for (const one of attributes.properties) {
    if (ts.isJsxAttribute(one) && ts.isIdentifier(one.name))
      found.set(one.name.text.toLowerCase(), one.initializer ?? one);
  }
  const given = found.get('integrity');
  const integrity = given && literalIn(given, reader);
  const spread = attributes.properties.some(ts.isJsxSpreadAttribute);
  return {
    how: 'jsx',
    whole: attributes.parent,
    integrity,
    crossOrigin: found.has('crossorigin'),
    attributesAt: attributes.parent.tagName.end,
    open: spread || (given !== undefined && !integrity),
  };
}

function configObject(object: ts.ObjectLiteralExpression, reader: ExpressionReader): Beside {
  const found = new Map<string, ts.Expression>();
  for (const one of object.properties) {
    if (
      ts.isPropertyAssignment(one) &&
      !ts.isComputedPropertyName(one.name) &&
      !ts.isBigIntLiteral(one.name)
    ) {
      found.set(one.name.text.toLowerCase(), one.initializer);
    }
  }
  const given = found.get('integrity');
  const integrity = given && literalIn(given, reader);
  const plain = object.properties.every(ts.isPropertyAssignment);
  return {
    how: 'object',
    whole: object,
    integrity,
    crossOrigin: found.has('crossorigin'),
    attributesAt: undefined,
    open: !plain || (given !== undefined && !integrity),
  };
}

/** `script.src = url`, with `script.integrity = …` and `script.crossOrigin = …` in the statements around it. */
function assigned(
  assignment: ts.BinaryExpression,
  target: ts.PropertyAccessExpression,
  reader: ExpressionReader,
): Beside {
  const whole = assignment;
  const none: Beside = { how: 'script.src', whole, ...NOTHING, open: true };
  const owner = target.expression;
  const block = assignment.parent.parent;
  if (!ts.isIdentifier(owner) || !block || !(ts.isBlock(block) || ts.isSourceFile(block))) return none;
  let { integrity, crossOrigin } = none;
  let open = false;
  for (const statement of block.statements) {
    const set = ts.isExpressionStatement(statement) && setOn(owner.text, statement.expression);
    if (!set) continue;
    if (set.name === 'integrity') {
      integrity = literalIn(set.value, reader);
      open ||= !integrity;
    }
    if (set.name === 'crossorigin') crossOrigin = true;
  }
  return { ...none, integrity, crossOrigin, open };
}

/** `owner.name = value` or `owner.setAttribute('name', value)`, the name in lower case. */
function setOn(owner: string, node: ts.Expression): { name: string; value: ts.Expression } | undefined {
  if (ts.isBinaryExpression(node) && ts.isPropertyAccessExpression(node.left)) {
    const { expression, name } = node.left;
    return ts.isIdentifier(expression) && expression.text === owner
      ? { name: name.text.toLowerCase(), value: node.right }
      : undefined;
  }
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return undefined;
  const { expression, name } = node.expression;
  const [first, second] = node.arguments;
  if (!ts.isIdentifier(expression) || expression.text !== owner || name.text !== 'setAttribute')
    return undefined;
  return first && second && ts.isStringLiteralLike(first)
    ? { name: first.text.toLowerCase(), value: second }
    : undefined;
}

/** The text of a literal and its range without quotes; undefined where it is still to be closed. */
function literalIn(node: ts.Node, reader: ExpressionReader): { value: string; range: Range } | undefined {
  const inner =
    ts.isJsxExpression(node) && node.expression
      ? bare(node.expression)
      : ts.isExpression(node)
        ? bare(node)
        : node;
  if (!ts.isStringLiteralLike(inner) || !reader.isClosed(inner)) return undefined;
  return { value: inner.text, range: reader.inside(inner) };
}
