/** Whether the key that `Kakao.init` gets is one of the manifest, as far as the files tell. */

import type { Project, Scoped } from '../../project/project.ts';
import type { ManifestFacts, ManifestKey } from '../facts.ts';

export type KeyAnswer = 'same' | 'different' | 'unknown';

/**
 * Compares the expression with one key. Two variables of different names may carry the same value, so they differ only
 * where the `.env` files show both.
 */
export function compareKey(key: ManifestKey, expression: Scoped, project: Project): KeyAnswer {
  const { expression: given } = project.resolve(expression);
  // A variable that is called otherwise in the `.env` files is no key, whoever names it.
  if (key.kind === 'env' && given.kind === 'environment' && given.name === key.value)
    return project.environment(given).isDefined === 'no' ? 'unknown' : 'same';
  const used = valuesOf(expression, project);
  const listed = key.kind === 'literal' ? [key.value] : variableValues(key.value, project);
  if (used.length === 0 || listed.length === 0) return 'unknown';
  if (used.every((value) => listed.includes(value))) return 'same';
  return used.some((value) => listed.includes(value)) ? 'unknown' : 'different';
}

/** The answer for all keys of one kind together; `different` only if it is certain for each of them. */
export function compareKeys(
  manifest: ManifestFacts,
  kind: 'javascriptKeys' | 'nativeKeys',
  expression: Scoped,
  project: Project,
): KeyAnswer | 'none' {
  const entries = manifest.apps.flatMap(
    (app): readonly { readonly key: ManifestKey | undefined }[] => app[kind],
  );
  if (entries.length === 0) return 'none';
  const answers = entries.map(({ key }) => (key ? compareKey(key, expression, project) : 'unknown'));
  if (answers.includes('same')) return 'same';
  return answers.includes('unknown') ? 'unknown' : 'different';
}

/** Every value that the expression has in some mode of the build; empty where none is known. */
function valuesOf(expression: Scoped, project: Project): string[] {
  const value = project.evaluate(expression);
  if (value.kind === 'known') return typeof value.value === 'string' ? [value.value] : [];
  const { expression: given } = project.resolve(expression);
  return given.kind === 'environment' ? variableValues(given.name, project) : [];
}

/** What the `.env` files give a variable, in every mode. */
export const variableValues = (name: string, project: Project): string[] =>
  project.definitionsOf(name).map(({ definition }) => definition.value);

/**
 * The JavaScript keys of the manifest that the expression may be: the ones it certainly is, else all that it is not
 * certainly different from. A claim must hold for each of them.
 */
export function possibleKeys(manifest: ManifestFacts, expression: Scoped, project: Project) {
  const keys = manifest.apps.flatMap((app) => app.javascriptKeys.map((entry) => ({ app, entry })));
  const answers = keys.map((one) => ({
    ...one,
    answer: one.entry.key ? compareKey(one.entry.key, expression, project) : ('unknown' as const),
  }));
  const certain = answers.filter((one) => one.answer === 'same');
  return certain.length > 0 ? certain : answers.filter((one) => one.answer === 'unknown');
}
