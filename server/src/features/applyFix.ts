/** A fix about a caller that an explanation offered: found again in the texts as they are now. */
import type { WorkspaceEdit } from 'vscode-languageserver';
import type { ApplyFixParams, FixResult } from '../session/protocol.ts';
import type { Session } from '../session/session.ts';
import { explained } from './explain.ts';
import { changedBy, NOTHING_FIXED } from './fixReported.ts';
import { type EditSources, workspaceEditOf } from './workspaceEdit.ts';

export async function applyFix(
  params: ApplyFixParams,
  session: Session,
  sources: EditSources,
  apply: (label: string, edit: WorkspaceEdit) => Promise<boolean>,
): Promise<FixResult> {
  const rendering = await session.rendering();
  const { core } = rendering.engine;
  const offered = core.callerFixesOf(...explained(params, rendering, session));
  const chosen = offered.find(({ title }) => title === params.title);
  const edit = chosen && (await workspaceEditOf(chosen.edits, rendering, sources));
  if (edit === undefined || !(await apply(params.title, edit))) return NOTHING_FIXED;
  return { fixed: 1, files: changedBy(edit) };
}
