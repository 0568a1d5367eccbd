/** Small sentences that several reports share. */
import {
  count,
  type DoctorReport,
  type Failure,
  type ProjectReport,
  type ReportedFinding,
  type ReportedPlace,
} from '../doctor/report.ts';
import { fill, type Locale } from '../text/messages.ts';
import { plainLine } from '../text/rendering.ts';
import { countedWords, effectTags, failureWords, severityWords, words } from './words.ts';

export function counted(what: keyof typeof countedWords, n: number, locale: Locale): string {
  return fill(countedWords[what][locale][n === 1 ? 0 : 1], { n: n.toLocaleString(locale) });
}

/** `2 errors, 1 warning`, or that there is nothing; and what the team's baseline keeps from that. */
export function verdictLine(report: DoctorReport): string {
  const { heldBack, gone, locale } = report;
  const known = heldBack.filter(({ by }) => by === 'baseline').length;
  return [
    foundLine(report),
    ...(known > 0 ? [counted('heldBack', known, locale)] : []),
    ...(gone > 0 ? [counted('gone', gone, locale)] : []),
  ].join(' · ');
}

function foundLine({ projects, findings, locale }: DoctorReport): string {
  const parts = (['error', 'warning', 'information'] as const)
    .map((severity) => [severity, count(findings, severity)] as const)
    .filter(([, n]) => n > 0)
    .map(([severity, n]) => counted(severity, n, locale));
  if (parts.length > 0) return parts.join(', ');
  const unread = new Set(projects.flatMap(({ native }) => unreadOf(native, locale)));
  return [(projects.length === 0 ? words.nothingToCheck : words.noMistakes)[locale], ...unread].join(' · ');
}

/** Where no mistake is found: of code that nobody read, that nobody did. */
export const cleanTitle = ({ native }: ProjectReport, locale: Locale): { sign: '!' | '✓'; title: string } =>
  native?.unread.length
    ? { sign: '!', title: unreadOf(native, locale).join(' · ') }
    : { sign: '✓', title: words.noMistakes[locale] };

const unreadOf = (native: ProjectReport['native'], locale: Locale): readonly string[] =>
  native?.unread.map((what) => fill(words.notChecked[locale], { what })) ?? [];

/** Of a report without projects: whether anything of Kakao's was met at all. */
export const emptyLine = ({ summary, locale }: DoctorReport): string =>
  (summary.candidates > 0 ? words.noShare : words.noKakao)[locale];

/** `132 files, 4 mention Kakao, 1 project, 41 ms` */
export function scopeLine({ summary, locale }: DoctorReport): string {
  const { files, candidates, projects, milliseconds } = summary;
  return [
    ...(files === undefined ? [] : [counted('file', files, locale)]),
    counted('candidate', candidates, locale),
    counted('project', projects, locale),
    ...(milliseconds === undefined ? [] : [`${milliseconds} ms`]),
  ].join(', ');
}

/** Versions of the SDK that a header names, and pages of each. */
const VERSIONS_SHOWN = 3;
const PAGES_SHOWN = 2;

/** `2.7.1`; of several, which page loads which: `1.43.1 (old.php), 2.7.1 (index.php, …)`. */
function versionsText({ sdkVersions }: ProjectReport): string {
  const named = sdkVersions.slice(0, VERSIONS_SHOWN).map(({ version, paths }) => {
    if (sdkVersions.length === 1 || paths.length === 0) return version;
    return `${version} (${shortList(paths, PAGES_SHOWN)})`;
  });
  return plainLine(sdkVersions.length > VERSIONS_SHOWN ? `${named.join(', ')}, …` : named.join(', '));
}

const shortList = (all: readonly string[], most: number): string =>
  [...all.slice(0, most), ...(all.length > most ? ['…'] : [])].join(', ');

/** `Vite · Kakao SDK 2.7.1 · kakao-share.json present`, `Android · 2 share calls · no kakao-share.json` */
export function projectLine(project: ProjectReport, locale: Locale): string {
  const versions = versionsText(project);
  return [
    project.framework,
    versions && fill(words.sdk[locale], { versions }),
    // Expo is both.
    project.native?.platforms.filter((name) => name !== project.framework).join(', '),
    project.native && counted('share', project.native.shareCalls, locale),
    ...unreadOf(project.native, locale),
    (project.hasManifest ? words.withManifest : words.withoutManifest)[locale],
  ]
    .filter(Boolean)
    .join(' · ');
}

export function failureLine({ kind, what, detail }: Failure, locale: Locale): string {
  const inside = locale === 'ko' ? `(${detail})` : ` (${detail})`;
  return plainLine(fill(failureWords[kind][locale], { what, detail: detail === undefined ? '' : inside }));
}

/** `error · SDK throws` */
export const severityLabel = ({ severity, effect }: ReportedFinding, locale: Locale): string =>
  [severityWords[severity], effectTags[effect]].flatMap((one) => (one ? [one[locale]] : [])).join(' · ');

/** What a project's findings are called: notes alone are no mistakes. */
export function mistakesTitle({ mistakes }: ProjectReport, locale: Locale): string {
  const isNotes = mistakes.every(({ severity }) => severity === 'information');
  return (isNotes ? words.notes : words.mistakes)[locale];
}

/** Where an open question is answered: at the address of a page instead of in a menu of the console. */
export const isAddress = (where: string): boolean => /^https:\/\/[\w./-]+$/.test(where);

/** How many findings a report without `--all` keeps to itself. */
export const openCount = ({ projects }: DoctorReport): number =>
  projects.reduce((sum, { open }) => sum + open.length, 0);

/** Findings that say the same, once: a project that is right is right in many places. */
export function grouped(
  findings: readonly ReportedFinding[],
): { message: string; places: ReportedPlace[] }[] {
  const groups = new Map<string, ReportedPlace[]>();
  for (const { message, place } of findings) groups.set(message, [...(groups.get(message) ?? []), place]);
  return [...groups].map(([message, places]) => ({ message, places }));
}

/** Places that a report names of one group. */
export const PLACES_SHOWN = 3;
