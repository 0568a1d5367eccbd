/** What is proven wrong, file by file or step by step. */
import type { FindingView } from '../../../../../server/src/core/view/findingView.ts';
import type { ProjectView, ReportView } from '../../../../../server/src/core/view/reportView.ts';
import type { GroupBy } from '../../doctor/grouping.ts';
import { filled, h } from '../dom.ts';
import { findingItem } from '../findings.ts';
import { icon } from '../icons.ts';
import { button, fold, placeText, type Tools } from '../parts.ts';
import { byFile, byStep, type Some } from './groups.ts';

/** Groups are unfolded without anybody asking, by how many mistakes there are in all. */
const FEW = 200;

interface Group {
  readonly name: string;
  readonly heading: readonly Node[];
  readonly mistakes: Some;
  /** Its heading does not say where they are. */
  readonly isPlaced: boolean;
}

export function mistakesSection(
  { mistakes: all, mistakesTitle, id }: ProjectView,
  level: 'h2' | 'h3',
  { groupBy, steps }: { readonly groupBy: GroupBy; readonly steps: ReportView['steps'] },
  tools: Tools,
): HTMLElement[] {
  const mistakes = all.filter(({ severity }) => severity !== 'information');
  if (mistakes.length === 0) return [];
  const groups = groupBy === 'file' ? fileGroups(mistakes) : stepGroups(mistakes, steps);
  const isFew = mistakes.length <= FEW;
  return [
    h(
      'section',
      { class: 'mistakes' },
      h(level, {}, h('span', {}, mistakesTitle), h('span', { class: 'badge' }, String(mistakes.length))),
      ...groups.map((group, index) => groupFold(id, group, isFew || index === 0, tools)),
    ),
  ];
}

const fileGroups = (mistakes: readonly FindingView[]): Group[] =>
  [...byFile(mistakes)].map(([path, some]) => {
    const slash = path.lastIndexOf('/');
    const heading = [
      icon('file'),
      h('span', { class: 'name' }, path.slice(slash + 1)),
      h('span', { class: 'folder' }, path.slice(0, Math.max(0, slash))),
    ];
    return { name: path, heading, mistakes: some, isPlaced: false };
  });

const stepGroups = (mistakes: readonly FindingView[], steps: ReportView['steps']): Group[] =>
  [...byStep(mistakes, steps)].map(([step, some]) => {
    const heading = [icon(some[0].severity), h('span', { class: 'name' }, steps[step])];
    return { name: step, heading, mistakes: some, isPlaced: true };
  });

function groupFold(
  project: string,
  { name: of, heading, mistakes, isPlaced }: Group,
  openAtFirst: boolean,
  tools: Tools,
): HTMLElement {
  const name = `${project} ${of}`;
  const item = (one: FindingView): HTMLElement =>
    tools.keeper.keep(`${one.id} ${isPlaced}`, one, () =>
      findingItem(one, tools, isPlaced ? { where: placeText(one.place) } : {}),
    );
  const items = (): Node[] => {
    const list = mistakes.slice(0, tools.limit(name));
    const rest = mistakes.length - list.length;
    return [
      h('ul', {}, ...list.map(item)),
      ...(rest > 0 ? [button(filled(tools.labels.more, { n: rest }), () => tools.more(name))] : []),
    ];
  };
  const count = h('span', { class: 'badge' }, String(mistakes.length));
  return fold(name, [...heading, count], tools, { openAtFirst, className: 'group' }, items);
}
