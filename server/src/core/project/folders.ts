/** What the folders above a file say: where its package begins, which manifest speaks for it. */
import type { FileFacts } from '../facts/facts.ts';
import { BASELINE } from '../manifest/baseline.ts';
import type { ManifestFacts } from '../manifest/facts.ts';
import { folderOf, isInside, upward } from '../text/paths.ts';
import type { FileId } from '../text/text.ts';
import type { Workspace } from './workspace.ts';

const MANIFEST = 'kakao-share.json';

export interface Folders {
  /** The nearest folder upward with a `package.json`; else the opened folder; else the file's own. */
  readonly rootOf: (file: FileId) => FileId;
  /** The manifest that speaks for `file`: `kakao-share.json`, or the field of `package.json`, nearest upward. */
  readonly manifestOf: (file: FileId) => FileFacts | undefined;
  /** All manifests from the folder of `file` up to `root`, nearest first; of one folder that in its own file first. */
  readonly manifestsOf: (file: FileId, root: FileId) => readonly ManifestFacts[];
  /** Where the baseline of `file` is if there is one: beside the manifest that speaks for the file, else in its root. */
  readonly baselineOf: (file: FileId) => FileId;
  /** Every file of `root` that can hold Kakao code has been given. */
  readonly isScanned: (root: FileId) => boolean;
}

export function createFolders(workspace: Workspace): Folders {
  const hasPackage = workspace.table(
    (folder) => workspace.want(`${folder}/package.json`)?.package !== undefined,
  );
  /** Where a search upward ends: the innermost opened folder around `folder`, else `folder` itself. */
  const limits = workspace.table((folder): FileId => {
    const around = workspace.folders.value.filter((one) => one === folder || isInside(folder, one));
    return around.toSorted((a, b) => b.length - a.length)[0] ?? folder;
  });
  const roots = workspace.table((start): FileId => {
    const limit = limits.get(start);
    return upward(start, limit).find((folder) => hasPackage.get(folder)) ?? limit;
  });
  const manifestIn = workspace.table((folder): FileFacts | undefined => {
    const own = workspace.want(`${folder}/${MANIFEST}`) ?? workspace.want(`${folder}/package.json`);
    return own?.manifest && own;
  });
  const manifests = workspace.table((start): FileFacts | undefined => {
    for (const folder of upward(start, limits.get(start))) {
      const found = manifestIn.get(folder);
      if (found) return found;
    }
    return undefined;
  });
  const scanned = workspace.table((root) =>
    [...workspace.scanned.value].some((folder) => root === folder || isInside(root, folder)),
  );
  const rootOf = (file: FileId): FileId => roots.get(folderOf(file));
  const manifestOf = (file: FileId): FileFacts | undefined => manifests.get(folderOf(file));
  return {
    rootOf,
    manifestOf,
    baselineOf: (file) => {
      const manifest = manifestOf(file);
      return `${manifest ? folderOf(manifest.file) : rootOf(file)}/${BASELINE}`;
    },
    manifestsOf: (file, root) => {
      const start = folderOf(file);
      if (start !== root && !isInside(start, root)) return [];
      return upward(start, root).flatMap((folder) =>
        [MANIFEST, 'package.json'].flatMap((name) => workspace.want(`${folder}/${name}`)?.manifest ?? []),
      );
    },
    isScanned: (root) => scanned.get(root),
  };
}
