/** Where the files of an Xcode project lie: each says where in its group, and groups lie in others. */

/** Numbers that are looked for, and places where one of them may stand: each is a way through all of the text. */
const MOST_LOOKED_FOR = 60;
const MOST_PLACES = 20;
const DEEPEST = 20;
const LONGEST_OBJECT = 100_000;

export class XcodeGroups {
  private looked = 0;
  private readonly paths = new Map<string, string | undefined>();

  constructor(private readonly text: string) {}

  /** From the project's folder; undefined where the project does not tell. */
  pathOf(number: string, depth = 0): string | undefined {
    if (!this.paths.has(number)) this.paths.set(number, this.find(number, depth));
    return this.paths.get(number);
  }

  private find(number: string, depth: number): string | undefined {
    if (depth > DEEPEST || this.looked++ > MOST_LOOKED_FOR) return undefined;
    let own: string | undefined;
    let parent: string | undefined;
    let at = this.text.indexOf(number);
    for (let places = 0; at >= 0 && places < MOST_PLACES; places++) {
      const behind = /^(?: \/\*[^\n]{0,300}?\*\/)?( = \{|,)/.exec(this.text.slice(at + 24, at + 400))?.[1];
      if (behind === ' = {') own = this.objectAt(at);
      else if (behind === ',') parent ??= this.groupAround(at);
      at = this.text.indexOf(number, at + 24);
    }
    if (own === undefined) return undefined;
    const path = valueIn(own, 'path') ?? '';
    const tree = valueIn(own, 'sourceTree');
    if (tree === 'SOURCE_ROOT') return path;
    if (tree !== '<group>') return undefined;
    if (parent === undefined) return path;
    const above = this.pathOf(parent, depth + 1);
    return above === undefined ? undefined : [above, path].filter((part) => part !== '').join('/');
  }

  private objectAt(start: number): string {
    return this.text.slice(start, start + LONGEST_OBJECT).split('};', 1)[0]!;
  }

  /** The number of the group that has a child at `at`. */
  private groupAround(at: number): string | undefined {
    const before = this.text.slice(Math.max(0, at - LONGEST_OBJECT), at);
    const list = before.lastIndexOf('children = (');
    // Names of files may have parentheses; the list's own ends a line.
    if (list < 0 || before.includes('\n\t\t\t);', list)) return undefined;
    const head = before.slice(Math.max(0, list - 400), list);
    return /([0-9A-F]{24})(?: \/\*[^\n]{0,300}?\*\/)? = \{\s{0,20}isa = PBX\w{0,20}Group;\s{0,20}$/.exec(
      head,
    )?.[1];
  }
}

const valueIn = (object: string, key: string): string | undefined =>
  new RegExp(`\\b${key} = "?([^"\\n;]{1,300})"?;`).exec(object)?.[1];
