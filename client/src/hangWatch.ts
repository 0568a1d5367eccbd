/** Whether the server still answers. It is asked only after something was said to it: an idle editor stays idle. */

/** Seconds, counted one by one: while the computer sleeps, none goes by. */
export interface Patience {
  readonly start: number;
  readonly answer: number;
}

const SECOND = 1000;
/** Milliseconds in which an answer is not asked for again. */
const REST = 5000;

export class HangWatch {
  private answered = 0;
  private isAsking = false;
  private isOver = false;

  /** `ping` asks for a sign of life; any answer is one. `onHang` is called once. */
  constructor(
    private readonly patience: Patience,
    private readonly ping: () => Promise<unknown>,
    private readonly onHang: () => void,
  ) {}

  starting(start: Promise<unknown>): void {
    this.await(start, this.patience.start);
  }

  /** Something was sent to the server. */
  sent(): void {
    if (this.isAsking || this.isOver || Date.now() - this.answered < REST) return;
    this.isAsking = true;
    const answer = this.ping().finally(() => {
      this.isAsking = false;
      this.answered = Date.now();
    });
    this.await(answer, this.patience.answer);
  }

  dispose(): void {
    this.isOver = true;
  }

  private await(answer: Promise<unknown>, seconds: number): void {
    let left = seconds;
    const timer = setInterval(() => {
      if (this.isOver) clearInterval(timer);
      else if (--left < 0) {
        this.dispose();
        this.onHang();
      }
    }, SECOND);
    const stop = (): void => clearInterval(timer);
    answer.then(stop, stop);
  }
}
