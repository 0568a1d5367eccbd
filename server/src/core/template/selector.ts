/** Whether a text is surely no CSS selector, so that `document.querySelector` throws a SyntaxError. */

const STRING_OR_ESCAPE = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|\\./gs;

/** Claims only what no selector can have: nothing at all, a name that starts with a digit, other languages' signs. */
export function isNoSelector(text: string): boolean {
  const plain = text.replace(STRING_OR_ESCAPE, 'x').trim();
  if (plain === '') return true;
  return /[#.]\d|[/{}@!%;?]|[>+~,]$|^,/.test(plain) && !plain.includes('/*');
}
