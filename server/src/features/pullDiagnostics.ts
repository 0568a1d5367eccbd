/** Problems for editors that ask for them (LSP 3.17) instead of being told. */
import type {
  DocumentDiagnosticParams,
  FullDocumentDiagnosticReport,
  WorkspaceDiagnosticReport,
} from 'vscode-languageserver';
import type { DocumentUris } from '../session/documentUri.ts';
import type { OpenDocuments } from '../session/openDocuments.ts';
import type { Publisher } from '../session/publisher.ts';
import type { Session } from '../session/session.ts';

/** Of the present text of a document; without any where it does not concern Kakao. */
export async function documentProblems(
  { textDocument }: DocumentDiagnosticParams,
  session: Session,
  documents: OpenDocuments,
  publisher: Publisher,
): Promise<FullDocumentDiagnosticReport> {
  const file = documents.find(textDocument.uri)?.file;
  if (file === undefined || !session.concerns(file)) return { kind: 'full', items: [] };
  await session.settled(file);
  return { kind: 'full', items: publisher.problemsOf(file).map(({ diagnostic }) => diagnostic) };
}

/** Of all files that there is something to say of: open ones, or the whole package where that is wanted. */
export async function workspaceProblems(
  session: Session,
  documents: OpenDocuments,
  publisher: Publisher,
  uris: DocumentUris,
): Promise<WorkspaceDiagnosticReport> {
  await session.settleOpen();
  const items = publisher.files().map((file) => ({
    kind: 'full' as const,
    uri: uris.toClient(file),
    version: documents.get(file)?.version ?? null,
    items: publisher.problemsOf(file).map(({ diagnostic }) => diagnostic),
  }));
  return { items };
}
