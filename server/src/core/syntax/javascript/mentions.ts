/** Where a script writes each name. */
import * as ts from './parser.ts';

export class Mentions {
  private known: ReadonlyMap<string, readonly ts.Identifier[]> | undefined;

  constructor(private readonly source: ts.SourceFile) {}

  /** In the order of the text. */
  of(name: string): readonly ts.Identifier[] {
    this.known ??= readMentions(this.source);
    return this.known.get(name) ?? [];
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

function readMentions(source: ts.SourceFile): ReadonlyMap<string, readonly ts.Identifier[]> {
  const mentions = new Map<string, ts.Identifier[]>();
  ts.walk(source, (node) => {
    if (!ts.isIdentifier(node)) return undefined;
    const known = mentions.get(node.text);
    if (known) known.push(node);
    else mentions.set(node.text, [node]);
    return undefined;
  });
  return mentions;
}
