/** Walks from a use of the SDK to those who call the functions around it, in whichever file. */
import type { UseContext } from '../facts/useContext.ts';
import { type Caller, functionKey } from './caller.ts';
import type { Project } from './project.ts';

type Lost = UseContext['gestureLost'];

/** Functions that call functions; nobody hides the SDK deeper. */
const MOST_STEPS = 5;

type Ask<T> = (caller: Caller, lost: Lost) => T | undefined;

/**
 * The first answer that `ask` has, going outward through callers that `follows` lets pass. `lost`: what certainly parts the
 * use from the click between it and the caller.
 */
export const amongCallersThat = <T>(
  follows: (caller: Caller) => boolean,
  use: Caller,
  project: Project,
  ask: Ask<T>,
): T | undefined => walk(use, undefined, { project, ask, follows, walked: new Map() }, MOST_STEPS);

/** Those that ask something first are left out with all behind them: they may keep the function from running. */
export const amongCallers = <T>(use: Caller, project: Project, ask: Ask<T>): T | undefined =>
  amongCallersThat(asksNothing, use, project, ask);

export const asksNothing = ({ context }: Pick<Caller, 'context'>): boolean => context.guard !== 'condition';

interface Search<T> {
  readonly project: Project;
  readonly ask: Ask<T>;
  readonly follows: (caller: Caller) => boolean;
  /** By function and what is lost inside of it: with how many steps left nobody around it had an answer. */
  readonly walked: Map<string, number>;
}

function walk<T>(
  { file, script, context: { calledIn } }: Caller,
  inside: Lost,
  search: Search<T>,
  steps: number,
): T | undefined {
  if (!calledIn || steps === 0) return undefined;
  const lost = inside ?? certain(calledIn.gestureLost);
  const key = `${file} ${functionKey(script, calledIn.function)} ${lost}`;
  // Functions that call each other are called in very many ways.
  if ((search.walked.get(key) ?? 0) >= steps) return undefined;
  search.walked.set(key, steps);
  for (const caller of search.project.callersOf(file, script, calledIn.function)) {
    if (!search.follows(caller)) continue;
    const found = search.ask(caller, lost) ?? walk(caller, lost, search, steps - 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Where a callback may be called at once, nothing is lost for certain. */
export const certain = (lost: Lost): Lost => (lost === 'callback' ? undefined : lost);
