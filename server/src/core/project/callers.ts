/** By whom a function is called, in whichever file of the project. */
import type { Expression } from '../facts/expression.ts';
import type { FileFacts } from '../facts/facts.ts';
import type { CallSite } from '../facts/functions.ts';
import { derivedOf } from '../incremental/derived.ts';
import { type Caller, functionKey } from './caller.ts';
import type { Project } from './project.ts';
import { functionAt } from './values/calls.ts';

interface Called {
  readonly key: string;
  readonly caller: Caller;
}

const byEvent: CallSite['context'] = { runs: 'handler', guard: 'none', gestureLost: undefined };

/** What one file calls. */
export const calledBy = derivedOf((facts: FileFacts, project: Project): readonly Called[] => {
  const { file, scripts, page } = facts;
  const find = (caller: Omit<Caller, 'file'>, callee: Expression): Called[] => {
    const at = functionAt({ file, script: caller.script, expression: callee }, project.resolve);
    if (at?.expression.kind !== 'function' || at.expression.index === undefined) return [];
    return [{ key: functionKey(at.file, at.script, at.expression.index), caller: { file, ...caller } }];
  };
  const named = (name: string): Expression => ({
    ...{ kind: 'reference', name, declaration: undefined, range: { start: 0, end: 0 } },
  });
  return [
    ...scripts.flatMap(({ callSites }, script) =>
      callSites.flatMap(({ callee, context }) => find({ script, context, range: callee.range }, callee)),
    ),
    ...(page?.handlers ?? []).flatMap((name) =>
      find({ script: scripts.length, context: byEvent }, named(name)),
    ),
  ];
});

export function groupCallers(called: readonly Called[]): ReadonlyMap<string, readonly Caller[]> {
  const groups = new Map<string, Caller[]>();
  for (const { key, caller } of called) {
    const group = groups.get(key);
    if (group) group.push(caller);
    else groups.set(key, [caller]);
  }
  return groups;
}
