/** No fix goes into a file whose parser had to guess. */
import type { Project } from '../project/project.ts';
import type { FileId } from '../text/text.ts';
import type { Finding } from './finding.ts';

/** The finding without fixes that would change a manifest that is no JSON: they could break what its author meant. */
export function withoutFixesOfBroken(finding: Finding, project: Project): Finding {
  const isBroken = (file: FileId): boolean =>
    project.file(file)?.manifest?.problems.some(({ kind }) => kind === 'syntax') === true;
  const fixes = finding.fixes.filter(({ edits }) => !edits.some(({ file }) => isBroken(file)));
  return fixes.length === finding.fixes.length ? finding : { ...finding, fixes };
}
