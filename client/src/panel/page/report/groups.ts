/** Findings that belong together. */
import type { Step } from '../../../../../server/src/core/rules/rule.ts';
import type { FindingView } from '../../../../../server/src/core/view/findingView.ts';
import type { ReportView } from '../../../../../server/src/core/view/reportView.ts';

export type Some = readonly [FindingView, ...FindingView[]];

/** Their order is kept: what is gravest comes first, and so does its group. */
export function groupedBy<Name>(
  findings: readonly FindingView[],
  nameOf: (finding: FindingView) => Name,
): Map<Name, Some> {
  const groups = new Map<Name, [FindingView, ...FindingView[]]>();
  for (const finding of findings) {
    const group = groups.get(nameOf(finding));
    if (group === undefined) groups.set(nameOf(finding), [finding]);
    else group.push(finding);
  }
  return groups;
}

export const byFile = (findings: readonly FindingView[]): Map<string, Some> =>
  groupedBy(findings, ({ place }) => place.path);

/** In the order in which sharing is set up. */
export function byStep(findings: readonly FindingView[], steps: ReportView['steps']): Map<Step, Some> {
  const order = Object.keys(steps) as Step[];
  const groups = groupedBy(findings, ({ step }) => step);
  return new Map([...groups].toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b)));
}
