/** "Preview Kakao message": the picture of the message that the call at the cursor sends. */
import type { OpenDocuments } from '../session/openDocuments.ts';
import type { PreviewParams, PreviewResult } from '../session/protocol.ts';
import type { Session } from '../session/session.ts';

export async function preview(
  { uri, position, theme }: PreviewParams,
  session: Session,
  documents: OpenDocuments,
): Promise<PreviewResult | null> {
  const open = documents.find(uri);
  if (open === undefined) return null;
  const { file, document } = open;
  await session.settled(file);
  const { engine, locale } = await session.rendering();
  const svg = engine.service.preview(file, document.offsetAt(position), locale, theme);
  return svg === undefined ? null : { image: engine.core.imageUrl(svg) };
}
