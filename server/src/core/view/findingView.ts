/** A finding as a panel shows it, with a name for everything about it that can be asked for. */

import { rulePagePath } from '../catalog/documentation.ts';
import type { ReportedFinding, ReportedPlace, ReportedRange } from '../doctor/report.ts';
import { severityLabel } from '../report/phrases.ts';
import type { Severity } from '../rules/finding.ts';
import { rules } from '../rules/index.ts';
import type { Step } from '../rules/rule.ts';
import type { KakaoService } from '../service.ts';
import type { Locale } from '../text/messages.ts';
import type { FileId } from '../text/text.ts';

export type UriOf = (file: FileId) => string;

/** What every view is made of; the shell names files. */
export interface ViewSources {
  readonly service: KakaoService;
  readonly locale: Locale;
  readonly pathOf: (file: FileId) => string;
  readonly uriOf: UriOf;
}

export interface PlaceView {
  readonly id: string;
  readonly path: string;
  /** From one. */
  readonly line: number;
  readonly uri: string;
  readonly range: ReportedRange;
}

export interface FindingView {
  readonly id: string;
  readonly code: string;
  /** The path of its rule's page, as `pages/page.ts` has it. */
  readonly page: string;
  readonly step: Step;
  readonly severity: Severity;
  /** `error · SDK throws` */
  readonly label: string;
  readonly message: string;
  readonly place: PlaceView;
  /** What the safe fix is called. */
  readonly fix: string | null;
  /** What the others are called: of these one sees first what they change. */
  readonly otherFixes: readonly string[];
  readonly kakaoCodes: readonly string[];
  readonly related: readonly { readonly place: PlaceView; readonly message: string }[];
}

const STEP_OF: ReadonlyMap<string, Step> = new Map(rules.map(({ code, step }) => [code, step]));

export function findingView(finding: ReportedFinding, locale: Locale, uriOf: UriOf): FindingView {
  const { id, code, severity, message, place, safeFix = null, fixes, kakaoCodes, related } = finding;
  return {
    id,
    code,
    page: rulePagePath(code),
    step: STEP_OF.get(code)!,
    severity,
    label: severityLabel(finding, locale),
    message,
    place: placeView(place, id, uriOf),
    fix: safeFix,
    otherFixes: fixes.filter((title) => title !== safeFix),
    kakaoCodes,
    related: related.map((one, index) => ({
      place: placeView(one.place, `${id}/${index}`, uriOf),
      message: one.message,
    })),
  };
}

export const placeView = ({ file, path, range }: ReportedPlace, id: string, uriOf: UriOf): PlaceView => ({
  id,
  path,
  line: range.start.line + 1,
  uri: uriOf(file),
  range,
});
