/** From offsets in files to lines and characters, and from findings to what a report shows of them. */

import type { Finding, Fix } from '../rules/finding.ts';
import type { KakaoService } from '../service.ts';
import type { Locale } from '../text/messages.ts';
import { plainLine, renderMessage, unmaskedLine } from '../text/rendering.ts';
import { type FileId, lineStartsOf, type Place, positionAt } from '../text/text.ts';
import type { ReportedFinding, ReportedPlace } from './report.ts';

export interface PlacingOptions {
  readonly locale: Locale;
  readonly pathOf: (file: FileId) => string;
  readonly readText?: (file: FileId) => string | undefined;
}

export interface Placer {
  readonly path: (file: FileId) => string;
  readonly place: (place: Place) => ReportedPlace;
  readonly finding: (finding: Finding, id: string) => ReportedFinding;
}

export function createPlacer(service: Pick<KakaoService, 'facts'>, options: PlacingOptions): Placer {
  const lines = new Map<FileId, readonly number[]>();
  const linesOf = (file: FileId): readonly number[] => {
    const known =
      lines.get(file) ?? service.facts(file)?.lineStarts ?? lineStartsOf(options.readText?.(file) ?? '');
    lines.set(file, known);
    return known;
  };
  // A file name may hold any character, too.
  const path = (file: FileId): string => plainLine(options.pathOf(file));
  const place = ({ file, range }: Place): ReportedPlace => {
    const lineStarts = linesOf(file);
    const { start, end } = range;
    return {
      file,
      path: path(file),
      filePath: unmaskedLine(options.pathOf(file)),
      range: { start: positionAt(lineStarts, start), end: positionAt(lineStarts, end) },
    };
  };
  const title = ({ title }: Fix): string => renderMessage(title, options.locale);
  return {
    path,
    place,
    finding: (finding, id) => ({
      id,
      code: finding.code,
      kakaoCodes: finding.kakaoCodes,
      verdict: finding.verdict,
      unverified: finding.unverified === true,
      effect: finding.effect,
      severity: finding.severity,
      place: place(finding.place),
      message: renderMessage(finding.message, options.locale),
      fixes: finding.fixes.map(title),
      fixable: finding.fixes.some((fix) => fix.safe),
      safeFix: finding.fixes.filter((fix) => fix.safe).map(title)[0],
      related: finding.related.map((related) => ({
        place: place(related.place),
        message: renderMessage(related.message, options.locale),
      })),
    }),
  };
}
