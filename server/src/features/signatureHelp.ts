/** Signature help: the keys that a share call takes, while its argument is typed. */
import type { SignatureHelp } from 'vscode-languageserver';
import type { ClientSupport } from '../session/clientSupport.ts';
import type { Cursor } from './cursor.ts';
import { markup } from './plainText.ts';

export const SIGNATURE_TRIGGERS = ['(', '{', ','];

export function signatureHelp(
  { engine, file, offset, locale }: Cursor,
  support: ClientSupport,
): SignatureHelp | null {
  const signature = engine.service.signature(file, offset, locale);
  if (signature === undefined) return null;
  const { label, documentation, parameters, active } = signature;
  return {
    signatures: [
      {
        label,
        documentation: markup(documentation, support.signatureMarkdown),
        parameters: parameters.map(({ range: [start, end], documentation: words }) => ({
          label: support.parameterOffsets ? [start, end] : label.slice(start, end),
          documentation: markup(words, support.signatureMarkdown),
        })),
      },
    ],
    activeSignature: 0,
    ...(active !== undefined || support.noActiveParameter ? { activeParameter: active ?? null } : {}),
  };
}
