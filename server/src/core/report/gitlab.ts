/** GitLab's code quality report. https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format (2026-11-26) */
import type { DoctorReport } from '../doctor/report.ts';
import type { Severity } from '../rules/finding.ts';
import { fingerprintsOf } from './fingerprints.ts';

const severities: Readonly<Record<Severity, string>> = {
  error: 'critical',
  warning: 'major',
  information: 'info',
};

export function gitlabReport({ findings }: DoctorReport): string {
  const shown = findings.filter(({ verdict }) => verdict === 'violated');
  const fingerprints = fingerprintsOf(shown);
  const issues = shown.map(({ code, message, severity, place }, index) => ({
    description: message,
    check_name: code,
    fingerprint: fingerprints[index],
    severity: severities[severity],
    location: {
      path: place.filePath,
      lines: { begin: place.range.start.line + 1, end: place.range.end.line + 1 },
    },
  }));
  return `${JSON.stringify(issues, undefined, 2)}\n`;
}
