/** What is proven wrong, file by file. */
import type { FindingView, ProjectView } from '../../../../server/src/core/report/view.ts';
import { filled, h, prose } from './dom.ts';
import { byFile, type FileGroup } from './filter.ts';
import { icon } from './icons.ts';
import { button, explainButtons, fold, pageLink, placeButton, placeText, type Tools } from './parts.ts';

/** Of Kakao's codes: more of them are on the page of the rule. */
const CODES_SHOWN = 3;
/** Files that are unfolded without anybody asking, by how many mistakes there are in all. */
const FEW = 200;

export function mistakesSection(project: ProjectView, level: 'h2' | 'h3', tools: Tools): HTMLElement {
  const { mistakes, mistakesTitle, id } = project;
  const isFew = mistakes.length <= FEW;
  return h(
    'section',
    { class: 'mistakes' },
    h(level, {}, h('span', {}, mistakesTitle), h('span', { class: 'badge' }, String(mistakes.length))),
    ...byFile(mistakes).map((group, index) => fileGroup(id, group, isFew || index === 0, tools)),
  );
}

function fileGroup(
  project: string,
  { path, mistakes }: FileGroup,
  openAtFirst: boolean,
  tools: Tools,
): HTMLElement {
  const name = `${project} ${path}`;
  const slash = path.lastIndexOf('/');
  const most = tools.limit(name);
  const heading = [
    icon('file'),
    h('span', { class: 'name' }, path.slice(slash + 1)),
    h('span', { class: 'folder' }, path.slice(0, Math.max(0, slash))),
    h('span', { class: 'badge' }, String(mistakes.length)),
  ];
  const items = (): Node[] => {
    const list = mistakes.slice(0, most);
    const rest = mistakes.length - list.length;
    return [
      h('ul', {}, ...list.map((one) => tools.keeper.keep(one.id, one, () => mistakeItem(one, tools)))),
      ...(rest > 0 ? [button(filled(tools.labels.more, { n: rest }), () => tools.more(name))] : []),
    ];
  };
  return fold(name, heading, tools, { openAtFirst, className: 'file' }, items);
}

function mistakeItem(mistake: FindingView, tools: Tools): HTMLElement {
  const { severity, message, label, code, place, related, fix, otherFixes } = mistake;
  const { labels, severities } = tools;
  const how = fix ?? (otherFixes.length > 0 && filled(labels.inEditor, { titles: otherFixes.join(' / ') }));
  return h(
    'li',
    { class: `item ${severity}` },
    icon(severity),
    h('span', { class: 'hidden' }, `${severities[severity]}: `),
    h(
      'div',
      { class: 'body' },
      h('p', { class: 'message' }, prose(message)),
      h(
        'p',
        { class: 'meta' },
        `${filled(labels.line, { n: place.line })} · ${label} · `,
        h('span', { class: 'code' }, code),
      ),
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
      typeof how === 'string' &&
        h('p', { class: 'meta how' }, icon('fix', 'small inherit'), h('span', {}, how)),
      h('div', { class: 'actions' }, ...actions(mistake, tools)),
    ),
  );
}

function actions({ id, code, docs, fix, place, kakaoCodes }: FindingView, tools: Tools): HTMLElement[] {
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
    button(labels.open, () => send({ type: 'open', id: place.id }), {
      name: filled(labels.openPlace, { place: placeText(place) }),
      focus: `open ${id}`,
    }),
    ...explainButtons(kakaoCodes.slice(0, CODES_SHOWN), id, tools),
    pageLink(labels.why, docs, filled(labels.whyRule, { code })),
  ];
}
