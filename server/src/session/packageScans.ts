/**
 * Scans of package roots. One scan per root at a time, shared by everybody who needs it; it ends early when the last
 * of them has lost interest.
 */
import { findCallers, type Sought } from '../core/facts/sought.ts';
import { isAtOrInside } from '../core/text/paths.ts';
import type { FileId } from '../core/text/text.ts';
import type { Files, ScanSummary } from './runtime.ts';
import type { WorkspaceIndex } from './workspaceIndex.ts';
import { yieldToRequests } from './yielding.ts';

/** Milliseconds between two words of progress: an editor shows each, and the report is made anew for it. */
const TELL_EVERY = 100;

/** Structurally LSP's CancellationToken, so that a request's own token can be handed in. */
export interface Cancellation {
  readonly isCancellationRequested: boolean;
  readonly onCancellationRequested: (listener: () => void) => { dispose(): void };
}

export type ScanOutcome = ScanSummary | 'cancelled';

interface RunningScan {
  readonly outcome: Promise<ScanOutcome>;
  readonly listeners: Set<(files: number) => void>;
  interested: number;
}

export class PackageScans {
  private readonly running = new Map<FileId, RunningScan>();
  private readonly finished = new Set<FileId>();

  constructor(
    private readonly files: Files,
    private readonly index: WorkspaceIndex,
  ) {}

  /** Whether the disk's word on `file` is known, because a scan has been there. */
  covers(file: FileId): boolean {
    return [...this.finished].some((root) => isAtOrInside(file, root));
  }

  /** Whether a scan of `root`, or of a folder around it, is done or under way. */
  isPlannedFor(root: FileId): boolean {
    return this.covers(root) || [...this.running.keys()].some((other) => isAtOrInside(root, other));
  }

  /** Scans `root`, or joins the scan of it that is under way. Rejects where the scan itself fails. */
  async run(root: FileId, token?: Cancellation, onProgress?: (files: number) => void): Promise<ScanOutcome> {
    const scan = this.running.get(root) ?? this.start(root);
    scan.interested++;
    if (onProgress !== undefined) scan.listeners.add(onProgress);
    const given = cancellationOf(token);
    try {
      return await Promise.race([scan.outcome, given.cancelled]);
    } finally {
      given.dispose();
      scan.interested--;
      if (onProgress !== undefined) scan.listeners.delete(onProgress);
      // It will stop soon; whoever comes now needs one that does not.
      if (scan.interested === 0 && this.running.get(root) === scan) this.running.delete(root);
    }
  }

  private start(root: FileId): RunningScan {
    const listeners = new Set<(files: number) => void>();
    const scan: RunningScan = { listeners, interested: 0, outcome: this.scan(root, listeners, () => scan) };
    this.running.set(root, scan);
    // Those who wait hear of a failure through `run`; by then there may be nobody.
    scan.outcome.catch(() => undefined);
    return scan;
  }

  private async scan(
    root: FileId,
    listeners: ReadonlySet<(files: number) => void>,
    self: () => RunningScan,
  ): Promise<ScanOutcome> {
    // Let `start` finish first: `self` is not there before.
    await Promise.resolve();
    const before = this.index.knownWithin(root);
    const seen = new Set<FileId>();
    const isCancelled = (): boolean => self().interested === 0;
    let accepted: Promise<void> = Promise.resolve();
    let told = 0;
    const scanFor = async (sought?: readonly Sought[]): Promise<ScanSummary> => {
      const summary = await this.files.scan(root, {
        ...(sought && { sought }),
        onFile: (file, text) => {
          seen.add(file);
          // One file per slice: a keystroke is not to wait for a package.
          accepted = accepted.then(yieldToRequests).then(() => this.index.accept(file, text));
        },
        isCancelled,
        onProgress: (files) => {
          if (sought || Date.now() - told < TELL_EVERY) return;
          told = Date.now();
          for (const tell of listeners) tell(files);
        },
      });
      await accepted;
      return summary;
    };
    try {
      const summary = await scanFor();
      await findCallers(
        (before) => this.index.soughtCallers(before),
        scanFor,
        () => !isCancelled() && this.index.isLoaded,
      );
      if (isCancelled()) return 'cancelled';
      // What was known and not met again has changed unseen, or is gone; the disk says which.
      for (const file of before) if (!seen.has(file)) await this.index.refresh(file);
      if (summary.unread.length === 0) await this.index.scanned(root);
      await this.index.settle();
      this.finished.add(root);
      return summary;
    } finally {
      if (this.running.get(root) === self()) this.running.delete(root);
    }
  }
}

function cancellationOf(token: Cancellation | undefined): {
  readonly cancelled: Promise<'cancelled'>;
  readonly dispose: () => void;
} {
  let dispose = (): void => {};
  const cancelled = new Promise<'cancelled'>((resolve) => {
    if (token === undefined) return;
    if (token.isCancellationRequested) resolve('cancelled');
    const listener = token.onCancellationRequested(() => resolve('cancelled'));
    dispose = () => listener.dispose();
  });
  return { cancelled, dispose };
}
