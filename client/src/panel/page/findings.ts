/** Findings as items of a list, with what can be done about each. */
import type { FindingView } from '../../../../server/src/core/view/findingView.ts';
import { filled, h, prose } from './dom.ts';
import { icon } from './icons.ts';
import { button, explainButtons, type FindingTools, pageButton, placeButton, placeText } from './parts.ts';

/** Of Kakao's codes: more of them are on the page of the rule. */
const CODES_SHOWN = 3;

interface ItemLook {
  /** An error's own explanation leaves its code out: it would explain itself. */
  readonly codes?: readonly string[];
  /** Where what is around it does not say in which file it is. */
  readonly where?: string;
}

export function findingItem(mistake: FindingView, tools: FindingTools, look: ItemLook = {}): HTMLElement {
  const { severity, message, label, code, place, related, fix, otherFixes, kakaoCodes } = mistake;
  const { labels, severities, isOutside } = tools;
  const line = isOutside ? placeText(place) : filled(labels.line, { n: place.line });
  const { codes = kakaoCodes, where = line } = look;
  const how = [...(fix === null ? [] : [fix]), ...otherFixes].join(' / ');
  return h(
    'li',
    { class: `item ${severity}` },
    icon(severity),
    h('span', { class: 'hidden' }, `${severities[severity]}: `),
    h(
      'div',
      { class: 'body' },
      h('p', { class: 'message' }, prose(message)),
      h('p', { class: 'meta' }, `${where} · ${label} · `, h('span', { class: 'code' }, code)),
      ...related.map((one) =>
        h(
          'p',
          { class: 'meta related' },
          `${labels.related} `,
          placeButton(one.place, tools),
          ' ',
          prose(one.message),
        ),
      ),
      how !== '' && h('p', { class: 'meta how' }, icon('fix', 'small inherit'), h('span', {}, how)),
      !isOutside && h('div', { class: 'actions' }, ...actions({ ...mistake, kakaoCodes: codes }, tools)),
    ),
  );
}

function actions(finding: FindingView, tools: FindingTools): HTMLElement[] {
  const { id, code, page, fix, otherFixes, place, kakaoCodes } = finding;
  const { labels, send } = tools;
  return [
    ...(fix === null
      ? []
      : [
          button(labels.fix, () => send({ type: 'fix', id }), {
            kind: 'primary',
            name: filled(labels.fixHow, { title: fix }),
            title: fix,
            focus: `fix ${id}`,
          }),
        ]),
    ...(otherFixes.length === 0
      ? []
      : [
          button(fix === null ? labels.fixAsking : labels.otherFixes, () => send({ type: 'fixHow', id }), {
            title: otherFixes.join('\n'),
            focus: `fixHow ${id}`,
          }),
        ]),
    button(labels.open, () => send({ type: 'open', id: place.id }), {
      name: filled(labels.openPlace, { place: placeText(place) }),
      focus: `open ${id}`,
    }),
    ...explainButtons(kakaoCodes.slice(0, CODES_SHOWN), id, tools),
    pageButton(labels.why, page, filled(labels.whyRule, { code }), tools),
  ];
}
