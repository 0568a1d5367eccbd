/** What a finding is known by from one run to the next: where it stands in its file may change with every edit. */
import type { ReportedFinding } from '../doctor/report.ts';

/** A digest of a text, in hexadecimal digits. */
export type Digest = (text: string) => string;

/** In the order of `findings`. Those that say the same of one file are counted. */
export function fingerprintsOf(findings: readonly ReportedFinding[], digest: Digest): readonly string[] {
  const counts = new Map<string, number>();
  return findings.map(({ code, message, place }) => {
    const said = JSON.stringify([code, place.filePath, message]);
    const count = (counts.get(said) ?? 0) + 1;
    counts.set(said, count);
    return digest(`${said}${count}`);
  });
}
