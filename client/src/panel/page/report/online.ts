/** What a check online found: every address with what came of it. */

import type { Severity } from '../../../../../server/src/core/rules/finding.ts';
import type { AddressView, OnlineView } from '../../../../../server/src/core/view/onlineView.ts';
import { h, prose } from '../dom.ts';
import { icon } from '../icons.ts';
import { headingParts, longList, placeButton, type Tools } from '../parts.ts';

const WORST_FIRST: readonly Severity[] = ['error', 'warning', 'information'];

export function onlineSection({ summary, addresses }: OnlineView, tools: Tools): HTMLElement {
  const { keeper, labels } = tools;
  const item = (one: AddressView): HTMLElement => keeper.keep(one.id, one, () => addressItem(one, tools));
  return keeper.container('section', 'online', 'online', [
    ...headingParts({ level: 'h2', title: labels.onlineTitle, count: addresses.length }),
    h('p', { class: 'meta' }, summary),
    ...longList('online', addresses, tools, item),
  ]);
}

function addressItem(one: AddressView, tools: Tools): HTMLElement {
  const { address, wasAsked, answer, last, page, places, findings } = one;
  const worst = WORST_FIRST.find((severity) => findings.some((finding) => finding.severity === severity));
  const facts = [
    answer,
    ...(last === null ? [] : [`→ ${last}`]),
    ...Object.values(page ?? {}).map(({ label, text }) => `${label}: ${text ?? '—'}`),
  ];
  return h(
    'li',
    { class: `item ${worst ?? ''}` },
    icon(worst ?? (wasAsked ? 'pass' : 'question')),
    h(
      'div',
      { class: 'body' },
      h('p', { class: 'message' }, address),
      ...facts.map((fact) => h('p', { class: 'meta' }, fact)),
      ...findings.map(({ severity, message }) =>
        h('p', { class: 'message' }, `${tools.severities[severity]}: `, prose(message)),
      ),
      h('p', { class: 'meta places' }, ...places.map((place) => placeButton(place, tools))),
    ),
  );
}
