/** Which SDK the code of one file meets. */
import { scriptTagsIn } from '../facts/kakaoCalls.ts';
import type { FileId } from '../text/text.ts';
import type { Project } from './project.ts';
import { versionOfTag } from './sdkOfTag.ts';

/**
 * The version that the tags of `file` itself show or, where it has none, those of the whole project. Undefined where
 * there is no tag, one does not tell, or they differ. `v1` is the rolling 1.x, which an address without version means.
 */
export function provenVersion(
  file: FileId,
  project: Pick<Project, 'root' | 'file' | 'of' | 'sdkVersions'>,
): string | undefined {
  const own = project.of(file, scriptTagsIn);
  const versions =
    own.length > 0 ? new Set(own.map((tag) => versionOfTag(tag, project))) : project.sdkVersions;
  return versions.size === 1 ? [...versions][0] : undefined;
}
