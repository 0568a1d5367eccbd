/** Reading single files from disk, and answering what the engine asks for by name. */
import { open } from 'node:fs/promises';
import { sep } from 'node:path';
import type { KakaoService } from '../core/service.ts';
import type { FileId } from '../core/text/text.ts';
import { type Decoded, decode } from './decode.ts';
import { PATIENCE, READ, readRegular } from './regularFile.ts';

/** Bytes. Larger files are treated as absent. */
export const LARGEST = 5 * 1024 * 1024;

/** A path of this system as the core names it: forward slashes only. */
export const toFileId = (path: string): FileId => (sep === '/' ? path : path.replaceAll(sep, '/'));

/** `undefined` where there is no such file, it cannot be read, is no text, or is larger than 5 MB. Never throws. */
export function readDecoded(path: string): Decoded | undefined {
  try {
    return decode(readRegular(path, LARGEST));
  } catch {
    return undefined;
  }
}

export const readText = (path: string): string | undefined => readDecoded(path)?.text;

/** The same for a server: a network drive that does not answer keeps nobody waiting for longer than `patience` (ms). */
export async function readTextInTime(path: string, patience = PATIENCE): Promise<string | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, patience, undefined);
  });
  try {
    return await Promise.race([readSoon(path), late]);
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}

async function readSoon(path: string): Promise<string | undefined> {
  const file = await open(path, READ);
  try {
    if (!(await file.stat()).isFile()) return undefined;
    const chunks: Buffer[] = [];
    for await (const chunk of file.createReadStream({ end: LARGEST, autoClose: false })) chunks.push(chunk);
    const bytes = Buffer.concat(chunks);
    return bytes.length > LARGEST ? undefined : decode(bytes)?.text;
  } finally {
    await file.close();
  }
}

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
