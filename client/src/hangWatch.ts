/** Whether the server still answers. It is asked only after something was said to it: an idle editor stays idle. */

/** Seconds, counted one by one: while the computer sleeps, none goes by. */
export interface Patience {
  readonly start: number;
  readonly answer: number;
}

const SECOND = 1000;
/** Milliseconds after an answer in which there is no other question. */
const REST = 5000;

export class HangWatch {
  private answered = 0;
  /** Something was said since the last question. */
  private isDue = false;
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

  /** Something was sent to the server; not to be told of `ping`. */
  sent(): void {
    this.isDue = true;
    this.askInTime();
  }

  dispose(): void {
    this.isOver = true;
  }

  private askInTime(): void {
    if (!this.isDue || this.isAsking || this.isOver) return;
    this.isAsking = true;
    setTimeout(() => this.ask(), Math.max(0, this.answered + REST - Date.now()));
  }

  private ask(): void {
    if (this.isOver) return;
    this.isDue = false;
    const answered = (): void => {
      this.answered = Date.now();
      this.isAsking = false;
      this.askInTime();
    };
    this.await(this.ping(), this.patience.answer, answered);
  }

  private await(answer: Promise<unknown>, seconds: number, then = (): void => {}): void {
    let left = seconds;
    const timer = setInterval(() => {
      if (this.isOver) clearInterval(timer);
      else if (--left < 0) {
        this.dispose();
        this.onHang();
      }
    }, SECOND);
    const stop = (): void => {
      clearInterval(timer);
      then();
    };
    answer.then(stop, stop);
  }
}
