/**
 * Scripts that JSX writes into the page as text: `<script dangerouslySetInnerHTML={{ __html: '…' }} />` and
 * next/script's `<Script>{'…'}</Script>`. They stand in one text as long as the file, so that offsets stay.
 */
import type { Range } from '../../text/text.ts';
import { PLACEHOLDER } from '../placeholders.ts';
import { bare } from './nodeShapes.ts';
import * as ts from './parser.ts';

export interface InlineScript {
  /** One text for all of them: what is outside their ranges is blank. */
  readonly text: string;
  readonly range: Range;
}

type TextNode = ts.StringLiteralLike | ts.TemplateExpression;

const SCRIPT_TAG = /^script$/i;
const ENVIRONMENT = /^process\.env\.\w+$/;

export function inlineScriptsOf(
  elements: readonly (ts.JsxOpeningLikeElement | ts.JsxElement)[],
  source: ts.SourceFile,
): InlineScript[] {
  const scripts = elements
    .flatMap((element) => (ts.isJsxElement(element) ? childText(element) : htmlText(element)))
    .filter((node) => /kakao/i.test(node.getText(source)))
    .map((node) => ({ node, range: { start: node.getStart(source) + 1, end: node.end - 1 } }))
    .sort((a, b) => a.range.start - b.range.start);
  const pieces: string[] = [];
  let done = 0;
  for (const { node, range } of scripts) {
    // One in a substitution of another is a part of that.
    if (range.start < done) continue;
    pieces.push(' '.repeat(range.start - done), readable(node, range, source));
    done = range.end;
  }
  const text = [...pieces, ' '.repeat(source.text.length - done)].join('');
  return scripts.map(({ range }) => ({ text, range }));
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

/**
 * What stands between the quotes: escapes are undone and `${…}` masked, each in its own length. A text that is nothing but a
 * variable of the environment, `'${process.env.KEY}'`, becomes that.
 */
function readable(node: TextNode, { start, end }: Range, source: ts.SourceFile): string {
  const pieces: string[] = [];
  let done = start;
  for (const { expression, literal } of ts.isTemplateExpression(node) ? node.templateSpans : []) {
    const from = expression.pos - 2;
    const to = literal.getStart(source) + 1;
    const quotes = source.text.charAt(from - 1) + source.text.charAt(to);
    if ((quotes === "''" || quotes === '""') && ENVIRONMENT.test(expression.getText(source))) {
      pieces.push(source.text.slice(done, from - 1), `  (${source.text.slice(from + 2, to - 1)}) `);
      done = to + 1;
      continue;
    }
    pieces.push(source.text.slice(done, from), PLACEHOLDER.repeat(to - from));
    done = to;
  }
  const text = pieces.join('') + source.text.slice(done, Math.max(done, end));
  const plain = text.replace(/\\([\s\S]|$)/g, (_, escaped: string) => ` ${escaped === 'n' ? '\n' : escaped}`);
  return plain.slice(0, end - start).padEnd(end - start);
}
