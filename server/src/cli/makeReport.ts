/** The Doctor's report of what the command line was pointed at. */
import { doctorReport } from '../core/doctor/diagnose.ts';
import type { DoctorReport } from '../core/doctor/report.ts';
import type { Locale } from '../core/text/messages.ts';
import type { FileId } from '../core/text/text.ts';
import { readText } from '../node/files.ts';
import type { Engine } from './engine.ts';
import type { Scope } from './scope.ts';

interface ReportOptions {
  readonly locale: Locale;
  /** How its reader names files. */
  readonly pathOf: (file: FileId) => string;
  /** Of `performance.now()`. */
  readonly started: number;
}

export function makeReport(engine: Engine, scope: Scope, options: ReportOptions): DoctorReport {
  const { service, files, candidates, failures } = engine;
  const { locale, pathOf, started } = options;
  const milliseconds = () => Math.round(performance.now() - started);
  if (!service) {
    const summary = { files, candidates, projects: 0, milliseconds: milliseconds() };
    return { locale, projects: [], findings: [], heldBack: [], gone: 0, failures, summary };
  }
  const base = { locale, pathOf, isAskedFor: scope.isAskedFor, readText, failures };
  const made = doctorReport(service, { ...base, summary: { files, candidates, milliseconds: 0 } });
  return { ...made, summary: { ...made.summary, milliseconds: milliseconds() } };
}
