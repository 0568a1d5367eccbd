/** One error: what it means, what this project has to do with it, and what to do. */
import type { CardView, ExplanationView } from '../../../../../server/src/core/view/explanationView.ts';
import { h, prose } from '../dom.ts';
import { findingItem } from '../findings.ts';
import { icon } from '../icons.ts';
import { button, type FindingTools, outsideLink, pageButton, placeButton } from '../parts.ts';

export function card(view: CardView, { labels }: ExplanationView, tools: FindingTools): HTMLElement {
  const { name, status, title, meaning, caller, steps, link, page } = view;
  return h(
    'article',
    { class: 'card' },
    h('p', { class: 'meta' }, h('span', { class: 'code-name' }, name), status !== null && ` · ${status}`),
    h('h1', {}, prose(title)),
    h('p', { class: 'meaning' }, prose(meaning)),
    ...(caller === null ? [] : [callerItem(caller, view, tools)]),
    ...evidence(view, labels, tools),
    h('h2', {}, labels.steps),
    h('ol', { class: 'steps' }, ...steps.map((step) => h('li', {}, prose(step)))),
    h(
      'div',
      { class: 'actions' },
      !tools.isOutside && pageButton(page.title, page.path, `${page.title}: ${name}`, tools),
      outsideLink(link.title, link.address, `${link.title}: ${name}`),
    ),
  );
}

function callerItem(
  caller: string,
  { callerFixes }: CardView,
  { send, isOutside }: FindingTools,
): HTMLElement {
  return h(
    'div',
    { class: 'item caller' },
    icon('warning'),
    h(
      'div',
      { class: 'body' },
      h('p', { class: 'message' }, prose(caller)),
      callerFixes.length > 0 &&
        !isOutside &&
        h(
          'div',
          { class: 'actions' },
          ...callerFixes.map((title) =>
            button(title, () => send({ type: 'fixCaller', title }), {
              kind: 'primary',
              icon: 'fix',
              focus: `fixCaller ${title}`,
            }),
          ),
        ),
    ),
  );
}

function evidence(view: CardView, labels: ExplanationView['labels'], tools: FindingTools): HTMLElement[] {
  const { evidenceTitle, proven, ruledOut, open, id } = view;
  if (evidenceTitle === null) return [];
  const others = (codes: readonly string[]): readonly string[] => codes.filter((code) => code !== id);
  return [
    h('h2', {}, h('span', {}, evidenceTitle)),
    h(
      'ul',
      { class: 'evidence' },
      ...proven.map((finding) =>
        findingItem(finding, tools, { codes: others(finding.kakaoCodes).slice(0, 1) }),
      ),
      ...(ruledOut.length === 0 ? [] : [ruledOutItem(ruledOut, labels.ruledOut, tools)]),
      ...open.map(({ title, causes }) => openItem(title, causes)),
    ),
  ];
}

const ruledOutItem = (ruledOut: CardView['ruledOut'], title: string, tools: FindingTools): HTMLElement =>
  h(
    'li',
    { class: 'item' },
    icon('pass'),
    h(
      'div',
      { class: 'body' },
      h('p', { class: 'message' }, title),
      h(
        'ul',
        { class: 'causes' },
        ...ruledOut.map(({ text, place }) => h('li', {}, prose(text), ' ', placeButton(place, tools))),
      ),
    ),
  );

const openItem = (title: string, causes: readonly string[]): HTMLElement =>
  h(
    'li',
    { class: 'item' },
    icon('question'),
    h(
      'div',
      { class: 'body' },
      h('p', { class: 'message' }, title),
      h('ul', { class: 'causes' }, ...causes.map((cause) => h('li', {}, prose(cause)))),
    ),
  );
