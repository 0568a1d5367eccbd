/** The path that a build tool writes where code names a picture that it imports. */
import { importedPictures, picturePaths, placedFiles } from '../../catalog/importedPictures.ts';
import { declarationOf } from '../declarationOf.ts';
import type { Project } from '../project.ts';
import type { Scoped } from '../values/scoped.ts';
import type { Value } from '../values/value.ts';
import type { EnvironmentOfRoot } from './variables.ts';

/** Undefined for anything else, and where a setting may put the site's files elsewhere. */
export function importedPicture(
  at: Scoped,
  project: Project,
  environment: () => EnvironmentOfRoot,
): Value | undefined {
  const { file, expression } = at;
  const isMember = expression.kind === 'member';
  const name = isMember ? expression.object : expression;
  const declaration = declarationOf({ ...at, expression: name }, project);
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
