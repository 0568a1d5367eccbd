/** What one error means and what to do about it. Pure data: matching and rendering live in `core/explain`. */
import type { Localized } from '../../text/messages.ts';

/** Who can see whether a cause holds: this project's files, Kakao's console, a phone, the person sharing, or Kakao alone. */
export type CauseSite = 'project' | 'console' | 'phone' | 'user' | 'kakao';

export interface Cause {
  readonly text: Localized;
  /** Codes of the rules that watch for it; empty where no file can show it. */
  readonly rules: readonly string[];
  readonly where: CauseSite;
}

/** `verified` was run against the official SDK; `high` is Kakao's own text or source; `medium` several reports. */
export type Confidence = 'verified' | 'high' | 'medium' | 'low';

export interface Source {
  readonly urls: readonly string[];
  /** The day the source was read, `YYYY-MM-DD`. */
  readonly date: string;
  readonly confidence: Confidence;
}

/** A `symptom` is what a person sees and can say without a code. */
export type ErrorFamily =
  | 'share'
  | 'login'
  | 'credentials'
  | 'rest'
  | 'picker'
  | 'sdk'
  | 'native'
  | 'symptom';

/**
 * A message as it shows up, without case. A blank stands for any blanks, a straight quote for any quote, escaped or
 * not; `{name}` captures a value. `needsKakao` marks wording that other software uses too: it counts only where the
 * text speaks of Kakao, or, with `unlessAsked`, where somebody asks what the text means.
 */
export interface ErrorPhrase {
  readonly text: string;
  readonly needsKakao?: boolean | 'unlessAsked';
  /** Other entries have the same message, or a part of it that says more, and are the likelier ones. */
  readonly lessLikely?: boolean;
}

export interface ErrorEntry {
  /** A Kakao code (`4019`, `KOE009`, `-401`), `-401/<message>`, `sdk/<name>` for the SDKs' own exceptions, or `symptom/<name>`. */
  readonly id: string;
  readonly family: ErrorFamily;
  /** Every code this error can surface as, the one that users see first. Empty for what Kakao gives no code. */
  readonly kakaoCodes: readonly string[];
  readonly httpStatus?: number;
  /** Markdown of inline code only, like every text here. */
  readonly title: Localized;
  readonly meaning: Localized;
  /** What to do, the most likely remedy first: a card shows the first three. */
  readonly steps: readonly Localized[];
  readonly causes: readonly Cause[];
  readonly phrases: readonly ErrorPhrase[];
  /** How people say it: each is names of notions (`symptoms/notions.ts`) that come together; `!name`: not that one. */
  readonly said?: readonly string[];
  /** Ids of entries worth reading after this one; offered too where a pasted message leads here. */
  readonly related: readonly string[];
  /** Ids of the step-by-step guides (`guides.ts`) that help here. */
  readonly guides?: readonly string[];
  /** Kakao's page in either language. */
  readonly docs: Localized;
  readonly source: Source;
}
