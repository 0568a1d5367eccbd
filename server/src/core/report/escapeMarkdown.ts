/**
 * Makes Markdown of plain text: nothing in it can become a link, an image, HTML or formatting. Code in backticks, which
 * our own sentences use, survives where the backticks pair up.
 */
export function escapeMarkdown(text: string): string {
  const pieces = text.split('`');
  // Unpaired or doubled backticks come from a value, and would let what follows out of its code: none is trusted.
  if (pieces.length % 2 === 0 || text.includes('``')) return escapeProse(text);
  return pieces.map((piece, index) => (index % 2 === 0 ? escapeProse(piece) : `\`${piece}\``)).join('');
}

/** Addresses, mentions and issue numbers become links by themselves in many readers, unless their mark is escaped. */
const escapeProse = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>#|~$@!]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/\b(https?|ftp|mailto|command):/gi, '$1\\:')
    .replace(/\bwww\./gi, 'www\\.');
