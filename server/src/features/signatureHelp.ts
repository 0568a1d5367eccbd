/** Signature help: the keys that a share call takes, while its argument is typed. */
import { MarkupKind, type SignatureHelp } from 'vscode-languageserver';
import type { Cursor } from './cursor.ts';

export const SIGNATURE_TRIGGERS = ['(', '{', ','];

export function signatureHelp({ engine, file, offset, locale }: Cursor): SignatureHelp | null {
  const signature = engine.service.signature(file, offset, locale);
  if (signature === undefined) return null;
  const { label, documentation, parameters, active } = signature;
  return {
    signatures: [
      {
        label,
        documentation: { kind: MarkupKind.Markdown, value: documentation },
        parameters: parameters.map(({ range: [start, end], documentation: value }) => ({
          label: [start, end],
          documentation: { kind: MarkupKind.Markdown, value },
        })),
      },
    ],
    activeSignature: 0,
    activeParameter: active ?? null,
  };
}
