/** One thread of scans. Walks the folders it is given, speaks up now and then, and gives work away when others wait. */
import { parentPort, workerData } from 'node:worker_threads';
import { IDLE, STOP, type WorkerData, type WorkerOrder, type WorkerReport } from './scanThreads.ts';
import { createWalker, type Folder, type Walker } from './walk.ts';

const { shared } = workerData as WorkerData;
let walker: Walker;

/** Files between two reports without a hit: often enough for progress and cancelling. */
const REPORT_AFTER = 500;

parentPort?.on('message', (order: WorkerOrder) => {
  if ('sought' in order) walker = createWalker(order.sought);
  else walk([...order]);
});

function walk(folders: Folder[]): void {
  while (folders.length > 0 && Atomics.load(shared, STOP) === 0) {
    walker.visit(folders.pop()!, folders);
    const isWanted = Atomics.load(shared, IDLE) > 0 && folders.length > 1;
    // The oldest folders are the highest up and have the most below them.
    const spare = isWanted ? folders.splice(0, folders.length >> 1) : [];
    const { files, hits } = walker.found;
    if (spare.length > 0 || hits.length > 0 || files >= REPORT_AFTER) report(spare, false);
  }
  report([], true);
}

function report(spare: readonly Folder[], done: boolean): void {
  const { files, hits, unread } = walker.found;
  parentPort?.postMessage({ found: { files, hits, unread }, spare, done } satisfies WorkerReport);
  walker.found.files = 0;
  walker.found.hits = [];
  walker.found.unread = [];
}
