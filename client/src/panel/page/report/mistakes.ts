/** What is proven wrong, file by file or step by step. */
import type { FindingView } from '../../../../../server/src/core/view/findingView.ts';
import type { ProjectView, ReportView } from '../../../../../server/src/core/view/reportView.ts';
import type { GroupBy } from '../../doctor/grouping.ts';
import { findingItem } from '../findings.ts';
import { fold, type Heading, headingParts, longList, placeText, type Tools } from '../parts.ts';
import { byFile, byStep, type Some } from './groups.ts';

/** Groups are unfolded without anybody asking, by how many mistakes there are in all. */
const FEW = 200;

interface Group {
  readonly name: string;
  readonly heading: Heading;
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
    tools.keeper.container('section', id, 'mistakes', [
      ...headingParts({ level, title: mistakesTitle, count: mistakes.length }),
      ...groups.map((group, index) => groupFold(id, group, isFew || index === 0, tools)),
    ]),
  ];
}

const fileGroups = (mistakes: readonly FindingView[]): Group[] =>
  [...byFile(mistakes)].map(([path, some]) => {
    const slash = path.lastIndexOf('/');
    const title = path.slice(slash + 1);
    const folder = path.slice(0, Math.max(0, slash));
    return {
      name: path,
      heading: { icon: 'file', title, folder, count: some.length },
      mistakes: some,
      isPlaced: false,
    };
  });

const stepGroups = (mistakes: readonly FindingView[], steps: ReportView['steps']): Group[] =>
  [...byStep(mistakes, steps)].map(([step, some]) => ({
    name: step,
    heading: { icon: some[0].severity, title: steps[step], count: some.length },
    mistakes: some,
    isPlaced: true,
  }));

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
  const content = (): HTMLElement[] => longList(name, mistakes, tools, item);
  return fold(name, heading, tools, { openAtFirst, className: 'group' }, content);
}
