import { describe, expect, it } from 'vitest';
import { DerivedTable, derived, derivedOf, signal } from '../../../server/src/core/incremental/derived.ts';
import { sameItems } from '../../../server/src/core/incremental/sameValue.ts';

/** A computation that counts how often it runs. */
function counted<T>(compute: () => T) {
  const run = () => {
    run.times++;
    return compute();
  };
  run.times = 0;
  return run;
}

describe('an answer', () => {
  it('is computed when it is asked for, and again only when an input changed', () => {
    const input = signal(1);
    const other = signal(1);
    const compute = counted(() => input.value * 2);
    const answer = derived(compute);
    expect(compute.times).toBe(0);
    expect([answer(), answer()]).toEqual([2, 2]);
    other.value = 5;
    answer();
    expect(compute.times).toBe(1);
    input.value = 3;
    expect(answer()).toBe(6);
    expect(compute.times).toBe(2);
  });

  it('that says the same is the same, and nobody who read it computes again', () => {
    const input = signal('ab');
    const letters = derived(() => [...input.value].sort(), sameItems);
    const compute = counted(() => letters().join());
    const joined = derived(compute);
    const before = letters();
    joined();
    input.value = 'ba';
    expect(joined()).toBe('a,b');
    expect(letters()).toBe(before);
    expect(compute.times).toBe(1);
  });

  it('reads anew what it depends on', () => {
    const which = signal<'one' | 'two'>('one');
    const values = { one: signal(1), two: signal(2) };
    const compute = counted(() => values[which.value].value);
    const answer = derived(compute);
    answer();
    which.value = 'two';
    expect(answer()).toBe(2);
    values.one.value = 9;
    answer();
    expect(compute.times).toBe(2);
  });

  it('may be an exception, until an input changes', () => {
    const input = signal(0);
    const compute = counted(() => {
      if (input.value === 0) throw new Error('zero');
      return 1 / input.value;
    });
    const answer = derived(compute);
    expect(answer).toThrow('zero');
    expect(answer).toThrow('zero');
    expect(compute.times).toBe(1);
    input.value = 4;
    expect(answer()).toBe(0.25);
  });

  it('that asks for itself throws, and goes on when it does no more', () => {
    const circle = signal(true);
    const answer: () => number = derived(() => (circle.value ? answer() + 1 : 7));
    expect(answer).toThrow(/cycle/i);
    circle.value = false;
    expect(answer()).toBe(7);
  });
});

describe('a table of answers', () => {
  it('has one per key, and lets go of those it is told to', () => {
    const computed: string[] = [];
    const table = new DerivedTable((key) => {
      computed.push(key);
      return key.length;
    });
    expect([table.get('a'), table.get('bc'), table.get('a')]).toEqual([1, 2, 1]);
    table.prune((key) => key !== 'a');
    expect(table.size).toBe(1);
    table.get('a');
    table.get('bc');
    expect(computed).toEqual(['a', 'bc', 'a']);
  });

  it('may be kept by objects', () => {
    const factor = signal(2);
    const doubled = derivedOf((of: { n: number }, _within: object) => of.n * factor.value);
    const [one, within] = [{ n: 3 }, {}];
    expect([doubled(one, within), doubled({ n: 4 }, within)]).toEqual([6, 8]);
    factor.value = 10;
    expect(doubled(one, within)).toBe(30);
  });
});
