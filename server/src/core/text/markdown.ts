/** Plain text in Markdown: nothing in it can become a link, an image, HTML or formatting. One function per place. */
import { proseOf } from './prose.ts';
import { holdsKey } from './redact.ts';

/** A stretch of prose. Code in backticks, which our own sentences use, survives where the backticks pair up. */
export function escapeMarkdown(text: string): string {
  const escaped = proseOf(text.trimStart())
    .map((piece) => (piece.isCode ? `\`${piece.text}\`` : escapeProse(piece.text)))
    .join('');
  return escaped.replace(LIST_OR_RULE, '$1\\$2');
}

const LIST_OR_RULE = /^(\d*)([-+=.)])(?=[\s=-]|$)/;

/**
 * The same with as few backslashes as that takes, for a text that people read and correct in its source. Addresses may
 * become links.
 */
export const escapeSparingly = (text: string): string =>
  escapeMarkdown(text)
    // A bracket alone is a bracket; what could make a link or a definition of it stays escaped.
    .replace(/\\\](?!\s*\\?[([:])/g, ']')
    .replaceAll('\\[', '[')
    .replace(/(?<!^\d{0,9})\\([.:!$])/g, '$1')
    .replace(/(?<=[A-Za-z0-9])\\_(?=[A-Za-z0-9])/g, '_');

/** One line as code. */
export const codeSpan = (line: string): string => `\`${line.replaceAll('`', 'ʼ')}\``;

/** Lines as code: no run of backticks among them is as long as the fence. */
export function codeBlock(lines: string): string {
  const runs = lines.match(/`{3,}/g) ?? [];
  const fence = runs.reduce((longest, run) => (run.length < longest.length ? longest : `${run}\``), '```');
  return `${fence}\n${lines}\n${fence}`;
}

/** A link to an address of our own or of a file; without it where it would give away a key. */
export const link = (text: string, address: string): string =>
  holdsKey(address) ? escapeMarkdown(text) : `[${escapeMarkdown(text)}](${escapeAddress(address)})`;

/** Addresses, mentions and issue numbers become links by themselves in many readers, unless their mark is escaped. */
const escapeProse = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>#|~$@!]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/\b(https?|ftp|mailto|command):/gi, '$1\\:')
    .replace(/\bwww\./gi, 'www\\.');

/** Everything that could end the target, or is not seen in it, as percent signs. */
const escapeAddress = (address: string): string =>
  address.replace(/[\s()<>\\[\]`\p{Cc}\p{Surrogate}\p{Default_Ignorable_Code_Point}]/gu, (character) =>
    /[()]/.test(character)
      ? `%${character.charCodeAt(0).toString(16)}`
      : encodeURIComponent(character.replace(/\p{Surrogate}/u, '\ufffd')),
  );
