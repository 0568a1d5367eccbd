/** Which version of the SDK a declaration is needed for, and where it belongs. */
import { newestVersion } from '../catalog/sdk.ts';
import { compareVersions } from '../catalog/templates/version.ts';
import type { Project } from '../project/project.ts';
import { assumedVersion } from '../project/sdkOfFile.ts';
import { sdkVersionOf } from '../project/sdkVersion.ts';
import { isInside } from '../text/paths.ts';
import type { FileId } from '../text/text.ts';

/**
 * What the projects' script tags load or, where they do not tell, the newest version that has the module that the calls
 * name. At least one; more where they differ.
 */
export function usedVersions(projects: readonly Project[]): readonly string[] {
  const used = new Set(projects.flatMap(versionsOf));
  return used.size > 0 ? [...used] : [newestVersion()];
}

/** The newest that the project uses. */
export const usedVersion = (project: Project): string =>
  usedVersions([project]).toSorted(compareVersions).at(-1)!;

function versionsOf(project: Project): readonly string[] {
  const assumed = assumedVersion(project);
  const proven = [...project.sdkVersions].filter((version) => version !== undefined);
  const used = proven.length > 0 ? proven : [undefined];
  return used.map((version) => sdkVersionOf(assumed, version).version);
}

/** Where the declaration of a project belongs. */
export const declarationFile = ({ root, files }: Pick<Project, 'root' | 'files'>): FileId =>
  `${root}/${declarationPath(files.some((file) => isInside(file, `${root}/src`)))}`;

/** Relative to the project. Most tools have TypeScript look at all of `src`, where there is one, and at nothing else. */
export const declarationPath = (hasSource: boolean): string =>
  hasSource ? 'src/kakao.d.ts' : 'types/kakao.d.ts';
