/** Workflow commands of GitHub Actions: each becomes an annotation at its line of the pull request. */
import type { DoctorReport, ReportedFinding } from '../doctor/report.ts';
import type { Severity } from '../rules/finding.ts';
import { failureLine, scopeLine, verdictLine } from './phrases.ts';

const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
};

export function githubReport(report: DoctorReport, all: boolean): string {
  const { findings, failures, locale } = report;
  const lines = findings
    .filter(({ verdict }) => all || verdict === 'violated')
    .map((finding) => annotation(finding));
  for (const failure of failures) lines.push(`::warning::${escapeData(failureLine(failure, locale))}`);
  lines.push(`${verdictLine(report)} · ${scopeLine(report)}`);
  return `${lines.join('\n')}\n`;
}

function annotation({ place, severity, verdict, code, message }: ReportedFinding): string {
  const { filePath, range } = place;
  const isOneLine = range.start.line === range.end.line;
  const properties = {
    file: filePath,
    line: range.start.line + 1,
    endLine: range.end.line + 1,
    col: range.start.character + 1,
    // GitHub refuses columns of a range over several lines.
    ...(isOneLine ? { endColumn: range.end.character + 1 } : {}),
    title: code,
  };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${verdict === 'violated' ? commands[severity] : 'notice'} ${list.join(',')}::${escapeData(message)}`;
}

/** As the runner's toolkit does it: percent first. */
const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
