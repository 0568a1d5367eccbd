/** What one question about values may cost, and what has been learnt on the way to its answer. */
import type { Frame, Scoped } from './scoped.ts';

/** More than any honest program needs. */
const MOST_STEPS = 10_000;
/** Names behind names, modules behind modules, expressions inside expressions. Small enough for every stack. */
const MOST_DEPTH = 60;

/** UTF-16 units. Longer than any key, address or message that Kakao takes; texts made of texts double at each step. */
export const mostTextLength = 20_000;

const OPEN = Symbol('being answered');

type Answers<V> = Map<unknown, V | typeof OPEN>;

/** Answers of one kind by what they are about. They hold for one question only: its limits are part of them. */
export class Memory<V> {
  /** Made when there is something to keep: most questions are about a literal, and a keystroke puts hundreds. */
  private anyCall: Answers<V> | undefined;
  private byFrame: Map<Frame, Answers<V>> | undefined;

  /** Those about what is reached by the same calls. */
  within(frame: Frame | undefined): Answers<V> {
    if (!frame) {
      this.anyCall ??= new Map();
      return this.anyCall;
    }
    this.byFrame ??= new Map();
    const answers: Answers<V> = this.byFrame.get(frame) ?? new Map();
    this.byFrame.set(frame, answers);
    return answers;
  }
}

/** Made for each question that is put from outside; everything that is asked on the way shares it. */
export class Question {
  /** What names lead to, by the expression that names them. */
  readonly resolved = new Memory<Scoped>();
  /** What a module exports, by file and name. */
  readonly exported = new Memory<Scoped | undefined>();
  private steps = 0;
  private depth = 0;

  /**
   * What `compute` says about something, computed once. `otherwise` where the question has come back to itself, or has
   * become too deep or too long: an answer that claims nothing.
   */
  once<V>(memory: Memory<V>, about: Scoped | string, compute: () => V, otherwise: () => V): V {
    if (++this.steps > MOST_STEPS) return otherwise();
    const isText = typeof about === 'string';
    const answers = memory.within(isText ? undefined : about.via);
    const key = isText ? about : about.expression;
    if (answers.has(key)) {
      const known = answers.get(key) as V | typeof OPEN;
      return known === OPEN ? otherwise() : known;
    }
    if (this.depth >= MOST_DEPTH) return otherwise();
    answers.set(key, OPEN);
    this.depth++;
    const answer = compute();
    this.depth--;
    answers.set(key, answer);
    return answer;
  }
}

/**
 * Follows names, imports, `as`, member reads of literals until something that is no name; else the last name.
 * `question`: the one on whose behalf this is asked, if it is not one of its own.
 */
export type Resolve = (expression: Scoped, question?: Question) => Scoped;
