/** Walks from a use of the SDK to those who call the functions around it, in whichever file. */
import type { UseContext } from '../facts/useContext.ts';
import type { Caller } from './caller.ts';
import type { Project } from './project.ts';

type Lost = UseContext['gestureLost'];

/** Functions that call functions; nobody hides the SDK deeper. */
const MOST_STEPS = 5;

/**
 * The first answer that `ask` has, going outward; callers that ask something first are left out with all behind them, since
 * they may keep the function from running. `lost`: what certainly parts the use from the click between it and the caller.
 */
export const amongCallers = <T>(
  use: Caller,
  project: Project,
  ask: (caller: Caller, lost: Lost) => T | undefined,
): T | undefined => walk(use, undefined, project, ask, MOST_STEPS);

function walk<T>(
  { file, script, context: { calledIn } }: Caller,
  inside: Lost,
  project: Project,
  ask: (caller: Caller, lost: Lost) => T | undefined,
  steps: number,
): T | undefined {
  if (!calledIn || steps === 0) return undefined;
  const lost = inside ?? certain(calledIn.gestureLost);
  for (const caller of project.callersOf(file, script, calledIn.function)) {
    if (caller.context.guard === 'condition') continue;
    const found = ask(caller, lost) ?? walk(caller, lost, project, ask, steps - 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Where a callback may be called at once, nothing is lost for certain. */
export const certain = (lost: Lost): Lost => (lost === 'callback' ? undefined : lost);
