/** Remembers answers to questions that may lead back to themselves: those of a circle are answered together. */
export class Circles<K, V> {
  private readonly answers = new Map<K, V | undefined>();
  /** Questions that are being answered, or that wait for one of these. */
  private readonly open: K[] = [];
  private readonly places = new Map<K, number>();
  /** The outermost question that has been met again since the innermost was asked. */
  private lowest = Number.POSITIVE_INFINITY;

  /** Inside a circle, "no" only means "not on this way", so it is kept when no question around it is open any more. */
  ask(question: K, answer: () => V | undefined): V | undefined {
    if (this.answers.has(question)) return this.answers.get(question);
    const met = this.places.get(question);
    if (met !== undefined) {
      this.lowest = Math.min(this.lowest, met);
      return undefined;
    }
    const place = this.open.push(question) - 1;
    this.places.set(question, place);
    const outer = this.lowest;
    this.lowest = place;
    const found = answer();
    if (found === undefined && this.lowest < place) {
      this.lowest = Math.min(outer, this.lowest);
      return undefined;
    }
    this.lowest = outer;
    for (const one of this.open.splice(place)) {
      this.places.delete(one);
      if (found === undefined) this.answers.set(one, undefined);
    }
    this.answers.set(question, found);
    return found;
  }
}
