/** The only way to standard output and standard error: nothing that goes there drives a terminal or holds a key. */
import { STYLE } from '../core/report/paint.ts';
import { INVISIBLE } from '../core/text/invisible.ts';
import { redact } from '../core/text/redact.ts';

const CONTROL = new RegExp(`${STYLE.source}|[^\\P{Cc}\\n\\t]|[\\u2028\\u2029]`, 'gu');
/** What GitHub's runner takes for a command: `::name::` at the start of a line, `##[name]` anywhere in it. */
const RUNNER_COMMAND = /^[^\S\r\n\u2028\u2029]*:(?=:)|##(?=\[)/gm;

/** `annotations`: the text is made of commands for GitHub's runner. */
export const print = (text: string, annotations = false): void =>
  void process.stdout.write(annotations ? harmless(text) : withoutCommands(harmless(text)));

export const complain = (text: string): void => void process.stderr.write(withoutCommands(harmless(text)));

const harmless = (text: string): string =>
  redact(text.replace(CONTROL, (found) => (found.length > 1 ? found : ' ')).replace(INVISIBLE, ''));

const withoutCommands = (text: string): string => text.replace(RUNNER_COMMAND, '$& ');
