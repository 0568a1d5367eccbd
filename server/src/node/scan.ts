/**
 * Finds the files of a tree that mention Kakao. Most trees are small and are walked here, in slices that let other work
 * through; what is left of a large one goes to threads that live as long as the scan.
 */
import { availableParallelism } from 'node:os';
import { toFileId } from './files.ts';
import { chainAbove, createIgnoreCheck } from './gitignore.ts';
import { startThreads } from './scanThreads.ts';
import { createWalker, type Findings, type Folder, type Unread, type Walker } from './walk.ts';

export interface ScanOptions {
  /** Called for each file that mentions Kakao, in no particular order, with its text (no byte order mark). */
  readonly onFile: (file: string, text: string) => void;
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

/**
 * When threads are worth their start, which costs 45 ms on an idle machine and several times that on a busy one. Files
 * that are in memory are walked alone at 50 to 200 a millisecond (*measured*): where it is much slower, the disk is what
 * we wait for, and several threads wait better than one. Otherwise only a tree that has cost much work is worth it: work
 * is counted in processor time, because on a busy machine more threads only wait for each other.
 */
const COLD_PACE = 20;
const COLD_AFTER = 60;
const LARGE_WORK = 300;
const MOST_THREADS = 4;
/** Milliseconds that the walk may hold up the event loop. */
const SLICE = 10;

/** Walks `root`, an absolute path. A root that is no folder gives nothing. Rejects only if a thread dies. */
export async function scan(root: string, options: ScanOptions): Promise<ScanSummary> {
  const tally = createTally(options);
  const walker = createWalker();
  const start = trimmed(toFileId(root));
  const pending: Folder[] = [{ path: start, ignores: chainAbove(start, createIgnoreCheck()) }];
  const threadsFor = threadsJudge(options);
  const done: Walked = { entries: 0, milliseconds: 0 };
  let sliceEnd = performance.now() + SLICE;
  let helpers = startThreads(options.threadsAfter === 0 ? threadsFor(done) : 0);
  try {
    await helpers?.whenUp;
    while (pending.length > 0 && !tally.isCancelled()) {
      // Until they are up, which takes a while, the walk goes on here.
      if (helpers?.isUp()) await helpers.walk(pending.splice(0), tally);
      else walkOne(walker, pending, done);
      if (walker.found.hits.length > 0) tally.take(walker.found);
      if (performance.now() < sliceEnd) continue;
      tally.take(walker.found);
      if (!helpers) helpers = startThreads(threadsFor(done));
      await new Promise(setImmediate);
      sliceEnd = performance.now() + SLICE;
    }
    tally.take(walker.found);
  } finally {
    await helpers?.end();
  }
  return tally.summary();
}

/** The walking alone, without what the receiver makes of the files. */
interface Walked {
  /** Files and folders. */
  entries: number;
  milliseconds: number;
}

function walkOne(walker: Walker, pending: Folder[], done: Walked): void {
  const started = performance.now();
  const before = walker.found.files;
  walker.visit(pending.pop()!, pending);
  done.entries += 1 + walker.found.files - before;
  done.milliseconds += performance.now() - started;
}

/** How many threads to go on with. */
function threadsJudge({ threads, threadsAfter }: ScanOptions): (done: Walked) => number {
  const before = process.cpuUsage();
  return ({ entries, milliseconds }) => {
    if (threadsAfter !== undefined) return milliseconds >= threadsAfter ? (threads ?? MOST_THREADS) : 0;
    if (milliseconds >= COLD_AFTER && entries / milliseconds < COLD_PACE) return threads ?? MOST_THREADS;
    const { user, system } = process.cpuUsage(before);
    const isLarge = (user + system) / 1000 >= LARGE_WORK;
    return isLarge ? (threads ?? Math.min(MOST_THREADS, availableParallelism())) : 0;
  };
}

/** Adds up what the walkers find and hands it on; empties what it is given. */
export interface Tally {
  readonly take: (found: Findings) => void;
  readonly isCancelled: () => boolean;
}

function createTally(options: ScanOptions): Tally & { summary: () => ScanSummary } {
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

const trimmed = (path: string): string => (path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path);
