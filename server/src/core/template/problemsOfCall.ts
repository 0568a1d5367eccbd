/** The problems of a share call's message, kept for all rules that look at it. */

import { moduleName } from '../catalog/templates/version.ts';
import type { FileFacts, KakaoCall } from '../facts/facts.ts';
import { shareCallsIn } from '../facts/kakaoCalls.ts';
import { derivedOf } from '../incremental/derived.ts';
import { declarationOf } from '../project/declarationOf.ts';
import { type Project, scoped } from '../project/project.ts';
import type { TemplateProblem } from './problem.ts';
import { validateMessage } from './validate.ts';

export interface CallProblems {
  readonly problems: readonly TemplateProblem[];
  /** Of the SDK that the call meets. */
  readonly version: string;
  /** False where no script tag shows the version. */
  readonly proven: boolean;
}

const NOTHING: CallProblems = { problems: [], version: '', proven: false };

export const problemsOfCall = derivedOf((call: KakaoCall, project: Project): CallProblems => {
  const [api, method] = call.path;
  if ((api !== 'Share' && api !== 'Link') || !method || call.call.hasSpread) return NOTHING;
  const { version, proven } = project.sdkVersion(call.file);
  // This SDK has no such module at all: that is another mistake, and the message is never looked at.
  if (api === 'Share' && moduleName(version) === 'Link') return NOTHING;
  if (api === 'Link' && !isFirstGeneration(version)) return NOTHING;
  const [argument] = call.call.arguments;
  const problems = validateMessage({
    method,
    version,
    argument: argument && scoped(call, argument),
    methodPlace: { file: call.file, range: call.pathRanges.at(-1) ?? call.range },
    resolve: project.resolve,
    declarationOf: (name) => declarationOf(name, project),
  });
  return { problems, version, proven };
});

/**
 * The problems that `call` has and no earlier call of its file: several may share one message, and what is wrong with it
 * is said once.
 */
export const ownProblemsOfCall = (call: KakaoCall, project: Project): CallProblems => {
  const all = problemsOfCall(call, project);
  return { ...all, problems: firstTold(project.file(call.file)!, project).get(call) ?? all.problems };
};

const firstTold = derivedOf((facts: FileFacts, project: Project) => {
  const told = new Set<string>();
  const isNew = ({ place, kind, path, keys, certain }: TemplateProblem): boolean => {
    const id = [place.file, place.range.start, kind, path, keys.join(), certain].join('|');
    return !told.has(id) && told.add(id) !== undefined;
  };
  return new Map(
    shareCallsIn(facts).map((call) => [call, problemsOfCall(call, project).problems.filter(isNew)]),
  );
});

const isFirstGeneration = (version: string): boolean => /^v?[01](?:\.|$)/.test(version);
