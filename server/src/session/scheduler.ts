/** When the work for a document is done: after a pause in typing, once, and never for text that is already old. */

/** Long enough for a fast typist's next key, short enough to feel immediate. */
const PAUSE_MS = 150;

export class Scheduler<Key> {
  private readonly waiting = new Map<Key, ReturnType<typeof setTimeout>>();
  private readonly running = new Map<Key, Promise<void>>();

  /** `run` is told its key and must not reject. */
  constructor(
    private readonly run: (key: Key) => Promise<void>,
    private readonly pauseMs: number = PAUSE_MS,
  ) {}

  /** Runs after a pause; a later call starts the pause anew. */
  later(key: Key): void {
    this.drop(key);
    this.waiting.set(
      key,
      setTimeout(() => void this.start(key), this.pauseMs),
    );
  }

  /** Runs at once. */
  now(key: Key): Promise<void> {
    this.drop(key);
    return this.start(key);
  }

  /** Waits until nothing is due or under way for `key`; what was due is run at once. */
  async settled(key: Key): Promise<void> {
    if (this.waiting.has(key)) await this.now(key);
    else await this.running.get(key);
  }

  drop(key: Key): void {
    clearTimeout(this.waiting.get(key));
    this.waiting.delete(key);
  }

  dispose(): void {
    for (const key of [...this.waiting.keys()]) this.drop(key);
  }

  // Runs of one key follow each other, so that the last text is the last word.
  private start(key: Key): Promise<void> {
    this.waiting.delete(key);
    const before = this.running.get(key) ?? Promise.resolve();
    const run = before
      .then(() => this.run(key))
      .finally(() => {
        if (this.running.get(key) === run) this.running.delete(key);
      });
    this.running.set(key, run);
    return run;
  }
}
