/** For somebody without a code: what do you see, then where. */
import type { ExplanationView } from '../../../../../server/src/core/view/explanationView.ts';
import { h } from '../dom.ts';
import { icon } from '../icons.ts';
import { button } from '../parts.ts';

export function guideSection(
  guide: ExplanationView['guide'],
  title: string,
  send: (message: object) => void,
): HTMLElement {
  const questions = guide.map(({ see, answers }) =>
    h(
      'details',
      { class: 'file', name: 'guide' },
      h('summary', { 'data-focus': `see ${see}` }, icon('chevron'), h('span', { class: 'name' }, see)),
      h(
        'ul',
        { class: 'answers' },
        ...answers.map(({ where, id }) =>
          h(
            'li',
            {},
            button(where, () => send({ type: 'explain', code: id }), {
              kind: 'plain',
              focus: `answer ${id}`,
            }),
          ),
        ),
      ),
    ),
  );
  return h('section', { class: 'guide' }, h('h2', {}, title), ...questions);
}
