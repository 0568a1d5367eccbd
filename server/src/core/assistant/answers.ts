/** What assistants are told: the engine's answers as JSON that a model reads, bounded. The shells mask what leaves. */
import { ruleDocsUrl } from '../catalog/documentation.ts';
import { knownSdkVersions, newestVersion, sdkHosts } from '../catalog/sdk.ts';
import { count, type DoctorReport } from '../doctor/report.ts';
import { answersOf } from '../explain/answers.ts';
import { describeCaller } from '../explain/caller.ts';
import { errorCard } from '../explain/card.ts';
import type { Match } from '../explain/explain.ts';
import type { ManifestApp } from '../manifest/facts.ts';
import { type Finding, severityOf } from '../rules/finding.ts';
import { rules } from '../rules/index.ts';
import { createKakaoService } from '../service.ts';
import type { Locale, Localized } from '../text/messages.ts';
import { excerpt, renderMessage } from '../text/rendering.ts';
import type { validatedCalls } from './limits.ts';

/** More are counted, not listed. */
const MOST_FINDINGS = 100;
/** UTF-16 units of a version that is not known. */
const LONGEST_VERSION = 40;

const noRule: Localized = { en: 'There is no such rule.', ko: '그런 규칙이 없습니다.' };

/** `all`: also what is right, and what only the console can tell. */
export function diagnosisAnswer(report: DoctorReport, all: boolean): string {
  const shown = report.findings.filter(({ verdict }) => all || verdict === 'violated');
  return json({
    errors: count(report.findings, 'error'),
    warnings: count(report.findings, 'warning'),
    notes: count(report.findings, 'information'),
    findings: shown.slice(0, MOST_FINDINGS).map(({ code, verdict, severity, message, place, fixes }) => ({
      ...{ code, verdict, severity, message, file: place.path, line: place.range.start.line + 1 },
      ...(fixes.length > 0 && { fixes }),
    })),
    ...(shown.length > MOST_FINDINGS && { notListed: shown.length - MOST_FINDINGS }),
    openQuestions: report.projects.flatMap(({ open }) =>
      open.map(({ title, items, look, where }) => ({ title, items, look, where })),
    ),
    notChecked: report.failures.map(({ kind, what }) => ({ kind, what })),
  });
}

/** What is known of the workspace that the error came from. */
interface Surroundings {
  readonly findings: readonly Finding[];
  readonly apps: readonly ManifestApp[];
}

/** Cards for what was recognised in a text; `undefined` where nothing was. */
export function explanationAnswer(
  matches: readonly Match[],
  locale: Locale,
  around?: Surroundings,
): string | undefined {
  const cards = answersOf(matches).cards.map(({ entry, caller }) => {
    const callerAnswer = caller === undefined ? undefined : describeCaller(caller, around?.apps ?? []);
    return errorCard(entry, {
      locale,
      ...(around && { findings: around.findings }),
      ...(caller !== undefined && { caller }),
      ...(callerAnswer && { callerAnswer }),
    });
  });
  return cards.length === 0 ? undefined : cards.join('\n\n---\n\n');
}

export interface GivenMessage {
  readonly message: Readonly<Record<string, unknown>>;
  readonly call: (typeof validatedCalls)[number];
  /** Default: the newest that is known. */
  readonly sdk?: string | undefined;
  readonly locale: Locale;
}

/** The message in a page of its own, which loads the SDK and does everything else right. Throws for an unknown version. */
export function messageAnswer({ message, call, sdk, locale }: GivenMessage): string {
  const version = sdk ?? newestVersion();
  if (!knownSdkVersions.includes(version))
    throw new Error(`${excerpt(version, LONGEST_VERSION)}: ${knownSdkVersions.join(', ')}`);
  const service = createKakaoService({ folders: ['/message'] });
  const { host, folder } = sdkHosts.find(({ kind }) => kind === 'cdn')!;
  const code = `<script src="https://${host}${folder}${version}/kakao.min.js"></script>\n<script>\nKakao.init(key);\n`;
  const object = JSON.stringify(message, undefined, 2).replaceAll('<', '\\u003c');
  const page = `${code}document.querySelector('#share').onclick = () => Kakao.Share.${call}(${object});\n</script>\n`;
  service.update('/message/index.html', page);
  for (const file of service.wanted()) service.update(file, undefined);
  const findings = service
    .diagnose('/message')
    .filter(({ verdict, place }) => verdict === 'violated' && place.range.start >= code.length);
  return json({
    sdk: version,
    findings: findings.map(({ code: rule, severity, effect, message: text, place }) => ({
      ...{ code: rule, severity, effect, message: renderMessage(text, locale) },
      at: page.slice(place.range.start, Math.min(place.range.end, place.range.start + 200)),
    })),
  });
}

/** All rules, or one with its reason. Throws where there is none of that code. */
export function rulesAnswer(code: string | undefined, locale: Locale): string {
  const chosen = code === undefined ? rules : rules.filter((rule) => rule.code === code);
  if (chosen.length === 0) throw new Error(noRule[locale]);
  return json(
    chosen.map((rule) => ({
      code: rule.code,
      severity: severityOf[rule.effect],
      title: rule.title[locale],
      ...(code !== undefined && {
        why: rule.why[locale],
        kakaoCodes: rule.kakaoCodes,
        url: ruleDocsUrl(code),
      }),
    })),
  );
}

const json = (value: unknown): string => JSON.stringify(value, undefined, 1);
