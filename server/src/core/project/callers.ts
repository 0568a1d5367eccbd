/** By whom a function is called, in whichever file of the project. */
import type { Expression } from '../facts/expression.ts';
import type { FileFacts } from '../facts/facts.ts';
import type { CallSite } from '../facts/functions.ts';
import { derivedOf } from '../incremental/derived.ts';
import type { FileId } from '../text/text.ts';
import { type Caller, functionKey } from './caller.ts';
import type { Project } from './project.ts';

interface Called {
  readonly file: FileId;
  readonly key: string;
  readonly caller: Caller;
}

const byEvent: CallSite['context'] = { runs: 'handler', guard: 'none', gestureLost: undefined };

/** What one file calls. */
export const calledBy = derivedOf((facts: FileFacts, project: Project): readonly Called[] => {
  const { file, scripts, page } = facts;
  const find = (caller: Omit<Caller, 'file'>, callee: Expression): Called[] => {
    const at = project.calledAt({ file, script: caller.script, expression: callee });
    if (at?.expression.kind !== 'function' || at.expression.index === undefined) return [];
    const key = functionKey(at.script, at.expression.index);
    return [{ file: at.file, key, caller: { file, ...caller } }];
  };
  const named = (name: string): Expression => ({
    ...{ kind: 'reference', name, declaration: undefined, range: { start: 0, end: 0 } },
  });
  return [
    ...scripts.flatMap(({ callSites }, script) =>
      callSites.flatMap(({ callee, context, clicked }) =>
        find({ script, context, range: callee.range, ...(clicked && { clicked }) }, callee),
      ),
    ),
    ...(page?.handlers ?? []).flatMap((name) => {
      const clicked = Object.hasOwn(page!.clicks, name) ? page!.clicks[name] : undefined;
      return find({ script: scripts.length, context: byEvent, ...(clicked && { clicked }) }, named(name));
    }),
  ];
});

/** By the file that is called, and the function in it. */
export function groupCallers(
  called: readonly Called[],
): ReadonlyMap<FileId, ReadonlyMap<string, readonly Caller[]>> {
  const files = new Map<FileId, Map<string, Caller[]>>();
  for (const { file, key, caller } of called) {
    const ofFile = files.get(file) ?? new Map<string, Caller[]>();
    files.set(file, ofFile);
    const callers = ofFile.get(key);
    if (callers) callers.push(caller);
    else ofFile.set(key, [caller]);
  }
  return files;
}
