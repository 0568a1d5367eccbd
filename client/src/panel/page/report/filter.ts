/** Which parts of a report a person wants to see. */

import type { Severity } from '../../../../../server/src/core/rules/finding.ts';
import type { ProjectView } from '../../../../../server/src/core/view/reportView.ts';

export interface Filter {
  readonly text: string;
  /** Those that are not shown. */
  readonly hidden: readonly Severity[];
}

export const EVERYTHING: Filter = { text: '', hidden: [] };

export const isFiltering = ({ text, hidden }: Filter): boolean => text.trim() !== '' || hidden.length > 0;

/** Every word of the filter has to be somewhere in what is shown of it. */
export function filtered(project: ProjectView, filter: Filter): ProjectView {
  if (!isFiltering(filter)) return project;
  const words = filter.text.toLowerCase().split(/\s+/).filter(Boolean);
  const has = (...texts: readonly (string | null | undefined)[]): boolean => {
    const text = texts.join('\n').toLowerCase();
    return words.every((word) => text.includes(word));
  };
  const hasCodes = (codes: readonly string[]): string => codes.join('\n');
  return {
    ...project,
    mistakes: project.mistakes.filter(
      ({ severity, message, code, label, place, kakaoCodes, related }) =>
        !filter.hidden.includes(severity) &&
        has(message, code, label, place.path, hasCodes(kakaoCodes), ...related.map((one) => one.message)),
    ),
    open: project.open.filter(({ title, kakaoCodes, place, items, look, where }) =>
      has(title, hasCodes(kakaoCodes), place?.path, look, where, ...items.map(({ text }) => text)),
    ),
    right: project.right.filter(({ message, places }) => has(message, ...places.map(({ path }) => path))),
    notRead: project.notRead.filter((one) => has(one)),
  };
}
