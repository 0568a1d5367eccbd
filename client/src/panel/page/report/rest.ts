/** What is right, and what nobody has looked at: folded. */
import type { ProjectView, ReportView, RightView } from '../../../../../server/src/core/view/reportView.ts';
import { h, prose } from '../dom.ts';
import { icon } from '../icons.ts';
import { fold, placeButton, type Tools } from '../parts.ts';

export function rightSection(
  { id, right, rightTitle }: ProjectView,
  level: 'h2' | 'h3',
  tools: Tools,
): HTMLElement {
  const heading = [
    h(level, {}, h('span', {}, rightTitle), h('span', { class: 'badge' }, String(right.length))),
  ];
  const content = (): Node[] => [h('ul', {}, ...right.map((one) => rightItem(one, tools)))];
  return fold(`${id} right`, heading, tools, { openAtFirst: false, className: 'folded' }, content);
}

function rightItem({ message, places, isMore }: RightView, tools: Tools): HTMLElement {
  return h(
    'li',
    { class: 'item' },
    icon('pass'),
    h(
      'div',
      { class: 'body' },
      h('p', { class: 'message' }, prose(message)),
      h('p', { class: 'meta places' }, ...places.map((place) => placeButton(place, tools)), isMore && '…'),
    ),
  );
}

/** Files and rules that failed, and what no reader looks into. */
export function notCheckedSection(
  { failures, projects, labels }: ReportView,
  tools: Tools,
): HTMLElement | undefined {
  const notRead = projects.flatMap((project) =>
    project.notRead.map((one) => (projects.length > 1 ? `${project.path}: ${one}` : one)),
  );
  const lines = [...failures, ...notRead.map((one) => `${labels.notRead}: ${one}`)];
  if (lines.length === 0) return undefined;
  const heading = [
    h('h2', {}, h('span', {}, labels.notChecked), h('span', { class: 'badge' }, String(lines.length))),
  ];
  const content = (): Node[] => [
    h(
      'ul',
      {},
      ...lines.map((line) =>
        h(
          'li',
          { class: 'item' },
          icon('information'),
          h('div', { class: 'body' }, h('p', { class: 'message' }, line)),
        ),
      ),
    ),
  ];
  const openAtFirst = failures.length > 0;
  return fold('not checked', heading, tools, { openAtFirst, className: 'folded' }, content);
}
