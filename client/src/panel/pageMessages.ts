/** What the panel tells its page. */
import type { ReportView } from '../../../server/src/core/report/view.ts';

/** Without addresses of files: the page asks for places by their names. */
export type ShownView = ReportView;

export type ToPage =
  /** All that is known, whenever the page starts and whenever something of it changes. */
  | {
      readonly type: 'state';
      readonly view: ShownView | null;
      /** Items of the checklist that were ticked off. */
      readonly ticks: readonly string[];
      /** What is being done, and the word that stops it. */
      readonly busy: { readonly text: string; readonly cancel: string } | null;
      /** Why there is no report, or none that is true. */
      readonly failure: { readonly text: string; readonly again: string } | null;
    }
  /** For a moment, and for a screen reader. */
  | { readonly type: 'said'; readonly text: string };
