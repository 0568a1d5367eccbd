/** Where a request points: the document as it is now, and the engine that has seen it. */
import type { TextDocumentPositionParams } from 'vscode-languageserver';
import type { Locale } from '../core/text/messages.ts';
import type { OpenDocuments, OpenFile } from '../session/openDocuments.ts';
import type { Session } from '../session/session.ts';
import type { Engine } from '../session/workspaceIndex.ts';

export interface Cursor extends OpenFile {
  /** UTF-16, from the start of the file. */
  readonly offset: number;
  readonly engine: Engine;
  readonly locale: Locale;
}

/** `undefined` for a document that has nothing to do with Kakao: it does not wake the engine. */
export async function cursorOf(
  { textDocument, position }: TextDocumentPositionParams,
  session: Session,
  documents: OpenDocuments,
): Promise<Cursor | undefined> {
  const open = documents.find(textDocument.uri);
  if (open === undefined || !session.concerns(open.file)) return undefined;
  await session.settled(open.file);
  const { engine, locale } = await session.rendering();
  return { ...open, engine, locale, offset: open.document.offsetAt(position) };
}
