/** The values that `a ? b : c` chooses from. */
import type { Project, Scoped } from '../project.ts';

/** More than anybody writes; a chain of names could double them at each step. */
const MOST_BRANCHES = 16;

/**
 * Both branches of a conditional, names followed, conditionals in branches resolved as well; the expression itself
 * where it is none. Undefined where there are too many. What is true of one branch is so whenever that one is taken.
 */
export function branchesOf(expression: Scoped, project: Project): readonly Scoped[] | undefined {
  const found: Scoped[] = [];
  const open = [expression];
  while (open.length > 0) {
    if (open.length + found.length > MOST_BRANCHES) return undefined;
    const next = open.pop()!;
    const at = project.resolve(next);
    if (at.expression.kind === 'conditional')
      open.push(
        { ...at, expression: at.expression.whenFalse },
        { ...at, expression: at.expression.whenTrue },
      );
    else found.push(next);
  }
  return found;
}
