/**
 * Files read through the editor: virtual file systems everywhere, and every file in a browser. An editor that does not
 * know the two requests, or fails at them, makes files absent and nothing worse.
 */
import type { Connection } from 'vscode-languageserver';
import type { FileId } from '../core/text/text.ts';
import type { DocumentUris } from './documentUri.ts';
import { isTooLarge, mentionsKakao } from './kakaoText.ts';
import { FindFilesRequest, ReadFileRequest } from './protocol.ts';
import type { Files, ScanOptions, ScanSummary } from './runtime.ts';
import { EXCLUDE_GLOB, WATCHED_GLOBS } from './watchedFiles.ts';

/** A virtual file system may be on the other side of the world: no more than this many files of one package. */
const MOST_FILES = 5000;
const READ_AT_ONCE = 16;

export function createClientFiles(connection: Connection, uris: DocumentUris): Files {
  const read = async (file: FileId): Promise<string | undefined> => {
    try {
      const text = await connection.sendRequest(ReadFileRequest, { uri: uris.toClient(file) });
      return typeof text === 'string' && !isTooLarge(text.length) && !isBinary(text) ? text : undefined;
    } catch {
      return undefined;
    }
  };

  const scan = async (root: FileId, options: ScanOptions): Promise<ScanSummary> => {
    const found: string[] = [];
    // One glob at a time: ripgrep, which VS Code searches with, refuses braces in braces.
    for (const include of WATCHED_GLOBS) {
      const folder = uris.toClient(root);
      const maximum = MOST_FILES - found.length;
      found.push(
        ...(await connection.sendRequest(FindFilesRequest, {
          folder,
          include,
          exclude: EXCLUDE_GLOB,
          maximum,
        })),
      );
    }
    let candidates = 0;
    let files = 0;
    for (let at = 0; at < found.length && !options.isCancelled(); at += READ_AT_ONCE) {
      const group = found.slice(at, at + READ_AT_ONCE).map((uri) => uris.fromClient(uri));
      const texts = await Promise.all(group.map(read));
      files += group.length;
      for (const [index, text] of texts.entries()) {
        if (text === undefined || !mentionsKakao(text)) continue;
        candidates++;
        options.onFile(group[index]!, text);
      }
      options.onProgress(files);
    }
    return { files, candidates };
  };

  return { read, scan };
}

const isBinary = (text: string): boolean => text.slice(0, 8192).includes('\0');
