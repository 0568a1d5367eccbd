/**
 * JavaScript in an attribute is written with entities (`onclick="f(&quot;a&quot;)"`). Decodes them into text of the same
 * length, so that offsets stay: outside strings the room that is left becomes spaces, inside strings the character is
 * written as an escape that is as long as the entity was.
 */
import { PLACEHOLDER } from '../placeholders.ts';

const NAMED: Readonly<Record<string, string>> = {
  '&quot;': '"',
  '&apos;': "'",
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&nbsp;': '\u00a0',
};
const ENTITY = /&(?:quot|apos|amp|lt|gt|nbsp|#\d{1,6}|#x[0-9a-f]{1,5});/gi;
const OPERATOR = /[=!<>&|]/;

export function decodeHandler(text: string): string {
  if (!text.includes('&')) return text;
  const pieces: string[] = [];
  let done = 0;
  let quote = '';
  for (const { index, 0: entity } of text.matchAll(ENTITY)) {
    const between = text.slice(done, index);
    quote = quoteAfter(between, quote);
    const unit = decodeEntity(entity);
    const inString = quote !== '' && unit !== quote;
    const before = (between || pieces.at(-1) || '').slice(-1);
    const decoded = inString
      ? escaped(unit, entity.length)
      : placed(before, unit, entity.length, quote !== '');
    pieces.push(between, decoded);
    if (!inString) quote = quoteAfter(unit, quote);
    done = index + entity.length;
  }
  return pieces.join('') + text.slice(done);
}

/** Outside strings. What ends a string or continues an operator (`&amp;&amp;`, `=&gt;`) stands first in its room. */
function placed(before: string, unit: string, length: number, closesString: boolean): string {
  const room = ' '.repeat(length - 1);
  return closesString || OPERATOR.test(before) ? unit + room : room + unit;
}

/** Decodes the entities of an attribute value; the length changes. */
export const decodeEntities = (text: string): string =>
  text.includes('&') ? text.replace(ENTITY, decodeEntity) : text;

function decodeEntity(entity: string): string {
  const name = entity.toLowerCase();
  if (name.startsWith('&#x')) return character(Number.parseInt(name.slice(3), 16));
  if (name.startsWith('&#')) return character(Number.parseInt(name.slice(2), 10));
  return NAMED[name] ?? entity;
}

const character = (code: number): string =>
  code > 0 && code <= 0xffff ? String.fromCharCode(code) : '\ufffd';

/** `'`, `"` or a backquote if the text ends inside a string, given how it began. */
function quoteAfter(text: string, before: string): string {
  let quote = before;
  for (let i = 0; i < text.length; i++) {
    const unit = text[i]!;
    if (unit === '\\') i++;
    else if (quote === '' && (unit === '"' || unit === "'" || unit === '`')) quote = unit;
    else if (unit === quote) quote = '';
  }
  return quote;
}

/** A piece of a string literal that is `length` (at least 4) units long and stands for `unit`. */
function escaped(unit: string, length: number): string {
  const code = unit.charCodeAt(0).toString(16);
  if (length >= 4 + code.length) return `\\u{${code.padStart(length - 4, '0')}}`;
  if (length === 4) return `\\x${code.padStart(2, '0')}`;
  if (unit === '\\' || unit < ' ') return PLACEHOLDER.repeat(length);
  // An escaped line break in a string stands for nothing, and is two units long.
  return `${unit}\\\n\\\n`;
}
