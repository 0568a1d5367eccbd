/**
 * Where text from outside becomes text for people: the one door, so that no key and no hostile character gets past it.
 * What it gives is plain text; each medium has its own way to make that inert (`markdown.ts`, `snippet.ts`, …).
 */
import { ANSI_SEQUENCE, INVISIBLE, LONE_SURROGATE } from './invisible.ts';
import { fill, type Locale, type Message, type Params } from './messages.ts';
import { redact } from './redact.ts';

/** UTF-16 units of a value that a sentence shows. Values come from files and can be whole documents. */
const LONGEST_VALUE = 160;

/** One line of plain text in the reader's language, with keys masked. Not escaped for Markdown or a terminal. */
export function renderMessage(message: Message, locale: Locale): string {
  const params: Params = Object.fromEntries(
    Object.entries(message.params).map(([name, value]) => [
      name,
      typeof value === 'string' ? shorten(plainLine(value)) : value,
    ]),
  );
  return plainLine(fill(message.text[locale], params));
}

/** Anything from outside as one harmless line, keys masked. */
export const plainLine = (text: string): string => redact(unmaskedLine(text));

/** Likewise, keys as they are: for the name of a file that a program has to find. */
export const unmaskedLine = (text: string): string => visible(text).replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');

/** Anything from outside as harmless lines that end in LF, keys masked. */
export const plainLines = (text: string): string =>
  redact(
    visible(text)
      .replace(/\r\n?|[\u2028\u2029]/g, '\n')
      .replace(/[^\P{Cc}\n\t]/gu, ' '),
  );

/** At most so many UTF-16 units of the beginning, and no half of a pair. */
export const upTo = (units: number, text: string): string =>
  text.slice(0, units).replace(/[\ud800-\udbff]$/, '');

/** The beginning of a harmless line, in so many UTF-16 units: first masked, then cut, or the half of a key would stay. */
export function excerpt(text: string, units: number): string {
  const line = plainLine(text);
  return line.length <= units ? line : `${upTo(units - 1, line)}…`;
}

const visible = (text: string): string =>
  text.replace(ANSI_SEQUENCE, '').replace(INVISIBLE, '').replace(LONE_SURROGATE, '\ufffd');

function shorten(value: string): string {
  if (value.length <= LONGEST_VALUE) return value;
  const half = LONGEST_VALUE / 2;
  return `${upTo(half, value)}…${value.slice(-half).replace(/^[\udc00-\udfff]/, '')}`;
}
