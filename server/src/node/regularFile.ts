/**
 * Opening by name what is a regular file, and nothing else: a FIFO, a socket or a device would keep its reader waiting
 * for ever. It is the opened file that is asked what it is; the name may stand for something else a moment later.
 */
import { closeSync, constants, fstatSync, openSync, readSync, type Stats } from 'node:fs';

/** Opening a FIFO returns at once. Windows, which has none, does not know the flags. */
const NEVER_WAITS = (constants.O_NONBLOCK ?? 0) | (constants.O_NOCTTY ?? 0);
export const READ = constants.O_RDONLY | NEVER_WAITS;
/** Refuses a name that is a link. */
export const READ_NO_LINK = READ | (constants.O_NOFOLLOW ?? 0);

/** Milliseconds after which reading one file is given up. */
export const PATIENCE = 5000;

export interface OpenedFile {
  readonly descriptor: number;
  readonly status: Stats;
}

/** Throws as `fs.openSync` does, and with the code `EINVAL` for what is no regular file. The caller closes. */
export function openRegular(path: string, flags = READ): OpenedFile {
  const descriptor = openSync(path, flags);
  try {
    const status = fstatSync(descriptor);
    if (!status.isFile()) throw failure('EINVAL');
    return { descriptor, status };
  } catch (error) {
    closeSync(descriptor);
    throw error;
  }
}

/** The bytes of an opened file, also while it grows or shrinks. Throws, with `EFBIG` for more than `largest` bytes. */
export function readOpened({ descriptor, status }: OpenedFile, largest: number): Buffer {
  const end = performance.now() + PATIENCE;
  // One byte more, so that the end shows.
  let bytes = Buffer.allocUnsafe(Math.min(status.size, largest) + 1);
  for (let length = 0; ; ) {
    const read = readSync(descriptor, bytes, length, bytes.length - length, null);
    length += read;
    if (length > largest) throw failure('EFBIG');
    if (read === 0) return bytes.subarray(0, length);
    if (performance.now() > end) throw failure('ETIMEDOUT');
    if (length === bytes.length) bytes = Buffer.concat([bytes], Math.min(2 * length + 4096, largest + 1));
  }
}

/** Throws where there is no such file, it is no regular file, it cannot be read or has more than `largest` bytes. */
export function readRegular(path: string, largest: number, flags = READ): Buffer {
  const opened = openRegular(path, flags);
  try {
    return readOpened(opened, largest);
  } finally {
    closeSync(opened.descriptor);
  }
}

/** Whether opening failed for want of a regular file of that name. */
export const isNoRegularFile = (error: unknown): boolean =>
  ['ENOENT', 'ENOTDIR', 'EISDIR', 'ELOOP', 'ENXIO', 'EINVAL'].includes(
    (error as NodeJS.ErrnoException).code ?? '',
  );

/** An error that says no more than its code, as the system's errors have one. */
export const failure = (code: string): NodeJS.ErrnoException => Object.assign(new Error(code), { code });
