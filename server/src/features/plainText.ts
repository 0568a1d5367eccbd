/** Our Markdown for editors that show text as it is. */
import { type MarkupContent, MarkupKind } from 'vscode-languageserver';

/** An escaped mark, a picture, a link, code, or the marks of bold text. No part can run on and on, to be tried in vain. */
const MARKUP =
  /\\([\\`*_[\]<>#|~$@!:.&+=)-])|!\[[^[\]]*\]\([^()[\]\s]*\)|\[((?:\\.|[^[\]\\]){0,500})\]\(([^()[\]\s]*)\)|`([^`]*)`|\*\*/g;

export const markup = (markdown: string, isShown: boolean): MarkupContent =>
  isShown
    ? { kind: MarkupKind.Markdown, value: markdown }
    : { kind: MarkupKind.PlainText, value: plainText(markdown) };

/** Links keep their address behind their words; pictures are left out. */
export function plainText(markdown: string): string {
  const text = markdown.replace(
    MARKUP,
    (_, escaped?: string, title?: string, target?: string, code?: string) => {
      if (title !== undefined) return `${plainText(title)} (${target})`;
      return escaped ?? code ?? '';
    },
  );
  return text.replace(/\n{3,}/g, '\n\n').trim();
}
