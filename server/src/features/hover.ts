/** Hover: the engine's card on what is under the pointer. */
import type { Hover, HoverParams } from 'vscode-languageserver';
import type { ClientSupport } from '../session/clientSupport.ts';
import type { OpenDocuments } from '../session/openDocuments.ts';
import type { Session } from '../session/session.ts';
import { markup } from './plainText.ts';

export async function hover(
  params: HoverParams,
  session: Session,
  documents: OpenDocuments,
  { hoverMarkdown }: ClientSupport,
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
  const contents = markup(card.markdown, hoverMarkdown);
  // A card may be nothing but a picture.
  if (contents.value === '') return null;
  return {
    contents,
    range: { start: document.positionAt(card.range.start), end: document.positionAt(card.range.end) },
  };
}
