/** Reading single files from disk, and answering what the engine asks for by name. */
import { readFileSync, statSync } from 'node:fs';
import { sep } from 'node:path';
import type { KakaoService } from '../core/service.ts';
import type { FileId } from '../core/text/text.ts';
import { type Decoded, decode } from './decode.ts';

/** Bytes. Larger files are treated as absent. */
const LARGEST = 5 * 1024 * 1024;

/** A path of this system as the core names it: forward slashes only. */
export const toFileId = (path: string): FileId => (sep === '/' ? path : path.replaceAll(sep, '/'));

/** `undefined` where there is no such file, it cannot be read, is no text, or is larger than 5 MB. Never throws. */
export function readDecoded(path: string): Decoded | undefined {
  try {
    const status = statSync(path);
    if (!status.isFile() || status.size > LARGEST) return undefined;
    return decode(readFileSync(path));
  } catch {
    return undefined;
  }
}

export const readText = (path: string): string | undefined => readDecoded(path)?.text;

/**
 * Gives the service what it wants until it wants nothing more. Each file is read once per call, so a service that asks
 * again for what it was given cannot keep us here.
 */
export function fulfil(service: Pick<KakaoService, 'wanted' | 'update'>): void {
  const answered = new Set<FileId>();
  for (;;) {
    const wanted = service.wanted().filter((file) => !answered.has(file));
    if (wanted.length === 0) return;
    for (const file of wanted) {
      answered.add(file);
      service.update(file, readText(file));
    }
  }
}
