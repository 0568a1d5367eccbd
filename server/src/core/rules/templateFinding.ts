/** What the rules about messages have in common: how a problem becomes a finding. */
import type { KakaoCall } from '../facts/facts.ts';
import type { Localized, Params } from '../messages.ts';
import type { Project } from '../project/project.ts';
import type { TemplateProblem, WrongTypeProblem } from '../template/problem.ts';
import { problemsOfCall } from '../template/problemsOfCall.ts';
import type { Fix, PlannedEdit } from './finding.ts';
import type { Report, RuleMessages } from './rule.ts';

type Kind = TemplateProblem['kind'];

export type ProblemOf<K extends Kind> = K extends WrongTypeProblem['kind']
  ? WrongTypeProblem
  : Extract<TemplateProblem, { kind: K }>;

/** How the messages of these rules end. `possible` stands for what only one branch of the code does. */
export const possible: Localized = {
  en: 'In one of the branches here, “{path}” is not what the SDK accepts; it would throw “{sdk}”.',
  ko: '이 코드의 일부 분기에서 “{path}” 값이 SDK가 받는 값과 다릅니다. 그때 SDK는 “{sdk}” 예외를 던집니다.',
};

export interface Told<Name extends string = string> {
  readonly message: Name;
  readonly params?: Params;
  readonly fixes?: readonly Fix[];
  /** Where the value was written, if not right here. */
  readonly related?: readonly { readonly place: TemplateProblem['place']; readonly message: Name }[];
}

/** Reports every problem of the given kinds that the call's message has; `tell` finds the words. */
export function reportProblems<K extends Kind, M extends RuleMessages>(
  call: KakaoCall,
  project: Project,
  report: Report<M>,
  kinds: readonly K[],
  tell: (
    problem: ProblemOf<K>,
    sdk: { readonly version: string; readonly assumed: boolean },
  ) => Told<keyof M & string>,
): void {
  const { problems, version, proven } = problemsOfCall(call, project);
  for (const problem of problems) {
    if (!isOf(problem, kinds)) continue;
    const told = tell(problem, { version, assumed: problem.dependsOnVersion && !proven });
    const params = {
      path: problem.path,
      sdk: problem.sdkMessage,
      version,
      method: call.path.join('.'),
      ...told.params,
    };
    report.violated(problem.place, problem.certain ? told.message : 'possible', {
      params,
      fixes: told.fixes ?? [],
      related: told.related ?? [],
      ...(problem.certain ? {} : { effect: 'note' as const }),
    });
  }
}

const isOf = <K extends Kind>(problem: TemplateProblem, kinds: readonly K[]): problem is ProblemOf<K> =>
  (kinds as readonly string[]).includes(problem.kind);

/** A list of one fix, or of none where the edits are not possible. */
export const fixOf = (
  text: Localized,
  params: Params,
  safe: boolean,
  edits: readonly PlannedEdit[] | undefined,
): readonly Fix[] => (edits ? [{ title: { text, params }, safe, edits }] : []);
