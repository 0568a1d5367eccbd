/** `kakao-share-doctor [path…]`: diagnoses, repairs if asked to, prints the report. */
import { count, type DoctorReport } from '../core/doctor/report.ts';
import { failureLine } from '../core/report/phrases.ts';
import type { KakaoService } from '../core/service.ts';
import type { Locale } from '../core/text/messages.ts';
import { loadCore } from '../node/loadCore.ts';
import { changedFiles } from './changedFiles.ts';
import { describeFixes, hasFailed } from './describeFixes.ts';
import { startEngine, type Told } from './engine.ts';
import { applyFixes, Draft } from './fixes.ts';
import { makeReport } from './makeReport.ts';
import type { Options } from './options.ts';
import { patchOf } from './patchOf.ts';
import { complain, print } from './print.ts';
import { isReadFromHere, render } from './render.ts';
import { folderOf, readScope, type Scope } from './scope.ts';
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
  const pathOf = isReadFromHere(options.format) ? scope.pathFromHere : scope.pathOf;
  const report = makeReport(engine, scope, { locale: options.locale, pathOf, started });
  print(await render(report, options), options.format);
  const status = exitStatus(report);
  return fixed && hasFailed(fixed) ? 2 : status;
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
