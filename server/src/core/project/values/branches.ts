/** The values that `a ? b : c` and `a || b` choose from. */
import { bothBranches, type Expression } from '../../facts/expression.ts';
import type { Project, Scoped } from '../project.ts';
import { takenBranch } from './evaluate.ts';
import { Question } from './question.ts';

/** More than anybody writes; a chain of names could double them at each step. */
const MOST_BRANCHES = 16;

/**
 * Both branches of a conditional, names followed, conditionals in branches resolved as well; the expression itself
 * where it is none. Undefined where there are too many. What is true of one branch is so whenever that one is taken.
 */
export const branchesOf = (expression: Scoped, project: Project): readonly Scoped[] | undefined =>
  choices(expression, project, branches);

/**
 * The same, and what stands behind `||`, `??` and `&&`; of what asks where the code runs, and of what may be there for
 * machines that have no environment, neither, and no branch that is made of what the condition asks about.
 */
export const alternativesOf = (expression: Scoped, project: Project): readonly Scoped[] | undefined =>
  choices(expression, project, alternatives);

const branches = (expression: Expression): readonly Expression[] | undefined =>
  expression.kind === 'conditional' ? [expression.whenTrue, expression.whenFalse] : undefined;

function alternatives(expression: Expression, resolve: (part: Expression) => Expression) {
  if (expression.kind === 'conditional') {
    const { asksWhere, asksAbout = [] } = expression;
    return asksWhere
      ? undefined
      : bothBranches.filter((one) => !asksAbout.includes(one)).map((one) => expression[one]);
  }
  if (expression.kind !== 'logical') return undefined;
  const { operator, left, right } = expression;
  if (operator === '&&') return [right];
  return resolve(left).kind === 'environment' ? undefined : [left, right];
}

type Choose = (
  expression: Expression,
  resolve: (part: Expression) => Expression,
) => readonly Expression[] | undefined;

function choices(expression: Scoped, project: Project, choose: Choose): readonly Scoped[] | undefined {
  const question = new Question();
  const seen = new Set<Expression>();
  const found: Scoped[] = [];
  const open = [expression];
  while (open.length > 0) {
    if (open.length + found.length > MOST_BRANCHES) return undefined;
    const next = open.pop()!;
    const at = project.resolve(next, question);
    const { expression: asked } = at;
    const taken =
      asked.kind === 'conditional'
        ? takenBranch(asked, (part) => project.evaluate({ ...at, expression: part }, question))
        : undefined;
    const parts = taken
      ? [taken]
      : choose(asked, (part) => project.resolve({ ...at, expression: part }, question).expression);
    if (!parts) found.push(next);
    else if (!seen.has(at.expression)) {
      seen.add(at.expression);
      for (const part of parts.toReversed()) open.push({ ...at, expression: part });
    }
  }
  return found;
}
