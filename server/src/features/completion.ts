/** Completion inside a share message. */
import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionParams,
  InsertTextFormat,
  InsertTextMode,
  MarkupKind,
} from 'vscode-languageserver';
import type { Completion } from '../core/editing/completion.ts';
import type { OpenDocuments } from '../session/openDocuments.ts';
import type { Session } from '../session/session.ts';

/** Quotes open a value, a dot and a brace a key. */
export const COMPLETION_TRIGGERS = ["'", '"', '`', '{', ',', ':', '(', ' '];

const KINDS: Readonly<Record<Completion['kind'], CompletionItemKind>> = {
  message: CompletionItemKind.Snippet,
  key: CompletionItemKind.Property,
  value: CompletionItemKind.EnumMember,
  template: CompletionItemKind.Constant,
  domain: CompletionItemKind.Reference,
};

export async function completion(
  params: CompletionParams,
  session: Session,
  documents: OpenDocuments,
): Promise<CompletionItem[]> {
  const open = documents.find(params.textDocument.uri);
  if (open === undefined) return [];
  const { file, document } = open;
  await session.settled(file);
  const { engine, locale } = await session.rendering();
  const items = engine.service.completions(file, document.offsetAt(params.position), locale);
  return items.map((item) => ({
    label: item.label,
    kind: KINDS[item.kind],
    sortText: String(item.rank).padStart(3, '0'),
    ...(item.detail === undefined ? {} : { detail: item.detail }),
    ...(item.documentation === undefined
      ? {}
      : { documentation: { kind: MarkupKind.Markdown, value: item.documentation } }),
    insertTextFormat: InsertTextFormat.Snippet,
    insertTextMode: InsertTextMode.adjustIndentation,
    textEdit: {
      range: { start: document.positionAt(item.replace.start), end: document.positionAt(item.replace.end) },
      newText: item.snippet,
    },
  }));
}
