/** Whether the browser still sees the user's click where a use of the SDK runs, callers in other files included. */
import { isCalledLater, type UseContext } from '../facts/useContext.ts';
import type { Caller } from './caller.ts';
import { amongCallersThat, asksNothing, certain } from './callerChain.ts';
import type { Project } from './project.ts';

/**
 * As its own file tells, or, where that does not, as the first caller does that loses the click. That all callers keep it
 * is never claimed: there may be others. What a caller asks first does not bring the click back.
 */
export const gestureLostFor = (use: Caller, project: Project): UseContext['gestureLost'] =>
  use.context.gestureLost ??
  amongCallersThat(mayLose, use, project, (caller, lost) => {
    const { runs, gestureLost } = caller.context;
    return runs === 'handler' || gestureLost ? (lost ?? lostIn(caller)) : undefined;
  });

/** One that asks whether something has loaded lets nothing be waited for. */
const mayLose = (caller: Caller): boolean =>
  asksNothing(caller) || Boolean(caller.context.awaitsAlways || caller.context.asksOtherThings);

const lostIn = (caller: Caller) => {
  const { awaitsAlways, gestureLost } = caller.context;
  return asksNothing(caller) || awaitsAlways || isCalledLater(gestureLost) ? certain(gestureLost) : undefined;
};
