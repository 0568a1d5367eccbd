/** Where a script writes each name, outside of types. */
import type * as ts from './parser.ts';

export class Mentions {
  private readonly known = new Map<string, readonly ts.Identifier[]>();

  /** `parts`: by name, of each part of the script in its turn. */
  constructor(private readonly parts: readonly ReadonlyMap<string, readonly ts.Identifier[]>[]) {}

  /** In the order of the text. */
  of(name: string): readonly ts.Identifier[] {
    const known = this.known.get(name);
    if (known) return known;
    const mentions = this.parts.flatMap((part) => part.get(name) ?? []);
    this.known.set(name, mentions);
    return mentions;
  }

  /** Whether `name` is written anywhere in `node`. */
  isIn(node: ts.Node, name: string): boolean {
    const mentions = this.of(name);
    let low = 0;
    let high = mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (mentions[middle]!.pos < node.pos) low = middle + 1;
      else high = middle;
    }
    return low < mentions.length && mentions[low]!.end <= node.end;
  }
}
