/** Puts blanks in the place of comments in languages with `//` and block comments. Strings keep what looks like one. */

/** An unclosed comment goes on to the end: each alternative consumes what it has looked at, so the cost is linear. */
const TOKEN =
  /"(?:[^"\\\n]|\\.)*"?|'(?:[^'\\\n]|\\.)*'?|`(?:[^`\\]|\\[\s\S])*`?|\/\/[^\n]*|\/\*(?:[^*]|\*(?!\/))*(?:\*\/)?/g;

/** Same length, same line ends: offsets stay. An apostrophe in prose hides the rest of its line at most. */
export const blankComments = (text: string): string =>
  text.replace(TOKEN, (token) => (/^\/[/*]/.test(token) ? token.replace(/[^\r\n]/g, ' ') : token));
