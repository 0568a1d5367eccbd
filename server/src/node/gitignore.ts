/** What git leaves out. Asked for folders, and for files that mention Kakao; never for each file of a tree. */
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { type IgnoreRule, readIgnoreRules, verdictOf } from '../core/text/ignoreRules.ts';
import { isNoRegularFile, READ_NO_LINK, readRegular } from './regularFile.ts';

/** Bytes. Real ones have a few thousand; every folder is held against every rule. */
const LARGEST = 128 * 1024;

/** Folders on the way down that may have a `.gitignore`, the outermost first. Plain data, so that threads can share it. */
export type IgnoreChain = readonly string[];

/** The chain above `root`, up to the top of its git work tree; empty outside of one. */
export function chainAbove(root: string, isIgnored: IgnoreCheck): IgnoreChain {
  const chain = foldersAbove(root);
  const isOnTheWay = [...chain.slice(1), root];
  // Somebody who names an ignored folder wants it looked at all the same.
  return isOnTheWay.some((folder, i) => isIgnored(chain.slice(0, i + 1), folder, true)) ? [] : chain;
}

/** From the top of the work tree down to the folder around `root`; empty where `root` is the top or there is none. */
function foldersAbove(root: string): string[] {
  const folders: string[] = [];
  for (let folder = root; !existsSync(`${folder}/.git`); ) {
    const above = dirname(folder);
    if (above === folder) return [];
    folders.unshift(above);
    folder = above;
  }
  return folders;
}

export type IgnoreCheck = (chain: IgnoreChain, path: string, isFolder: boolean) => boolean;

/**
 * A check that reads each `.gitignore` once. The nearest file that has an opinion decides, as in git. It is asked on the
 * way down: what lies in an ignored folder is not asked about. `onUnread` is told of those that are there and cannot be
 * read.
 */
export function createIgnoreCheck(onUnread: (file: string) => void = () => {}): IgnoreCheck {
  const loaded = new Map<string, readonly IgnoreRule[]>();
  const load = (folder: string): readonly IgnoreRule[] => {
    const known = loaded.get(folder);
    if (known) return known;
    const fresh = read(`${folder}/.gitignore`, onUnread);
    loaded.set(folder, fresh);
    return fresh;
  };
  return (chain, path, isFolder) => {
    for (let i = chain.length - 1; i >= 0; i--) {
      const folder = chain[i]!;
      const rules = load(folder);
      if (rules.length === 0) continue;
      const names = folded(path.slice(folder.length + (folder.endsWith('/') ? 0 : 1))).split('/');
      const verdict = verdictOf(rules, names, isFolder);
      if (verdict !== undefined) return verdict;
    }
    return false;
  };
}

/** Git goes by the file system's habit, which it writes into each work tree's configuration. */
const IGNORES_CASE = process.platform === 'win32' || process.platform === 'darwin';
const folded = (text: string): string => (IGNORES_CASE ? text.toLowerCase() : text);

function read(file: string, onUnread: (file: string) => void): IgnoreRule[] {
  try {
    return readIgnoreRules(folded(readRegular(file, LARGEST, READ_NO_LINK).toString('utf8')));
  } catch (error) {
    // Git does not follow a link here either.
    if (!isNoRegularFile(error)) onUnread(file);
    return [];
  }
}
