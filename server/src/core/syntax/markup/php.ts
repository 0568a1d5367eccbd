import { stringEnd } from './templateText.ts';

/**
 * Offset behind the `?>` that closes PHP code starting at `start`; the end of the text where none does, which is how PHP
 * files usually end. A `?>` in a string or block comment does not close, one in a line comment does.
 */
export function phpEnd(text: string, start: number): number {
  for (let i = start; i < text.length; i++) {
    const character = text[i];
    if (character === '?' && text[i + 1] === '>') return i + 2;
    if (character === '"' || character === "'") {
      i = stringEnd(text, i);
      if (i < 0) return text.length;
    } else if (character === '/' && text[i + 1] === '*') {
      const end = text.indexOf('*/', i + 2);
      if (end < 0) return text.length;
      i = end + 1;
    } else if ((character === '/' && text[i + 1] === '/') || (character === '#' && text[i + 1] !== '[')) {
      i = lineCommentEnd(text, i) - 1;
    }
  }
  return text.length;
}

function lineCommentEnd(text: string, start: number): number {
  for (let i = start; i < text.length; i++) {
    if (text[i] === '\n' || (text[i] === '?' && text[i + 1] === '>')) return i;
  }
  return text.length;
}
