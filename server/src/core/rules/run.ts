/** Runs rules over facts. A rule that throws costs one fact of one rule; everything else is still judged. */
import type { FileFacts, KakaoCall } from '../facts/facts.ts';
import { isInit, isShare, messagesIn } from '../facts/kakaoCalls.ts';
import type { Project } from '../project/project.ts';
import type { Message } from '../text/messages.ts';
import type { FileId } from '../text/text.ts';
import { judgeDeliveries } from './deliveries.ts';
import { type Finding, severityOf, type Verdict, withoutKeys } from './finding.ts';
import { fixesInQuotes } from './fixesInQuotes.ts';
import { withoutFixesOfBroken } from './fixesOfBroken.ts';
import type { FactKinds, Report, ReportOptions, Rule, RuleMessages } from './rule.ts';
import { asUnverified, unverifiedAmong, unverifiedEntry } from './unverified.ts';
import { withinFiles } from './withinFiles.ts';

export type OnCrash = (rule: string, error: unknown) => void;

/** Findings of every verdict about the facts of one file, in document order. */
export function judgeFile(
  rules: readonly Rule[],
  facts: FileFacts,
  project: Project,
  onCrash: OnCrash,
): Finding[] {
  const findings: Finding[] = [];
  const kinds = factsByKind(facts);
  for (const rule of rules) {
    if (rule.needs === 'project') continue;
    for (const fact of kinds[rule.needs]) judge(rule, fact, project, findings, onCrash);
  }
  const judgeCall = (rule: Rule, call: KakaoCall): Finding[] => {
    const found: Finding[] = [];
    judge(rule, call, project, found, onCrash);
    return found;
  };
  findings.push(...judgeDeliveries(rules, facts, project, judgeCall));
  return withoutRepeated(findings).sort((a, b) => a.place.range.start - b.place.range.start);
}

/** Two calls may send the same message. */
export function withoutRepeated(findings: readonly Finding[]): Finding[] {
  const byWords = new Map<string, Finding>();
  for (const finding of findings) {
    const { code, verdict, place, message } = finding;
    const words = JSON.stringify([code, verdict, place, message.text.en, message.params]);
    if (!byWords.has(words)) byWords.set(words, finding);
  }
  return [...byWords.values()];
}

/** Findings of the rules that look at a project as a whole; they may be placed in any of its files. */
export function judgeProject(rules: readonly Rule[], project: Project, onCrash: OnCrash): Finding[] {
  const findings: Finding[] = [];
  for (const rule of rules) if (rule.needs === 'project') judge(rule, project, project, findings, onCrash);
  return findings;
}

type FileKinds = { readonly [K in Exclude<keyof FactKinds, 'project'>]: readonly FactKinds[K][] };

function factsByKind(facts: FileFacts): FileKinds {
  const uses = facts.scripts.flatMap((script) => script.uses);
  return {
    kakaoUse: uses,
    initCall: uses.filter(isInit),
    shareCall: uses.filter(isShare),
    message: messagesIn(facts),
    scriptTag: facts.scriptTags,
    sharerUrl: facts.sharerUrls,
    file: [facts],
    manifest: facts.manifest ? [facts.manifest] : [],
  };
}

function judge(
  rule: Rule,
  fact: FactKinds[keyof FactKinds],
  project: Project,
  into: Finding[],
  onCrash: OnCrash,
): void {
  const reporter = new Reporter(rule, project);
  try {
    rule.check(fact, project, reporter);
  } catch (error) {
    onCrash(rule.code, error);
    return;
  }
  for (const one of reporter.found) {
    const sound = withinFiles(one, (file) => project.file(file)?.length);
    if (sound !== one) onCrash(rule.code, new RangeError('a place outside of its file'));
    const mended = fixesInQuotes(withoutFixesOfBroken(sound, project), project);
    into.push('isNative' in fact && fact.isNative ? withoutFixesOfCode(fact.file, mended, project) : mended);
  }
}

/** What rules about messages write is JavaScript. Those about native code alone write their own. */
function withoutFixesOfCode(file: FileId, { fixes, ...finding }: Finding, project: Project): Finding {
  const isCode = (edited: FileId) => edited === file || project.file(edited)?.native?.code !== undefined;
  return { ...finding, fixes: fixes.filter(({ edits }) => !edits.some((edit) => isCode(edit.file))) };
}

class Reporter implements Report<RuleMessages> {
  readonly found: Finding[] = [];

  constructor(
    private readonly rule: Rule,
    private readonly project: Project,
  ) {}

  violated(...said: Said): void {
    this.add('violated', ...said);
  }

  unknown(...said: Said): void {
    this.add('unknown', ...said);
  }

  ok(...said: Said): void {
    this.add('ok', ...said);
  }

  private add(verdict: Verdict, place: Finding['place'], name: string, options: Options = {}): void {
    const { rule, project } = this;
    const said = this.message(name, options.params);
    const unverified = unverifiedAmong(options.restsOn ?? [], project);
    const related = (options.related ?? []).map((one) => ({
      place: one.place,
      message: this.message(one.message, { ...options.params, ...one.params }),
    }));
    this.found.push({
      code: rule.code,
      kakaoCodes: rule.kakaoCodes,
      ...(unverified ? { verdict: 'unknown', unverified: true } : { verdict }),
      effect: options.effect ?? rule.effect,
      severity: severityOf[options.effect ?? rule.effect],
      place,
      message: unverified ? { ...said, text: asUnverified(said.text) } : said,
      fixes: rule.writesKeys ? (options.fixes ?? []) : withoutKeys(options.fixes ?? []),
      related: unverified
        ? [...related, { place: unverified, message: { text: unverifiedEntry, params: {} } }]
        : related,
    });
  }

  private message(name: string, params: Options['params'] = {}): Message {
    const text = this.rule.messages[name];
    if (!text) throw new Error(`rule ${this.rule.code} has no message "${name}"`);
    return { text, params };
  }
}

type Options = ReportOptions<RuleMessages>;
type Said = [place: Finding['place'], name: string, options?: Options];
