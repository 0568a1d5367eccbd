/** Of all that a text may mean, the cards that answer it, and what is only worth naming beside them. */
import type { Match } from './explain.ts';

/** More cards than this are a list, not an answer. */
const MOST_CARDS = 3;

export interface Answers {
  readonly cards: readonly Match[];
  readonly others: readonly Match[];
}

/**
 * The first match, and those that speak of other causes. What shares a cause with a card would say the same again, or the
 * opposite; what a card leads on to, and symptoms beside a message that says more, are named only.
 */
export function answersOf(matches: readonly Match[]): Answers {
  const cards: Match[] = [];
  const causes = new Set<string>();
  for (const match of matches) {
    const rules = match.entry.causes.flatMap((cause) => cause.rules);
    const isNew = cards.length === 0 || (!match.related && match.entry.family !== 'symptom');
    if (!isNew || cards.length === MOST_CARDS || rules.some((rule) => causes.has(rule))) continue;
    cards.push(match);
    for (const rule of rules) causes.add(rule);
  }
  return { cards, others: matches.filter((match) => !cards.includes(match)) };
}
