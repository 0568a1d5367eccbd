/**
 * Thymeleaf's natural templates write `/＊[[${x}]]＊/ 'default'`: the comment is replaced by the value and the default, up
 * to the end of the expression, is dropped. Gives the offset at which the default that starts at `start` ends.
 */
import { stringEnd } from './templateText.ts';

export function defaultEnd(text: string, start: number): number {
  let depth = 0;
  for (let i = start; i < text.length; i++) {
    const character = text[i]!;
    if (character === '\n' || character === '\r') return i;
    if (character === '"' || character === "'" || character === '`') {
      const end = stringEnd(text, i);
      if (end < 0) return start;
      i = end;
    } else if ('([{'.includes(character)) depth++;
    else if (')]}'.includes(character) && --depth < 0) return i;
    else if (depth === 0 && (character === ';' || character === ',')) return i;
    else if (character === '/' && (text[i + 1] === '/' || text[i + 1] === '*')) return i;
  }
  return text.length;
}
