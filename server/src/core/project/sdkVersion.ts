/** Which version of the SDK a call meets, as far as script tags show it. */
import { newestVersion, newestVersionFor, parseSdkUrl } from '../catalog/sdk.ts';
import type { FileFacts, ScriptTag } from '../facts/facts.ts';
import type { FileId } from '../text/text.ts';
import type { Project } from './project.ts';

export interface SdkVersionAnswer {
  readonly version: string;
  /** False where no tag shows the version, or several differ: then the newest of the fitting generation is assumed. */
  readonly proven: boolean;
}

/** A page's own tag decides for its calls; else all tags of the project must agree. */
export function sdkVersionOf(
  api: 'Share' | 'Link',
  file: FileId,
  project: Pick<Project, 'of' | 'distinct'>,
): SdkVersionAnswer {
  const own = new Set(project.of(file, versionsIn));
  const versions = own.size > 0 ? own : project.distinct(versionsIn);
  const [only] = versions;
  if (versions.size === 1 && only !== undefined) return { version: only, proven: true };
  return { version: newestVersionFor(api), proven: false };
}

const versionsIn = ({ scriptTags }: FileFacts) => scriptTags.map(versionOf);

/** The exact version; for the rolling 1.x addresses the newest 1.x, which is what they serve. */
function versionOf(tag: ScriptTag): string | undefined {
  if (tag.version !== undefined && /^\d/.test(tag.version)) return tag.version;
  return parseSdkUrl(tag.url)?.generation === 'v1' ? newestVersion('v1') : undefined;
}
