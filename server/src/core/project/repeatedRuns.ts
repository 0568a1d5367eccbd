/** Whether a use of the SDK runs more than once per page, callers in other files included. */
import type { Caller } from './caller.ts';
import { amongCallers } from './callerChain.ts';
import type { Project } from './project.ts';

const REPEATED = ['effect', 'handler', 'render'] as const;

export interface Repeated {
  readonly runs: (typeof REPEATED)[number];
  /** Who calls it again and again, where that is another place. */
  readonly caller?: Caller;
}

/** Undefined where nothing shows that it does. */
export function repeatedRuns(use: Caller, project: Project): Repeated | undefined {
  const runs = repeatedIn(use);
  if (runs) return { runs };
  return amongCallers(use, project, (caller): Repeated | undefined => {
    const again = repeatedIn(caller);
    return again && { runs: again, caller };
  });
}

const repeatedIn = ({ context }: Caller) => REPEATED.find((one) => one === context.runs);
