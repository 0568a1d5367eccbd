/** All messages of the projects as pictures; each leads to its own page. */
import type { MessagesView } from '../../../../../server/src/core/view/messageView.ts';
import { filled, h } from '../dom.ts';
import { button } from '../parts.ts';
import { type Look, stage } from './one.ts';

export function gallery(
  { messages, total, labels }: MessagesView,
  look: Look,
  send: (message: object) => void,
): HTMLElement[] {
  if (messages.length === 0) return [h('p', { class: 'empty' }, labels.noneInProject)];
  const cards = messages.map((message) => {
    const { id, title, place } = message;
    const where = `${place.path}:${place.line}`;
    return h(
      'li',
      {},
      stage(message, labels, look),
      button(where, () => send({ type: 'show', id }), {
        kind: 'plain',
        name: `${where} ${title}`,
        focus: `show ${id}`,
      }),
    );
  });
  return [
    h('h1', { class: 'hidden' }, labels.title),
    h('ul', { class: 'gallery' }, ...cards),
    ...(total > messages.length
      ? [h('p', { class: 'meta' }, filled(labels.more, { n: messages.length, all: total }))]
      : []),
  ];
}
