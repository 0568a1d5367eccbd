/** Puts the new texts of several files on the disk: all of them, or none that could not be. */
import type { FileId } from '../core/text/text.ts';
import { decode, encode } from '../node/decode.ts';
import { LARGEST } from '../node/files.ts';
import { failure } from '../node/regularFile.ts';
import { prepareReplacement, type Replacement } from '../node/replaceFile.ts';
import type { Scope } from './scope.ts';

export interface Change {
  readonly before: string;
  readonly after: string;
}

/**
 * Files that have their new texts. None is replaced before the new contents of all are on the disk; where one cannot be,
 * none is. Files that were left as they were go into `failed`, with the reason: the code of an error, or `outside` (a
 * link leads out of the project), `hardLink`, `encoding` (not UTF-8) or `changed` (it no longer says `before`).
 */
export function writeTexts(
  changes: ReadonlyMap<FileId, Change>,
  targetOf: Scope['targetOf'],
  failed: Map<FileId, string>,
): FileId[] {
  const waiting = new Map<FileId, { after: string; replacement: Replacement; files: FileId[] }>();
  const trying = (files: readonly FileId[], work: () => void): boolean => {
    try {
      work();
      return true;
    } catch (error) {
      const { code = 'error' } = error as NodeJS.ErrnoException;
      for (const file of files) failed.set(file, code === 'ENOENT' ? 'changed' : code);
      return false;
    }
  };
  const prepare = (file: FileId, { before, after }: Change): void => {
    const target = targetOf(file);
    if (target === undefined) throw failure('outside');
    const other = waiting.get(target);
    if (other && other.after !== after) throw failure('changed');
    if (other) other.files.push(file);
    else {
      const contentOf = (bytes: Buffer): string => encoded(after, bytes, before);
      waiting.set(target, {
        after,
        files: [file],
        replacement: prepareReplacement(target, LARGEST, contentOf),
      });
    }
  };
  const prepared = [...changes].filter(([file, change]) => trying([file], () => prepare(file, change)));
  const all = [...waiting.values()];
  if (prepared.length < changes.size) {
    for (const { replacement } of all) replacement.discard();
    return [];
  }
  return all.flatMap(({ files, replacement }) => (trying(files, replacement.commit) ? files : []));
}

/** `text` in the encoding of `bytes`, which must still say `before`. */
function encoded(text: string, bytes: Buffer, before: string): string {
  const present = decode(bytes);
  if (present?.text !== before) throw failure('changed');
  if (!present.isUtf8) throw failure('encoding');
  return encode(text, present.hasByteOrderMark);
}
