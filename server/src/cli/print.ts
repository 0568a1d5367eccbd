/** The only way to standard output and standard error: nothing that goes there drives a terminal or holds a key. */
import { STYLE } from '../core/report/paint.ts';
import { INVISIBLE } from '../core/text/invisible.ts';
import { redact } from '../core/text/redact.ts';
import type { Format } from './options.ts';

const CONTROL = new RegExp(`${STYLE.source}|[^\\P{Cc}\\n\\t]|[\\u2028\\u2029]`, 'gu');
/** What GitHub's runner takes for a command: `::name::` at the start of a line, `##[name]` anywhere in it. */
const RUNNER_COMMAND = /^[^\S\r\n\u2028\u2029]*:(?=:)|##(?=\[)/gm;

/**
 * What is not masked: names of files, by which other programs find them. Many are named by a hash, and an annotation of
 * a masked name points nowhere. Texts from outside can look like neither: they are escaped, and never start a line.
 */
export const EXCEPTIONS: Readonly<Partial<Record<Format, RegExp>>> = {
  sarif: /^ *"uri": "[^"]*"/gm,
  github: /^::\w+ file=[^,:]*/gm,
  junit: /(?<= classname="|<testsuite name=")[^"]*/g,
  gitlab: /^ *"path": "[^"]*"/gm,
};

/** `format`: what the text is, where it is a report. GitHub's is made of commands for its runner. */
export function print(text: string, format?: Format): void {
  process.stdout.write(reportText(text, format));
}

/** What `print` writes, for a report that goes into a file: logs show files, too. */
export function reportText(text: string, format?: Format): string {
  const shown = masked(harmless(text), format && EXCEPTIONS[format]);
  return format === 'github' ? shown : withoutCommands(shown);
}

/** `text` for a reader who is no terminal: no control characters, keys masked. */
export const shown = (text: string): string => redact(harmless(text));

export const complain = (text: string): void => void process.stderr.write(withoutCommands(shown(text)));

/** In place of the progress before. Where standard error is no terminal, there is none; the empty text ends it. */
export function showProgress(text: string): void {
  const { isTTY } = process.stderr;
  if (isTTY && process.env.TERM !== 'dumb') process.stderr.write(START_OVER + shown(text));
}

const START_OVER = '\r\x1b[K';

const harmless = (text: string): string =>
  text.replace(CONTROL, (found) => (found.length > 1 ? found : ' ')).replace(INVISIBLE, '');

function masked(text: string, exception: RegExp | undefined): string {
  if (!exception) return redact(text);
  const kept = text.match(exception) ?? [];
  return text
    .split(exception)
    .map((piece, index) => redact(piece) + (kept[index] ?? ''))
    .join('');
}

const withoutCommands = (text: string): string => text.replace(RUNNER_COMMAND, '$& ');
