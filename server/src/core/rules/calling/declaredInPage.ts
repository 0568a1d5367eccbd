/** Which names the scripts of a page make global. */
import type { KakaoCall, ScriptFacts } from '../../facts/facts.ts';
import { derivedOf } from '../../incremental/derived.ts';
import type { Page } from '../../project/pages/page.ts';
import type { Project } from '../../project/project.ts';
import { placesServedAt } from '../../project/servedPlaces.ts';
import { addTo } from '../../text/multimap.ts';

/** Whether something in the page may make a global of that name, beside the script of the call. */
export function mayDeclare(page: Page, name: string, call: KakaoCall, project: Project): boolean {
  // A layout may be put around it, with scripts of its own.
  if (!page.isWhole || page.unknown.some(({ what }) => what === 'part')) return true;
  if (page.parts.some((part) => Object.hasOwn(part.page?.ids ?? {}, name))) return true;
  const makers = makersOf(page, project);
  const own = project.file(call.file)?.scripts[call.script];
  return !makers || (makers.get(name) ?? []).some((script) => script !== own);
}

/** The scripts of a page by the names that they make global; undefined where a file of the site's own is not seen. */
const makersOf = derivedOf((page: Page, project: Project) => {
  const scripts = page.scripts.map(({ script }) => script);
  for (const { source, file } of page.sources) {
    const places = placesServedAt(source.src, file, project.root);
    const [loaded] = places.flatMap((place) => project.file(place) ?? []);
    // Libraries of other hosts know nothing of a page's own names.
    if (!loaded && places.length > 0) return undefined;
    if (loaded && loaded.sdkCopy === undefined) scripts.push(...loaded.scripts);
  }
  const makers = new Map<string, ScriptFacts[]>();
  for (const script of scripts) for (const name of namesOf(script)) addTo(makers, name, script);
  return makers;
});

const namesOf = ({ topLevel, globals, assignedGlobals }: ScriptFacts): ReadonlySet<string> =>
  new Set([...Object.keys(topLevel), ...Object.keys(globals ?? {}), ...(assignedGlobals ?? [])]);
