/** Links from the manifest to the pages of Kakao's console. */
import type { DocumentLink } from 'vscode-languageserver';
import type { Cursor } from './cursor.ts';

export function documentLinks({ engine, file, document }: Cursor): DocumentLink[] {
  const manifest = engine.service.facts(file)?.manifest;
  if (manifest === undefined) return [];
  return engine.core.manifestLinks(manifest).map(({ range, url }) => ({
    range: { start: document.positionAt(range.start), end: document.positionAt(range.end) },
    target: url,
  }));
}
