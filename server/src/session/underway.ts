/** What the engine is doing at this moment, so that what never ends, or takes too long, can be named and left out. */
import type { FactKinds, Rule } from '../core/rules/rule.ts';
import type { FileId } from '../core/text/text.ts';

/** Told of each step: one rule on one fact, one file read. Steps do not overlap. */
export interface Underway {
  /** `what` is a rule's code or `reading`; `place` a file, or a project's root. */
  readonly begin: (what: string, place: FileId) => void;
  readonly end: () => void;
}

/** A file, or the root of a project, that has kept a server from answering. */
export interface LeftOut {
  readonly place: FileId;
  /** With which it did. Default: the one that it has when it is first met. */
  readonly text?: string | undefined;
  /** Else until its text is another. */
  readonly forGood: boolean;
}

export const unnoted: Underway = { begin: () => {}, end: () => {} };

/** Milliseconds that all rules together may take for one file, or for one project as a whole. */
const LIMIT = 5000;

/**
 * `rules`, each noted in `underway` as it runs. Where the limit is passed, the rest of the rules have nothing to say about
 * that place this time; the first of them throws, so that it is told like a rule that fails.
 */
export function limitedRules(
  rules: readonly Rule[],
  underway: Underway,
  isLeftOut: (root: FileId) => boolean,
  now: () => number = () => performance.now(),
): Rule[] {
  /** Milliseconds by place. A file is judged in one go, so what counts together ends when the thread is free again. */
  const spent = new Map<FileId, number>();

  const limited = (rule: Rule): Rule['check'] => {
    return (fact, project, report) => {
      const place = placeOf(fact);
      const before = spent.get(place) ?? 0;
      if (before === Number.POSITIVE_INFINITY || (rule.needs === 'project' && isLeftOut(place))) return;
      if (before > LIMIT) {
        spent.set(place, Number.POSITIVE_INFINITY);
        throw new Error(`the rules took over ${LIMIT / 1000} s; no more are run on ${place} this time`);
      }
      if (spent.size === 0) queueMicrotask(() => spent.clear());
      const started = now();
      underway.begin(rule.code, place);
      try {
        rule.check(fact, project, report);
      } finally {
        underway.end();
        spent.set(place, before + now() - started);
      }
    };
  };
  return rules.map((rule) => ({ ...rule, check: limited(rule) }));
}

const placeOf = (fact: FactKinds[keyof FactKinds]): FileId => ('root' in fact ? fact.root : fact.file);
