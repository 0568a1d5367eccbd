/** Which version of the SDK a script tag loads: its address says so, or the copy of the SDK that it leads to. */
import { parseSdkUrl } from '../catalog/sdk.ts';
import type { FileFacts, ScriptTag } from '../facts/facts.ts';
import type { FileId } from '../text/text.ts';
import { placesServedAt } from './servedPlaces.ts';

/** The part of a project that this asks: its folder, and files by name. */
export interface Files {
  readonly root: string;
  /** Asks for the file where nobody has spoken of it yet. */
  readonly file: (file: FileId) => FileFacts | undefined;
}

/** `2.7.1`, or `v1`, the rolling 1.x, which Kakao's address without version means; undefined where it is not told. */
export function versionOfTag(tag: ScriptTag, files: Files): string | undefined {
  if (tag.version !== undefined) return tag.version;
  const sdk = parseSdkUrl(tag.url);
  if (sdk?.generation === 'v1') return 'v1';
  return sdk?.hostKind === 'own' && sdk.host === '' ? copyVersion(tag, files) : undefined;
}

/** Of the file that the address means. */
function copyVersion(tag: ScriptTag, { root, file }: Files): string | undefined {
  for (const place of placesServedAt(tag.url, tag.file, root)) {
    const version = file(place)?.sdkCopy;
    if (version) return version;
  }
  return undefined;
}
