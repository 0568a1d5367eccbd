/** The values of `local.properties` and the like, as names that an Android app's build files see. */
import { valueNames } from '../../catalog/native/builds.ts';
import type { ScriptFacts } from '../../facts/facts.ts';
import type { FileId } from '../../text/text.ts';
import { type NamedValue, scriptOf } from './namedValues.ts';

/** What a backslash changes is not known. */
const LINE = /^[ \t]{0,40}([\w.-]{1,200})[ \t]{0,40}[=:][ \t]{0,40}([^\s\\][^\r\n\\]{0,1000})?\r?$/gm;

/** Undefined for other files. */
export function readProperties(file: FileId, text: string): ScriptFacts | undefined {
  if (!file.endsWith('.properties')) return undefined;
  const values = [...text.matchAll(LINE)].map(({ 0: whole, 1: own, 2: written = '', index }): NamedValue => {
    const value = written.trimEnd();
    const [start, end] = [index + whole.indexOf(own!), index + whole.trimEnd().length];
    return {
      ...{ name: valueNames.property(own!), nameRange: { start, end: start + own!.length } },
      ...{ value, range: { start: end - value.length, end } },
    };
  });
  return scriptOf(values, text.length);
}
