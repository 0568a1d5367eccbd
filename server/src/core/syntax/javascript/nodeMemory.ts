/**
 * Answers about the nodes of the tree that is being read. The next version of a tree takes nodes over, in other places and
 * under other parents; what was known of them is forgotten whenever a script is parsed.
 */
let parsed = 0;

export const forgetNodes = (): void => {
  parsed++;
};

export class NodeMemory<K extends object, V> {
  private answers = new WeakMap<K, V>();
  private since = parsed;

  has(node: K): boolean {
    if (this.since !== parsed) this.answers = new WeakMap();
    this.since = parsed;
    return this.answers.has(node);
  }

  get(node: K): V | undefined {
    return this.has(node) ? this.answers.get(node) : undefined;
  }

  set(node: K, answer: V): void {
    if (!this.has(node)) this.answers.set(node, answer);
  }
}
