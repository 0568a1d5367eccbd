/** What the tools answer, made by the same engine as every report. */
import { knownSdkVersions, newestVersion, sdkHosts } from '../../core/catalog/sdk.ts';
import { count } from '../../core/doctor/report.ts';
import { severityOf } from '../../core/rules/finding.ts';
import type { Locale, Localized } from '../../core/text/messages.ts';
import { renderMessage } from '../../core/text/rendering.ts';
import type { FileId } from '../../core/text/text.ts';
import { readText } from '../../node/files.ts';
import { loadCore } from '../../node/loadCore.ts';
import { startEngine } from '../engine.ts';
import { makeReport } from '../makeReport.ts';
import { readScope } from '../scope.ts';

/** More are counted, not listed. */
const MOST_FINDINGS = 100;
const MOST_CARDS = 3;

const words = {
  noError: { en: 'No Kakao error was recognised.', ko: '카카오 에러를 찾지 못했습니다.' },
  noRule: { en: 'There is no such rule.', ko: '그런 규칙이 없습니다.' },
  noManifest: { en: 'There is no kakao-share.json.', ko: 'kakao-share.json이 없습니다.' },
} as const satisfies Readonly<Record<string, Localized>>;

export async function diagnoseFolder(
  path: FileId,
  { locale, all }: { readonly locale: Locale; readonly all: boolean },
): Promise<string> {
  const scope = readScope([path], locale);
  const engine = await startEngine(scope, locale);
  const report = makeReport(engine, scope, { locale, pathOf: scope.pathOf, started: performance.now() });
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

export async function explainText(text: string, locale: Locale): Promise<string> {
  const { explain, answersOf, errorCard, describeCaller } = await loadCore('diagnose');
  const { cards } = answersOf(explain(text), MOST_CARDS);
  if (cards.length === 0) throw new Error(words.noError[locale]);
  const texts = cards.map(({ entry, caller }) => {
    const callerAnswer = caller === undefined ? undefined : describeCaller(caller, []);
    return errorCard(entry, {
      locale,
      ...(caller !== undefined && { caller }),
      ...(callerAnswer && { callerAnswer }),
    });
  });
  return texts.join('\n\n---\n\n');
}

interface Given {
  readonly message: Readonly<Record<string, unknown>>;
  readonly call: string;
  readonly sdk?: string | undefined;
  readonly locale: Locale;
}

/** The message in a page of its own, which loads the SDK and does everything else right. */
export async function validateMessage({ message, call, sdk, locale }: Given): Promise<string> {
  const { createKakaoService } = await loadCore('diagnose');
  const version = sdk ?? newestVersion();
  if (!knownSdkVersions.includes(version)) throw new Error(`${version}: ${knownSdkVersions.join(', ')}`);
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

export async function listRules({
  code,
  locale,
}: {
  code?: string | undefined;
  locale: Locale;
}): Promise<string> {
  const { rules, ruleDocsUrl } = await loadCore('rules');
  const chosen = code === undefined ? rules : rules.filter((rule) => rule.code === code);
  if (chosen.length === 0) throw new Error(words.noRule[locale]);
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

export function showManifest(path: FileId, locale: Locale): string {
  const text = path.endsWith('/kakao-share.json') ? readText(path) : undefined;
  if (text !== undefined) return text;
  throw new Error(words.noManifest[locale]);
}

const json = (value: unknown): string => JSON.stringify(value, undefined, 1);
