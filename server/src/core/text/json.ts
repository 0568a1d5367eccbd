/** Reads JSON with places, however broken; comments and trailing commas are as people leave them. */
import { type Node, type ParseError, type ParseOptions, parseTree } from 'jsonc-parser';
import { limitNesting } from './nesting.ts';

export interface JsonReading {
  readonly root: Node | undefined;
  readonly errors: readonly ParseError[];
  /** Brackets are nested too deep to be read; what they hold is left out, or everything where that did not help. */
  readonly tooDeep: boolean;
}

/** The text without what a parser of JSON stumbles over. Offsets stay. */
export const readableJson = (text: string): string =>
  // A byte order mark is no JSON.
  limitNesting(text.charCodeAt(0) === 0xfeff ? ` ${text.slice(1)}` : text, ' ');

/** Never throws. */
export function readJson(text: string, options: ParseOptions = { allowTrailingComma: true }): JsonReading {
  const readable = readableJson(text);
  const errors: ParseError[] = [];
  try {
    const root = parseTree(readable, errors, options);
    // The parser goes one step too far for a comment that the file's end cuts off.
    for (let last = root; last; last = last.children?.at(-1)) clip(last, text.length);
    for (const error of errors) clip(error, text.length);
    return { root, errors, tooDeep: readable.slice(1) !== text.slice(1) };
  } catch (error) {
    // In text that is no JSON, brackets may be hidden from all but the parser, which recurses.
    if (error instanceof RangeError) return { root: undefined, errors: [], tooDeep: true };
    throw error;
  }
}

function clip(part: { offset: number; length: number }, end: number): void {
  part.offset = Math.min(part.offset, end);
  part.length = Math.min(part.length, end - part.offset);
}
