/** What the modules load that a framework puts around a file: layouts, its own pages, its configuration. */
import { entryPages } from '../catalog/entryPages.ts';
import {
  importedLayouts,
  leavesLayouts,
  resetLayout,
  type Surroundings,
  surroundings,
} from '../catalog/surroundings.ts';
import type { FileFacts, ScriptTag } from '../facts/facts.ts';
import { folderOf, isInside, join, upward } from '../text/paths.ts';
import type { FileId } from '../text/text.ts';
import type { Page } from './pages/page.ts';
import type { Project } from './project.ts';

/** Those that are loaded wherever the code of `file` runs, the outermost first. */
export function loadedAround(file: FileId, project: Project): readonly ScriptTag[] {
  const { framework, root } = project;
  if (!framework || leavesLayouts.test(file)) return [];
  const entries = (entryPages[framework] ?? []).flatMap((entry) => project.pagesWith(`${root}/${entry}`));
  const modules = importedLayouts[framework] ? layoutsOf(file, project, 0) : modulesAround(file, project);
  const outer = modules.includes(file) ? modules.slice(0, modules.indexOf(file)) : modules;
  // What a layout of this name leaves out is not told.
  const isReset = (one: FileId): boolean =>
    one.endsWith(resetLayout.usual) && project.file(folderOf(one) + resetLayout.name) !== undefined;
  if (outer.some(isReset)) return [];
  return [...entries.flatMap(certainTags), ...outer.flatMap((one) => project.of(one, certainlyLoadedIn))];
}

/** Tags of a page of which the browser gets every one: a template may choose between them. */
export const certainTags = ({ tags }: Page): readonly ScriptTag[] =>
  tags.filter(({ tag, isCertain }) => isCertain && tag.how === 'html' && !tag.open).map(({ tag }) => tag);

/** Loads that nothing in the file keeps from happening where its code runs. */
export const certainlyLoadedIn = ({ scriptTags }: FileFacts): readonly ScriptTag[] =>
  scriptTags.filter(({ isUnguarded }) => isUnguarded);

/** Whether `file` is such a module itself: what it gives by default is there on every page of its. */
export const isAround = (file: FileId, project: Project): boolean =>
  modulesAround(file, project).includes(file);

function modulesAround(file: FileId, project: Project): readonly FileId[] {
  const all = surroundingsOf(project);
  const own = all.find((one) => folderAround(file, one, project.root) !== undefined);
  if (own) return modulesOf(own, file, project);
  // A component, of pages of the only kind that there is.
  const [only, more] = all.filter((one) => hasRoot(one, project));
  return only && !more ? modulesOf(only, undefined, project) : [];
}

const folderAround = (file: FileId, { folders }: Surroundings, root: FileId): FileId | undefined =>
  folders.map((folder) => join(root, folder)).find((folder) => isInside(file, folder));

/** Whether the project has a module that its framework puts around every page. */
export const hasSurroundings = (project: Project): boolean =>
  surroundingsOf(project).some((one) => hasRoot(one, project));

const surroundingsOf = ({ framework }: Project): readonly Surroundings[] =>
  (framework && surroundings[framework]) ?? [];

const hasRoot = (one: Surroundings, project: Project): boolean =>
  modulesOf(one, undefined, project).some((module) => project.file(module) !== undefined);

/** Names of those around `file`, or around all. */
function modulesOf(
  { folders, modules, endings, isNested }: Surroundings,
  file: FileId | undefined,
  { root }: Project,
): readonly FileId[] {
  return folders
    .map((folder) => join(root, folder))
    .filter((folder) => file === undefined || isInside(file, folder))
    .flatMap((top) => (isNested && file ? upward(folderOf(file), top).reverse() : [top]))
    .flatMap((folder) => modules.map((module) => `${folder}/${module}`))
    .flatMap((module) => endings.map((ending) => `${module}.${ending}`));
}

const DEEPEST = 5;

/** What a page imports to be put into imports what it is put into itself. */
function layoutsOf(file: FileId, project: Project, depth: number): readonly FileId[] {
  if (depth > DEEPEST) return [];
  return project.of(file, layoutsIn).flatMap((module) => {
    const layout = project.importedFile(file, module);
    return layout ? [...layoutsOf(layout, project, depth + 1), layout] : [];
  });
}

const IMPORTED = Object.values(importedLayouts);

const layoutsIn = ({ scripts }: FileFacts): readonly string[] =>
  scripts.flatMap(({ declarations }) =>
    declarations.flatMap((one) =>
      one.kind === 'import' && IMPORTED.some((layout) => layout.test(one.module)) ? [one.module] : [],
    ),
  );
