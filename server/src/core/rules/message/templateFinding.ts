/** What the rules about messages have in common: how a problem becomes a finding. */
import type { KakaoCall } from '../../facts/facts.ts';
import type { Project } from '../../project/project.ts';
import type { TemplateProblem, WrongTypeProblem } from '../../template/problem.ts';
import { ownProblemsOfCall } from '../../template/problemsOfCall.ts';
import type { Params } from '../../text/messages.ts';
import type { Place } from '../../text/text.ts';
import type { Fix } from '../finding.ts';
import type { Report, RuleMessages } from '../rule.ts';

type Kind = TemplateProblem['kind'];

export type ProblemOf<K extends Kind> = K extends WrongTypeProblem['kind']
  ? WrongTypeProblem
  : Extract<TemplateProblem, { kind: K }>;

/** Messages that all of these rules have. */
export const shared = {
  /** What only one branch of the code does. */
  possible: {
    en: 'In one of the branches here, “{path}” is not what the SDK accepts: it would throw.',
    ko: '이 코드의 일부 분기에서 “{path}” 값이 SDK가 받는 값과 다릅니다. 그때 SDK가 예외를 던집니다.',
  },
  /** Beside a message, which says what is wrong: what the console of the browser will show. */
  thrown: { en: 'What the SDK says: “{sdk}”', ko: 'SDK가 던지는 예외: “{sdk}”' },
  /** Beside what is written in another file than the call. */
  sentHere: { en: 'The message is sent here.', ko: '여기에서 메시지를 보냅니다.' },
} as const satisfies RuleMessages;

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
  const { problems, version, proven } = ownProblemsOfCall(call, project);
  for (const problem of problems) {
    if (!isOf(problem, kinds)) continue;
    const words = tell(problem, { version, assumed: problem.dependsOnVersion && !proven });
    const params = {
      path: problem.path,
      sdk: readable(problem.sdkMessage),
      version,
      method: call.path.join('.'),
      ...words.params,
    };
    const { place, related } = placeFor(call, problem.place);
    report.violated(place, problem.certain ? words.message : 'possible', {
      params,
      fixes: words.fixes ?? [],
      related: [...related, ...(words.related ?? []), { place, message: 'thrown' as const }],
      ...(problem.certain ? {} : { effect: 'note' as const }),
    });
  }
}

/** UTF-16 units of what the SDK says: it may name thousands of keys, and each of them has a finding. */
const MOST_WORDS = 500;

const readable = (sentence: string): string =>
  sentence.length > MOST_WORDS ? `${sentence.slice(0, MOST_WORDS)}…` : sentence;

/** Where a finding about `place` goes, and beside it the call, where that stands in another file. */
export function placeFor(call: KakaoCall, place: Place) {
  if (place.file === call.file) return { place, related: [] };
  const range = call.call.arguments[0]?.range ?? call.range;
  return { place, related: [{ place: { file: call.file, range }, message: 'sentHere' as const }] };
}

const isOf = <K extends Kind>(problem: TemplateProblem, kinds: readonly K[]): problem is ProblemOf<K> =>
  (kinds as readonly string[]).includes(problem.kind);
