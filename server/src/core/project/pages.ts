/** Which files share their global names, because a page loads them together. */
import type { FileFacts } from '../facts/facts.ts';
import type { FileId } from '../text/text.ts';
import { placesServedAt } from './servedPlaces.ts';

export interface PageScripts {
  readonly page: FileId;
  readonly sources: readonly string[];
}

const none: readonly PageScripts[] = [];
const known = new WeakMap<NonNullable<FileFacts['page']>['sources'], readonly PageScripts[]>();

/** The addresses of a page's scripts. */
export function pageScriptsIn({ file, page }: FileFacts): readonly PageScripts[] {
  if (!page || page.sources.length === 0) return none;
  const before = known.get(page.sources);
  if (before) return before;
  const found = [{ page: file, sources: page.sources.map(({ src }) => src) }];
  known.set(page.sources, found);
  return found;
}

/** By file, the others whose top-level names it sees: those of the pages that load it. */
export function filesLoadedTogether(
  pages: readonly PageScripts[],
  root: FileId,
  isGiven: (file: FileId) => boolean,
): ReadonlyMap<FileId, ReadonlySet<FileId>> {
  const together = new Map<FileId, Set<FileId>>();
  for (const { page, sources } of pages) {
    const scripts = sources.flatMap((src) => placesServedAt(src, page, root).find(isGiven) ?? []);
    const files = [page, ...scripts];
    for (const file of files) {
      const others = together.get(file) ?? new Set();
      for (const other of files) if (other !== file) others.add(other);
      together.set(file, others);
    }
  }
  return together;
}
