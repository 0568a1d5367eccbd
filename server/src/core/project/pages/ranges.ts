/** Searches in ordered lists, each in the logarithm of their length. */
import type { FileFacts } from '../../facts/facts.ts';
import type { Range } from '../../text/text.ts';

/** Index of the first item that starts at `start` or behind. */
export function firstFrom(items: readonly { readonly range: Range }[], start: number): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.range.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether one of `ranges`, which are in order and apart from each other, holds `at`. */
export function holds(ranges: readonly Range[], at: number): boolean {
  let [low, high] = [0, ranges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranges[middle]!.end <= at) low = middle + 1;
    else high = middle;
  }
  return low < ranges.length && ranges[low]!.start <= at;
}

/** Whether a server may leave out, or repeat, what stands at `at` of a file. */
export const isChosen = ({ page }: FileFacts, at: number): boolean =>
  holds(page?.parts?.conditions ?? [], at);
