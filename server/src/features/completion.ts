/** Completion: keys, values and whole messages in share calls; values of the manifest from what the project shows. */
import {
  type CompletionItem,
  CompletionItemKind,
  InsertTextFormat,
  InsertTextMode,
  type Range as LspRange,
} from 'vscode-languageserver';
import type { Completion } from '../core/editing/completion.ts';
import { textOfSnippet } from '../core/editing/snippet.ts';
import type { Range } from '../core/text/text.ts';
import type { ClientSupport } from '../session/clientSupport.ts';
import type { Cursor } from './cursor.ts';
import { markup } from './plainText.ts';

/** What a key or a value starts behind. */
export const COMPLETION_TRIGGERS = ["'", '"', '`', '{', ',', ':', '(', ' '];

const KINDS: Readonly<Record<Completion['kind'], CompletionItemKind>> = {
  message: CompletionItemKind.Snippet,
  key: CompletionItemKind.Property,
  value: CompletionItemKind.EnumMember,
  template: CompletionItemKind.Reference,
  domain: CompletionItemKind.Value,
};

/** `settle` reads files that the engine asks for. */
export async function completion(
  cursor: Cursor,
  support: ClientSupport,
  settle: () => Promise<void>,
): Promise<CompletionItem[]> {
  const { engine, file, offset, locale } = cursor;
  const inMessage = engine.service
    .completions(file, offset, locale)
    .map((one) => messageItem(one, cursor, support));
  const inManifest = manifestItems(cursor);
  if (inManifest === undefined) return inMessage;
  // Build files of native apps are read when their names are asked for, not before.
  if (engine.service.wanted([file]).length === 0) return [...inMessage, ...inManifest];
  await settle();
  return [...inMessage, ...(manifestItems(cursor) ?? [])];
}

function messageItem(one: Completion, cursor: Cursor, support: ClientSupport): CompletionItem {
  const { snippets } = support;
  const kind = KINDS[one.kind];
  const item: CompletionItem = {
    label: one.label,
    kind: support.completionKinds.includes(kind) ? kind : CompletionItemKind.Value,
    sortText: String(one.rank).padStart(4, '0'),
    filterText: filterTextOf(one.label, one.replace, cursor),
    insertTextFormat: snippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    textEdit: {
      range: rangeIn(cursor, one.replace),
      newText: snippets ? one.snippet : textOfSnippet(one.snippet),
    },
  };
  if (support.completionIndentation) item.insertTextMode = InsertTextMode.adjustIndentation;
  if (one.detail !== undefined) item.detail = one.detail;
  if (one.documentation !== undefined) {
    item.documentation = markup(one.documentation, support.completionMarkdown);
  }
  return item;
}

/** Undefined where the cursor is in no manifest. */
function manifestItems(cursor: Cursor): CompletionItem[] | undefined {
  const { core, service } = cursor.engine;
  const manifest = service.facts(cursor.file)?.manifest;
  if (manifest === undefined) return undefined;
  const { file, offset, document } = cursor;
  const projects = service.projects().filter((project) => project.manifestFor(file) === manifest);
  const items = core.manifestCompletionsAt(manifest, projects, document.getText(), offset);
  return items.map(({ label, insert, replace }) => ({
    label,
    kind: CompletionItemKind.Value,
    filterText: insert,
    textEdit: { range: rangeIn(cursor, replace), newText: insert },
  }));
}

/** Editors compare with what stands in the range so far: inside quotes, that starts with the quote. */
function filterTextOf(label: string, replace: Range, { document }: Cursor): string {
  const first = document.getText().charAt(replace.start);
  return replace.end > replace.start && /["'`]/.test(first) ? `${first}${label}` : label;
}

function rangeIn({ document }: Cursor, { start, end }: Range): LspRange {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}
