/** What a scan is told to report to, and what it adds up: shared by the walk here and its threads. */
import type { Sought } from '../core/facts/sought.ts';
import type { Findings, Unread } from './walk.ts';

export interface ScanOptions {
  /** Called for each file that mentions Kakao, in no particular order, with its text (no byte order mark). */
  readonly onFile: (file: string, text: string) => void;
  /** Looks, among the files that do not mention Kakao, for those that mention one of these instead. */
  readonly sought?: readonly Sought[];
  readonly isCancelled?: () => boolean;
  /** Files looked at so far; called every few hundred files. */
  readonly onProgress?: (files: number) => void;
  /** Threads to use at most (0: none), and after how many milliseconds to start them (0: at once; default: where they pay). */
  readonly threads?: number;
  readonly threadsAfter?: number;
}

export interface ScanSummary {
  /** Files of a kind that can hold Kakao code: those whose bytes were looked at. */
  readonly files: number;
  /** Those that mention Kakao and were handed over. */
  readonly candidates: number;
  readonly unread: readonly Unread[];
  readonly cancelled: boolean;
}

/** Adds up what the walkers find and hands it on; empties what it is given. */
export interface Tally {
  readonly take: (found: Findings) => void;
  readonly isCancelled: () => boolean;
  readonly summary: () => ScanSummary;
}

export function createTally(options: ScanOptions): Tally {
  const unread: Unread[] = [];
  let files = 0;
  let candidates = 0;
  let cancelled = false;
  const isCancelled = (): boolean => {
    cancelled ||= options.isCancelled?.() ?? false;
    return cancelled;
  };
  return {
    take(found) {
      files += found.files;
      found.files = 0;
      unread.push(...found.unread.splice(0));
      for (const hit of found.hits.splice(0)) {
        if (isCancelled()) return;
        candidates++;
        options.onFile(hit.file, hit.text);
      }
      options.onProgress?.(files);
    },
    isCancelled,
    summary: () => ({ files, candidates, unread, cancelled }),
  };
}
