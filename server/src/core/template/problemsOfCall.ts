/** The problems of a share call's message, computed once for all rules that look at it. */
import type { KakaoCall } from '../facts/facts.ts';
import { type Project, type Scoped, scoped } from '../project/project.ts';
import type { Declaration } from '../syntax/expression.ts';
import type { TemplateProblem } from './problem.ts';
import { validateMessage } from './validate.ts';
import { moduleName } from './version.ts';

export interface CallProblems {
  readonly problems: readonly TemplateProblem[];
  /** Of the SDK that the call meets. */
  readonly version: string;
  /** False where no script tag shows the version. */
  readonly proven: boolean;
}

const NOTHING: CallProblems = { problems: [], version: '', proven: false };

// Projects are made anew when a file changes, so nothing here outlives what it was computed from.
const cache = new WeakMap<Project, WeakMap<KakaoCall, CallProblems>>();

export function problemsOfCall(call: KakaoCall, project: Project): CallProblems {
  let ofProject = cache.get(project);
  if (!ofProject) {
    ofProject = new WeakMap();
    cache.set(project, ofProject);
  }
  let found = ofProject.get(call);
  if (!found) {
    found = compute(call, project);
    ofProject.set(call, found);
  }
  return found;
}

function compute(call: KakaoCall, project: Project): CallProblems {
  const [api, method] = call.path;
  if ((api !== 'Share' && api !== 'Link') || !method || call.call.hasSpread) return NOTHING;
  const { version, proven } = project.sdkVersion(api, call.file);
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
}

const isFirstGeneration = (version: string): boolean => /^v?[01](?:\.|$)/.test(version);

function declarationOf({ file, script, expression }: Scoped, project: Project): Declaration | undefined {
  if (expression.kind !== 'reference' || expression.declaration === undefined) return undefined;
  const facts = project.files.find((one) => one.file === file);
  return facts?.scripts[script]?.declarations[expression.declaration];
}
