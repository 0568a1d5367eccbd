/**
 * The walk that the scan's threads share: one folder at a time, files read synchronously into one buffer that is used
 * again and again, and only those decoded that mention Kakao. Links are not followed: they lead to what is seen anyway,
 * out of the tree, or in circles.
 */
import { closeSync, type Dirent, openSync, readdirSync, readSync } from 'node:fs';
import {
  kakaoWords,
  largestFile,
  ownOfMachine,
  sdk1,
  skippedFolders,
  virtualEnvironmentMark,
} from '../core/catalog/files.ts';
import { isAlwaysRead, isCandidateName, isWrittenByHand } from '../core/facts/candidate.ts';
import { type Sought, soughtIn } from '../core/facts/sought.ts';
import { decode, isWide } from './decode.ts';
import { createKakaoFinder } from './findKakao.ts';
import { createIgnoreCheck, type IgnoreChain } from './gitignore.ts';
import { READ_NO_LINK } from './regularFile.ts';

/** A folder still to be walked. Paths have forward slashes and no slash at the end. */
export interface Folder {
  readonly path: string;
  readonly ignores: IgnoreChain;
}

export interface Hit {
  readonly file: string;
  readonly text: string;
}

/** A file or folder that was meant to be looked at and could not be. */
export interface Unread {
  readonly file: string;
  readonly reason: 'unreadable' | 'tooLarge';
}

/** What a walk has found so far. Whoever takes the hits empties the lists. */
export interface Findings {
  /** Files whose bytes were looked at. */
  files: number;
  hits: Hit[];
  unread: Unread[];
}

export interface Walker {
  readonly found: Findings;
  /** Looks into one folder and adds its subfolders to `pending`. */
  readonly visit: (folder: Folder, pending: Folder[]) => void;
}

/** `sought`: instead of the files that mention Kakao, those of the others that mention one of these. */
export function createWalker(sought?: readonly Sought[]): Walker {
  const found: Findings = { files: 0, hits: [], unread: [] };
  const isIgnored = createIgnoreCheck((file) => found.unread.push({ file, reason: 'unreadable' }));
  const { buffer, mentionsKakao } = createKakaoFinder();
  const isSought = sought && soughtIn(sought);
  // Read faster, and the same for names in ASCII.
  const encoding = sought?.every(({ name, module }) => /^[ -~]*$/.test(name + module)) ? 'latin1' : 'utf8';

  function visit(folder: Folder, pending: Folder[]): void {
    const entries = list(folder.path);
    if (!entries) {
      found.unread.push({ file: folder.path, reason: 'unreadable' });
      return;
    }
    let ignores = folder.ignores;
    for (const entry of entries) {
      if (entry.name === virtualEnvironmentMark) return;
      if (entry.name === '.gitignore' && entry.isFile()) ignores = [...ignores, folder.path];
    }
    const lead = folder.path.endsWith('/') ? folder.path : `${folder.path}/`;
    for (const entry of entries) {
      if (entry.isDirectory()) descend(lead + entry.name, entry.name, ignores, pending);
      else if (entry.isFile() && isCandidateName(entry.name)) look(lead + entry.name, entry.name, ignores);
    }
  }

  function descend(path: string, name: string, ignores: IgnoreChain, pending: Folder[]): void {
    if (skippedFolders.has(name) || isIgnored(ignores, path, true)) return;
    pending.push({ path, ignores });
  }

  function look(path: string, name: string, ignores: IgnoreChain): void {
    const length = read(path, buffer);
    if (length === undefined) {
      found.unread.push({ file: path, reason: 'unreadable' });
      return;
    }
    found.files++;
    if (!isWanted(name, length)) return;
    if (!ownOfMachine.test(name) && isIgnored(ignores, path, false)) return;
    const text = decode(buffer.subarray(0, length))?.text;
    if (text === undefined || !isWrittenByHand(name, text)) return;
    if (length > largestFile) found.unread.push({ file: path, reason: 'tooLarge' });
    else found.hits.push({ file: path, text });
  }

  function isWanted(name: string, length: number): boolean {
    const bytes = buffer.subarray(0, length);
    const wide = isWide(bytes) ? decode(bytes)?.text : undefined;
    const isKakao = () =>
      wide === undefined
        ? mentionsKakao(length) || (sdk1.files.test(name) && bytes.includes(sdk1.center))
        : kakaoWords.test(wide);
    if (!isSought) return isKakao() || isAlwaysRead(name);
    return isSought(wide ?? bytes.toString(encoding)) && !isKakao();
  }

  return { found, visit };
}

function list(path: string): Dirent[] | undefined {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch {
    return undefined;
  }
}

function read(path: string, buffer: Buffer): number | undefined {
  let descriptor: number;
  try {
    // What the folder's list calls a file may be something else by now: it can be no link, and keeps nobody waiting.
    descriptor = openSync(path, READ_NO_LINK);
  } catch {
    return undefined;
  }
  try {
    return readSync(descriptor, buffer, 0, largestFile + 1, null);
  } catch {
    return undefined;
  } finally {
    closeSync(descriptor);
  }
}
