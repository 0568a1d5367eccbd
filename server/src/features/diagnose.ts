/** The Doctor: reads the open folders, judges every project in them, and answers with one report. */
import type { CancellationToken, Connection, ResponseError } from 'vscode-languageserver';
import type { ReportedPlace } from '../core/doctor/report.ts';
import type { Locale } from '../core/text/messages.ts';
import { type DocumentUris, isWithin } from '../session/documentUri.ts';
import type { DiagnoseParams, DiagnoseResult } from '../session/protocol.ts';
import type { ScannedFolders, Session } from '../session/session.ts';
import { cancelled } from './runSafe.ts';

const PROGRESS: Readonly<Record<Locale, { title: string; files: (count: number) => string }>> = {
  en: { title: 'Diagnosing Kakao Share', files: (count) => `${count} files read` },
  ko: { title: '카카오톡 공유 설정 진단', files: (count) => `파일 ${count}개를 읽었습니다` },
};

/** By name: the view that reports are shown in runs no links to commands. */
const NO_MANIFEST: Readonly<Record<Locale, string>> = {
  en: '\n---\n\nWithout `kakao-share.json` nothing can be compared with what the console has registered. The command **Create Kakao Share manifest** proposes one from what the project shows.\n',
  ko: '\n---\n\n`kakao-share.json`이 없으면 콘솔에 등록한 내용과 비교할 수 없습니다. **카카오톡 공유 매니페스트 만들기** 명령을 실행하면 프로젝트에서 찾은 값으로 초안을 만들어 줍니다.\n',
};

const MORE: Readonly<Record<Locale, string>> = {
  en: '\n---\n\nIs your problem not listed here? Run **Explain Kakao error…**, leave the box empty and press Enter: a list leads from what you see to the cause.\n',
  ko: '\n---\n\n여기에 없는 증상이라면 **카카오 에러 설명…** 명령을 실행하고 입력란을 비워 둔 채 Enter 키를 누르십시오. 증상을 골라 원인을 찾을 수 있습니다.\n',
};

export async function diagnose(
  params: DiagnoseParams,
  token: CancellationToken,
  session: Session,
  connection: Connection,
): Promise<DiagnoseResult | ResponseError<void>> {
  const words = PROGRESS[session.locale];
  const progress = connection.window.attachWorkDoneProgress(params.workDoneToken);
  progress.begin(words.title, undefined, undefined, true);
  try {
    const scanned = await session.scanEverything(token, (files) => progress.report(words.files(files)));
    if (scanned === 'cancelled') return cancelled();
    return await report(session, scanned);
  } finally {
    progress.done();
  }
}

async function report(session: Session, scanned: ScannedFolders): Promise<DiagnoseResult> {
  const { engine, locale, uris } = await session.rendering();
  const doctor = engine.core.doctorReport(engine.service, {
    locale,
    pathOf: (file) => pathFrom(scanned.folders, file),
    failures: session.index.failures().map((what) => ({ kind: 'crashed', what, detail: undefined })),
    summary: scanned.summary,
  });
  const findings = doctor.findings.map(({ code, verdict, severity, place, message }) => ({
    code,
    verdict,
    severity,
    message,
    uri: uris.toClient(place.file),
    range: place.range,
  }));
  const hasAll = doctor.projects.every(({ hasManifest }) => hasManifest);
  return {
    markdown:
      engine.core.markdownReport(doctor, { link: linkTo(uris) }) +
      (hasAll ? '' : NO_MANIFEST[locale]) +
      MORE[locale],
    shareable: engine.core.markdownReport(doctor),
    findings,
  };
}

/** In the form that editors open: `file:///…#L12,5`, counted from one. */
function linkTo(uris: DocumentUris): (place: ReportedPlace) => string {
  return ({ file, range: { start } }) => `${uris.toClient(file)}#L${start.line + 1},${start.character + 1}`;
}

/** As people name a file: within the folder that they opened; with several folders, the folder's name first. */
function pathFrom(folders: readonly string[], file: string): string {
  const folder = folders.find((one) => isWithin(file, one));
  if (folder === undefined) return file;
  const base = folders.length === 1 ? folder : folder.slice(0, folder.lastIndexOf('/'));
  return file.slice(base.length).replace(/^\//, '');
}
