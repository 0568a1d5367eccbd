/** The Doctor's report as data: what every rendering of it (terminal, Markdown, JSON, SARIF, annotations) is made from. */

import type { NativePart } from '../project/native/platforms.ts';
import type { Effect, Severity, Verdict } from '../rules/finding.ts';
import type { Locale } from '../text/messages.ts';
import type { FileId, Position } from '../text/text.ts';

export interface ReportedRange {
  readonly start: Position;
  readonly end: Position;
}

export interface ReportedPlace {
  readonly file: FileId;
  /** As the report shows it: relative, forward slashes. */
  readonly path: string;
  /** The same for programs that open the file: what looks like a key in its name is not masked. */
  readonly filePath: string;
  readonly range: ReportedRange;
}

export interface ReportedFinding {
  /** The same as long as the finding is there, whatever is typed elsewhere. */
  readonly id: string;
  readonly code: string;
  readonly kakaoCodes: readonly string[];
  readonly verdict: Verdict;
  /** It rests on an entry of the manifest that nobody has compared with the console. */
  readonly unverified: boolean;
  readonly effect: Effect;
  readonly severity: Severity;
  readonly place: ReportedPlace;
  /** One line, in the report's language, keys masked. */
  readonly message: string;
  /** What the offered fixes are called. */
  readonly fixes: readonly string[];
  /** Whether `--fix` repairs it. */
  readonly fixable: boolean;
  /** What the fix is called that does. */
  readonly safeFix: string | undefined;
  readonly related: readonly { readonly place: ReportedPlace; readonly message: string }[];
}

export interface HeldBackFinding extends ReportedFinding {
  readonly by: 'comment' | 'baseline';
}

/** Something that only the console or run time can tell. */
export interface OpenQuestion {
  /** The check of the catalogue, or the finding, that asks. */
  readonly id: string;
  readonly title: string;
  /** The same of each value, to tick off; the value stands in backticks. */
  readonly items: readonly string[];
  /** What to look at. */
  readonly look: string | undefined;
  /** The menu in Kakao Developers' console. */
  readonly where: string | undefined;
  /** The console's page for this app. */
  readonly address: string | undefined;
  readonly kakaoCodes: readonly string[];
  /** The code that it is about, where there is one place. */
  readonly place: ReportedPlace | undefined;
}

export interface ProjectReport {
  readonly root: FileId;
  /** Shown path of the package root; its name where it is the folder that was asked about. */
  readonly path: string;
  /** The build tool, as its name is written for people. */
  readonly framework: string | undefined;
  /** Each version of the SDK that is loaded, and the shown paths of the pages that load it. */
  readonly sdkVersions: readonly { readonly version: string; readonly paths: readonly string[] }[];
  /** Its native apps; undefined where there are none. */
  readonly native: NativePart | undefined;
  readonly hasManifest: boolean;
  /** How many calls send one. */
  readonly messages: number;
  readonly mistakes: readonly ReportedFinding[];
  readonly right: readonly ReportedFinding[];
  readonly open: readonly OpenQuestion[];
}

/** What could not be checked, and why. Never contains file text. */
export interface Failure {
  readonly kind: 'crashed' | 'unreadable' | 'tooLarge' | 'tooDeep' | 'cancelled';
  /** A rule, a reader, or the shown path of a file. */
  readonly what: string;
  readonly detail: string | undefined;
}

export interface Summary {
  /** Files that were looked into; undefined where nobody counted, as in an editor. */
  readonly files: number | undefined;
  /** Those that mention Kakao. */
  readonly candidates: number;
  readonly projects: number;
  readonly milliseconds: number | undefined;
}

export interface DoctorReport {
  readonly locale: Locale;
  readonly projects: readonly ProjectReport[];
  /** Every finding of every verdict, by path and place. */
  readonly findings: readonly ReportedFinding[];
  /** What comments in the code and the team's baseline keep from all that. */
  readonly heldBack: readonly HeldBackFinding[];
  /** How many entries of baselines are about what is no longer there. */
  readonly gone: number;
  readonly failures: readonly Failure[];
  readonly summary: Summary;
}

export const count = (findings: readonly ReportedFinding[], severity: Severity): number =>
  findings.filter((finding) => finding.verdict === 'violated' && finding.severity === severity).length;
