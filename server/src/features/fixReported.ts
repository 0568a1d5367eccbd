/** Fixes of the report: a safe or a chosen one of one finding, or all safe ones. Found again in the texts as they are now. */
import type { WorkspaceEdit } from 'vscode-languageserver';
import type { PlannedEdit } from '../core/edits/plannedEdit.ts';
import type { Fix } from '../core/rules/finding.ts';
import type { Locale } from '../core/text/messages.ts';
import { touches } from '../core/text/text.ts';
import type { FixReportedParams, FixResult } from '../session/protocol.ts';
import type { Session } from '../session/session.ts';
import { changedLines } from './changedLines.ts';
import { shownAs } from './report.ts';
import { type EditSources, workspaceEditOf } from './workspaceEdit.ts';

/** Also of the editor's "fix all". */
export const FIX_ALL_TITLE: Readonly<Record<Locale, string>> = {
  en: 'Apply all safe Kakao Share fixes',
  ko: '카카오톡 공유: 안전한 수정 모두 적용',
};
export const NOTHING_FIXED: FixResult = { fixed: 0, files: [] };

export async function fixReported(
  { id, title, only }: FixReportedParams,
  session: Session,
  sources: EditSources,
  apply: (label: string, edit: WorkspaceEdit) => Promise<boolean>,
): Promise<FixResult> {
  await session.settleOpen();
  const rendering = await session.rendering();
  const { core, service } = rendering.engine;
  const all = service.projects().flatMap(({ root }) => service.diagnose(root));
  const ids = core.findingIds(all);
  const meant = all.filter(
    (finding) =>
      finding.verdict === 'violated' &&
      (id === undefined ? shownAs(finding, rendering) !== 'off' : ids.get(finding) === id),
  );
  const titleOf = (fix: Fix): string => core.renderMessage(fix.title, rendering.locale);
  const isMeant = (fix: Fix): boolean =>
    id === undefined || title === undefined ? fix.safe : titleOf(fix) === title;
  const fixes = apart(meant.flatMap((finding) => finding.fixes.find(isMeant) ?? []));
  const [first] = fixes;
  if (first === undefined) return NOTHING_FIXED;
  const edit = await workspaceEditOf(
    fixes.flatMap(({ edits }) => edits),
    rendering,
    sources,
  );
  if (edit === undefined) return NOTHING_FIXED;
  const label = id === undefined ? FIX_ALL_TITLE[rendering.locale] : titleOf(first);
  if (only === 'shown') {
    const shownPath = session.shownPath.bind(session);
    const changes = await changedLines(edit, sources, { plain: core.excerpt, shownPath });
    return { ...NOTHING_FIXED, changes };
  }
  if (!(await apply(label, edit))) return NOTHING_FIXED;
  return { fixed: fixes.length, files: changedBy(edit) };
}

/** A fix is taken whole or left for the next time. Changes of JSON values find their place one after the other. */
function apart(fixes: readonly Fix[]): Fix[] {
  const taken: PlannedEdit[] = [];
  return fixes.filter(({ edits }) => {
    if (edits.some((edit) => taken.some((other) => collide(edit, other)))) return false;
    taken.push(...edits);
    return true;
  });
}

function collide(a: PlannedEdit, b: PlannedEdit): boolean {
  if (a.file !== b.file) return false;
  if ('declares' in a || 'declares' in b) return true;
  if (!('range' in a) || !('range' in b)) return false;
  return touches(a.range, b.range);
}

export function changedBy({ changes = {}, documentChanges = [] }: WorkspaceEdit): { uri: string }[] {
  const versioned = documentChanges.flatMap((change) => ('edits' in change ? change.textDocument.uri : []));
  return [...new Set([...Object.keys(changes), ...versioned])].map((uri) => ({ uri }));
}
