/** The one type that every face (Problems, hover, quick fix, Doctor, command line) renders. */
import type { Fix } from '../edits/plannedEdit.ts';
import type { Message } from '../text/messages.ts';
import { holdsKey } from '../text/redact.ts';
import type { Place } from '../text/text.ts';

export type { Fix, PlannedEdit } from '../edits/plannedEdit.ts';

/**
 * `violated` is proven by files and goes to Problems; `unknown` is what only Kakao's console or run time can tell and
 * goes to the Doctor's report; `ok` is what was checked and is right.
 */
export type Verdict = 'violated' | 'unknown' | 'ok';

/** What happens if nothing is done. */
export type Effect =
  /** The SDK throws in the browser; nothing is sent. */
  | 'throws'
  /** Kakao's server answers with an error. */
  | 'rejected'
  /** A native app: nothing is shared, whatever happens on Kakao's side. */
  | 'broken'
  /** Something else is shared than meant, or nothing visible happens. */
  | 'degraded'
  /** Somebody else can misuse what the code gives away. */
  | 'insecure'
  | 'note';

export type Severity = 'error' | 'warning' | 'information';

export const severityOf: Readonly<Record<Effect, Severity>> = {
  throws: 'error',
  rejected: 'error',
  broken: 'error',
  degraded: 'warning',
  insecure: 'warning',
  note: 'information',
};

const GRAVITY: readonly Severity[] = ['error', 'warning', 'information'];

/** What must be repaired comes before what is only worth knowing; within one severity the order stays. */
export const gravestFirst = <T extends { readonly severity: Severity }>(findings: readonly T[]): T[] =>
  findings.toSorted((a, b) => GRAVITY.indexOf(a.severity) - GRAVITY.indexOf(b.severity));

export interface Finding {
  /** `<kakao code>/<rule-name>` */
  readonly code: string;
  readonly kakaoCodes: readonly string[];
  readonly verdict: Verdict;
  /** `unknown` for the one reason that an entry of the manifest, which it rests on, is not verified. */
  readonly unverified?: true;
  readonly effect: Effect;
  readonly severity: Severity;
  /** The manifest makes a hint of its rule: in editors it is less than its severity. */
  readonly isHint?: true;
  /** It is proven, and not shown: a comment beside it or the team's baseline says so. */
  readonly heldBackBy?: 'comment' | 'baseline';
  readonly place: Place;
  readonly message: Message;
  readonly fixes: readonly Fix[];
  /** Evidence elsewhere: the manifest, the `.env` line, the script tag. */
  readonly related: readonly { readonly place: Place; readonly message: Message }[];
}

/** Fixes that write no app key: one that stands in an address, say, would be copied to where nobody looks for keys. */
export const withoutKeys = (fixes: readonly Fix[]): readonly Fix[] =>
  fixes.filter(({ edits }) => edits.every(({ file, ...change }) => !holdsKey(JSON.stringify(change))));
