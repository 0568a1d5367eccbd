/** JSON files as trees of jsonc-parser. Offsets are the file's, whatever stands at its beginning or end. */
import { type Node, type ParseError, type ParseOptions, parseTree } from 'jsonc-parser';

/**
 * The tree of a text, however broken; comments and trailing commas are allowed unless `options` say otherwise. Undefined,
 * with nothing in `errors`, for what is nested too deeply; undefined for a text without a value.
 */
export function parseJson(
  text: string,
  errors: ParseError[] = [],
  options: ParseOptions = { allowTrailingComma: true },
): Node | undefined {
  try {
    // A byte order mark is no JSON; a blank of the same length keeps the offsets.
    const root = parseTree(text.charCodeAt(0) === 0xfeff ? ` ${text.slice(1)}` : text, errors, options);
    // The parser goes one step too far for a comment that the file's end cuts off.
    for (let last = root; last; last = last.children?.at(-1)) clip(last, text.length);
    for (const error of errors) clip(error, text.length);
    return root;
  } catch (error) {
    // The parser recurses: thousands of open brackets exhaust the stack.
    if (!(error instanceof RangeError)) throw error;
    errors.length = 0;
    return undefined;
  }
}

function clip(part: { offset: number; length: number }, end: number): void {
  part.offset = Math.min(part.offset, end);
  part.length = Math.min(part.length, end - part.offset);
}
