/** Plain text in HTML and XML: nothing in it can become an element, an entity, or leave its attribute. */

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** For text, and for attributes in double quotes. */
export const escapeMarkup = (text: string): string => text.replace(/[&<>"]/g, (found) => ENTITIES[found]!);

/** HTML that `html` has made. */
export class Html {
  constructor(readonly markup: string) {}
}

/** What is put into a template is text, unless `html` has made it. */
export function html(
  strings: TemplateStringsArray,
  ...values: readonly (string | number | Html | readonly Html[])[]
): Html {
  const markupOf = (value: (typeof values)[number]): string => {
    if (value instanceof Html) return value.markup;
    return typeof value === 'object' ? value.map(markupOf).join('') : escapeMarkup(String(value));
  };
  return new Html(
    strings.map((piece, index) => piece + (index < values.length ? markupOf(values[index]!) : '')).join(''),
  );
}
