/** The path that a build tool writes where code names a picture that it imports. */
import { importedPictures, picturePaths, placedFiles } from '../../catalog/importedPictures.ts';
import type { Declaration, Expression } from '../../facts/expression.ts';
import type { Scoped } from '../values/scoped.ts';
import type { Value } from '../values/value.ts';
import type { EnvironmentOfRoot } from './variables.ts';

/** Undefined for anything else, and where a setting may put the site's files elsewhere. `declared`: what a name stands for. */
export function importedPicture(
  { file, expression }: Scoped,
  declared: (name: Expression) => Declaration | undefined,
  environment: () => EnvironmentOfRoot,
): Value | undefined {
  const isMember = expression.kind === 'member';
  const declaration = declared(isMember ? expression.object : expression);
  if (declaration?.kind !== 'import' || declaration.imported !== 'default') return undefined;
  if (!importedPictures.test(declaration.module)) return undefined;
  const { framework, unclear, configs, scripts, files } = environment();
  if (!framework || unclear || !Object.hasOwn(picturePaths, framework)) return undefined;
  if (picturePaths[framework] !== (isMember ? expression.property : undefined)) return undefined;
  const variables = files.flatMap((mode) => mode.files.flatMap((one) => one.environment));
  const isPlaced =
    [...configs.values()].some(({ config }) => config?.placesFiles || config?.opaque) ||
    [...scripts, ...variables.map(({ name }) => name)].some((text) => placedFiles.test(text));
  if (isPlaced) return undefined;
  return { kind: 'partial', head: '/', tail: '', origins: [{ file, range: expression.range }] };
}
