/** The contract of a rule: one file, one mistake. `npm run new-rule` writes the first version of one. */
import type { FileFacts, KakaoCall, KakaoUse, ScriptTag, SharerUrl } from '../facts/facts.ts';
import type { ManifestFacts } from '../manifest/facts.ts';
import type { Project } from '../project/project.ts';
import type { Localized, Params } from '../text/messages.ts';
import type { Place } from '../text/text.ts';
import type { Effect, Fix, Verdict } from './finding.ts';

/** What of sharing a rule is about, in the order in which one sets it up: the folder of the rule, or pictures. */
export const STEPS = [
  'loading',
  'key',
  'address',
  'message',
  'pictures',
  'calling',
  'native',
  'manifest',
] as const;
export type Step = (typeof STEPS)[number];

/** What a rule may ask for. The engine calls `check` once per fact of that kind, so one crash costs one fact. */
export interface FactKinds {
  /** `Kakao.init(…)` */
  initCall: KakaoCall;
  /** `Kakao.Share.*(…)` and `Kakao.Link.*(…)` */
  shareCall: KakaoCall;
  /** A `shareCall`, or the same by a native SDK: for rules about what KakaoTalk and its server make of a message. */
  message: KakaoCall;
  /** Any `Kakao.…`, called or not. */
  kakaoUse: KakaoUse;
  scriptTag: ScriptTag;
  sharerUrl: SharerUrl;
  /** The facts of one file together. */
  file: FileFacts;
  manifest: ManifestFacts;
  /** Once per project, for what no single place shows. */
  project: Project;
}

export type RuleMessages = Readonly<Record<string, Localized>>;

export interface ReportOptions<M extends RuleMessages> {
  readonly params?: Params;
  readonly fixes?: readonly Fix[];
  readonly related?: readonly {
    readonly place: Place;
    readonly message: keyof M & string;
    readonly params?: Params;
  }[];
  /** Where one case of a rule is graver or milder than the rule. */
  readonly effect?: Effect;
  /** The parts of a manifest that this claim rests on: where one is not compared with the console, it is `unknown`. */
  readonly restsOn?: readonly Place[];
}

/** `report.violated(place, 'messageName', …)`, and likewise for the other verdicts. */
export type Report<M extends RuleMessages> = Readonly<
  Record<Verdict, (place: Place, message: keyof M & string, options?: ReportOptions<M>) => void>
>;

/** Files of an example, by path relative to the project. A bad one marks what is reported with `⟦…⟧`. */
export interface Example {
  readonly files: Readonly<Record<string, string>>;
  /** The file of `files` that the documentation shows. Default: the first. */
  readonly title?: Localized;
  /** For bad examples: the files after the first fix, those that it changes. Leave it out where there is no fix. */
  readonly fixed?: Readonly<Record<string, string>>;
}

export interface Rule<K extends keyof FactKinds = keyof FactKinds, M extends RuleMessages = RuleMessages> {
  /** `<kakao code>/<rule-name>`; also the diagnostic's code and the name of the documentation page. */
  readonly code: string;
  /** Every Kakao code that this mistake can surface as; error cards list the rule under each. */
  readonly kakaoCodes: readonly string[];
  readonly effect: Effect;
  readonly step: Step;
  /** One line: the mistake. */
  readonly title: Localized;
  /** Why Kakao, the SDK or the bundler refuses it. */
  readonly why: Localized;
  readonly sources: readonly string[];
  readonly needs: K;
  readonly messages: M;
  /** Its fixes may write an app key, where the key itself is what they mend. Any other fix that would is not offered. */
  readonly writesKeys?: true;
  readonly check: (fact: FactKinds[K], project: Project, report: Report<M>) => void;
  readonly examples: { readonly bad: readonly Example[]; readonly good: readonly Example[] };
}

/** Keeps a rule's message names and fact type checked, and gives the list one common type. */
export function defineRule<K extends keyof FactKinds, M extends RuleMessages>(rule: Rule<K, M>): Rule {
  return rule as unknown as Rule;
}
