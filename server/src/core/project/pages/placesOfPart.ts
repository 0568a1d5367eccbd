/** Which files the name of a part may mean. */
import { type PartNaming, partNamings } from '../../catalog/templateParts.ts';
import type { PartName } from '../../facts/pageParts.ts';
import { folderOf, join, nameOf, upward } from '../../text/paths.ts';
import type { FileId } from '../../text/text.ts';

/** Each once; which of them exist is not looked at. */
export function placesOfPart({ name, naming }: PartName, from: FileId, root: FileId): readonly FileId[] {
  const rules: PartNaming = partNamings[naming];
  const endings = rules.endings.filter((ending) => ending !== '' || nameOf(name).includes('.'));
  const paths = endings.map((ending) => pathOf(name, rules) + ending);
  // Dots at the beginning count from the file, in every language.
  if (/^\.\.?\//.test(name)) return paths.map((path) => join(folderOf(from), path));
  const above = upward(folderOf(from), root);
  const folders = above.flatMap((folder) => [
    ...(rules.rooted && name.startsWith('/') ? [folder] : []),
    ...(rules.folders.some((one) => `${folder}/`.endsWith(`/${one}/`)) ? [folder] : []),
    ...rules.folders.map((one) => `${folder}/${one}`),
  ]);
  const own = rules.relative && !name.startsWith('/') ? [folderOf(from)] : [];
  const inRoot = rules.rooted ? [root] : [];
  return [...new Set([...own, ...folders, ...inRoot])].flatMap((folder) =>
    paths.map((path) => join(folder, path)),
  );
}

/** Where it may be besides, in a site of several applications: `folders` are its folders of templates. */
export function otherPlacesOfPart({ name, naming }: PartName, folders: readonly FileId[]): readonly FileId[] {
  const rules: PartNaming = partNamings[naming];
  return rules.anywhere && !name.startsWith('.') ? folders.map((folder) => join(folder, name)) : [];
}

/** The folders of applications that `files` are in; none where there are more than any site has. */
export function applicationFolders(files: readonly FileId[]): readonly FileId[] {
  const names = Object.values(partNamings).flatMap((one: PartNaming) => (one.anywhere ? one.folders : []));
  const folders = names.flatMap((name) =>
    files.flatMap((file) => {
      const at = file.indexOf(`/${name}/`);
      return at < 0 ? [] : [file.slice(0, at + name.length + 1)];
    }),
  );
  const apart = [...new Set(folders)];
  return apart.length > MOST_FOLDERS ? [] : apart;
}

const MOST_FOLDERS = 50;

function pathOf(name: string, { prefix = '', dotted }: PartNaming): string {
  const path = dotted ? name.replaceAll('.', '/') : name;
  const last = nameOf(path);
  return last.startsWith(prefix) ? path : path.slice(0, path.length - last.length) + prefix + last;
}
