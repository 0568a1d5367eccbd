/** The values of `local.properties` and the like, as names that an Android app's build files see. */
import { valueNames } from '../../catalog/native/builds.ts';
import type { Declaration } from '../../facts/expression.ts';
import type { ScriptFacts } from '../../facts/facts.ts';
import type { FileId } from '../../text/text.ts';
import { emptyScript } from './readMessages.ts';

/** What a backslash changes is not known. */
const LINE = /^[ \t]{0,40}([\w.-]{1,200})[ \t]{0,40}[=:][ \t]{0,40}([^\s\\][^\r\n\\]{0,1000})?\r?$/gm;

/** Undefined for other files. */
export function readProperties(file: FileId, text: string): ScriptFacts | undefined {
  if (!file.endsWith('.properties')) return undefined;
  const declarations: Declaration[] = [];
  const topLevel: Record<string, number> = {};
  for (const { 0: whole, 1: own, 2: written = '', index } of text.matchAll(LINE)) {
    const name = valueNames.property(own!);
    const value = written.trimEnd();
    const [start, end] = [index + whole.indexOf(own!), index + whole.trimEnd().length];
    const range = { start: end - value.length, end };
    // Of two, the later one counts.
    topLevel[name] = declarations.length;
    declarations.push({
      ...{ kind: 'constant', name, nameRange: { start, end: start + own!.length } },
      initializer: { kind: 'string', value, range },
    });
  }
  return { ...emptyScript, range: { start: 0, end: text.length }, declarations, topLevel };
}
