/**
 * Finds the files of a tree that mention Kakao. It is walked here, in slices that let other work through; threads help
 * with a large or a cold one.
 */
import { availableParallelism } from 'node:os';
import { toFileId } from './files.ts';
import { chainAbove, createIgnoreCheck } from './gitignore.ts';
import { startThreads, type Threads } from './scanThreads.ts';
import { createTally, type ScanOptions, type ScanSummary } from './tally.ts';
import { createWalker, type Folder } from './walk.ts';

/**
 * When threads are worth their start, which costs 45 ms on an idle machine and several times that on a busy one. Where the
 * disk is what we wait for, several threads wait better than one: each wait is a voluntary switch to another process, about
 * one per file that is not in memory, and none for one that is (*measured*; a busy machine makes a walk slow, but no more
 * of them). Otherwise only a tree that has cost much work is worth it: work is counted in processor time, because on a
 * busy machine more threads only wait for each other.
 */
const COLD_WAITS = 60;
const COLD_SHARE = 0.5;
const COLD_THREADS = 5;
const LARGE_WORK = 80;
const LARGE_THREADS = 4;
/** Milliseconds that the walk may hold up the event loop. */
const SLICE = 10;

/** Scans, one at a time: those that follow a large one have its threads. */
export interface Scanner {
  /** Walks `root`, an absolute path. A root that is no folder gives nothing. Rejects only if a thread dies. */
  readonly scan: (root: string, options: ScanOptions) => Promise<ScanSummary>;
  /** Ends the threads, which keep a process alive. */
  readonly end: () => Promise<void>;
}

/** A single scan: see `Scanner`. */
export async function scan(root: string, options: ScanOptions): Promise<ScanSummary> {
  const scanner = createScanner();
  try {
    return await scanner.scan(root, options);
  } finally {
    await scanner.end();
  }
}

export function createScanner(): Scanner {
  let helpers: Threads | undefined;
  const end = async (): Promise<void> => {
    const ending = helpers;
    helpers = undefined;
    await ending?.end();
  };
  return {
    end,
    async scan(root, options) {
      const tally = createTally(options);
      const { sought } = options;
      const walker = createWalker(sought);
      const start = trimmed(toFileId(root));
      const pending: Folder[] = [{ path: start, ignores: chainAbove(start, createIgnoreCheck()) }];
      const task = { pending, sought };
      const judge = createJudge(options);
      let entries = 0;
      /** Up to a file for others, or until then. */
      const walk = (end: number): void => {
        for (let folder = pending.pop(); folder; folder = pending.pop()) {
          walker.visit(folder, pending);
          entries++;
          if (walker.found.hits.length > 0 || performance.now() >= end) return;
          helpers?.assign();
        }
      };
      helpers?.begin(task);
      if (options.threadsAfter === 0) {
        helpers ??= startThreads(judge.threads(0), task);
        while (helpers?.isUp() === false) await helpers.next();
      }
      let sliceEnd = performance.now() + SLICE;
      while (!tally.isCancelled()) {
        helpers?.assign();
        const arrived = helpers?.arrived.shift();
        // While others are busy with a file, the threads walk.
        if (arrived) tally.take(arrived);
        else if (pending.length > 0) {
          judge.watch(() => walk(sliceEnd));
          entries += walker.found.files;
          tally.take(walker.found);
        } else if (helpers?.isBusy()) {
          await helpers.next();
          continue;
        } else break;
        if (performance.now() < sliceEnd) continue;
        helpers ??= startThreads(judge.threads(entries), task);
        await new Promise(setImmediate);
        sliceEnd = performance.now() + SLICE;
      }
      // What they still walk for this one is nothing to the next.
      if (helpers?.isBusy()) await end();
      return tally.summary();
    },
  };
}

interface Judge {
  /** Walks, and counts what that costs: what others do with the files in between is none of it. */
  readonly watch: (walk: () => void) => void;
  /** How many threads to go on with, after so many files and folders. */
  readonly threads: (entries: number) => number;
}

function createJudge({ threads, threadsAfter }: ScanOptions): Judge {
  const started = performance.now();
  let waits = 0;
  let work = 0;
  return {
    watch(walk) {
      const before = process.resourceUsage();
      walk();
      const after = process.resourceUsage();
      waits += after.voluntaryContextSwitches - before.voluntaryContextSwitches;
      work += after.userCPUTime + after.systemCPUTime - before.userCPUTime - before.systemCPUTime;
    },
    threads(entries) {
      if (threadsAfter !== undefined)
        return performance.now() - started >= threadsAfter ? (threads ?? COLD_THREADS) : 0;
      if (waits >= COLD_WAITS && waits >= entries * COLD_SHARE) return threads ?? COLD_THREADS;
      // This thread walks, too.
      return work / 1000 >= LARGE_WORK ? (threads ?? Math.min(LARGE_THREADS, availableParallelism() - 1)) : 0;
    },
  };
}

const trimmed = (path: string): string => (path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path);
