/** What a name stands for, where that is declared in its script. */
import type { Declaration } from '../facts/expression.ts';
import type { Project, Scoped } from './project.ts';

export function declarationOf(
  { file, script, expression }: Scoped,
  project: Project,
): Declaration | undefined {
  if (expression.kind !== 'reference' || expression.declaration === undefined) return undefined;
  return project.file(file)?.scripts[script]?.declarations[expression.declaration];
}
