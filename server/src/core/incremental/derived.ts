/**
 * Answers that are kept: computed when they are asked for, together with the inputs and answers that they read, and
 * computed again only when one of those has changed in value. Inputs are signals; nothing else is state.
 *
 * An exception is an answer like any other: whoever reads it gets it, until an input changes. An answer that asks for
 * itself throws.
 */
import { computed, type ReadonlySignal } from '@preact/signals-core';
import type { Same } from './sameValue.ts';

export { type Signal, signal, untracked } from '@preact/signals-core';

/** `same`: the answer before stays where the new one says the same, and whoever read it is not computed again. */
export function derived<T>(compute: () => T, same?: Same<T>): () => T {
  const answer = kept(compute, undefined, same);
  return () => answer.value;
}

/** There are dozens per file, so each is one function and what that needs. */
function kept<K, T>(compute: (key: K) => T, key: K, same: Same<T> = Object.is): ReadonlySignal<T> {
  let before: T | typeof NEVER = NEVER;
  return computed(() => {
    const after = compute(key);
    if (before === NEVER || !same(before, after)) before = after;
    return before;
  });
}

/** Nothing has been answered yet. */
const NEVER = Symbol();

/** One answer per key. Keys are files, folders, or begin with one of them and NUL. */
export class DerivedTable<T> {
  private readonly answers = new Map<string, ReadonlySignal<T>>();

  constructor(
    private readonly compute: (key: string) => T,
    private readonly same?: Same<T>,
  ) {}

  get(key: string): T {
    let answer = this.answers.get(key);
    if (!answer) {
      answer = kept(this.compute, key, this.same);
      this.answers.set(key, answer);
    }
    return answer.value;
  }

  /** Whoever has read the answer keeps it; it only is not found any more. */
  drop(key: string): void {
    this.answers.delete(key);
  }

  prune(isLive: (key: string) => boolean): void {
    for (const key of this.answers.keys()) if (!isLive(key)) this.answers.delete(key);
  }

  get size(): number {
    return this.answers.size;
  }
}

/** One answer per object (a fact) and the object that it is asked within (a project); gone with either. */
export function derivedOf<O extends object, P extends object, T>(
  compute: (of: O, within: P) => T,
  same?: Same<T>,
): (of: O, within: P) => T {
  const tables = new WeakMap<P, (of: O) => T>();
  return (of, within) => {
    let ask = tables.get(within);
    if (!ask) {
      ask = answersOf((one) => compute(one, within), same);
      tables.set(within, ask);
    }
    return ask(of);
  };
}

function answersOf<O extends object, T>(compute: (of: O) => T, same?: Same<T>): (of: O) => T {
  const answers = new WeakMap<O, ReadonlySignal<T>>();
  return (of) => {
    let answer = answers.get(of);
    if (!answer) {
      answer = kept(compute, of, same);
      answers.set(of, answer);
    }
    return answer.value;
  };
}
