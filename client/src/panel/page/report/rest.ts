/** What is right, and what nobody has looked at: folded. */
import type { ProjectView, ReportView, RightView } from '../../../../../server/src/core/view/reportView.ts';
import { h, prose } from '../dom.ts';
import { icon } from '../icons.ts';
import { fold, type Heading, longList, placeButton, type Tools } from '../parts.ts';

export function rightSection(
  { id, right, rightTitle }: ProjectView,
  level: 'h2' | 'h3',
  tools: Tools,
): HTMLElement {
  const heading: Heading = { level, title: rightTitle, count: right.length };
  const item = (one: RightView): HTMLElement =>
    tools.keeper.keep(`right ${id} ${one.message}`, one, () => rightItem(one, tools));
  const content = (): HTMLElement[] => longList(`${id} right`, right, tools, item);
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
  const heading: Heading = { level: 'h2', title: labels.notChecked, count: lines.length };
  const item = (line: string): HTMLElement =>
    tools.keeper.keep(`not checked ${line}`, null, () => notCheckedItem(line));
  const content = (): HTMLElement[] => longList('not checked', lines, tools, item);
  const openAtFirst = failures.length > 0;
  return fold('not checked', heading, tools, { openAtFirst, className: 'folded' }, content);
}

const notCheckedItem = (line: string): HTMLElement =>
  h(
    'li',
    { class: 'item' },
    icon('information'),
    h('div', { class: 'body' }, h('p', { class: 'message' }, line)),
  );
