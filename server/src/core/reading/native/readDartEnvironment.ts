/** What Flutter apps get from outside of their code: lines of `.env` files, and `--dart-define` of VS Code's launches. */
import { environmentTemplates } from '../../catalog/environment.ts';
import { environmentFile, launchFile } from '../../catalog/files.ts';
import { valueNames } from '../../catalog/native/builds.ts';
import type { ScriptFacts } from '../../facts/facts.ts';
import { blankComments } from '../../syntax/blankComments.ts';
import { nameOf } from '../../text/paths.ts';
import type { FileId } from '../../text/text.ts';
import { readEnvironment } from '../readEnvironment.ts';
import { type NamedValue, scriptOf } from './namedValues.ts';

/** Values of one file: more are nobody's. */
const MOST = 500;

/** `"--dart-define=NAME=value"`, `"--dart-define", "NAME=value"` */
const DEFINE = /--dart-define(?:=|"\s{0,99},\s{0,99}")([A-Za-z_]\w{0,99})=([^"\\\r\n]{0,999})"/g;

/** Undefined for other files, and for those that show which names are needed. */
export function readDartEnvironment(file: FileId, text: string): ScriptFacts | undefined {
  const name = nameOf(file);
  const values =
    name === launchFile
      ? definesIn(text)
      : environmentFile.test(name) && !environmentTemplates.some((one) => one === name)
        ? linesIn(text)
        : [];
  return values.length > 0 ? scriptOf(values.slice(0, MOST), text.length) : undefined;
}

const linesIn = (text: string): NamedValue[] =>
  readEnvironment(text).map(({ name, nameRange, value, valueRange }) => ({
    ...{ name: valueNames.dotenv(name), nameRange, value, range: valueRange },
  }));

/** Launches may give one name several values: then it has none that is known. */
function definesIn(text: string): NamedValue[] {
  const found = [...blankComments(text).matchAll(DEFINE)].slice(0, MOST).map((one): NamedValue => {
    const { 0: whole, 1: name, 2: value, index } = one as typeof one & [string, string, string];
    const end = index + whole.length - 1;
    const start = end - value.length;
    const nameRange = { start: start - 1 - name.length, end: start - 1 };
    return { name: valueNames.dartDefine(name), nameRange, value, range: { start, end } };
  });
  return found.filter((one) => found.every(({ name, value }) => name !== one.name || value === one.value));
}
