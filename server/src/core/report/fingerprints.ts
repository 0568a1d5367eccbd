/** What a finding is known by from one run to the next: where it stands in its file may change with every edit. */
import type { ReportedFinding } from '../doctor/report.ts';
import { longHash } from '../text/hash.ts';

/** In the order of `findings`. Those that say the same of one file are counted. */
export function fingerprintsOf(findings: readonly ReportedFinding[]): readonly string[] {
  const counts = new Map<string, number>();
  return findings.map(({ code, message, place }) => {
    const said = JSON.stringify([code, place.filePath, message]);
    const count = (counts.get(said) ?? 0) + 1;
    counts.set(said, count);
    return longHash(`${said}${count}`);
  });
}
