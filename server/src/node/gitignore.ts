/** What git leaves out. Asked for folders, and for files that mention Kakao; never for each file of a tree. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import ignore, { type Ignore } from 'ignore';

/** Folders on the way down that have a `.gitignore`, the outermost first. Plain data, so that threads can share it. */
export type IgnoreChain = readonly string[];

/** The chain above `root`, up to the top of its git work tree; empty outside of one. */
export function chainAbove(root: string, isIgnored: IgnoreCheck): IgnoreChain {
  if (existsSync(`${root}/.git`)) return [];
  const chain: string[] = [];
  for (let folder = dirname(root); ; folder = dirname(folder)) {
    if (existsSync(`${folder}/.gitignore`)) chain.unshift(folder);
    if (existsSync(`${folder}/.git`)) break;
    if (folder === dirname(folder)) return [];
  }
  // Somebody who names an ignored folder wants it looked at all the same.
  return isIgnored(chain, root, true) ? [] : chain;
}

export type IgnoreCheck = (chain: IgnoreChain, path: string, isFolder: boolean) => boolean;

/** A check that reads each `.gitignore` once. The nearest file that has an opinion decides, as in git. */
export function createIgnoreCheck(): IgnoreCheck {
  const loaded = new Map<string, Ignore>();
  const load = (folder: string): Ignore => {
    const known = loaded.get(folder);
    if (known) return known;
    const fresh = read(folder);
    loaded.set(folder, fresh);
    return fresh;
  };
  return (chain, path, isFolder) => {
    for (let i = chain.length - 1; i >= 0; i--) {
      const folder = chain[i]!;
      const relative = path.slice(folder.length + (folder.endsWith('/') ? 0 : 1));
      const verdict = load(folder).test(isFolder ? `${relative}/` : relative);
      if (verdict.ignored) return true;
      if (verdict.unignored) return false;
    }
    return false;
  };
}

function read(folder: string): Ignore {
  const rules = ignore({ allowRelativePaths: true });
  try {
    return rules.add(readFileSync(`${folder}/.gitignore`, 'utf8'));
  } catch {
    return rules;
  }
}
