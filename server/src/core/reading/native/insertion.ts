/** Where a person would write another line in an XML file. */
import type { InsertionPoint } from '../../facts/nativeSetup.ts';
import type { XmlElement } from '../../syntax/native/xml.ts';

/** How a file is written. Asked once, for all that can be written into it. */
export interface Habits {
  /** What one step inward is made of. */
  readonly unit: string;
  readonly eol: string;
}

export const habitsOf = (text: string): Habits => ({
  unit: /^(?:\t| {1,8})(?=<)/m.exec(text)?.[0] ?? '    ',
  eol: text.includes('\r\n') ? '\r\n' : '\n',
});

/** Behind the last child, or in front of the closing tag; undefined where the element has no inside of its own lines. */
export function lastIn(element: XmlElement, text: string, { unit, eol }: Habits): InsertionPoint | undefined {
  if (element.contentEnd === undefined) return undefined;
  const last = element.children.at(-1);
  const indent = last ? indentAt(text, last.start) : indentAt(text, element.start) + unit;
  return { at: last?.end ?? element.contentStart, indent, eol };
}

/** The blanks that the line of `offset` begins with. */
function indentAt(text: string, offset: number): string {
  const line = text.lastIndexOf('\n', offset - 1) + 1;
  return /^[ \t]*/.exec(text.slice(line, offset))![0];
}
