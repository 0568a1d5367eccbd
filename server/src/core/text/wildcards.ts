/**
 * Whether `items` fit a pattern in which `wild` stands for any number of them. Takes at most length × length steps: of
 * several wild ones only the last is ever widened, since the ones before it need no more than they have.
 */
export function matchesSequence<Item, Part>(
  pattern: readonly Part[],
  items: ArrayLike<Item>,
  wild: Part,
  fits: (part: Part, item: Item) => boolean,
): boolean {
  let at = 0;
  let behindWild = -1;
  let resumed = 0;
  for (let i = 0; i < items.length; ) {
    const part = pattern[at];
    if (at < pattern.length && part === wild) {
      behindWild = ++at;
      resumed = i;
    } else if (at < pattern.length && fits(part!, items[i]!)) {
      at++;
      i++;
    } else if (behindWild >= 0) {
      at = behindWild;
      i = ++resumed;
    } else return false;
  }
  return pattern.slice(at).every((part) => part === wild);
}
