/** The thread that the server works in, from outside: started, watched, and ended where it does not come to an end. */
import { Worker } from 'node:worker_threads';
import {
  createMessageConnection,
  type MessageConnection,
  PortMessageReader,
  PortMessageWriter,
} from 'vscode-languageserver/node';
import type { LeftOut } from '../session/underway.ts';
import { createSigns, readSigns, type Step } from './signsOfLife.ts';

/** What the thread is given; see `main.ts`. */
export interface ThreadData {
  readonly signs: SharedArrayBuffer;
  readonly leftOut: readonly LeftOut[];
}

export type Death =
  | { readonly kind: 'hung'; readonly step: Step | undefined }
  | { readonly kind: 'crashed'; readonly error: unknown };

export interface ServerThread {
  readonly connection: MessageConnection;
  readonly end: () => void;
}

/** Without a beat for so long, the thread hangs. */
export interface Patience {
  /** Milliseconds by the clock and of processor time, because a busy machine makes everything slow. */
  readonly work: number;
  /** Of a thread that only waits. In looks at it, because a computer that slept has made none. */
  readonly looks: number;
  readonly milliseconds: number;
}

/** Milliseconds that a thread gets to end. */
const LAST_MOMENT = 1000;

const alive = new Set<Worker>();

/**
 * By itself, V8 lets what has just been made grow to 48 MB before it looks what of that is still needed. A scan with its
 * first diagnosis reaches no further with a quarter of that, and takes no longer (*measured*: the process has 136 to 148 MB
 * at most instead of 152 to 160, for 20,000 files).
 */
const RESOURCE_LIMITS = { maxYoungGenerationSizeMb: 12 };

const PATIENCE: Patience = { work: 5000, looks: 20, milliseconds: 1000 };

/** Runs `file` in a thread. `onDeath` is called once, when it ends by itself or was ended because it hangs. */
export function startServerThread(
  file: string,
  leftOut: readonly LeftOut[],
  onDeath: (death: Death) => void,
  patience: Patience = PATIENCE,
): ServerThread {
  const signs = createSigns();
  const workerData: ThreadData = { signs, leftOut };
  // What it prints would otherwise end up between the messages to the editor.
  const worker = new Worker(file, { workerData, stdout: true, resourceLimits: RESOURCE_LIMITS });
  alive.add(worker);
  worker.stdout.pipe(process.stderr, { end: false });
  const port = worker as unknown as ConstructorParameters<typeof PortMessageReader>[0];
  const connection = createMessageConnection(new PortMessageReader(port), new PortMessageWriter(port));
  connection.listen();

  let isOver = false;
  const stopWatching = watch(signs, patience, (step) => over({ kind: 'hung', step }));
  function end(): void {
    isOver = true;
    stopWatching();
    connection.dispose();
    void worker.terminate();
  }
  function over(death: Death): void {
    if (isOver) return;
    end();
    onDeath(death);
  }
  worker.on('error', (error) => over({ kind: 'crashed', error }));
  worker.on('exit', (code) => {
    alive.delete(worker);
    over({ kind: 'crashed', error: `exit code ${code}` });
  });
  return { connection, end };
}

/** Answers false where a thread cannot be ended, because it waits for the system. The process cannot exit either then. */
export async function endThreads(): Promise<boolean> {
  const ends = Promise.all([...alive].map((worker) => worker.terminate())).then(() => true);
  return Promise.race([ends, new Promise<false>((resolve) => setTimeout(resolve, LAST_MOMENT, false))]);
}

function watch(
  memory: SharedArrayBuffer,
  { work, looks, milliseconds }: Patience,
  onHang: (step: Step | undefined) => void,
): () => void {
  // Who stands still at a breakpoint does not hang.
  if (process.execArgv.some((argument) => argument.startsWith('--inspect'))) return () => {};
  const signs = readSigns(memory);
  let last = -1;
  let idle = 0;
  let before = process.cpuUsage();
  const timer = setInterval(() => {
    const beats = signs.beats();
    if (beats !== last) {
      last = beats;
      idle = 0;
      before = process.cpuUsage();
      return;
    }
    idle++;
    const { user, system } = process.cpuUsage(before);
    const hasWorked = Math.min(idle * milliseconds, (user + system) / 1000) >= work;
    if (hasWorked || idle >= looks) onHang(signs.step());
  }, milliseconds);
  timer.unref();
  return () => clearInterval(timer);
}
