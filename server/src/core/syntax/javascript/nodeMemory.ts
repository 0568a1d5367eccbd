/** Answers about the nodes of the tree that is being read. */
let parsed = 0;
let isKept = false;

/** Called for each tree that is parsed. `kept`: the next version of the tree will be made out of it. */
export function forgetNodes(kept: boolean): void {
  parsed++;
  isKept = kept;
}

/**
 * For what hangs on where a node stands. The next version of a tree takes nodes over, in other places and under other
 * parents: what was known of them is forgotten whenever a script is parsed.
 */
export class NodeMemory<K extends object, V> {
  private answers = new WeakMap<K, V>();
  private since = parsed;

  has(node: K): boolean {
    return this.current().has(node);
  }

  get(node: K): V | undefined {
    return this.current().get(node);
  }

  set(node: K, answer: V): void {
    this.current().set(node, answer);
  }

  protected current(): WeakMap<K, V> {
    if (this.since !== parsed) this.answers = new WeakMap();
    this.since = parsed;
    return this.answers;
  }
}

/**
 * For what holds wherever a node stands: the next version of a tree takes it over with the node. Of a tree that has none it
 * is forgotten with the rest. An answer with a node in it would hold that tree until V8 collects old memory, too: to move
 * all trees there took an eighth of the time in which files were read (*measured*).
 */
export class LastingNodeMemory<K extends object, V> extends NodeMemory<K, V> {
  private readonly kept = new WeakMap<K, V>();

  protected override current(): WeakMap<K, V> {
    return isKept ? this.kept : super.current();
  }
}
