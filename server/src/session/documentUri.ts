/**
 * Names of files. Editors speak of URIs, and each spells them its own way (`file:///c%3A/…`, `file:///C:/…`); the engine
 * speaks of `FileId`. An answer must use the spelling the editor used, so what came in is remembered.
 */
import { URI } from 'vscode-uri';
import type { FileId } from '../core/text/text.ts';

const WINDOWS_PATH = /^\/?([A-Za-z]):(?=\/|$)/;
const VIRTUAL = /^([A-Za-z][\w+.-]+):\/\/([^/]*)(\/.*)?$/s;

/** File extensions for documents that were never saved: their name says nothing, their language does. */
const EXTENSION_OF_LANGUAGE: Readonly<Record<string, string>> = {
  javascript: '.js',
  javascriptreact: '.jsx',
  typescript: '.ts',
  typescriptreact: '.tsx',
  html: '.html',
  vue: '.vue',
  svelte: '.svelte',
  astro: '.astro',
  php: '.php',
  json: '.json',
  jsonc: '.jsonc',
};

export class DocumentUris {
  private readonly spelling = new Map<FileId, string>();

  /** The engine's name for `uri`, which is remembered as the editor's own spelling. */
  fromClient(uri: string, languageId?: string): FileId {
    const file = fileIdOf(URI.parse(uri), languageId);
    this.spelling.set(file, uri);
    return file;
  }

  /** The editor's name for `file`. */
  toClient(file: FileId): string {
    return this.spelling.get(file) ?? uriOf(file).toString();
  }

  forget(file: FileId): void {
    this.spelling.delete(file);
  }
}

export function fileIdOf(uri: URI, languageId = ''): FileId {
  if (uri.scheme !== 'file') {
    const extension = uri.scheme === 'untitled' ? (EXTENSION_OF_LANGUAGE[languageId] ?? '') : '';
    const path = uri.path.startsWith('/') ? uri.path : `/${uri.path}`;
    return `${uri.scheme}://${uri.authority}${path}${extension}`;
  }
  const path = uri.path.replace(WINDOWS_PATH, (_, drive: string) => `${drive.toLowerCase()}:`);
  return uri.authority === '' ? path : `//${uri.authority}${path}`;
}

export function uriOf(file: FileId): URI {
  const virtual = VIRTUAL.exec(file);
  if (virtual === null) return URI.file(file);
  return URI.from({ scheme: virtual[1]!, authority: virtual[2]!, path: virtual[3] ?? '/' });
}

/** Whether the file lies on a disk that this process may read itself. */
export const isOnDisk = (file: FileId): boolean => !VIRTUAL.test(file);
