/** Values that files other than code give names, as a script that declares them for the code of the app. */
import type { Declaration } from '../../facts/expression.ts';
import type { ScriptFacts } from '../../facts/facts.ts';
import type { Range } from '../../text/text.ts';
import { emptyScript } from './readMessages.ts';

export interface NamedValue {
  readonly name: string;
  readonly nameRange: Range;
  readonly value: string;
  readonly range: Range;
}

/** Of two values of a name, the later one counts. `length`: of the file, in UTF-16 units. */
export function scriptOf(values: readonly NamedValue[], length: number): ScriptFacts {
  const declarations = values.map(
    ({ name, nameRange, value, range }): Declaration => ({
      ...{ kind: 'constant', name, nameRange },
      initializer: { kind: 'string', value, range },
    }),
  );
  return scriptDeclaring(declarations, length);
}

/** Likewise. */
export function scriptDeclaring(declarations: readonly Declaration[], length: number): ScriptFacts {
  const topLevel = Object.fromEntries(declarations.map(({ name }, index) => [name, index]));
  return { ...emptyScript, range: { start: 0, end: length }, declarations, topLevel };
}
