/**
 * Thymeleaf's natural templates write `/＊[[${x}]]＊/ 'default'`: the comment is replaced by the value and the default, up
 * to the end of the expression, is dropped. Gives the offset at which the default that starts at `start` ends.
 */
import { stringEnd, type TemplateText } from './templateText.ts';

export function defaultEnd(template: TemplateText, start: number): number {
  const { text } = template;
  const limit = template.horizon(start);
  const none = (): number => {
    template.fail(limit - start);
    return start;
  };
  let depth = 0;
  for (let i = start; i < limit; i++) {
    const character = text[i]!;
    if (character === '\n' || character === '\r') return i;
    if (character === '"' || character === "'" || character === '`') {
      i = stringEnd(text, i, limit);
      if (i < 0) return none();
    } else if ('([{'.includes(character)) depth++;
    else if (')]}'.includes(character) && --depth < 0) return i;
    else if (depth === 0 && (character === ';' || character === ',')) return i;
    else if (character === '/' && (text[i + 1] === '/' || text[i + 1] === '*')) return i;
  }
  return limit === text.length ? limit : none();
}
