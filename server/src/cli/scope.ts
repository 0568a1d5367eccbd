/** What the paths on the command line stand for: where to look, what to report, and how to name it. */
import { existsSync, realpathSync, statSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, relative, resolve } from 'node:path';
import { fill, type Locale } from '../core/text/messages.ts';
import { plainLine } from '../core/text/rendering.ts';
import type { FileId } from '../core/text/text.ts';
import { toFileId } from '../node/files.ts';
import { UsageError } from './options.ts';
import { usageErrors } from './usage.ts';

export interface Scope {
  /** Folders to scan, none inside another. */
  readonly folders: readonly FileId[];
  /** The packages around them: how far up package.json, .env files and the manifest are looked for. */
  readonly limits: readonly FileId[];
  /** Files that were named: read whatever they are called and whether or not they mention Kakao. */
  readonly files: readonly FileId[];
  /** Whether a finding in `file` is reported. The rest of the package around what was named is read, but not reported. */
  readonly isAskedFor: (file: FileId) => boolean;
  /**
   * The file behind all links that writing to `file` would change; undefined where it lies outside of what was named and
   * the packages around it.
   */
  readonly targetOf: (file: FileId) => FileId | undefined;
  /** Relative to the path given; to the common folder of several. */
  readonly pathOf: (file: FileId) => string;
  /** Relative to the current folder where that is above the file, else as `pathOf` has it. */
  readonly pathFromHere: (file: FileId) => string;
}

/**
 * Throws `UsageError` for a path that does not exist or cannot be followed, as a circle of links cannot. What lies around the
 * paths is looked at as far as `mayRead` has it.
 */
export function readScope(
  paths: readonly string[],
  locale: Locale,
  mayRead: (folder: FileId) => boolean = () => true,
): Scope {
  const folders: FileId[] = [];
  const files: FileId[] = [];
  for (const path of paths) {
    const absolute = resolve(path);
    (isFolder(absolute, path, locale) ? folders : files).push(toFileId(absolute));
  }
  const around = (file: FileId): FileId | undefined => packageAround(file, mayRead);
  const base = commonFolder([...folders, ...files.map(folderOf)]);
  const asked = new Set(files);
  const here = toFileId(process.cwd());
  const pathOf = (file: FileId): string => toFileId(relative(base, file));
  const packages = folders.map((folder) => around(`${folder}/.`) ?? folder);
  const ofFiles = files.map(around);
  const limits = outermost([...packages, ...ofFiles.map((root, index) => root ?? folderOf(files[index]!))]);
  let roots: FileId[] | undefined;
  return {
    folders: outermost([...packages, ...ofFiles.filter((root) => root !== undefined)]),
    limits,
    files,
    isAskedFor: (file) => asked.has(file) || folders.some((folder) => isInside(file, folder)),
    targetOf: (file) => {
      roots ??= [...limits, ...folders, ...files].map(realPath);
      const target = realPath(file);
      return roots.some((root) => isInside(target, root)) ? target : undefined;
    },
    pathOf,
    pathFromHere: (file) => (isInside(file, here) ? toFileId(relative(here, file)) : pathOf(file)),
  };
}

function isFolder(absolute: string, path: string, locale: Locale): boolean {
  try {
    return statSync(absolute).isDirectory();
  } catch (error) {
    const { code = 'error' } = error as NodeJS.ErrnoException;
    const { noPath, notReachable } = usageErrors;
    const text = code === 'ENOENT' || code === 'ENOTDIR' ? noPath : notReachable;
    throw new UsageError(fill(text[locale], { path: plainLine(path), reason: code }));
  }
}

/** What leads nowhere stands for itself. */
function realPath(path: string): FileId {
  try {
    return toFileId(realpathSync(path));
  } catch {
    return path;
  }
}

export const folderOf = (path: string): FileId => toFileId(dirname(path));

export const isInside = (file: FileId, folder: FileId): boolean =>
  file === folder || file.startsWith(folder.endsWith('/') ? folder : `${folder}/`);

const outermost = (folders: readonly FileId[]): FileId[] =>
  [...new Set(folders)].filter(
    (folder) => !folders.some((other) => other !== folder && isInside(folder, other)),
  );

function commonFolder(folders: readonly FileId[]): FileId {
  const [first = '/', ...others] = folders;
  let common = first;
  while (!others.every((folder) => isInside(folder, common)) && common !== dirname(common))
    common = folderOf(common);
  return common;
}

const ROOT_MARKS = [
  'package.json',
  'kakao-share.json',
  'pubspec.yaml',
  'settings.gradle',
  'settings.gradle.kts',
];

/**
 * The package that a named file belongs to: its other files say where the SDK is loaded and initialised. `undefined`
 * where there is none. What lies about in a home folder does not make all of it one project.
 */
function packageAround(file: FileId, mayRead: (folder: FileId) => boolean): FileId | undefined {
  const home = toFileId(homedir());
  const shared = toFileId(tmpdir());
  for (let folder = folderOf(file); folder !== folderOf(folder); folder = folderOf(folder)) {
    if (isInside(home, folder) || folder === shared || !mayRead(folder)) return undefined;
    if (ROOT_MARKS.some((mark) => existsSync(`${folder}/${mark}`))) return folder;
    if (existsSync(`${folder}/.git`)) return folder;
  }
  return undefined;
}
