/** Which folders a client may ask about: those that whoever started the server named, and what is in them. */
import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import type { FileId } from '../../core/text/text.ts';
import { toFileId } from '../../node/files.ts';
import { isInside } from '../scope.ts';

export interface Roots {
  /** Absolute; undefined for what does not exist or lies outside, links followed. */
  readonly within: (path: string) => FileId | undefined;
}

/** Throws for a folder that does not exist. */
export function rootsOf(folders: readonly string[]): Roots {
  const roots = (folders.length > 0 ? folders : ['.']).map((one) => toFileId(realpathSync(resolve(one))));
  return {
    within: (path) => {
      const found = realPath(resolve(roots[0]!, path));
      return found !== undefined && roots.some((root) => isInside(found, root)) ? found : undefined;
    },
  };
}

function realPath(path: string): FileId | undefined {
  try {
    return toFileId(realpathSync(path));
  } catch {
    return undefined;
  }
}
