/** Which version of the SDK a call meets, as far as script tags show it. */
import { newestVersion, newestVersionFor } from '../catalog/sdk.ts';
import type { ScriptTag } from '../facts/facts.ts';
import type { FileId } from '../text/text.ts';
import { type Files, versionOfTag } from './sdkOfTag.ts';

export interface SdkVersionAnswer {
  readonly version: string;
  /** False where no tag shows the version, or several differ: then the newest of the fitting generation is assumed. */
  readonly proven: boolean;
}

/** A page's own tag decides for its calls; else all tags of the project must agree. */
export function sdkVersionOf(
  api: 'Share' | 'Link',
  file: FileId,
  tags: readonly ScriptTag[],
  files: Files,
): SdkVersionAnswer {
  const own = tags.filter((tag) => tag.file === file);
  const versions = new Set((own.length > 0 ? own : tags).map((tag) => exactVersion(tag, files)));
  const [only] = versions;
  if (versions.size === 1 && only !== undefined) return { version: only, proven: true };
  return { version: newestVersionFor(api), proven: false };
}

/** For the rolling 1.x addresses the newest 1.x, which is what they serve. */
function exactVersion(tag: ScriptTag, files: Files): string | undefined {
  const version = versionOfTag(tag, files);
  if (version === undefined || /^\d/.test(version)) return version;
  return version.startsWith('v1') ? newestVersion('v1') : undefined;
}
