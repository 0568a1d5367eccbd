/** From the engine's findings to the Doctor's report. */

import { frameworkNames } from '../catalog/framework.ts';
import { nativePartOf } from '../project/native/platforms.ts';
import type { Project } from '../project/project.ts';
import { versionOfTag } from '../project/sdkOfTag.ts';
import { type Finding, gravestFirst, type Severity } from '../rules/finding.ts';
import type { KakaoService } from '../service.ts';
import { sendingCalls } from '../template/messageOfCall.ts';
import type { Locale } from '../text/messages.ts';
import { nameOf } from '../text/paths.ts';
import { plainLine } from '../text/rendering.ts';
import type { FileId } from '../text/text.ts';
import { baselinesOf } from './baselines.ts';
import { findingIds } from './findingIds.ts';
import { openQuestions } from './openQuestions.ts';
import { createPlacer } from './placing.ts';
import type {
  DoctorReport,
  Failure,
  HeldBackFinding,
  ProjectReport,
  ReportedFinding,
  Summary,
} from './report.ts';

export interface DiagnoseOptions {
  readonly locale: Locale;
  /** How a file is shown. */
  readonly pathOf: (file: FileId) => string;
  /** For the lines of files that the service keeps no facts of. */
  readonly readText?: (file: FileId) => string | undefined;
  /** Findings elsewhere are left out. Default: none are. */
  readonly isAskedFor?: (file: FileId) => boolean;
  /** What the reader has made of a finding's severity; one that is off is left out. Default: its own. */
  readonly levelOf?: (finding: Finding) => Severity | 'off';
  readonly failures?: readonly Failure[];
  readonly summary: Omit<Summary, 'projects'>;
}

export function doctorReport(service: KakaoService, options: DiagnoseOptions): DoctorReport {
  const { isAskedFor = () => true, levelOf = ({ severity }) => severity } = options;
  const placer = createPlacer(service, options);
  const projects: ProjectReport[] = [];
  const findings: ReportedFinding[] = [];
  const failures = [...(options.failures ?? [])];
  const heldBack: HeldBackFinding[] = [];
  const judged = service.projects().map((project) => ({
    project,
    all: service.diagnose(project.root),
    held: service.heldBack(project.root),
  }));
  const ids = findingIds([...judged.flatMap(({ all }) => all), ...judged.flatMap(({ held }) => held)]);
  const reportedAs = (finding: Finding): ReportedFinding[] => {
    const severity = levelOf(finding);
    return severity === 'off' ? [] : [{ ...placer.finding(finding, ids.get(finding)!), severity }];
  };
  for (const { project, all, held } of judged) {
    for (const finding of held.filter(({ place }) => isAskedFor(place.file)))
      heldBack.push(...reportedAs(finding).map((one) => ({ ...one, by: finding.heldBackBy! })));
    const ofProject = all.filter(({ place }) => isAskedFor(place.file));
    if (ofProject.length === 0 && !project.files.some(isAskedFor)) continue;
    for (const file of project.files)
      if (isAskedFor(file) && service.facts(file)?.tooDeep)
        failures.push({ kind: 'tooDeep', what: placer.path(file), detail: undefined });
    const reported = sorted(ofProject.flatMap(reportedAs));
    findings.push(...reported);
    projects.push({
      root: project.root,
      path: shownRoot(placer.path(project.root), project.root),
      framework: project.framework && frameworkNames[project.framework],
      sdkVersions: versionsOf(project, placer.path),
      native: nativePartOf(project),
      hasManifest: project.files.some((file) => project.manifestFor(file) !== undefined),
      messages: sendingCalls(project).length,
      mistakes: gravestFirst(reported.filter(({ verdict }) => verdict === 'violated')),
      right: reported.filter(({ verdict }) => verdict === 'ok'),
      open: openQuestions(project, reported, options.locale),
    });
  }
  return {
    locale: options.locale,
    projects,
    findings: sorted(findings),
    heldBack: sorted(heldBack),
    gone: baselinesOf(service, isAskedFor).reduce((sum, { gone }) => sum + gone.length, 0),
    failures: distinct(failures),
    summary: { ...options.summary, projects: projects.length },
  };
}

function versionsOf(project: Project, pathOf: (file: FileId) => string): ProjectReport['sdkVersions'] {
  const tags = project.scriptTags.map((tag) => ({ file: tag.file, version: versionOfTag(tag, project) }));
  return [...project.sdkVersions]
    .filter((version) => version !== undefined)
    .map((version) => {
      const files = tags.filter((tag) => tag.version === version).map(({ file }) => file);
      return { version, paths: [...new Set(files)].map(pathOf) };
    });
}

/** A reader that stops at one file stops at it each time it is read. */
const distinct = (failures: readonly Failure[]): Failure[] => [
  ...new Map(failures.map((failure) => [JSON.stringify(failure), failure])).values(),
];

/** A package around the folder that was asked about goes by its name. */
const shownRoot = (path: string, root: string): string =>
  path === '' || path.startsWith('..') ? plainLine(nameOf(root) || root) : path;

/** By path, then place, so that the same project always gives the same report. */
function sorted<T extends ReportedFinding>(findings: readonly T[]): T[] {
  return findings.toSorted(
    ({ place: a, code: codeA }, { place: b, code: codeB }) =>
      compare(a.path, b.path) ||
      a.range.start.line - b.range.start.line ||
      a.range.start.character - b.range.start.character ||
      compare(codeA, codeB),
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
