/** What only the console can tell: a checklist of this project's own values. */
import type { ItemView, ProjectView, QuestionView } from '../../../../../server/src/core/view/reportView.ts';
import { filled, h, prose } from '../dom.ts';
import { icon } from '../icons.ts';
import { button, explainButtons, headingParts, outsideLink, placeButton, type Tools } from '../parts.ts';

export function questionsSection(project: ProjectView, level: 'h2' | 'h3', tools: Tools): HTMLElement {
  const items = project.open.flatMap((question) => question.items);
  const progress = h('span', { class: 'progress-text' });
  const count = (): void => {
    const n = items.filter(({ id }) => tools.isTicked(id)).length;
    progress.textContent = items.length === 0 ? '' : filled(tools.labels.ticked, { n, all: items.length });
  };
  count();
  const heading = headingParts({ level, title: project.openTitle, count: project.open.length });
  heading[0]?.append(progress);
  const questions = project.open.map((one) => {
    // A box shows what was ticked off, whoever did it.
    const data = [one, one.items.map(({ id }) => tools.isTicked(id))];
    return tools.keeper.keep(one.id, data, () => questionItem(one, tools));
  });
  const list = tools.keeper.container('ul', `${project.id} questions`, '', questions);
  const section = tools.keeper.container('section', `${project.id} questions`, 'questions', [
    ...heading,
    list,
  ]);
  section.onchange = count;
  return section;
}

function questionItem(question: QuestionView, tools: Tools): HTMLElement {
  const { id, title, kakaoCodes, place, items, look, where, address, asksForManifest } = question;
  const { labels, send } = tools;
  const manifest = (): HTMLElement =>
    button(labels.manifest, () => send({ type: 'manifest' }), { kind: 'primary', focus: `manifest ${id}` });
  const actions = [
    ...(asksForManifest ? [manifest()] : []),
    ...(address === null ? [] : [outsideLink(labels.console, address, `${labels.console}: ${title}`)]),
    ...explainButtons(kakaoCodes, id, tools),
  ];
  return h(
    'li',
    { class: 'item question' },
    icon('question'),
    h(
      'div',
      { class: 'body' },
      h('p', { class: 'message' }, prose(title), place && ' ', place && placeButton(place, tools)),
      items.length > 0 && h('ul', { class: 'checklist' }, ...items.map((item) => checkItem(item, tools))),
      look !== null && h('p', { class: 'meta' }, prose(look)),
      where !== null && h('p', { class: 'meta where' }, prose(where)),
      actions.length > 0 && h('div', { class: 'actions' }, ...actions),
    ),
  );
}

function checkItem({ id, text, value }: ItemView, { labels, send, isTicked, tick }: Tools): HTMLElement {
  const box = h('input', { type: 'checkbox', 'data-focus': `tick ${id}` });
  box.checked = isTicked(id);
  box.addEventListener('change', () => tick(id, box.checked));
  const copy =
    value !== null &&
    button(filled(labels.copyValue, { value }), () => send({ type: 'copy', id }), {
      kind: 'bare',
      icon: 'copy',
      focus: `copy ${id}`,
    });
  return h('li', {}, h('label', {}, box, h('span', {}, prose(text))), copy);
}
