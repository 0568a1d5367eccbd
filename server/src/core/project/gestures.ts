/** Whether the browser still sees the user's click where a use of the SDK runs, callers in other files included. */
import type { UseContext } from '../facts/useContext.ts';
import type { Caller } from './caller.ts';
import { amongAllCallers, certain } from './callerChain.ts';
import type { Project } from './project.ts';

/**
 * As its own file tells, or, where that does not, as the first caller does that loses the click. That all callers keep it
 * is never claimed: there may be others. What a caller asks first does not bring the click back.
 */
export const gestureLostFor = (use: Caller, project: Project): UseContext['gestureLost'] =>
  use.context.gestureLost ??
  amongAllCallers(use, project, ({ context: { runs, gestureLost } }, lost) =>
    runs === 'handler' || gestureLost ? (lost ?? certain(gestureLost)) : undefined,
  );
