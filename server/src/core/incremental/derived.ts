/**
 * Answers that are kept: computed when they are asked for, together with the inputs and answers that they read, and
 * computed again only when one of those has changed in value. Inputs are signals; nothing else is state.
 *
 * An exception is an answer like any other: whoever reads it gets it, until an input changes. An answer that asks for
 * itself throws.
 */
import { computed } from '@preact/signals-core';
import type { Same } from './sameValue.ts';

export { type Signal, signal, untracked } from '@preact/signals-core';

/** `same`: the answer before stays where the new one says the same, and whoever read it is not computed again. */
export function derived<T>(compute: () => T, same: Same<T> = Object.is): () => T {
  let before: { readonly of: T } | undefined;
  const answer = computed(() => {
    const after = compute();
    if (!before || !same(before.of, after)) before = { of: after };
    return before.of;
  });
  return () => answer.value;
}

/** One answer per key. Keys are files, folders, or begin with one of them and NUL. */
export class DerivedTable<T> {
  private readonly answers = new Map<string, () => T>();

  constructor(
    private readonly compute: (key: string) => T,
    private readonly same?: Same<T>,
  ) {}

  get(key: string): T {
    let answer = this.answers.get(key);
    if (!answer) {
      answer = derived(() => this.compute(key), this.same);
      this.answers.set(key, answer);
    }
    return answer();
  }

  /** Whether somebody has asked. */
  isKnown(key: string): boolean {
    return this.answers.has(key);
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
  const tables = new WeakMap<P, WeakMap<O, () => T>>();
  return (of, within) => {
    let table = tables.get(within);
    if (!table) {
      table = new WeakMap();
      tables.set(within, table);
    }
    let answer = table.get(of);
    if (!answer) {
      answer = derived(() => compute(of, within), same);
      table.set(of, answer);
    }
    return answer();
  };
}
