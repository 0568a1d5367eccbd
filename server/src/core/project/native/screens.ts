/** Where the code of an Android app's activities lies, as far as their names tell. */
import { gradleFiles } from '../../catalog/native/appFiles.ts';
import type { AndroidManifestFacts } from '../../facts/nativeSetup.ts';
import { folderOf } from '../../text/paths.ts';
import type { FileId } from '../../text/text.ts';
import type { Project } from '../project.ts';

const MOST_ACTIVITIES = 4;

/** Files that may be there. Asks for the build file that tells the package. */
export function screenFiles({ file, activities }: AndroidManifestFacts, project: Project): readonly FileId[] {
  const main = folderOf(file);
  const module = folderOf(folderOf(main));
  const sources = [file, ...gradleFiles.map((name) => `${module}/${name}`)];
  const packages = sources.flatMap((source) =>
    (project.file(source)?.nativeApp?.identifiers ?? []).map(({ value }) => value),
  );
  const classes = activities.slice(0, MOST_ACTIVITIES).flatMap(({ name }) => {
    const written = name?.value ?? '';
    if (/^\w{1,80}(?:\.\w{1,80}){1,20}$/.test(written)) return [written];
    return /^\.\w/.test(written) ? packages.map((one) => one + written) : [];
  });
  return [...new Set(classes)].flatMap((one) =>
    ['java', 'kotlin'].flatMap((folder) =>
      ['kt', 'java'].map((ending) => `${main}/${folder}/${one.replaceAll('.', '/')}.${ending}`),
    ),
  );
}
