/** What the baselines of a report's projects hold, and what they would hold if they were written now. */
import type { BaselineEntry } from '../manifest/baseline.ts';
import { baselineEntries } from '../rules/configured.ts';
import type { KakaoService } from '../service.ts';
import { groupBy } from '../text/multimap.ts';
import { folderOf, join } from '../text/paths.ts';
import type { FileId } from '../text/text.ts';

export interface Baseline {
  /** Whether or not it exists. */
  readonly file: FileId;
  /** Of all findings that there are by now, and, as they are, those about files that were not asked about. */
  readonly entries: readonly BaselineEntry[];
  /** Those in the file whose finding is no longer there. */
  readonly gone: readonly BaselineEntry[];
}

type Service = Pick<KakaoService, 'projects' | 'diagnose' | 'heldBack' | 'facts'>;

/** `isAskedFor`: the files that were looked at, of which it can be said what they have no longer. */
export function baselinesOf(service: Service, isAskedFor: (file: FileId) => boolean): readonly Baseline[] {
  const byBaseline = groupBy(
    service.projects().flatMap((project) => {
      const all = [...service.diagnose(project.root), ...service.heldBack(project.root)];
      // Numbered in document order.
      const byFile = groupBy(
        all.sort((a, b) => a.place.range.start - b.place.range.start),
        ({ place }) => place.file,
      );
      return [...new Set([...project.files, ...byFile.keys()])].map((file) => ({
        baseline: project.baselineFor(file),
        project,
        findings: byFile.get(file) ?? [],
      }));
    }),
    ({ baseline }) => baseline,
  );
  return [...byBaseline].map(([file, judged]): Baseline => {
    const folder = folderOf(file);
    const written = service.facts(file)?.baseline?.entries ?? [];
    const found = judged.flatMap(({ findings }) =>
      baselineEntries(findings, folder).map(([, entry]) => entry),
    );
    const known = new Set(found.map(({ fingerprint }) => fingerprint));
    const isAsked = (entry: BaselineEntry): boolean => isAskedFor(join(folder, entry.file));
    // Of a file that could not be read nobody knows.
    const isComplete = judged.every(({ project }) => project.complete);
    const isGone = (entry: BaselineEntry): boolean =>
      isComplete && isAsked(entry) && !known.has(entry.fingerprint);
    const gone = written.filter(isGone);
    const asked = found.filter(isAsked);
    const again = new Set([...gone, ...asked].map(({ fingerprint }) => fingerprint));
    const kept = written.filter(({ fingerprint }) => !again.has(fingerprint));
    return { file, entries: [...asked, ...kept], gone };
  });
}
