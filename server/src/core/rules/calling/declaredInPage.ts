/** Which names the scripts of a page make global. */
import type { FileFacts, KakaoCall, ScriptFacts } from '../../facts/facts.ts';
import type { Page } from '../../project/pages/page.ts';
import type { Project } from '../../project/project.ts';
import { placesServedAt } from '../../project/servedPlaces.ts';

/** Whether something in the page may make a global of that name, beside the script of the call. */
export function mayDeclare(page: Page, name: string, call: KakaoCall, project: Project): boolean {
  // A layout may be put around it, with scripts of its own.
  if (!page.isWhole || page.unknown.some(({ what }) => what === 'part')) return true;
  if (page.parts.some((part) => Object.hasOwn(part.page?.ids ?? {}, name))) return true;
  const own = project.file(call.file)?.scripts[call.script];
  const inline = page.scripts.map(({ script }) => script);
  if (inline.some((script) => script !== own && gives(script, name))) return true;
  return page.sources.some(({ source, file }) => {
    const places = placesServedAt(source.src, file, project.root);
    // Libraries of other hosts know nothing of a page's own names.
    if (places.length === 0) return false;
    if (places.includes(call.file)) return false;
    const loaded = places.flatMap((place) => project.file(place) ?? [])[0];
    return !loaded || fileGives(loaded, name);
  });
}

const fileGives = ({ scripts, sdkCopy }: FileFacts, name: string): boolean =>
  sdkCopy === undefined && scripts.some((script) => gives(script, name));

const gives = ({ topLevel, globals, assignedGlobals }: ScriptFacts, name: string): boolean =>
  Object.hasOwn(topLevel, name) ||
  Object.hasOwn(globals ?? {}, name) ||
  (assignedGlobals?.includes(name) ?? false);
