/** The values that `a ? b : c` chooses from. */
import type { Expression } from '../../facts/expression.ts';
import type { Project, Scoped } from '../project.ts';
import { Question } from './question.ts';

/** More than anybody writes; a chain of names could double them at each step. */
const MOST_BRANCHES = 16;

/**
 * Both branches of a conditional, names followed, conditionals in branches resolved as well; the expression itself
 * where it is none. Undefined where there are too many. What is true of one branch is so whenever that one is taken.
 */
export function branchesOf(expression: Scoped, project: Project): readonly Scoped[] | undefined {
  const question = new Question();
  const seen = new Set<Expression>();
  const found: Scoped[] = [];
  const open = [expression];
  while (open.length > 0) {
    if (open.length + found.length > MOST_BRANCHES) return undefined;
    const next = open.pop()!;
    const at = project.resolve(next, question);
    if (at.expression.kind !== 'conditional') found.push(next);
    else if (!seen.has(at.expression)) {
      seen.add(at.expression);
      open.push(
        { ...at, expression: at.expression.whenFalse },
        { ...at, expression: at.expression.whenTrue },
      );
    }
  }
  return found;
}
