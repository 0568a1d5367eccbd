/**
 * Files read through the editor: virtual file systems everywhere, and every file in a browser. An editor that does not
 * know the two requests, or fails at them, makes files absent and nothing worse.
 */
import type { Connection } from 'vscode-languageserver';
import { soughtIn } from '../core/facts/sought.ts';
import type { FileId } from '../core/text/text.ts';
import { asList, type Client } from './client.ts';
import type { DocumentUris } from './documentUri.ts';
import { isTooLarge, mentionsKakao } from './kakaoText.ts';
import { FindFilesRequest, ReadFileRequest } from './protocol.ts';
import type { Files, ScanOptions, ScanSummary } from './runtime.ts';
import { EXCLUDE_GLOB, SCANNED_GLOBS } from './watchedFiles.ts';

/** A virtual file system may be on the other side of the world: no more than this many files of one package. */
const MOST_FILES = 5000;
const READ_AT_ONCE = 16;
/** Milliseconds for one file, and for one search. */
const READ_LIMIT = 10_000;
const FIND_LIMIT = 60_000;

export function createClientFiles(connection: Connection, client: Client, uris: DocumentUris): Files {
  /** Null where there is no such file, `undefined` where nobody says. */
  const ask = (file: FileId): Promise<string | null | undefined> =>
    client.ask(
      'files',
      () => connection.sendRequest(ReadFileRequest, { uri: uris.toClient(file) }),
      (answer) => (typeof answer === 'string' || answer === null ? answer : undefined),
      READ_LIMIT,
    );

  const read = async (file: FileId): Promise<string | undefined> => textIn(await ask(file));

  const scan = async (root: FileId, options: ScanOptions): Promise<ScanSummary> => {
    const found: string[] = [];
    const unread: string[] = [];
    // One glob at a time: ripgrep, which VS Code searches with, refuses braces in braces.
    for (const include of SCANNED_GLOBS) {
      const folder = uris.toClient(root);
      const maximum = MOST_FILES - found.length;
      const params = { folder, include, exclude: EXCLUDE_GLOB, maximum };
      const answer = await client.ask(
        'searches',
        () => connection.sendRequest(FindFilesRequest, params),
        asList,
        FIND_LIMIT,
      );
      // As many as were asked for are hardly all there are.
      if (answer === undefined || answer.length >= maximum) unread.push(root);
      found.push(...(answer ?? []).slice(0, maximum).filter((uri) => typeof uri === 'string'));
    }
    const isSought = options.sought && soughtIn(options.sought);
    let candidates = 0;
    let files = 0;
    for (let at = 0; at < found.length && !options.isCancelled(); at += READ_AT_ONCE) {
      const group = found.slice(at, at + READ_AT_ONCE).map((uri) => uris.fromClient(uri));
      const texts = await Promise.all(group.map(ask));
      files += group.length;
      for (const [index, answer] of texts.entries()) {
        if (answer === undefined) unread.push(group[index]!);
        const text = textIn(answer);
        if (text === undefined) continue;
        const isWanted = mentionsKakao(text) ? !isSought : isSought?.(text);
        if (!isWanted) continue;
        candidates++;
        options.onFile(group[index]!, text);
      }
      options.onProgress(files);
    }
    return { files, candidates, unread };
  };

  return { read, scan };
}

const textIn = (answer: string | null | undefined): string | undefined =>
  typeof answer === 'string' && !isTooLarge(answer.length) && !isBinary(answer) ? answer : undefined;

const isBinary = (text: string): boolean => text.slice(0, 8192).includes('\0');
