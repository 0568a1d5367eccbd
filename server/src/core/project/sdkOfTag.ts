/** Which version of the SDK a script tag loads: its address says so, or the copy of the SDK that it leads to. */
import { servedFolders } from '../catalog/files.ts';
import { parseSdkUrl } from '../catalog/sdk.ts';
import type { FileFacts, ScriptTag } from '../facts/facts.ts';
import { folderOf, join } from '../text/paths.ts';
import type { FileId } from '../text/text.ts';

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

/** Of the file that the address means: next to the page, or in a folder that servers take for the site's root. */
function copyVersion(tag: ScriptTag, { root, file }: Files): string | undefined {
  const path = PATH.exec(tag.url)?.[0];
  if (path === undefined) return undefined;
  const places = servedFolders.map((folder) => join(root, `${folder}/${path}`));
  if (!path.startsWith('/')) places.unshift(join(folderOf(tag.file), path));
  for (const place of places) {
    const version = file(place)?.sdkCopy;
    if (version) return version;
  }
  return undefined;
}

/** Without what a server or a bundler puts in front: `%PUBLIC_URL%/kakao.min.js`, `@{/js/kakao.min.js}`. */
const PATH = /[\w./-]{1,500}\.js/;
