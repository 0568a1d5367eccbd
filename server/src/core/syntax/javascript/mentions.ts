/** Where a script writes each name, outside of types. */
import { firstIndex } from '../../text/firstIndex.ts';
import type * as ts from './parser.ts';

export class Mentions {
  private readonly known = new Map<string, readonly ts.Identifier[]>();

  /** `parts`: by name, of each part of the script in its turn. */
  constructor(private readonly parts: readonly ReadonlyMap<string, readonly ts.Identifier[]>[]) {}

  /** In the order of the text. */
  of(name: string): readonly ts.Identifier[] {
    const known = this.known.get(name);
    if (known) return known;
    const mentions: ts.Identifier[] = [];
    for (const part of this.parts) for (const one of part.get(name) ?? []) mentions.push(one);
    this.known.set(name, mentions);
    return mentions;
  }

  /** Those in `node`, in the order of the text. */
  within(node: ts.Node, name: string): readonly ts.Identifier[] {
    const mentions = this.of(name);
    const startingAt = (offset: number) =>
      firstIndex(mentions.length, (index) => mentions[index]!.pos >= offset);
    return mentions.slice(startingAt(node.pos), startingAt(node.end));
  }

  /** Whether `name` is written anywhere in `node`. */
  isIn(node: ts.Node, name: string): boolean {
    const mentions = this.of(name);
    const first = mentions[firstIndex(mentions.length, (index) => mentions[index]!.pos >= node.pos)];
    return first !== undefined && first.end <= node.end;
  }
}
