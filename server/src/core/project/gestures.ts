/** Whether the browser still sees the user's click where a use of the SDK runs, callers in other files included. */
import type { UseContext } from '../facts/useContext.ts';
import type { Caller } from './caller.ts';
import type { Project } from './project.ts';

/** Functions that call functions; nobody hides a share call deeper. */
const MOST_STEPS = 5;

/**
 * As its own file tells, or, where that does not, as the first caller does that loses the click. That all callers keep it
 * is never claimed: there may be others.
 */
export const gestureLostFor = (use: Caller, project: Project): UseContext['gestureLost'] =>
  use.context.gestureLost ?? lostByCallers(use, undefined, project, MOST_STEPS);

/** `inside`: what is lost between the use and where `called` stands. */
function lostByCallers(
  { file, script, context: { calledIn } }: Caller,
  inside: UseContext['gestureLost'],
  project: Project,
  steps: number,
): UseContext['gestureLost'] {
  if (!calledIn || steps === 0) return undefined;
  const lost = certain(inside) ?? certain(calledIn.gestureLost);
  for (const caller of project.callersOf(file, script, calledIn.function)) {
    const { runs, guard, gestureLost } = caller.context;
    // A caller that asks first may keep the function from running.
    if (guard === 'condition') continue;
    const here = lost ?? certain(gestureLost);
    if (here && (runs === 'handler' || gestureLost)) return here;
    const further = lostByCallers(caller, lost, project, steps - 1);
    if (further) return further;
  }
  return undefined;
}

const certain = (lost: UseContext['gestureLost']) => (lost === 'callback' ? undefined : lost);
