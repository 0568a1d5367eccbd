/** The pictures of all messages: folded, and asked for when they are first seen. */
import type { MessagesView } from '../../../../../server/src/core/view/messageView.ts';
import type { ReportView } from '../../../../../server/src/core/view/reportView.ts';
import { h } from '../dom.ts';
import { gallery } from '../message/gallery.ts';
import { firstLook } from '../message/one.ts';
import { fold, type Heading, placeButton, type Tools } from '../parts.ts';

/** The name of the fold. */
export const MESSAGES = 'messages';

export function messagesSection(
  { messages, labels }: ReportView,
  pictures: MessagesView | undefined,
  tools: Tools,
): HTMLElement {
  const heading: Heading = { level: 'h2', title: labels.messagesTitle, count: messages };
  const content = (): HTMLElement[] =>
    pictures === undefined
      ? []
      : gallery(pictures, firstLook(), tools.keeper, ({ place }) =>
          h('div', { class: 'meta' }, placeButton(place, tools)),
        );
  return fold(MESSAGES, heading, tools, { openAtFirst: false, className: 'folded' }, content);
}
