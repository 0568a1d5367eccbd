/** Things whose ranges lie in each other or apart: which of them is the innermost around a place takes few steps to find. */
import { firstIndex } from './firstIndex.ts';
import type { Range } from './text.ts';

export class Nested<T extends { readonly range: Range }> {
  private readonly items: readonly T[];
  /** The index of the one around each; -1 where there is none. */
  private readonly outer: readonly number[];

  constructor(items: readonly T[]) {
    const sorted = items.toSorted((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
    const open: number[] = [];
    this.items = sorted;
    this.outer = sorted.map(({ range }, index) => {
      while (open.length > 0 && sorted[open.at(-1)!]!.range.end <= range.start) open.pop();
      const around = open.at(-1) ?? -1;
      open.push(index);
      return around;
    });
  }

  /** The innermost that begins before `offset` and ends behind it. */
  around(offset: number): T | undefined {
    const { items } = this;
    let at = firstIndex(items.length, (index) => items[index]!.range.start >= offset) - 1;
    while (at >= 0 && items[at]!.range.end <= offset) at = this.outer[at]!;
    return items[at];
  }
}
