/** The keys that the object around the cursor takes. */
import { MarkupKind, type SignatureHelp, type SignatureHelpParams } from 'vscode-languageserver';
import type { OpenDocuments } from '../session/openDocuments.ts';
import type { Session } from '../session/session.ts';

export async function signatureHelp(
  params: SignatureHelpParams,
  session: Session,
  documents: OpenDocuments,
): Promise<SignatureHelp | null> {
  const open = documents.find(params.textDocument.uri);
  if (open === undefined) return null;
  const { file, document } = open;
  await session.settled(file);
  const { engine, locale } = await session.rendering();
  const signature = engine.service.signature(file, document.offsetAt(params.position), locale);
  if (signature === undefined) return null;
  const { label, documentation, parameters, active } = signature;
  return {
    activeSignature: 0,
    activeParameter: active ?? null,
    signatures: [
      {
        label,
        documentation,
        parameters: parameters.map((one) => ({
          label: [...one.range] as [number, number],
          documentation: { kind: MarkupKind.Markdown, value: one.documentation },
        })),
      },
    ],
  };
}
