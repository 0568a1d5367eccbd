/** Fixes of code that stands in quotes: of `onclick='share()'`, of a script that another one writes into the page. */
import type { PlannedEdit } from '../edits/plannedEdit.ts';
import type { FileFacts } from '../facts/facts.ts';
import type { Project } from '../project/project.ts';
import { firstIndex } from '../text/firstIndex.ts';
import { covers, type Range } from '../text/text.ts';
import type { Finding } from './finding.ts';

interface Quoted {
  readonly range: Range;
  readonly endedBy: string;
}

/** The finding with the other quotes where those of a fix would end the code, and without the fixes that would end it all the same. */
export function fixesInQuotes(finding: Finding, project: Project): Finding {
  if (finding.fixes.length === 0) return finding;
  const mended = (edit: PlannedEdit): PlannedEdit | undefined => {
    if (!('range' in edit)) return edit;
    const quoted = quotedAround(project.of(edit.file, quotedScripts), edit.range);
    if (!quoted) return edit;
    const text = inside(edit.text, quoted.endedBy);
    return text === undefined ? undefined : { ...edit, text };
  };
  const fixes = finding.fixes.flatMap((fix) => {
    const edits = fix.edits.flatMap((edit) => mended(edit) ?? []);
    return edits.length === fix.edits.length ? [{ ...fix, edits }] : [];
  });
  return { ...finding, fixes };
}

const quotedScripts = ({ scripts }: FileFacts): readonly Quoted[] =>
  scripts
    .flatMap(({ range, endedBy }) => (endedBy === undefined ? [] : [{ range, endedBy }]))
    .sort((a, b) => a.range.start - b.range.start);

function quotedAround(scripts: readonly Quoted[], range: Range): Quoted | undefined {
  const last = scripts[firstIndex(scripts.length, (index) => scripts[index]!.range.start > range.start) - 1];
  return last && covers(last.range, range) ? last : undefined;
}

/** Undefined where `text` would not stay what it is. */
function inside(text: string, end: string): string | undefined {
  if (/[\\\n]/.test(text)) return undefined;
  if (end === '') return /[\s"'`=<>]/.test(text) ? undefined : text;
  if (end === '`') return /`|\$\{/.test(text) ? undefined : text;
  if (!text.includes(end)) return text;
  const other = end === '"' ? "'" : '"';
  return text.includes(other) ? undefined : text.replaceAll(end, other);
}
