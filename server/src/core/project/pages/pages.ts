/** The pages of a project, each put together from the files that it includes and the layouts that it is put into. */
import { partFile, templateLanguages } from '../../catalog/templateParts.ts';
import type { FileFacts } from '../../facts/facts.ts';
import type { PartName } from '../../facts/pageParts.ts';
import { derived } from '../../incremental/derived.ts';
import { sameEntries, sameItems, sameValue } from '../../incremental/sameValue.ts';
import { addTo } from '../../text/multimap.ts';
import type { FileId } from '../../text/text.ts';
import { placesServedAt } from '../servedPlaces.ts';
import type { Workspace } from '../workspace.ts';
import { composePage, type PartFinder } from './composePage.ts';
import { type Page, pageOf } from './page.ts';
import { applicationFolders, otherPlacesOfPart, placesOfPart } from './placesOfPart.ts';

export interface Pages {
  /** Those that no other page includes. */
  readonly all: () => readonly Page[];
  /** Those that `file` is a part of, or that load it. */
  readonly with: (file: FileId) => readonly Page[];
  /** The other files of those, whose top-level names it sees. */
  readonly together: (file: FileId) => readonly FileId[];
}

export interface PageSources {
  readonly root: FileId;
  /** Parts of pages are asked for by name; scripts are not. */
  readonly workspace: Workspace;
  /** Names of the markup files of `root`. */
  readonly files: () => readonly FileId[];
  readonly isGiven: (file: FileId) => boolean;
}

export function createPages({ root, workspace, files, isGiven }: PageSources): Pages {
  const folders = derived(() => applicationFolders(files()), sameItems);
  const finder: PartFinder = {
    part: (name, from) => {
      const near = foundIn(placesOfPart(name, from, root), workspace);
      const [found, more] = near.length > 0 ? near : foundIn(otherPlacesOfPart(name, folders()), workspace);
      return more ? undefined : found;
    },
    layout: (page) => usualLayout(page, finder),
  };
  const composed = workspace.table((file): Page | undefined => {
    const facts = workspace.get(file);
    return facts?.page && pageOf(file, composePage(facts, finder));
  }, sameValue);
  /** The parts of a page, and its scripts as far as they have been given; each once. */
  const filesOf = workspace.table((page) => {
    const { parts = [], sources = [] } = composed.get(page) ?? {};
    const scripts = sources.flatMap(
      ({ source, file }) => placesServedAt(source.src, file, root).find(isGiven) ?? [],
    );
    return [...new Set([...parts.map(({ file }) => file), ...scripts])];
  }, sameItems);
  const byFile = derived(
    () => {
      const pages = files().flatMap((file) => composed.get(file) ?? []);
      const included = new Set(pages.flatMap(partsOf));
      const found = new Map<FileId, Page[]>();
      for (const page of pages.filter(({ file }) => !included.has(file))) {
        for (const file of filesOf.get(page.file)) {
          addTo(found, file, page);
        }
      }
      return found;
    },
    (one, other) => sameEntries(one, other, sameItems),
  );
  const withFile = workspace.table((file) => byFile().get(file) ?? [], sameItems);
  const together = workspace.table((file) => {
    const all = new Set(withFile.get(file).flatMap((page) => filesOf.get(page.file)));
    return [...all].filter((other) => other !== file);
  }, sameItems);
  return {
    all: derived(() => [...new Set([...byFile().values()].flat())], sameItems),
    with: (file) => withFile.get(file),
    together: (file) => together.get(file),
  };
}

const partsOf = ({ file, parts }: Page): readonly FileId[] =>
  parts.map((part) => part.file).filter((part) => part !== file);

const foundIn = (places: readonly FileId[], workspace: Workspace): readonly FileFacts[] =>
  places.flatMap((place) => {
    const facts = workspace.want(place);
    return facts?.page ? [facts] : [];
  });

/** Where the language has one for all pages that are no whole documents. */
function usualLayout({ file, page }: FileFacts, { part }: PartFinder): FileFacts | undefined {
  const layouts = templateLanguages.find(({ files }) => files.test(file))?.layouts;
  if (!layouts || page?.whole || partFile.test(file)) return undefined;
  const names = layouts.names.map((name): PartName => ({ name, naming: layouts.naming }));
  const found = names.flatMap((name) => part(name, file) ?? []);
  const [layout, more] = found.filter((one) => one.page?.parts?.marks.some(({ kind }) => kind === 'slot'));
  return more ? undefined : layout;
}
