/**
 * Gives a file a new content, whole or not at all: it is written beside the file, flushed, and takes its place. The
 * package write-file-atomic writes once and does not look how much was taken, which on a full disk is not all.
 */
import {
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fsyncSync,
  lstatSync,
  openSync,
  renameSync,
  rmSync,
  type Stats,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { failure, openRegular, READ_NO_LINK, readOpened } from './regularFile.ts';

/** A new content that waits beside its file. */
export interface Replacement {
  /** Throws where the file has changed since, with the code `changed`, and where it cannot be replaced; then it is as it was. */
  readonly commit: () => void;
  readonly discard: () => void;
}

/** Who may not write a file shall not replace it either, which a folder's permissions would allow. */
const READ_AND_WRITE = READ_NO_LINK | constants.O_RDWR;

/**
 * Makes a replacement of what `contentOf` makes of the present bytes, with the file's mode and, where that is allowed,
 * its owner. Throws what the system or `contentOf` throws, and the code `hardLink` for a file with several names, of
 * which only one would get the new content; nothing is left behind. `path` must be no link.
 */
export function prepareReplacement(
  path: string,
  largest: number,
  contentOf: (bytes: Buffer) => string,
): Replacement {
  const opened = openRegular(path, READ_AND_WRITE);
  let content: string;
  try {
    if (opened.status.nlink > 1) throw failure('hardLink');
    content = contentOf(readOpened(opened, largest));
  } finally {
    closeSync(opened.descriptor);
  }
  const beside = join(dirname(path), `.kakao-share-${Math.random().toString(36).slice(2)}.tmp`);
  const discard = (): void => rmSync(beside, { force: true });
  const orDiscard = (work: () => void): void => {
    try {
      work();
    } catch (error) {
      discard();
      throw error;
    }
  };
  orDiscard(() => write(beside, content, opened.status));
  const commit = (): void =>
    orDiscard(() => {
      if (!isSame(opened.status, lstatSync(path))) throw failure('changed');
      renameSync(beside, path);
    });
  return { commit, discard };
}

function write(path: string, content: string, { mode, uid, gid }: Stats): void {
  const descriptor = openSync(path, 'wx', 0o600);
  try {
    writeFileSync(descriptor, content);
    try {
      fchownSync(descriptor, uid, gid);
    } catch {
      // Only the superuser may give a file away.
    }
    fchmodSync(descriptor, mode & 0o7777);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

const isSame = (a: Stats, b: Stats): boolean =>
  (['dev', 'ino', 'size', 'mtimeMs', 'ctimeMs'] as const).every((field) => a[field] === b[field]);
