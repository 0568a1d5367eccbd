/** The threads of one scan: who walks what. The walking itself is in `walk.ts`. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Tally } from './scan.ts';
import type { Findings, Folder } from './walk.ts';

/** Words of memory that all threads see. */
export const STOP = 0;
/** How many threads have nothing to do: the others give some of their folders away. */
export const IDLE = 1;

export interface WorkerData {
  readonly shared: Int32Array;
}

/** What a thread says: what it has found since it last spoke, folders to spare, and whether it has run out of work. */
export interface WorkerReport {
  readonly found: Findings;
  readonly spare: readonly Folder[];
  readonly done: boolean;
}

/** The built worker beside this bundle; `undefined` when run from source, where the caller walks alone. */
export function findScanWorker(folder: string = __dirname): string | undefined {
  const file = join(folder, 'scanWorker.js');
  return existsSync(file) ? file : undefined;
}

/** Resolves when nothing is left to walk or the scan was cancelled; rejects when a thread dies. Leaves no thread. */
export async function scanInThreads(
  file: string,
  count: number,
  folders: Folder[],
  tally: Tally,
): Promise<void> {
  const shared = new Int32Array(new SharedArrayBuffer(8));
  const workers = Array.from(
    { length: count },
    () => new Worker(file, { workerData: { shared } satisfies WorkerData }),
  );
  try {
    await new Promise<void>((resolve, reject) => {
      const queue = folders;
      const idle = new Set(workers);
      const assign = (): void => {
        for (const worker of idle) {
          if (queue.length === 0) break;
          worker.postMessage(queue.splice(0, Math.ceil(queue.length / idle.size)));
          idle.delete(worker);
        }
        Atomics.store(shared, IDLE, idle.size);
        if (idle.size === count) resolve();
      };
      for (const worker of workers) {
        worker.on('error', reject);
        worker.on('message', ({ found, spare, done }: WorkerReport) => {
          tally.take(found);
          if (tally.isCancelled()) {
            Atomics.store(shared, STOP, 1);
            return resolve();
          }
          queue.push(...spare);
          if (done) idle.add(worker);
          assign();
        });
      }
      assign();
    });
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}
