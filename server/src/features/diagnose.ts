/** The Doctor: reads the open folders, judges every project in them, and answers with one report. */
import { type CancellationToken, type Connection, ResponseError } from 'vscode-languageserver';
import type { ReportedFinding } from '../core/doctor/report.ts';
import type { Locale } from '../core/text/messages.ts';
import type { Log } from '../session/log.ts';
import type { DiagnoseParams, DiagnoseResult } from '../session/protocol.ts';
import type { Session } from '../session/session.ts';
import { type CurrentReport, currentReport, DIAGNOSIS } from './report.ts';
import { cancelled } from './runSafe.ts';

const FILES_READ: Readonly<Record<Locale, (count: number) => string>> = {
  en: (count) => `${count} files read`,
  ko: (count) => `파일 ${count}개를 읽었습니다`,
};

export async function diagnose(
  params: DiagnoseParams,
  token: CancellationToken,
  session: Session,
  connection: Connection,
): Promise<DiagnoseResult | ResponseError<void>> {
  const found = await diagnosed(params, token, session, connection);
  if (found instanceof ResponseError) return found;
  const { doctor, rendering } = found;
  return {
    markdown: rendering.engine.core.markdownReport(doctor),
    findings: doctor.findings.map(({ code, verdict, severity, place, message }) => ({
      code,
      verdict,
      severity,
      message,
      uri: rendering.uris.toClient(place.file),
      range: place.range,
    })),
  };
}

/** Likewise, for who writes the report in words of his own. */
export async function diagnosed(
  params: DiagnoseParams,
  token: CancellationToken,
  session: Session,
  connection: Connection,
): Promise<CurrentReport | ResponseError<void>> {
  const { locale } = session;
  const progress = connection.window.attachWorkDoneProgress(params.workDoneToken);
  progress.begin(DIAGNOSIS[locale], undefined, undefined, true);
  try {
    const outcome = await session.scanEverything(token, (files) =>
      progress.report(FILES_READ[locale](files)),
    );
    // Tells others, too, who may have been told of fewer files.
    await session.diagnosed(outcome);
    const found = outcome.isCancelled ? undefined : await currentReport(session);
    if (found === undefined) return cancelled();
    logUnknown(found.doctor.findings, session.log);
    return found;
  } finally {
    progress.done();
  }
}

/** Lines of the log; who wants to know why so much is unknown has the report. */
const MOST_LOGGED = 200;

/** What could not be told, where, and why. */
function logUnknown(findings: readonly ReportedFinding[], log: Log): void {
  const unknown = findings.filter(({ verdict }) => verdict === 'unknown');
  for (const { code, place, message } of unknown.slice(0, MOST_LOGGED))
    log.info(`Unknown: ${code} at ${place.path}:${place.range.start.line + 1}: ${message}`);
}
