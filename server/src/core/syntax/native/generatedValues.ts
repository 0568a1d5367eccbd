/** Values of Dart's fields that a generator fills: `@EnviedField(varName: 'NAME') static final String name = _Env.name;` */
import { enviedField, valueNames } from '../../catalog/native/builds.ts';
import type { NativeName, NativeValue } from '../../facts/native.ts';
import { partsIn } from './parts.ts';
import type { Source } from './source.ts';

/** Tokens between the annotation and the name: `static final String`. */
const LONGEST_HEAD = 6;

/** The line of a `.env` file that the field whose name is the token `name` stands for; undefined for other fields. */
export function generatedValue(source: Source, name: number, value: NativeValue): NativeName | undefined {
  const isMade = value.kind === 'name' && value.path.length === 2 && value.path[0]!.startsWith('_');
  if (!isMade || source.language !== 'dart') return undefined;
  const { tokens, brackets } = source;
  let closer = name - 1;
  while (closer > name - LONGEST_HEAD && tokens[closer]?.kind === 'word') closer--;
  const opener = brackets.opens.get(closer);
  if (opener === undefined || tokens[opener - 1]?.text !== enviedField.annotation) return undefined;
  const { name: label, others } = enviedField;
  const given = partsIn(source, opener, closer).map(([from, to]) => ({
    label: tokens[from]!.text,
    last: tokens[to - 1]!,
  }));
  const [line, another] = given.filter((one) => !others.some((other) => other === one.label));
  if (line?.label !== label || !line.last.isPlain || another) return undefined;
  return { kind: 'name', path: [valueNames.dotenv(line.last.text)], range: value.range, isSetting: true };
}
