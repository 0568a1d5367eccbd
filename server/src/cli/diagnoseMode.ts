/** `kakao-share-doctor [path…]`: diagnoses, repairs if asked to, prints the report. */
import { writeFileSync } from 'node:fs';
import { count, type DoctorReport } from '../core/doctor/report.ts';
import { failureLine } from '../core/report/phrases.ts';
import type { KakaoService } from '../core/service.ts';
import { fill, type Locale } from '../core/text/messages.ts';
import { loadCore } from '../node/loadCore.ts';
import { changedFiles } from './changedFiles.ts';
import { wantsColour } from './colour.ts';
import { describeFixes, hasFailed } from './describeFixes.ts';
import { startEngine, type Told } from './engine.ts';
import { applyFixes, Draft } from './fixes.ts';
import { makeReport } from './makeReport.ts';
import type { Format, Options } from './options.ts';
import { patchOf } from './patchOf.ts';
import { complain, print, reportText } from './print.ts';
import { isReadFromHere, render } from './render.ts';
import { folderOf, readScope, type Scope } from './scope.ts';
import { usageErrors } from './usage.ts';
import { writeBaselines } from './writeBaselines.ts';

export async function diagnoseMode(options: Options): Promise<number> {
  const started = performance.now();
  const scope = scopeOf(options);
  const told: Told | undefined = options.fix ? new Map() : undefined;
  const engine = await startEngine(scope, options.locale, told);
  const { service } = engine;
  if (options.writeBaseline) return writeBaselines(engine, scope, options.locale);
  if (options.dryRun) return showDraft(service, told, scope, options.locale);
  const fixed = service && told && applyFixes(service, scope, await loadCore('diagnose'), told);
  if (fixed) complain(describeFixes(fixed, scope, options.locale));
  const { format, also, locale, all } = options;
  const reports = new Map<Scope['pathOf'], DoctorReport>();
  const reportFor = (reader: Format): DoctorReport => {
    const pathOf = isReadFromHere(reader) ? scope.pathFromHere : scope.pathOf;
    const report = reports.get(pathOf) ?? makeReport(engine, scope, { locale, pathOf, started });
    reports.set(pathOf, report);
    return report;
  };
  const report = reportFor(format);
  const colour = wantsColour(process.stdout, process.env);
  print(await render(report, { format, all, colour }), format);
  const status = exitStatus(report);
  let isWritten = true;
  for (const { format, file } of also) {
    const text = await render(reportFor(format), { format, all, colour: false });
    if (!writeReport(file, reportText(text, format), locale)) isWritten = false;
  }
  return (fixed && hasFailed(fixed)) || !isWritten ? 2 : status;
}

/** As a shell's `>` does it. */
function writeReport(file: string, text: string, locale: Locale): boolean {
  try {
    writeFileSync(file, text);
    return true;
  } catch (error) {
    const { code: reason = 'error' } = error as NodeJS.ErrnoException;
    complain(`kakao-share-doctor: ${fill(usageErrors.notWritten[locale], { path: file, reason })}\n`);
    return false;
  }
}

/** Everything is read; what has not changed is not spoken of. */
function scopeOf({ paths, changed, locale }: Options): Scope {
  const scope = readScope(paths, locale);
  if (changed === undefined) return scope;
  const folders = [...scope.folders, ...scope.files.map(folderOf)];
  const files = new Set(folders.flatMap((folder) => [...changedFiles(folder, changed, locale)]));
  return { ...scope, isAskedFor: (file) => files.has(file) && scope.isAskedFor(file) };
}

/** `fix --dry-run`: 1 where something would be written, as formatters that only check have it. */
async function showDraft(
  service: KakaoService | undefined,
  told: Told = new Map(),
  scope: Scope,
  locale: Locale,
): Promise<number> {
  const draft = new Draft();
  const planned = service
    ? applyFixes(service, scope, await loadCore('diagnose'), told, draft)
    : { repaired: [], failed: new Map() };
  complain(describeFixes(planned, scope, locale, 'planned'));
  print(patchOf(draft.changes, scope));
  return draft.changes.size > 0 ? 1 : 0;
}

/** What crashed inside leaves the answer incomplete: that is no success, whatever else was found. */
function exitStatus({ findings, failures, locale }: DoctorReport): number {
  const crashes = failures.filter(({ kind }) => kind === 'crashed');
  for (const crash of crashes) complain(`kakao-share-doctor: ${failureLine(crash, locale)}\n`);
  if (crashes.length > 0) return 2;
  return count(findings, 'error') > 0 ? 1 : 0;
}
