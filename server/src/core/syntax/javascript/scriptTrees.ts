/** The trees of the scripts of one open file: the next version of each is made out of the one before. */
import { type ParseOptions, parseAgain, parseScript, type SourceFile } from './parser.ts';

/** Scripts of a page that have their trees kept: it takes the whole page for each. */
const MOST_KEPT = 10;

export class ScriptTrees {
  private trees: SourceFile[] = [];

  /** Parses a whole version of the file; `read` gets a parser for its scripts, in their order. */
  version<T>(read: (parse: (text: string, options: ParseOptions) => SourceFile) => T): T {
    const before = this.trees;
    const made: SourceFile[] = [];
    // Each is changed in place, so none is left where something throws on the way.
    this.trees = [];
    const result = read((text, options) => {
      if (made.length === MOST_KEPT) return parseScript(text, options);
      const tree = parseAgain(text, options, before[made.length]);
      made.push(tree);
      return tree;
    });
    this.trees = made;
    return result;
  }
}
