/** The elements whose clicks make a share button, calls of other files included. */
import type { KakaoCall } from '../../facts/facts.ts';
import type { Project } from '../../project/project.ts';

/** CSS selectors, `''` for an element without an id; undefined where something else than clicks may run the call. */
export function clickedElements(call: KakaoCall, project: Project): readonly string[] | undefined {
  if (!call.clicked) return undefined;
  const elsewhere = call.within
    .flatMap((index) => project.callersOf(call.file, call.script, index))
    .filter(({ file, script }) => file !== call.file || script !== call.script);
  if (elsewhere.some(({ clicked }) => !clicked)) return undefined;
  return [...call.clicked, ...elsewhere.flatMap(({ clicked }) => clicked!)];
}
