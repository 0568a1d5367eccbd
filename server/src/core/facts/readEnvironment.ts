/**
 * Reads a `.env` file the way dotenv 16 does (Vite and Next use it), and keeps the places, which dotenv does not give.
 * https://github.com/motdotla/dotenv#rules
 */
import type { EnvironmentDefinition } from './env.ts';

/** Up to the sign; `export` in front is allowed, and so is `NAME: value`. Sticky: starts at a line's start. */
const NAME = /([^\S\r\n]*(?:export[^\S\r\n]+)?)([\w.-]+)(?:[^\S\r\n]*=|:(?=\s))[^\S\r\n]*/y;
const QUOTES = '"\'`';

export function readEnvironment(text: string): EnvironmentDefinition[] {
  const found: EnvironmentDefinition[] = [];
  for (let line = text.startsWith('\ufeff') ? 1 : 0; line < text.length; ) {
    NAME.lastIndex = line;
    const name = NAME.exec(text);
    const end = endOfLine(text, line);
    if (!name) {
      line = nextLine(text, end);
      continue;
    }
    const start = name.index + name[0].length;
    const value = quoted(text, start) ?? plain(text, start, end);
    const nameStart = line + name[1]!.length;
    found.push({
      name: name[2]!,
      nameRange: { start: nameStart, end: nameStart + name[2]!.length },
      value: value.value,
      valueRange: { start, end: value.end },
    });
    line = nextLine(text, endOfLine(text, value.end));
  }
  return found;
}

interface Value {
  readonly value: string;
  readonly end: number;
}

/** A quoted value may span lines. Only a comment may follow it; with anything else the quotes are part of the value. */
function quoted(text: string, start: number): Value | undefined {
  const quote = text[start];
  if (quote === undefined || !QUOTES.includes(quote)) return undefined;
  let close = text.indexOf(quote, start + 1);
  while (close > 0 && text[close - 1] === '\\') close = text.indexOf(quote, close + 1);
  if (close < 0) return undefined;
  const rest = text.slice(close + 1, endOfLine(text, close + 1));
  if (!/^\s*(?:#|$)/.test(rest)) return undefined;
  const inner = text.slice(start + 1, close);
  const value = quote === '"' ? inner.replaceAll('\\n', '\n').replaceAll('\\r', '\r') : inner;
  return { value, end: close + 1 };
}

function plain(text: string, start: number, lineEnd: number): Value {
  const comment = text.slice(start, lineEnd).indexOf('#');
  const written = text.slice(start, comment < 0 ? lineEnd : start + comment).trimEnd();
  return { value: written, end: start + written.length };
}

function endOfLine(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 10 || unit === 13) return i;
  }
  return text.length;
}

const nextLine = (text: string, end: number): number => end + (text.startsWith('\r\n', end) ? 2 : 1);
