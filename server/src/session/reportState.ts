/** The last diagnosis, and who is told when what was said of it is true no longer. */
import type { FileId } from '../core/text/text.ts';
import type { ScanSummary } from './runtime.ts';

export interface Scanned {
  /** That were to be read. */
  readonly folders: readonly FileId[];
  readonly summary: Omit<ScanSummary, 'unread'> & { readonly milliseconds: number };
  /** Some files were not read. */
  readonly isCancelled: boolean;
}

export class ReportState {
  /** Of the last diagnosis; one that was cancelled has read some of the files. */
  scanned: Scanned | undefined;
  private isTrue = false;

  constructor(private readonly tellChanged: () => void) {}

  /** What is said now, in this turn, is true until `changed`. */
  said(): void {
    this.isTrue = true;
  }

  /** Once is enough: whoever wants to know asks. */
  changed(): void {
    if (!this.isTrue) return;
    this.isTrue = false;
    this.tellChanged();
  }
}
