/** What a finding is known by from one run to the next: where it stands in its file may change with every edit. */
import type { ReportedFinding } from '../doctor/report.ts';
import { countedHashes } from '../text/hash.ts';

/** In the order of `findings`. Those that say the same of one file are counted. */
export const fingerprintsOf = (findings: readonly ReportedFinding[]): readonly string[] =>
  countedHashes(findings.map(({ code, message, place }) => JSON.stringify([code, place.filePath, message])));
