/** The elements whose clicks make a share button, calls of other files included. */
import type { KakaoCall } from '../../facts/facts.ts';
import type { Project } from '../../project/project.ts';

/** CSS selectors, `''` for an element without an id; undefined where something else than clicks may run the call. */
export function clickedElements(call: KakaoCall, project: Project): readonly string[] | undefined {
  if (!call.clicked) return undefined;
  const { calledIn } = call.context;
  // Who calls a component around the handler draws it, and clicks nothing.
  const callers = calledIn ? project.callersOf(call.file, call.script, calledIn.function) : [];
  const elsewhere = callers.filter(({ file, script }) => file !== call.file || script !== call.script);
  if (elsewhere.some(({ clicked }) => !clicked)) return undefined;
  return [...call.clicked, ...elsewhere.flatMap(({ clicked }) => clicked!)];
}
