/**
 * Scripts that JSX writes into the page as text: `<script dangerouslySetInnerHTML={{ __html: '…' }} />` and
 * next/script's `<Script>{'…'}</Script>`. Each becomes a text of its own as long as the file, so that offsets stay.
 */
import type { Range } from '../../text/text.ts';
import { PLACEHOLDER } from '../placeholders.ts';
import { bare } from './nodeShapes.ts';
import * as ts from './parser.ts';

export interface InlineScript {
  readonly text: string;
  readonly range: Range;
}

type TextNode = ts.StringLiteralLike | ts.TemplateExpression;

const SCRIPT_TAG = /^script$/i;

export function inlineScriptsOf(
  elements: readonly (ts.JsxOpeningLikeElement | ts.JsxElement)[],
  source: ts.SourceFile,
): InlineScript[] {
  return elements
    .flatMap((element) => (ts.isJsxElement(element) ? childText(element) : htmlText(element)))
    .filter((node) => /kakao/i.test(node.getText(source)))
    .map((node) => ({
      text: mask(node, source),
      range: { start: node.getStart(source) + 1, end: node.end - 1 },
    }));
}

/** Whether an element's text is a script: `<script>`, `<Script>`. */
export const isScriptElement = (tag: ts.Node): boolean => ts.isIdentifier(tag) && SCRIPT_TAG.test(tag.text);

function childText(element: ts.JsxElement): TextNode[] {
  return element.children.flatMap((child) => {
    const text = ts.isJsxExpression(child) && child.expression ? bare(child.expression) : undefined;
    return text && isText(text) ? [text] : [];
  });
}

function htmlText(element: ts.JsxOpeningLikeElement): TextNode[] {
  return element.attributes.properties.flatMap((attribute) => {
    if (!ts.isJsxAttribute(attribute) || !ts.isIdentifier(attribute.name)) return [];
    if (attribute.name.text !== 'dangerouslySetInnerHTML') return [];
    const { initializer } = attribute;
    const value =
      initializer &&
      ts.isJsxExpression(initializer) &&
      initializer.expression &&
      bare(initializer.expression);
    if (!value || !ts.isObjectLiteralExpression(value)) return [];
    return value.properties.flatMap((property) => {
      const text = ts.isPropertyAssignment(property) ? bare(property.initializer) : undefined;
      return text && isText(text) ? [text] : [];
    });
  });
}

const isText = (node: ts.Node): node is TextNode =>
  ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);

/** Only what stands between the quotes is left; escapes are undone and `${…}` masked, each in its own length. */
function mask(node: TextNode, source: ts.SourceFile): string {
  const start = node.getStart(source) + 1;
  const end = node.end - 1;
  let text = source.text.slice(start, end);
  if (ts.isTemplateExpression(node)) {
    for (const span of node.templateSpans) {
      const from = span.expression.pos - 2 - start;
      const to = span.literal.getStart(source) + 1 - start;
      text = text.slice(0, from) + PLACEHOLDER.repeat(to - from) + text.slice(to);
    }
  }
  const plain = text.replace(/\\([\s\S]|$)/g, (_, escaped: string) => ` ${escaped === 'n' ? '\n' : escaped}`);
  return ' '.repeat(start) + plain.slice(0, end - start).padEnd(source.text.length - start);
}
