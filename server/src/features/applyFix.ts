/** A fix that "Explain Kakao error…" offered and a person chose: found again in the texts as they are now. */
import type { Connection } from 'vscode-languageserver';
import type { ApplyFixParams, ApplyFixResult } from '../session/protocol.ts';
import type { Session } from '../session/session.ts';
import { fixesFor } from './explain.ts';
import { type EditSources, workspaceEditOf } from './workspaceEdit.ts';

export async function applyFix(
  params: ApplyFixParams,
  session: Session,
  sources: EditSources,
  connection: Connection,
): Promise<ApplyFixResult> {
  const rendering = await session.rendering();
  const { core } = rendering.engine;
  const chosen = fixesFor(params, rendering).find(({ title }) => title === params.title);
  const edit = chosen && (await workspaceEditOf(chosen.edits, core, sources));
  if (chosen === undefined || edit === undefined) return { uri: null };
  const { applied } = await connection.workspace.applyEdit({ label: params.title, edit });
  return { uri: applied ? sources.uris.toClient(chosen.edits[0]!.file) : null };
}
