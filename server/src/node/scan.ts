/**
 * Finds the files of a tree that mention Kakao. It is walked here, in slices that let other work through; threads that
 * live as long as the scan help with a large or a cold one.
 */
import { availableParallelism } from 'node:os';
import { toFileId } from './files.ts';
import { chainAbove, createIgnoreCheck } from './gitignore.ts';
import { startThreads } from './scanThreads.ts';
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
const LARGE_WORK = 300;
const MOST_THREADS = 4;
/** Milliseconds that the walk may hold up the event loop. */
const SLICE = 10;

/** Walks `root`, an absolute path. A root that is no folder gives nothing. Rejects only if a thread dies. */
export async function scan(root: string, options: ScanOptions): Promise<ScanSummary> {
  const tally = createTally(options);
  const { sought } = options;
  const walker = createWalker(sought);
  const start = trimmed(toFileId(root));
  const pending: Folder[] = [{ path: start, ignores: chainAbove(start, createIgnoreCheck()) }];
  const threadsFor = threadsJudge(options);
  let entries = 0;
  let helpers = startThreads(options.threadsAfter === 0 ? threadsFor(0) : 0, pending, tally, sought);
  try {
    while (helpers?.isUp() === false) await helpers.next();
    let sliceEnd = performance.now() + SLICE;
    while (!tally.isCancelled()) {
      helpers?.assign();
      const folder = pending.pop();
      if (folder === undefined) {
        if (!helpers?.isBusy()) break;
        await helpers.next();
        continue;
      }
      const before = walker.found.files;
      walker.visit(folder, pending);
      entries += 1 + walker.found.files - before;
      if (walker.found.hits.length > 0) tally.take(walker.found);
      if (performance.now() < sliceEnd) continue;
      tally.take(walker.found);
      helpers ??= startThreads(threadsFor(entries), pending, tally, sought);
      await new Promise(setImmediate);
      sliceEnd = performance.now() + SLICE;
    }
    tally.take(walker.found);
  } finally {
    await helpers?.end();
  }
  return tally.summary();
}

/** How many threads to go on with, after so many files and folders. */
function threadsJudge({ threads, threadsAfter }: ScanOptions): (entries: number) => number {
  const started = performance.now();
  const before = process.resourceUsage();
  return (entries) => {
    if (threadsAfter !== undefined)
      return performance.now() - started >= threadsAfter ? (threads ?? MOST_THREADS) : 0;
    const now = process.resourceUsage();
    const waits = now.voluntaryContextSwitches - before.voluntaryContextSwitches;
    if (waits >= COLD_WAITS && waits >= entries * COLD_SHARE) return threads ?? MOST_THREADS;
    const work = now.userCPUTime + now.systemCPUTime - before.userCPUTime - before.systemCPUTime;
    // This thread walks, too.
    return work / 1000 >= LARGE_WORK ? (threads ?? Math.min(MOST_THREADS, availableParallelism() - 1)) : 0;
  };
}

const trimmed = (path: string): string => (path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path);
