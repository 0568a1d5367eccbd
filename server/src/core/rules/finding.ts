/** The one type that every face (Problems, hover, quick fix, Doctor, command line) renders. */
import type { Message } from '../text/messages.ts';
import type { FileId, Place, Range } from '../text/text.ts';

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
  /** Something else is shared than meant, or nothing visible happens. */
  | 'degraded'
  /** Somebody else can misuse what the code gives away. */
  | 'insecure'
  | 'note';

export type Severity = 'error' | 'warning' | 'information';

export const severityOf: Readonly<Record<Effect, Severity>> = {
  throws: 'error',
  rejected: 'error',
  degraded: 'warning',
  insecure: 'warning',
  note: 'information',
};

/**
 * A change that a fix makes: text at a range, a value at a path of a JSON file (formatting and comments survive), or a
 * file of types.
 */
export type PlannedEdit =
  | { readonly file: FileId; readonly range: Range; readonly text: string }
  | { readonly file: FileId; readonly path: readonly (string | number)[]; readonly value: unknown }
  | DeclarationEdit;

/** The whole file, new or not, becomes the declaration of this SDK version, in the language of its reader. */
export interface DeclarationEdit {
  readonly file: FileId;
  readonly declares: string;
}

export interface Fix {
  readonly title: Message;
  /** Safe fixes keep the program's meaning apart from the mistake; `--fix` and fix-all apply only these. */
  readonly safe: boolean;
  readonly edits: readonly PlannedEdit[];
}

export interface Finding {
  /** `<kakao code>/<rule-name>` */
  readonly code: string;
  readonly kakaoCodes: readonly string[];
  readonly verdict: Verdict;
  readonly effect: Effect;
  readonly severity: Severity;
  readonly place: Place;
  readonly message: Message;
  readonly fixes: readonly Fix[];
  /** Evidence elsewhere: the manifest, the `.env` line, the script tag. */
  readonly related: readonly { readonly place: Place; readonly message: Message }[];
}
