/** The variable that the whole key of `Kakao.init` comes from, and what else must change with its name. */
import type { EnvironmentRead } from '../../facts/expression.ts';
import type { EnvironmentAnswer, Project, Scoped } from '../../project/project.ts';
import type { PlannedEdit } from '../finding.ts';

export interface VariableOfKey {
  readonly read: EnvironmentRead;
  readonly at: Scoped;
  /** What the key is where the variable is not set, if that is a text, `undefined` or `%NAME%`: `Kakao.init` takes any. */
  readonly otherwise: string | undefined;
}

/** Operators around a variable: more are nobody's, or a name leads back to itself. */
const MOST_DEPTH = 10;

/** Undefined where the key has another source; a real fallback is one. */
export function variableOfKey(start: Scoped, project: Project, depth = 0): VariableOfKey | undefined {
  const at = project.resolve(start);
  const { expression } = at;
  if (expression.kind === 'environment')
    return {
      read: expression,
      at,
      otherwise: expression.source === 'page' ? `%${expression.name}%` : undefined,
    };
  if (depth > MOST_DEPTH) return undefined;
  if (expression.kind === 'logical' && expression.operator !== '&&') {
    const fallback = project.evaluate({ ...at, expression: expression.right });
    if (fallback.kind !== 'known' || (fallback.value !== '' && fallback.value !== undefined))
      return undefined;
    const found = variableOfKey({ ...at, expression: expression.left }, project, depth + 1);
    // `${x}` is a text whatever stands behind it.
    return found && { ...found, otherwise: found.otherwise || fallback.value };
  }
  const [only, more] = expression.kind === 'concatenation' ? expression.parts : [];
  if (!only || more) return undefined;
  const found = variableOfKey({ ...at, expression: only }, project, depth + 1);
  return found && { ...found, otherwise: found.otherwise ?? 'undefined' };
}

/** The same name at each of `definitions`. */
export const renamed = (
  definitions: EnvironmentAnswer['definitions'],
  name: string,
): readonly PlannedEdit[] =>
  definitions.map(({ place, definition }) => ({ file: place.file, range: definition.nameRange, text: name }));

/** The manifest names the key by its variable: `{ "env": "KAKAO_JS_KEY" }`. */
export function renamedInManifest(
  from: string,
  to: string,
  file: string,
  project: Project,
): readonly PlannedEdit[] {
  const manifest = project.manifestFor(file);
  const keys = manifest?.apps.flatMap((app) => app.javascriptKeys.flatMap(({ key }) => key ?? [])) ?? [];
  return keys
    .filter((key) => key.kind === 'env' && key.value === from)
    .map((key) => ({ file: manifest!.file, range: key.range, text: JSON.stringify(to) }));
}
