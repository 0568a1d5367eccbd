/** The threads of a scan, and of those that follow it: who walks what. The walking itself is in `walk.ts`. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Sought } from '../core/facts/sought.ts';
import type { Findings, Folder } from './walk.ts';

/** Words of memory that all threads see. */
export const STOP = 0;
/** How many walkers have nothing to do: the others give some of their folders away. */
export const IDLE = 1;

export interface WorkerData {
  readonly shared: Int32Array;
}

/** What a thread is told: what to look for from now on, or where. */
export type WorkerOrder = { readonly sought: readonly Sought[] | undefined } | readonly Folder[];

/** One scan. Threads take folders from the front of `pending`, and put back there what they can spare. */
export interface Task {
  readonly pending: Folder[];
  readonly sought: readonly Sought[] | undefined;
}

/** What a thread says: what it has found since it last spoke, folders to spare, and whether it has run out of work. */
export interface WorkerReport {
  readonly found: Findings;
  readonly spare: readonly Folder[];
  readonly done: boolean;
}

/** `assign` and `next` throw once a thread has died. */
export interface Threads {
  /** Turns to a scan, when none of them walks for another one. */
  readonly begin: (task: Task) => void;
  /** What they have found, oldest first, and nobody has taken yet. */
  readonly arrived: Findings[];
  /** Whether one of them is up. */
  readonly isUp: () => boolean;
  /** Whether one of them is walking. */
  readonly isBusy: () => boolean;
  /** Gives folders to those that have nothing to do. */
  readonly assign: () => void;
  /** Resolves when one of them has said something. */
  readonly next: () => Promise<void>;
  readonly end: () => Promise<void>;
}

/** `undefined` for no threads, and where the built worker is not beside this bundle, as when run from source. */
export function startThreads(count: number, first: Task, folder: string = __dirname): Threads | undefined {
  const file = join(folder, 'scanWorker.js');
  if (count === 0 || !existsSync(file)) return undefined;
  const shared = new Int32Array(new SharedArrayBuffer(8));
  const idle = new Set<Worker>();
  const busy = new Set<Worker>();
  const arrived: Findings[] = [];
  let task = first;
  let death: { readonly error: unknown } | undefined;
  let wake = (): void => {};

  const workers = Array.from({ length: count }, () => {
    const worker = new Worker(file, { workerData: { shared } satisfies WorkerData });
    order(worker, { sought: first.sought });
    worker.once('online', () => {
      idle.add(worker);
      wake();
    });
    worker.on('message', ({ found, spare, done }: WorkerReport) => {
      arrived.push(found);
      task.pending.unshift(...spare);
      if (done && busy.delete(worker)) idle.add(worker);
      wake();
    });
    worker.once('error', (error) => {
      death = { error };
      wake();
    });
    return worker;
  });

  function check(): void {
    if (death) throw death.error;
  }
  return {
    arrived,
    isUp: () => idle.size + busy.size > 0,
    isBusy: () => busy.size > 0,
    begin(next) {
      task = next;
      // What one that was cancelled has left.
      arrived.length = 0;
      for (const worker of workers) order(worker, { sought: next.sought });
    },
    assign() {
      check();
      const { pending } = task;
      for (const worker of idle) {
        // The oldest folders are the highest up and have the most below them. The caller walks, too.
        const share = pending.splice(0, Math.floor(pending.length / (idle.size + 1)));
        if (share.length === 0) break;
        order(worker, share);
        idle.delete(worker);
        busy.add(worker);
      }
      Atomics.store(shared, IDLE, idle.size + (pending.length === 0 ? 1 : 0));
    },
    async next() {
      check();
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
      check();
    },
    async end() {
      Atomics.store(shared, STOP, 1);
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

const order = (worker: Worker, what: WorkerOrder): void => worker.postMessage(what);
