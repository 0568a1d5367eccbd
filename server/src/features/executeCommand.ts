/** Commands for editors that have no extension of ours: what the panel and the cards say, as Markdown. */
import type { CancellationToken, Connection, ExecuteCommandParams } from 'vscode-languageserver';
import type { Session } from '../session/session.ts';
import { diagnose } from './diagnose.ts';
import { explainInText } from './explain.ts';

export const DIAGNOSE = 'kakaoShareDoctor.diagnose';
/** With the text that is to be explained. */
export const EXPLAIN = 'kakaoShareDoctor.explain';

/** Null for a command that is not one of these, and for a diagnosis that was cancelled. */
export async function executeCommand(
  { command, arguments: given = [] }: ExecuteCommandParams,
  token: CancellationToken,
  session: Session,
  connection: Connection,
): Promise<string | null> {
  if (command === EXPLAIN) return explainInText(String(given[0] ?? ''), session);
  if (command !== DIAGNOSE) return null;
  const answer = await diagnose({}, token, session, connection);
  return 'markdown' in answer ? answer.markdown : null;
}
