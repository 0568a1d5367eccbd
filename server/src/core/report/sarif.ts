/** SARIF 2.1.0 (OASIS), as GitHub code scanning, Azure DevOps and editors read it. Regions are one-based, UTF-16. */

import { ruleDocsUrl } from '../catalog/documentation.ts';
import type { DoctorReport, HeldBackFinding, ReportedFinding, ReportedPlace } from '../doctor/report.ts';
import { severityOf } from '../rules/finding.ts';
import type { Rule } from '../rules/rule.ts';
import type { Locale } from '../text/messages.ts';
import { plainLine } from '../text/rendering.ts';
import { fingerprintsOf } from './fingerprints.ts';
import { effectWords } from './words.ts';

/** What the report needs of a rule. */
export type SarifRule = Pick<Rule, 'code' | 'title' | 'why' | 'kakaoCodes' | 'effect'>;

export interface SarifOptions {
  readonly all: boolean;
  readonly rules: readonly SarifRule[];
  readonly version: string;
}

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
const HOME = 'https://github.com/kakao-share-doctor/kakao-share-doctor';
const levels = { error: 'error', warning: 'warning', information: 'note' } as const;

export function sarifReport(report: DoctorReport, { all, rules, version }: SarifOptions): string {
  const { locale, failures } = report;
  const shown = report.findings.filter(({ verdict }) => all || verdict === 'violated');
  const heldBack = all ? report.heldBack : [];
  const findings: readonly ReportedFinding[] = [...shown, ...heldBack];
  const fingerprints = fingerprintsOf(findings);
  const index = new Map(rules.map(({ code }, position) => [code, position]));
  const log = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Kakao Share Doctor',
            version,
            informationUri: HOME,
            language: locale,
            rules: rules.map((rule) => descriptor(rule, locale)),
          },
        },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: !failures.some(({ kind }) => kind === 'crashed'),
            toolExecutionNotifications: failures.map(({ kind, what, detail }) => ({
              level: kind === 'crashed' ? 'error' : 'warning',
              message: { text: plainLine([kind, what, detail].filter(Boolean).join(': ')) },
            })),
          },
        ],
        results: findings.map((finding, position) => ({
          ...result(finding, index.get(finding.code)),
          partialFingerprints: { 'kakaoShare/v1': fingerprints[position] },
          suppressions: suppressionsOf(heldBack[position - shown.length]),
        })),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

function descriptor({ code, title, why, kakaoCodes, effect }: SarifRule, locale: Locale): object {
  return {
    id: code,
    shortDescription: { text: title[locale] },
    fullDescription: { text: why[locale] },
    helpUri: ruleDocsUrl(code),
    help: { text: `${why[locale]}\n${effectWords[effect][locale]}` },
    defaultConfiguration: { level: levels[severityOf[effect]] },
    properties: { tags: ['kakao-share', ...kakaoCodes] },
  };
}

/** SARIF's own words for the three verdicts. */
const kinds = { violated: 'fail', unknown: 'review', ok: 'pass' } as const;

function result(finding: ReportedFinding, ruleIndex: number | undefined): object {
  const { verdict, severity, code, message, place, related } = finding;
  return {
    ruleId: code,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    kind: kinds[verdict],
    // A level other than none is for failures only.
    level: verdict === 'violated' ? levels[severity] : 'none',
    message: { text: message },
    locations: [{ physicalLocation: location(place) }],
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map((one, id) => ({
            id,
            physicalLocation: location(one.place),
            message: { text: one.message },
          })),
        }),
  };
}

/** Where one result has the list, all have it. GitHub makes alerts of suppressed results, too: hence with `all` only. */
const suppressionsOf = (finding: HeldBackFinding | undefined): readonly object[] =>
  finding ? [{ kind: finding.by === 'comment' ? 'inSource' : 'external', status: 'accepted' }] : [];

function location({ filePath, range }: ReportedPlace): object {
  return {
    artifactLocation: { uri: filePath.split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' },
    region: {
      startLine: range.start.line + 1,
      startColumn: range.start.character + 1,
      endLine: range.end.line + 1,
      endColumn: range.end.character + 1,
    },
  };
}
