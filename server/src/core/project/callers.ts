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
  const find = (script: number, callee: Expression, context: CallSite['context']): Called[] => {
    const at = functionAt({ file, script, expression: callee }, project.resolve);
    if (at?.expression.kind !== 'function' || at.expression.index === undefined) return [];
    return [{ key: functionKey(at.file, at.script, at.expression.index), caller: { file, script, context } }];
  };
  const named = (name: string): Expression => ({
    ...{ kind: 'reference', name, declaration: undefined, range: { start: 0, end: 0 } },
  });
  return [
    ...scripts.flatMap(({ callSites }, script) =>
      callSites.flatMap(({ callee, context }) => find(script, callee, context)),
    ),
    ...(page?.handlers ?? []).flatMap((name) => find(scripts.length, named(name), byEvent)),
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
