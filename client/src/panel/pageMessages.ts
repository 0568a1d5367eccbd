/** What the extension tells its pages. */
import type { ExplanationView } from '../../../server/src/core/view/explanationView.ts';
import type { MessagesView } from '../../../server/src/core/view/messageView.ts';
import type { OnlineView } from '../../../server/src/core/view/onlineView.ts';
import type { GroupBy } from './doctor/grouping.ts';
import type { ToldReport } from './doctor/toldReport.ts';

/** Whenever the page starts, and whenever something of it changes. Without addresses of files. */
export interface ReportState {
  readonly type: 'report';
  /** Null where nothing is known, or nothing new. */
  readonly report: ToldReport | null;
  /** Items of the checklist that were ticked off. */
  readonly ticks: readonly string[];
  readonly groupBy: GroupBy;
  /** What the last check online found; null where there was none. */
  readonly online: OnlineView | null;
  /** What is being done, and the word that stops it. */
  readonly busy: { readonly text: string; readonly cancel: string } | null;
  /** Why there is no report, or none that is true. */
  readonly failure: { readonly text: string; readonly again: string } | null;
}

/** Of all messages, for a report that asks for them. */
export interface Pictures {
  readonly type: 'pictures';
  readonly view: MessagesView;
}

export interface ExplanationState {
  readonly type: 'explanation';
  readonly view: ExplanationView;
}

export interface MessageState {
  readonly type: 'message';
  /** Null where nothing was asked for yet. */
  readonly view: MessagesView | null;
  /** All messages of the projects, or the one at the cursor. */
  readonly isAll: boolean;
  /** The origin at which a message is served to a browser, as long as it is. */
  readonly tried: string | null;
  /** What to do where there is no message. */
  readonly hint: string;
}

/** For a moment, and for a screen reader. */
export interface Said {
  readonly type: 'said';
  readonly text: string;
}

export type ToPage = ReportState | Pictures | ExplanationState | MessageState | Said;
