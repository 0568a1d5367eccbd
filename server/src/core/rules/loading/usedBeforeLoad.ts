/** Code that runs before the SDK can have been loaded: by a script that code or a component puts into the page, or by an async one. */

import { type ServerRendered, serverRendered } from '../../catalog/serverRendered.ts';
import { fixOf, insertion } from '../../edits/plannedEdit.ts';
import type { FileFacts, KakaoUse, ScriptTag } from '../../facts/facts.ts';
import type { Project } from '../../project/project.ts';
import { showsEverything } from '../../project/sdkProviders.ts';
import { covers, type FileId } from '../../text/text.ts';

interface UsedBefore {
  readonly use: KakaoUse;
  readonly tag: ScriptTag;
  readonly how: 'inserted' | 'afterEffects' | 'async';
}

/** The first such call that throws; where something else loads the SDK, too, nothing is known. */
export function usedBeforeLoad(project: Project): UsedBefore | undefined {
  const [tag, more] = project.scriptTags;
  if (!tag || more) return undefined;
  const inserted = usesBehind(tag, project).find(isCalledAnyway);
  if (inserted) return { use: inserted, tag, how: 'inserted' };
  const how = laterThanEffects(tag, project);
  if (!how) return undefined;
  const mounted =
    usesBeside(tag, project).find((use) => use.context.straight && isCalledAnyway(use)) ??
    project.all(mountedUses).find((use) => isShownAtFirst(use, use.context.atMountOf!, project));
  return mounted && { use: mounted, tag, how };
}

/** Whether a call does nothing because the SDK cannot be there yet, and is not made again. */
export function isPassedBy(use: KakaoUse, project: Project): boolean {
  const [tag, more] = project.scriptTags;
  if (!tag || more) return false;
  const { passedByAtMountOf: component } = use.context;
  if (use.insertedBefore) return use.insertedBefore.isPassedBy === true && isBehind(use, tag);
  if (!laterThanEffects(tag, project)) return false;
  if (use.context.passedByInScript) return isBeside(use, tag);
  return component !== undefined && isShownAtFirst(use, component, project, true);
}

/** What next/script runs in the page at once, when it only begins to load the SDK. */
const isBeside = ({ file, range }: KakaoUse, { file: ofTag, inlineBeside = [] }: ScriptTag): boolean =>
  file === ofTag && inlineBeside.some((one) => covers(one, range));

const usesBeside = (tag: ScriptTag, project: Project): readonly KakaoUse[] =>
  project
    .file(tag.file)!
    .scripts.flatMap(({ module, uses }) => (module ? [] : uses.filter((use) => isBeside(use, tag))));

const isBehind = ({ file, insertedBefore }: KakaoUse, tag: ScriptTag): boolean =>
  file === tag.file && insertedBefore?.range.start === tag.range.start;

/** A template may have parts that load the SDK, too. */
function usesBehind(tag: ScriptTag, project: Project): readonly KakaoUse[] {
  const { page, scripts = [] } = project.file(tag.file) ?? {};
  return page?.templated ? [] : scripts.flatMap(({ uses }) => uses.filter((use) => isBehind(use, tag)));
}

const pagesOf = ({ framework }: Project): ServerRendered | undefined =>
  framework && serverRendered[framework];

/** How the SDK may come later than the effects of what is shown at first. */
function laterThanEffects(tag: ScriptTag, project: Project): 'afterEffects' | 'async' | undefined {
  if (tag.afterEffects && pagesOf(project)?.loadsAfterEffects) return 'afterEffects';
  return tag.timing === 'async' && showsEverything(project) ? 'async' : undefined;
}

/** Nobody nests deeper. */
const MOST_STEPS = 100;

/**
 * An effect of a page, and of what the page always shows, runs when Next has made the page interactive; only then does
 * next/script load anything. Elsewhere, what the script of an app renders comes first. `isOnlyThere`: nothing shows it later.
 */
function isShownAtFirst(use: KakaoUse, component: number, project: Project, isOnlyThere = false): boolean {
  const open = [{ file: use.file, script: use.script, index: component }];
  const seen = new Set<string>();
  let isShown = false;
  for (let at = open.pop(); at && seen.size < MOST_STEPS; at = open.pop()) {
    const { file, script, index } = at;
    const key = `${file} ${script} ${index}`;
    if (seen.has(key)) continue;
    seen.add(key);
    isShown ||= isPage(file, script, index, project);
    for (const { context, ...caller } of project.callersOf(file, script, index))
      if (context.isRoot) isShown = true;
      else if (context.renderedBy !== undefined) open.push({ ...caller, index: context.renderedBy });
      else if (isOnlyThere) return false;
  }
  return isShown;
}

function isPage(file: FileId, script: number, index: number, project: Project): boolean {
  const page = project.file(file);
  const path = file.slice(project.root.length);
  const pages = pagesOf(project);
  if (!page || !pages?.files.test(path) || pages.neverFirst?.test(path)) return false;
  const { default: exported } = page.scripts[script]!.exports;
  if (exported?.kind !== 'expression') return false;
  const { expression } = project.calledAt({ file, script, expression: exported.expression }) ?? {};
  return expression?.kind === 'function' && expression.index === index;
}

/** Calls that an effect makes in any case. */
const mountedUses = ({ scripts }: FileFacts): readonly KakaoUse[] =>
  scripts.flatMap(({ uses }) =>
    uses.filter((use) => use.context.atMountOf !== undefined && isCalledAnyway(use)),
  );

const isCalledAnyway = ({ call, context }: KakaoUse): boolean =>
  call !== undefined && (context.guard === 'none' || context.isCalledWithoutSdk === true);

/** `script.onload = () => ` before a call that is a statement of its own. */
export function onloadFixes(use: KakaoUse, text: { readonly en: string; readonly ko: string }) {
  const element = use.insertedBefore?.element;
  if (!use.context.isStatement || element === undefined) return [];
  return fixOf(text, {}, true, [insertion(use.file, use.range.start, `${element}.onload = () => `)]);
}
