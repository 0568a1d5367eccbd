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

export interface Threads {
  /** Whether one of them is up. */
  readonly isUp: () => boolean;
  readonly whenUp: Promise<void>;
  /** Resolves when nothing is left to walk or the scan was cancelled; rejects when a thread dies. */
  readonly walk: (folders: Folder[], tally: Tally) => Promise<void>;
  readonly end: () => Promise<void>;
}

/** `undefined` for no threads, and where the built worker is not beside this bundle, as when run from source: the caller walks alone. */
export function startThreads(count: number, folder: string = __dirname): Threads | undefined {
  const file = join(folder, 'scanWorker.js');
  if (count === 0 || !existsSync(file)) return undefined;
  const shared = new Int32Array(new SharedArrayBuffer(8));
  const workers = Array.from(
    { length: count },
    () => new Worker(file, { workerData: { shared } satisfies WorkerData }),
  );
  let online = 0;
  const up = new Promise<void>((resolve) => {
    for (const worker of workers) {
      worker.once('online', () => {
        online++;
        resolve();
      });
    }
  });
  const death = new Promise<never>((_, reject) => {
    for (const worker of workers) worker.once('error', reject);
  });
  // Looked at when there is work for them; until then nobody waits for it.
  death.catch(() => {});
  return {
    isUp: () => online > 0,
    whenUp: Promise.race([up, death]),
    walk: (folders, tally) => Promise.race([walkWith(workers, shared, folders, tally), death]),
    end: async () => {
      Atomics.store(shared, STOP, 1);
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

function walkWith(
  workers: readonly Worker[],
  shared: Int32Array,
  queue: Folder[],
  tally: Tally,
): Promise<void> {
  return new Promise((resolve) => {
    const idle = new Set(workers);
    const assign = (): void => {
      for (const worker of idle) {
        if (queue.length === 0) break;
        worker.postMessage(queue.splice(0, Math.ceil(queue.length / idle.size)));
        idle.delete(worker);
      }
      Atomics.store(shared, IDLE, idle.size);
      if (idle.size === workers.length) resolve();
    };
    for (const worker of workers) {
      worker.on('message', ({ found, spare, done }: WorkerReport) => {
        tally.take(found);
        if (tally.isCancelled()) return resolve();
        queue.push(...spare);
        if (done) idle.add(worker);
        assign();
      });
    }
    assign();
  });
}
