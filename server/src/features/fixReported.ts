/** Safe fixes of the report: of one finding, or of all. Found again in the texts as they are now. */
import type { WorkspaceEdit } from 'vscode-languageserver';
import type { PlannedEdit } from '../core/edits/plannedEdit.ts';
import type { Fix } from '../core/rules/finding.ts';
import type { Locale } from '../core/text/messages.ts';
import { touches } from '../core/text/text.ts';
import type { FixReportedParams, FixReportedResult } from '../session/protocol.ts';
import type { Session } from '../session/session.ts';
import { shownAs } from './report.ts';
import { type EditSources, workspaceEditOf } from './workspaceEdit.ts';

/** Also of the editor's "fix all". */
export const FIX_ALL_TITLE: Readonly<Record<Locale, string>> = {
  en: 'Apply all safe Kakao Share fixes',
  ko: '카카오톡 공유: 안전한 수정 모두 적용',
};
const NOTHING: FixReportedResult = { fixed: 0, files: [] };

export async function fixReported(
  { id }: FixReportedParams,
  session: Session,
  sources: EditSources,
  apply: (label: string, edit: WorkspaceEdit) => Promise<boolean>,
): Promise<FixReportedResult> {
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
  const fixes = apart(meant.flatMap((finding) => finding.fixes.find(({ safe }) => safe) ?? []));
  const [first] = fixes;
  if (first === undefined) return NOTHING;
  const edit = await workspaceEditOf(
    fixes.flatMap(({ edits }) => edits),
    rendering,
    sources,
  );
  const label =
    id === undefined ? FIX_ALL_TITLE[rendering.locale] : core.renderMessage(first.title, rendering.locale);
  if (edit === undefined || !(await apply(label, edit))) return NOTHING;
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

function changedBy({ changes = {}, documentChanges = [] }: WorkspaceEdit): { uri: string }[] {
  const versioned = documentChanges.flatMap((change) => ('edits' in change ? change.textDocument.uri : []));
  return [...new Set([...Object.keys(changes), ...versioned])].map((uri) => ({ uri }));
}
