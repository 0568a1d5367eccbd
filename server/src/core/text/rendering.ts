/** Where findings become text: the one place, so that no key and no hostile character gets past it. */
import { fill, type Locale, type Message, type Params } from './messages.ts';
import { redact } from './redact.ts';

/** UTF-16 units of a value that a sentence shows. Values come from files and can be whole documents. */
const LONGEST_VALUE = 160;
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;
/** Characters that turn the reading direction, which could make a line seem to say something else. */
const DIRECTION = /[\u202a-\u202e\u2066-\u2069\u200e\u200f]/g;

/** One line of plain text in the reader's language, with keys masked. Not escaped for Markdown or a terminal. */
export function renderMessage(message: Message, locale: Locale): string {
  const params: Params = Object.fromEntries(
    Object.entries(message.params).map(([name, value]) => [
      name,
      typeof value === 'string' ? shorten(redact(value)) : value,
    ]),
  );
  return plainLine(redact(fill(message.text[locale], params)));
}

/** Anything from outside as one harmless line: terminals obey control characters, and readers direction marks. */
export const plainLine = (text: string): string => text.replace(CONTROL, ' ').replace(DIRECTION, '');

function shorten(value: string): string {
  if (value.length <= LONGEST_VALUE) return value;
  const half = LONGEST_VALUE / 2;
  return `${value.slice(0, half).replace(/[\ud800-\udbff]$/, '')}…${value.slice(-half).replace(/^[\udc00-\udfff]/, '')}`;
}
