/** Messages as pictures, and under each what leads to it. */
import type { MessagesView, MessageView } from '../../../../../server/src/core/view/messageView.ts';
import { filled, h, type Keeper } from '../dom.ts';
import { type Look, stage } from './one.ts';

/** Pictures that say the same as before stay. */
export function gallery(
  { messages, total, labels }: MessagesView,
  look: Look,
  keeper: Keeper,
  under: (message: MessageView) => HTMLElement,
): HTMLElement[] {
  if (messages.length === 0) return [h('p', { class: 'empty' }, labels.noneInProject)];
  const cards = messages.map((message) =>
    keeper.keep(`message ${message.id} ${look.theme}`, message, () =>
      h('li', {}, stage(message, labels, look), under(message)),
    ),
  );
  return [
    keeper.container('ul', 'gallery', 'gallery', cards),
    ...(total > messages.length
      ? [h('p', { class: 'meta' }, filled(labels.more, { n: messages.length, all: total }))]
      : []),
  ];
}
