/**
 * JUnit's XML, as CI servers read it: a suite for each file, and in it a test that failed for each mistake. Jenkins
 * refuses what its schema does not name, such as the `file` of a test, which is the name of its class here.
 */
import type { DoctorReport, ReportedFinding } from '../doctor/report.ts';
import { escapeMarkup } from '../text/markup.ts';
import { groupBy } from '../text/multimap.ts';
import { plainLine } from '../text/rendering.ts';
import { failureLine, severityLabel, verdictLine } from './phrases.ts';

/** With `all`, what is right passes and what only the console can tell is skipped. Notes fail nobody's build. */
export function junitReport(report: DoctorReport, all: boolean): string {
  const { failures, locale } = report;
  const shown = report.findings.filter(({ verdict }) => all || verdict === 'violated');
  const suites = [...groupBy(shown, ({ place }) => place.filePath)].map(([file, findings]) =>
    suite(
      file,
      findings.map((finding) => test(finding, report)),
      findings.filter(isFailure).length,
    ),
  );
  const unread = failures.map((failure) => {
    const text = attribute(failureLine(failure, locale));
    return `    <testcase name="${text}" classname="kakao-share-doctor"><error message="${text}"/></testcase>`;
  });
  if (unread.length > 0) suites.push(suite('kakao-share-doctor', unread, 0, unread.length));
  if (suites.length === 0) suites.push(suite('kakao-share-doctor', [passed(verdictLine(report))], 0));
  const counts = `tests="${Math.max(1, shown.length + unread.length)}" failures="${shown.filter(isFailure).length}" errors="${unread.length}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="Kakao Share Doctor" ${counts}>`,
    ...suites,
    '</testsuites>\n',
  ].join('\n');
}

const isFailure = ({ verdict, severity }: ReportedFinding): boolean =>
  verdict === 'violated' && severity !== 'information';

function suite(name: string, tests: readonly string[], failures: number, errors = 0): string {
  const counts = `tests="${tests.length}" failures="${failures}" errors="${errors}"`;
  return [`  <testsuite name="${escapeMarkup(name)}" ${counts}>`, ...tests, '  </testsuite>'].join('\n');
}

const passed = (name: string): string =>
  `    <testcase name="${attribute(name)}" classname="kakao-share-doctor"/>`;

function test(finding: ReportedFinding, { locale }: DoctorReport): string {
  const { code, verdict, severity, message, place } = finding;
  const { line, character } = place.range.start;
  const names = `name="${attribute(`${code} ${line + 1}:${character + 1}`)}" classname="${escapeMarkup(place.filePath)}"`;
  const says = `message="${attribute(message)}"`;
  const result = isFailure(finding)
    ? `<failure type="${severity}" ${says}>${escapeMarkup(severityLabel(finding, locale))}</failure>`
    : verdict === 'unknown'
      ? `<skipped>${escapeMarkup(message)}</skipped>`
      : `<system-out>${escapeMarkup(message)}</system-out>`;
  return `    <testcase ${names}>${result}</testcase>`;
}

/** No control characters, which XML cannot hold. */
const attribute = (text: string): string => escapeMarkup(plainLine(text));
