/** A build-time variable in the page that a tool fills in, `'%VITE_KAKAO_KEY%'`, as a read of it. */

import { entryPages } from '../../catalog/entryPages.ts';
import { environmentConventions } from '../../catalog/environment.ts';
import type { Framework } from '../../catalog/framework.ts';
import type { EnvironmentRead } from '../../facts/expression.ts';
import type { FileFacts } from '../../facts/facts.ts';
import type { FileId } from '../../text/text.ts';
import type { Scoped } from '../values/scoped.ts';

export interface PageSources {
  readonly root: FileId;
  readonly framework: () => Framework | undefined;
  readonly want: (file: FileId) => FileFacts | undefined;
}

/** Undefined for anything but a text of one variable in the tool's own page: other pages are not filled in. */
export function pageVariableRead(
  { file, expression }: Scoped,
  { root, framework, want }: PageSources,
): EnvironmentRead | undefined {
  if (expression.kind !== 'placeholder') return undefined;
  const tool = framework();
  if (!tool || !environmentConventions[tool]?.fillsPage) return undefined;
  if (!entryPages[tool]?.some((name) => file === `${root}/${name}`)) return undefined;
  const { start, end } = expression.range;
  const outputs = want(file)?.serverValues?.outputs ?? [];
  const whole = outputs.find(({ range }) => range.start === start + 1 && range.end === end - 1);
  if (whole?.from !== 'environment') return undefined;
  const { range, name } = whole;
  const nameRange = { start: range.start + 1, end: range.end - 1 };
  return { kind: 'environment', source: 'page', name, nameRange, access: 'static', range };
}
