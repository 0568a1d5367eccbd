/** The report for programs. Its shape is a contract: docs/ci.md. */
import type { DoctorReport } from '../doctor/report.ts';

/** Without `all`, only what is violated. */
export function jsonReport({ findings, summary }: DoctorReport, all: boolean): string {
  const shown = findings.filter(({ verdict }) => all || verdict === 'violated');
  const report = {
    version: 1,
    findings: shown.map((finding) => ({
      code: finding.code,
      kakaoCodes: finding.kakaoCodes,
      verdict: finding.verdict,
      severity: finding.severity,
      effect: finding.effect,
      file: finding.place.path,
      range: finding.place.range,
      message: finding.message,
      fixable: finding.fixable,
    })),
    summary: {
      files: summary.files ?? summary.candidates,
      candidates: summary.candidates,
      projects: summary.projects,
      milliseconds: summary.milliseconds ?? 0,
    },
  };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}
