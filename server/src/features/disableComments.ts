/** Quick fixes that write a `kakao-share-disable-…` comment: where a person knows better than the rule. */
import type { TextEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { FileFacts } from '../core/facts/facts.ts';
import type { Locale } from '../core/text/messages.ts';
import type { Problem } from '../session/publisher.ts';

export interface DisableComment {
  readonly title: string;
  readonly edit: TextEdit;
}

type CommentStyle = (words: string) => string;

const lineComment: CommentStyle = (words) => `// ${words}`;
const hashComment: CommentStyle = (words) => `# ${words}`;
const markupComment: CommentStyle = (words) => `<!-- ${words} -->`;

const SCRIPT = /\.(?:[cm]?[jt]sx?|gs|jsonc?)$/i;
const JSX = /\.[jt]sx$/i;
const MARKUP = /\.(?:x?html?|vue|svelte)$/i;
const ENVIRONMENT = /(?:^|\/)\.env[^/]*$/;

const TITLES: Readonly<Record<Locale, { line: (code: string) => string; file: (code: string) => string }>> = {
  en: {
    line: (code) => `Disable ${code} for this line`,
    file: (code) => `Disable ${code} for this file`,
  },
  ko: {
    line: (code) => `이 줄에서 ${code} 끄기`,
    file: (code) => `이 파일에서 ${code} 끄기`,
  },
};

/** Only places where a comment is sure to be one: none is better than one that ends up on a page. */
export function disableComments(
  problem: Problem,
  document: TextDocument,
  facts: FileFacts | undefined,
  locale: Locale,
): DisableComment[] {
  const { code, place } = problem.finding;
  const { start } = place.range;
  const comments: DisableComment[] = [];
  const forLine = styleAt(place.file, document, start, facts);
  if (forLine !== undefined) {
    const line = document.positionAt(start).line;
    const indent = /^[ \t]*/.exec(lineOf(document, line))![0];
    const text = `${indent}${forLine(`kakao-share-disable-next-line ${code}`)}`;
    comments.push({ title: TITLES[locale].line(code), edit: insertLine(document, line, text) });
  }
  const forFile = styleAtTop(place.file);
  if (forFile !== undefined) {
    const line = document.getText().startsWith('#!') ? 1 : 0;
    const text = forFile(`kakao-share-disable-file ${code}`);
    comments.push({ title: TITLES[locale].file(code), edit: insertLine(document, line, text) });
  }
  return comments;
}

function styleAt(
  file: string,
  document: TextDocument,
  offset: number,
  facts: FileFacts | undefined,
): CommentStyle | undefined {
  if (ENVIRONMENT.test(file)) return hashComment;
  const line = document.positionAt(offset).line;
  const lineStart = document.offsetAt({ line, character: 0 });
  const script = facts?.scripts.find(({ range }) => range.start <= lineStart && lineStart < range.end);
  if (SCRIPT.test(file) || script !== undefined) {
    const before = document.getText().slice(script?.range.start ?? 0, lineStart);
    // In a template string a comment would be text, and so it would among the children of a JSX element.
    const inTemplate = (before.match(/`/g)?.length ?? 0) % 2 === 1;
    const inMarkup = JSX.test(file) && lineOf(document, line).trimStart().startsWith('<');
    return inTemplate || inMarkup ? undefined : lineComment;
  }
  // Within a tag that spans lines there is no room for a comment.
  const startsTag = MARKUP.test(file) && lineOf(document, line).trimStart().startsWith('<');
  return startsTag ? markupComment : undefined;
}

function styleAtTop(file: string): CommentStyle | undefined {
  if (ENVIRONMENT.test(file)) return hashComment;
  if (SCRIPT.test(file)) return lineComment;
  return MARKUP.test(file) ? markupComment : undefined;
}

function lineOf(document: TextDocument, line: number): string {
  return document.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } });
}

function insertLine(document: TextDocument, line: number, text: string): TextEdit {
  const at = { line, character: 0 };
  const lineBreak = document.getText().includes('\r\n') ? '\r\n' : '\n';
  return { range: { start: at, end: at }, newText: `${text}${lineBreak}` };
}
