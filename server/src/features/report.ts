/** The report of the last diagnosis as it is by now: for a panel that follows it, for files, for fixes. */

import { version } from '../../../package.json';
import type { DoctorReport, Failure } from '../core/doctor/report.ts';
import type { Finding, Severity } from '../core/rules/finding.ts';
import type { Locale } from '../core/text/messages.ts';
import { levelOf, type Rendering } from '../session/diagnostics.ts';
import type {
  ExportFormat,
  ExportReportParams,
  ExportReportResult,
  ReportParams,
  ReportResult,
} from '../session/protocol.ts';
import type { Scanned } from '../session/reportState.ts';
import type { Session } from '../session/session.ts';
import type { Engine } from '../session/workspaceIndex.ts';

export const DIAGNOSIS: Readonly<Record<Locale, string>> = {
  en: 'Diagnosing Kakao Share',
  ko: '카카오톡 공유 설정 진단',
};

export async function report({ revision }: ReportParams, session: Session): Promise<ReportResult | null> {
  const found = await currentReport(session);
  if (found === undefined) return null;
  const { rendering, doctor } = found;
  const { core } = rendering.engine;
  const view = core.reportView(doctor, (file) => rendering.uris.toClient(file));
  const current = core.shortHash(JSON.stringify(view));
  return { revision: current, view: current === revision ? null : view };
}

export async function exportReport(
  { format }: ExportReportParams,
  session: Session,
): Promise<ExportReportResult | null> {
  const found = await currentReport(session);
  if (found === undefined) return null;
  const { doctor, rendering } = found;
  const { core } = rendering.engine;
  const texts: Readonly<Record<ExportFormat, () => string>> = {
    markdown: () => core.markdownReport(doctor),
    html: () => core.htmlReport(doctor, true),
    json: () => core.jsonReport(doctor, true),
    sarif: () => core.sarifReport(doctor, { all: true, rules: core.rules, version }),
  };
  return Object.hasOwn(texts, format) ? { text: texts[format]() } : null;
}

export interface CurrentReport {
  readonly rendering: Rendering;
  readonly doctor: DoctorReport;
}

/** `undefined` where nothing was diagnosed yet. From here on, the session tells of changes. */
export async function currentReport(session: Session): Promise<CurrentReport | undefined> {
  if (session.reports.scanned === undefined) return undefined;
  await session.settleOpen();
  await session.index.settle();
  const rendering = await session.rendering();
  session.reports.said();
  const { scanned } = session.reports;
  if (scanned === undefined) return undefined;
  const { engine, locale } = rendering;
  const failures: Failure[] = session.index
    .failures()
    .map((what) => ({ kind: 'crashed', what, detail: undefined }));
  if (scanned.isCancelled) failures.push({ kind: 'cancelled', what: DIAGNOSIS[locale], detail: undefined });
  const doctor = engine.core.doctorReport(engine.service, {
    locale,
    pathOf: (file) => session.shownPath(file),
    levelOf: (finding) => shownAs(finding, rendering),
    failures,
    summary: scanned.isCancelled ? summaryByNow(scanned, engine) : scanned.summary,
  });
  return { rendering, doctor };
}

/** A file that was being read when the person cancelled is known a moment later, and so are its mistakes. */
function summaryByNow({ summary }: Scanned, { service }: Engine): Scanned['summary'] {
  const candidates = service.files().length;
  return { ...summary, candidates, files: Math.max(summary.files, candidates) };
}

/** A report knows no hints. */
export function shownAs(finding: Finding, rendering: Rendering): Severity | 'off' {
  const level = levelOf(finding, rendering);
  return level === 'hint' ? 'information' : level;
}
