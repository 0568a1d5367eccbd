/** A fix that "Explain Kakao error…" offered and a person chose: found again in the texts as they are now. */
import type { Location, WorkspaceEdit } from 'vscode-languageserver';
import type { ApplyFixParams, ApplyFixResult } from '../session/protocol.ts';
import type { Session } from '../session/session.ts';
import { fixesFor } from './explain.ts';
import { type EditSources, workspaceEditOf } from './workspaceEdit.ts';

export async function applyFix(
  params: ApplyFixParams,
  session: Session,
  sources: EditSources,
  apply: (label: string, edit: WorkspaceEdit) => Promise<boolean>,
): Promise<ApplyFixResult> {
  const rendering = await session.rendering();
  const chosen = fixesFor(params, rendering).find(({ title }) => title === params.title);
  const edit = chosen && (await workspaceEditOf(chosen.edits, rendering, sources));
  if (chosen === undefined || edit === undefined) return { place: null };
  return { place: (await apply(params.title, edit)) ? firstPlace(edit) : null };
}

function firstPlace({ changes = {}, documentChanges = [] }: WorkspaceEdit): Location | null {
  const [plain] = Object.entries(changes).map(([uri, edits]) => ({ uri, edits }));
  const [versioned] = documentChanges.flatMap((change) =>
    'edits' in change ? { uri: change.textDocument.uri, edits: change.edits } : [],
  );
  const first = versioned ?? plain;
  const edit = first?.edits[0];
  return first === undefined || edit === undefined || !('range' in edit)
    ? null
    : { uri: first.uri, range: edit.range };
}
