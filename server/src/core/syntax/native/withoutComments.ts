import type { Token } from './tokens.ts';

/**
 * Puts blanks in the place of comments, also of what looks like one in the code that a string has put in: only whole
 * tokens are kept. Same length, same line ends: offsets stay.
 */
export function withoutComments(text: string, tokens: readonly Token[]): string {
  const kept: string[] = [];
  let end = 0;
  for (const token of tokens) {
    kept.push(blank(text.slice(end, token.start)), text.slice(token.start, token.end));
    end = token.end;
  }
  return kept.concat(blank(text.slice(end))).join('');
}

const blank = (between: string): string => between.replace(/[^\r\n]/g, ' ');
