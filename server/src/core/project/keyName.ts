/** What the code itself says about a key: the names that it goes through on its way to `Kakao.init`. */
import type { Project, Scoped } from './project.ts';

/** The name that the expression itself says, and that of the variable it comes from. */
export function namesOfKey(start: Scoped, project: Project): readonly string[] {
  const names = [start, project.resolve(start)].flatMap(({ expression }) => {
    if (expression.kind === 'reference' || expression.kind === 'environment') return [expression.name];
    if (expression.kind === 'member') return expression.property === undefined ? [] : [expression.property];
    return [];
  });
  return [...new Set(names)];
}
