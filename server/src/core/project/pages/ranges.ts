/** Searches in ordered lists, each in the logarithm of their length. */
import type { FileFacts } from '../../facts/facts.ts';
import { firstIndex } from '../../text/firstIndex.ts';
import type { Range } from '../../text/text.ts';

/** Index of the first item that starts at `start` or behind. */
export const firstFrom = (items: readonly { readonly range: Range }[], start: number): number =>
  firstIndex(items.length, (index) => items[index]!.range.start >= start);

/** Whether one of `ranges`, which are in order and apart from each other, holds `at`. */
export function holds(ranges: readonly Range[], at: number): boolean {
  const range = ranges[firstIndex(ranges.length, (index) => ranges[index]!.end > at)];
  return range !== undefined && range.start <= at;
}

/** Whether a server may leave out, or repeat, what stands at `at` of a file. */
export const isChosen = ({ page }: FileFacts, at: number): boolean =>
  holds(page?.parts?.conditions ?? [], at);
