/** File names: absolute, forward slashes (see `FileId`). */

/** The folder of `file`, without a trailing slash; the root's is the empty string. */
export const folderOf = (file: string): string => file.slice(0, Math.max(0, file.lastIndexOf('/')));

export const nameOf = (file: string): string => file.slice(file.lastIndexOf('/') + 1);

export const isInside = (file: string, folder: string): boolean => file.startsWith(`${folder}/`);

/** Whether `file` is `folder`, which may end with a slash as a disk's root does, or lies under it. */
export const isAtOrInside = (file: string, folder: string): boolean =>
  file === folder || file.startsWith(folder.endsWith('/') ? folder : `${folder}/`);

/** Without those that lie in another one. */
export const outermost = (folders: readonly string[]): string[] =>
  folders.filter((folder) => !folders.some((other) => other !== folder && isAtOrInside(folder, other)));

/** `start` and the folders above it, up to `limit`. */
export function upward(start: string, limit: string): string[] {
  const folders = [start];
  for (let folder = start; folder !== limit && folder !== ''; folder = folderOf(folder))
    folders.push(folderOf(folder));
  return folders;
}

/** `.`, `..` or nothing between two slashes. */
const TO_TAKE_OUT = /(?:^|\/)\.{0,2}(?:\/|$)/;

/** Joins a relative path to a folder and takes out `.` and `..`; never climbs over the root. */
export function join(folder: string, relative: string): string {
  // Most paths are plain, and pages with many scripts have thousands joined.
  if (!TO_TAKE_OUT.test(relative)) return `${folder}/${relative}`;
  const parts = folder.split('/');
  for (const part of relative.split('/')) {
    if (part === '..') {
      if (parts.length > 1) parts.pop();
    } else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}

/** The path relative to `folder`; of what lies elsewhere, the whole. */
export const pathWithin = (file: string, folder: string): string =>
  file.startsWith(`${folder}/`) ? file.slice(folder.length + 1) : file;
