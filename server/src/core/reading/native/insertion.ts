/** Where a person would write another line in an XML file. */
import type { InsertionPoint } from '../../facts/nativeSetup.ts';
import type { XmlElement } from '../../syntax/native/xml.ts';

/** Behind the last child, or in front of the closing tag; undefined where the element has no inside of its own lines. */
export function lastIn(element: XmlElement, text: string): InsertionPoint | undefined {
  if (element.contentEnd === undefined) return undefined;
  const last = element.children.at(-1);
  const indent = last ? indentAt(text, last.start) : indentAt(text, element.start) + unitOf(text);
  return { at: last?.end ?? element.contentStart, indent, eol: text.includes('\r\n') ? '\r\n' : '\n' };
}

/** The blanks that the line of `offset` begins with. */
export function indentAt(text: string, offset: number): string {
  const line = text.lastIndexOf('\n', offset - 1) + 1;
  return /^[ \t]*/.exec(text.slice(line, offset))![0];
}

/** What one step inward is made of in this file. */
export const unitOf = (text: string): string => /^(?:\t| {1,8})(?=<)/m.exec(text)?.[0] ?? '    ';
