/** "Preview Kakao message": the message that the call at the cursor sends, or all messages of the projects. */
import type { MessagesView, WhichMessage } from '../core/view/messageView.ts';
import type { OpenDocuments } from '../session/openDocuments.ts';
import type { PreviewParams } from '../session/protocol.ts';
import type { Session } from '../session/session.ts';
import { viewSources } from './viewSources.ts';

export async function preview(
  params: PreviewParams,
  session: Session,
  documents: OpenDocuments,
): Promise<MessagesView | null> {
  const which = await asked(params, session, documents);
  if (which === undefined) return null;
  const rendering = await session.rendering();
  session.reports.said();
  return rendering.engine.core.messagesView(which, viewSources(rendering, session)) ?? null;
}

/** Undefined for a document that is not open. */
export async function asked(
  params: PreviewParams,
  session: Session,
  documents: OpenDocuments,
): Promise<WhichMessage | undefined> {
  if (!('uri' in params)) {
    await session.settleOpen();
    return 'id' in params ? { id: params.id } : 'all';
  }
  const open = documents.find(params.uri);
  if (open === undefined) return undefined;
  await session.settled(open.file);
  return { file: open.file, offset: open.document.offsetAt(params.position) };
}
