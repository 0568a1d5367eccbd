/** Hover: the engine's card on what is under the pointer. */
import { type Hover, type HoverParams, MarkupKind } from 'vscode-languageserver';
import type { OpenDocuments } from '../session/openDocuments.ts';
import type { Session } from '../session/session.ts';

export async function hover(
  params: HoverParams,
  session: Session,
  documents: OpenDocuments,
): Promise<Hover | null> {
  const open = documents.find(params.textDocument.uri);
  if (open === undefined) return null;
  const { file, document } = open;
  await session.settled(file);
  const { engine, locale } = await session.rendering();
  const card = engine.service.hover(
    file,
    document.getText(),
    document.offsetAt(params.position),
    locale,
    session.theme,
  );
  if (card === undefined) return null;
  return {
    contents: { kind: MarkupKind.Markdown, value: card.markdown },
    range: { start: document.positionAt(card.range.start), end: document.positionAt(card.range.end) },
  };
}
