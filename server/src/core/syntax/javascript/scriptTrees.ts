/** The trees of the scripts of one open file: the next version of each is made out of the one before. */
import { type ParseOptions, parseScript, type SourceFile } from './parser.ts';

export class ScriptTrees {
  private trees: SourceFile[] = [];

  /** Parses a whole version of the file; `read` gets a parser for its scripts, in their order. */
  version<T>(read: (parse: (text: string, options: ParseOptions) => SourceFile) => T): T {
    const before = this.trees;
    const made: SourceFile[] = [];
    // Each is changed in place, so none is left where something throws on the way.
    this.trees = [];
    const result = read((text, options) => {
      const tree = parseScript(text, options, before[made.length]);
      made.push(tree);
      return tree;
    });
    this.trees = made;
    return result;
  }
}
