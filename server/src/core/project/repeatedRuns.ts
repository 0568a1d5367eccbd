/** Whether a use of the SDK runs more than once per page, callers in other files included. */
import { rootComponent } from '../catalog/rootComponents.ts';
import type { Caller } from './caller.ts';
import { amongCallersThat, asksNothing } from './callerChain.ts';
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
  if (!runsAsOften(use)) return undefined;
  const follows = (caller: Caller) => asksNothing(caller) && runsAsOften(caller);
  return amongCallersThat(follows, use, project, (caller): Repeated | undefined => {
    const again = repeatedIn(caller);
    return again && { runs: again, caller };
  });
}

const repeatedIn = ({ file, context }: Caller) =>
  context.runs === 'effect' && rootComponent.test(file)
    ? undefined
    : REPEATED.find((one) => one === context.runs);

/** As often as the function around it. What waits for a script to load runs once for each script, which starts the SDK afresh. */
const runsAsOften = ({ context }: Caller): boolean => context.runs !== 'once';
