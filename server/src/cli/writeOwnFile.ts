/** Writes a file that this program makes: a new one, or in place of an older one of its own. */
import { closeSync, mkdirSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { decode } from '../node/decode.ts';
import { LARGEST } from '../node/files.ts';
import { failure } from '../node/regularFile.ts';
import { prepareReplacement } from '../node/replaceFile.ts';

/**
 * What stood in the way, undefined where the file has its text: the code of an error, or `foreign` for a file that does
 * not begin with `mark`. Then nothing has changed.
 */
export function writeOwnFile(file: string, text: string, mark: string): string | undefined {
  try {
    mkdirSync(dirname(file), { recursive: true });
    if (!create(file, text)) replace(file, text, mark);
    return undefined;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? 'error';
  }
}

/** False where there is one already. */
function create(file: string, text: string): boolean {
  let descriptor: number;
  try {
    descriptor = openSync(file, 'wx');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
  try {
    writeFileSync(descriptor, text);
    return true;
  } catch (error) {
    // A full disk may have taken a part.
    rmSync(file, { force: true });
    throw error;
  } finally {
    closeSync(descriptor);
  }
}

function replace(file: string, text: string, mark: string): void {
  const contentOf = (bytes: Buffer): string => {
    if (!decode(bytes)?.text.startsWith(mark)) throw failure('foreign');
    return text;
  };
  prepareReplacement(file, LARGEST, contentOf).commit();
}
