/**
 * `.env` files, read as dotenv 16 and 17 do, with positions (dotenv gives none). What a shell would do differently is
 * not done: a semicolon or text behind a closing quote keeps the quotes in the value, `#` starts a comment without a
 * blank before it, `\n` is a line break in double quotes only. `$NAME` is left as written: expansion is the framework's.
 */
import type { EnvironmentDefinition } from '../facts/env.ts';

const HEAD = /[^\S\r\n]*(?:export[^\S\r\n]+)?([\w.-]+)(?:[^\S\r\n]*=|:(?=[^\S\r\n]))[^\S\r\n]*/y;
const REST_OF_LINE = /[^#\r\n]*/y;
const NOTHING_MORE = /[^\S\r\n]*(?:#[^\r\n]*)?(?=[\r\n]|$)/y;

/** Definitions in file order, repeated names included (dotenv takes the last). Never throws. */
export function readEnvironment(text: string): EnvironmentDefinition[] {
  const definitions: EnvironmentDefinition[] = [];
  const unclosed = new Set<string>();
  let offset = 0;
  while (offset < text.length) {
    const head = matchAt(HEAD, text, offset);
    if (!head) {
      offset = nextLine(text, offset);
      continue;
    }
    const start = offset + head[0].length;
    const end = quotedEnd(text, start, unclosed) ?? plainEnd(text, start);
    const name = head[1]!;
    // A name is followed by `=` or `:` only, so its last occurrence in the head is the name itself, not `export`.
    const nameStart = offset + head[0].lastIndexOf(name);
    definitions.push({
      name,
      nameRange: { start: nameStart, end: nameStart + name.length },
      value: valueAsRead(text.slice(start, end)),
      valueRange: { start, end },
    });
    offset = nextLine(text, end);
  }
  return definitions;
}

function matchAt(pattern: RegExp, text: string, offset: number): RegExpExecArray | null {
  pattern.lastIndex = offset;
  return pattern.exec(text);
}

function nextLine(text: string, offset: number): number {
  for (let i = offset; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 10 || unit === 13) return i + 1;
  }
  return text.length;
}

/** End of a quoted value, which may span lines; undefined where something other than a comment follows it. */
function quotedEnd(text: string, start: number, unclosed: Set<string>): number | undefined {
  const quote = text[start];
  if ((quote !== '"' && quote !== "'" && quote !== '`') || unclosed.has(quote)) return undefined;
  for (let i = start + 1; i < text.length; i++) {
    if (text[i] === '\\' && text[i + 1] === quote) i++;
    else if (text[i] === quote) return matchAt(NOTHING_MORE, text, i + 1) ? i + 1 : undefined;
  }
  unclosed.add(quote);
  return undefined;
}

function plainEnd(text: string, start: number): number {
  return start + matchAt(REST_OF_LINE, text, start)![0].trimEnd().length;
}

function valueAsRead(written: string): string {
  const quote = written[0];
  const quoted =
    written.length > 1 && (quote === '"' || quote === "'" || quote === '`') && written.endsWith(quote);
  const inner = (quoted ? written.slice(1, -1) : written).replace(/\r\n?/g, '\n');
  return quote === '"' ? inner.replace(/\\n/g, '\n').replace(/\\r/g, '\r') : inner;
}
