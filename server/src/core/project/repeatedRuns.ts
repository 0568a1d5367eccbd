/** Whether a use of the SDK runs more than once per page, callers in other files included. */
import type { Caller } from './caller.ts';
import type { Project } from './project.ts';

const REPEATED = ['effect', 'handler', 'render'] as const;

export interface Repeated {
  readonly runs: (typeof REPEATED)[number];
  /** Who calls it again and again, where that is another place. */
  readonly caller?: Caller;
}

/** Functions that call functions; nobody hides the SDK deeper. */
const MOST_STEPS = 5;

/** Undefined where nothing shows that it does. */
export function repeatedRuns(use: Caller, project: Project): Repeated | undefined {
  const runs = repeatedIn(use);
  return runs ? { runs } : repeatedByCallers(use, project, MOST_STEPS);
}

const repeatedIn = ({ context }: Caller) => REPEATED.find((one) => one === context.runs);

function repeatedByCallers(
  { file, script, context: { calledIn } }: Caller,
  project: Project,
  steps: number,
): Repeated | undefined {
  if (!calledIn || steps === 0) return undefined;
  for (const caller of project.callersOf(file, script, calledIn.function)) {
    // A caller that asks first may keep the function from running again.
    if (caller.context.guard === 'condition') continue;
    const runs = repeatedIn(caller);
    const found = runs ? { runs, caller } : repeatedByCallers(caller, project, steps - 1);
    if (found) return found;
  }
  return undefined;
}
