/** Which SDK the code of one file meets. */
import { parseSdkUrl } from '../catalog/sdk.ts';
import type { FileFacts, ScriptTag } from '../facts/facts.ts';
import type { FileId } from '../text/text.ts';
import type { Project } from './project.ts';

/**
 * The version that the tags of `file` itself show or, where it has none, those of the whole project. Undefined where
 * there is no tag, one does not tell, or they differ. `v1` is the rolling 1.x, which an address without version means.
 */
export function provenVersion(file: FileId, project: Project): string | undefined {
  const own = new Set(project.of(file, tagVersionsIn));
  const versions = own.size > 0 ? own : project.distinct(tagVersionsIn);
  return versions.size === 1 ? [...versions][0] : undefined;
}

/** One answer per tag, so empty only where there is none. */
export const tagVersionsIn = ({ scriptTags }: FileFacts): readonly (string | undefined)[] =>
  scriptTags.map(versionOf);

export function versionOf(tag: ScriptTag): string | undefined {
  const sdk = parseSdkUrl(tag.url);
  if (tag.version !== undefined) return tag.version;
  return sdk?.generation === 'v1' ? 'v1' : undefined;
}
