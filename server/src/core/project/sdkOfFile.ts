/** Which SDK the code of one file meets. */
import { newestVersion } from '../catalog/sdk.ts';
import type { ScriptTag } from '../facts/facts.ts';
import { scriptTagsIn, shareModulesIn } from '../facts/kakaoCalls.ts';
import type { FileId } from '../text/text.ts';
import { isAskedFor } from './askedFor.ts';
import type { Project } from './project.ts';
import { copiesIn, type Files, versionOfCopy, versionOfTag } from './sdkOfTag.ts';

/**
 * The version that `file` itself loads or, where it loads none, that of the pages it is a part of, else of the project. Undefined where nothing is
 * loaded, something does not tell, or they differ. `v1` is the rolling 1.x, which an address without version means.
 */
export function provenVersion(
  file: FileId,
  project: Files & Pick<Project, 'of' | 'sdkVersions' | 'pagesWith'>,
): string | undefined {
  const own = loadedBy([file], project);
  const parts = own.size > 0 ? [] : project.pagesWith(file).flatMap((page) => page.parts);
  const inPages = loadedBy([...new Set(parts.map((part) => part.file))], project);
  const versions = [own, inPages].find(({ size }) => size > 0) ?? project.sdkVersions;
  return versions.size === 1 ? [...versions][0] : undefined;
}

interface MetVersion {
  readonly version: string;
  /** What loads it in the one page that is meant; undefined where it is the same wherever the file is. */
  readonly tag?: ScriptTag;
}

/** The proven version or, where pages that have `file` load several, that of each page which loads one for sure. */
export function metVersions(file: FileId, project: Project): readonly MetVersion[] {
  const version = provenVersion(file, project);
  if (version !== undefined) return [{ version }];
  if (project.of(file, scriptTagsIn).length > 0) return [];
  return project.pagesWith(file).flatMap(({ tags, isWhole }) => {
    const [only, more] = tags;
    const loaded = only && !more && isWhole && only.isCertain ? versionOfTag(only.tag, project) : undefined;
    return only && loaded !== undefined ? [{ version: loaded, tag: only.tag }] : [];
  });
}

function loadedBy(files: readonly FileId[], project: Files & Pick<Project, 'of'>) {
  return new Set(
    files.flatMap((file) => [
      ...project.of(file, scriptTagsIn).map((tag) => versionOfTag(tag, project)),
      ...project.of(file, copiesIn).flatMap((copy) => versionOfCopy(copy, project)),
    ]),
  );
}

/** Where nothing shows it, the newest; of the first generation where something uses `Kakao.Link`, which only that has. */
export function assumedVersion(project: Project): string {
  const usesLink = project.distinct(shareModulesIn).has('Link') && !isAskedFor(['Link'], project);
  return newestVersion(usesLink ? 'v1' : 'v2');
}
