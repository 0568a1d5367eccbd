/** What is proven wrong, file by file. */
import type { ProjectView } from '../../../../../server/src/core/view/reportView.ts';
import { filled, h } from '../dom.ts';
import { findingItem } from '../findings.ts';
import { icon } from '../icons.ts';
import { button, fold, type Tools } from '../parts.ts';
import { byFile, type FileGroup } from './filter.ts';

/** Files that are unfolded without anybody asking, by how many mistakes there are in all. */
const FEW = 200;

export function mistakesSection(
  { mistakes: all, mistakesTitle, id }: ProjectView,
  level: 'h2' | 'h3',
  tools: Tools,
): HTMLElement[] {
  const mistakes = all.filter(({ severity }) => severity !== 'information');
  if (mistakes.length === 0) return [];
  const isFew = mistakes.length <= FEW;
  return [
    h(
      'section',
      { class: 'mistakes' },
      h(level, {}, h('span', {}, mistakesTitle), h('span', { class: 'badge' }, String(mistakes.length))),
      ...byFile(mistakes).map((group, index) => fileGroup(id, group, isFew || index === 0, tools)),
    ),
  ];
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
      h('ul', {}, ...list.map((one) => tools.keeper.keep(one.id, one, () => findingItem(one, tools)))),
      ...(rest > 0 ? [button(filled(tools.labels.more, { n: rest }), () => tools.more(name))] : []),
    ];
  };
  return fold(name, heading, tools, { openAtFirst, className: 'file' }, items);
}
