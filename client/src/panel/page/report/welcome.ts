/** What to do where there is nothing to check. */
import type { ReportView } from '../../../../../server/src/core/view/reportView.ts';
import { h, prose } from '../dom.ts';
import { button, type Tools } from '../parts.ts';

export const welcomeSection = ({ labels }: ReportView, { send }: Tools): HTMLElement =>
  h(
    'section',
    { class: 'welcome' },
    h('h2', {}, h('span', {}, labels.next)),
    h('p', {}, prose(labels.nextFolder)),
    h('p', {}, labels.nextSample),
    h(
      'div',
      { class: 'toolbar' },
      button(labels.walkthrough, () => send({ type: 'walkthrough' }), {
        kind: 'primary',
        focus: 'walkthrough',
      }),
      button(labels.sample, () => send({ type: 'sample' }), { focus: 'sample' }),
    ),
  );
